"""Words and question tables are read anew while the coach runs; what is broken changes nothing and is told."""

import importlib
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import dialogs
from bot.rehearsal.reloading import Loaded, Reloader
from dialogs.catalogue import coach
from dialogs.engine.events import Phrase
from dialogs.engine.words import Words

SMALL = shutil.ignore_patterns("__pycache__", "*.tsv")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of dialogs/ whose tables are what `import dialogs.…` finds; as before in the end."""
    copy = tmp_path / "dialogs"
    real = Path(dialogs.__file__).parent
    shutil.copytree(real, copy, ignore=SMALL)
    before = {name: module for name, module in sys.modules.items() if name.startswith("dialogs.")}
    attributes = dict(vars(dialogs))
    monkeypatch.setattr(dialogs, "__path__", [str(copy)])
    yield copy
    for name in [name for name in sys.modules if name.startswith("dialogs.")]:
        del sys.modules[name]
    sys.modules.update(before)
    vars(dialogs).clear()
    vars(dialogs).update(attributes)
    importlib.invalidate_caches()


@pytest.fixture
def reloader(folder: Path) -> Reloader:
    return Reloader(folder, "dialogs", coach(Words.load(folder)))


def edit(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")


def again(reloader: Reloader) -> Loaded | None:
    return reloader.load(reloader.changed())


def test_nothing_has_changed_at_first(reloader: Reloader) -> None:
    assert reloader.changed() == []


def test_new_words_are_used(folder: Path, reloader: Reloader) -> None:
    """A message is rewritten in a language's file."""
    edit(folder / "engine/en.ftl", "engine-restart = ", "engine-restart = Please ")
    loaded = again(reloader)
    assert loaded
    assert loaded.words.text(Phrase("engine-restart"), "en").startswith("Please ")
    assert reloader.trouble == ""
    assert reloader.changed() == []


def test_a_new_question_stands_in_its_table(folder: Path, reloader: Reloader) -> None:
    """README "Add a question": one line in the table, one message."""
    table = folder / "stuck/questions.py"
    first = next(iter(coach(Words.load(folder)).dialogs["stuck"].questions))
    edit(table, f'    "{first}":', f'    "mood": words("{first}"),\n    "{first}":')
    edit(folder / "stuck/en.ftl", "\nstuck-", "\nstuck-mood = How is it, in a word?\nstuck-")
    loaded = again(reloader)
    assert loaded, reloader.trouble
    assert "mood" in loaded.coach.dialogs["stuck"].questions


@pytest.mark.parametrize(
    ("file", "wrong", "told"),
    [
        (
            "engine/en.ftl",
            "engine-restart = Twice",
            r"engine/en\.ftl:\d+: engine-restart is already in .*",
        ),
        ("stuck/questions.py", "QUESTIONS = {", r"dialogs/stuck/questions\.py:\d+: .* never closed"),
        ("stuck/questions.py", "1 / 0", r"dialogs/stuck/questions\.py:\d+: ZeroDivisionError: .*"),
        (
            "stuck/questions.py",
            'Dialog("x", {"a": words("a")})',
            r"dialogs/stuck/questions\.py:\d+: ValueError: .*",
        ),
    ],
)
def test_what_is_broken_keeps_the_old_and_says_where(
    folder: Path, reloader: Reloader, file: str, wrong: str, told: str
) -> None:
    """With file and line; mended, all is well again."""
    catalogue = importlib.import_module("dialogs.catalogue")
    whole = (folder / file).read_text("utf-8")
    (folder / file).write_text(f"{whole}\n{wrong}\n", "utf-8")
    assert again(reloader) is None
    assert re.fullmatch(told, reloader.trouble), reloader.trouble
    assert importlib.import_module("dialogs.catalogue") is catalogue
    (folder / file).write_text(whole + "\n", "utf-8")
    assert again(reloader) is not None
    assert reloader.trouble == ""


def test_a_change_of_the_engine_asks_for_a_restart(folder: Path, reloader: Reloader) -> None:
    """Two engines cannot run side by side; it is said until then, and words are taken up all the same."""
    edit(folder / "engine/walk.py", '"""', '"""Otherwise. ')
    assert again(reloader) is None
    told = "dialogs/engine/walk.py: changed, and used after a restart."
    assert reloader.trouble == told
    edit(folder / "engine/en.ftl", "engine-restart = ", "engine-restart = Please ")
    assert again(reloader)
    assert reloader.trouble == told
