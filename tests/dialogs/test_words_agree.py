"""Code and words agree: whatever a dialog can ask, tell or offer has its message, in every language that is whole."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import dialogs
from dialogs.engine.questions import Dialog, Question
from dialogs.engine.words import Words
from dialogs.menu.commands import COMMANDS, LISTED
from tests.dialogs.phone import the_coach, words

FOLDER = Path(dialogs.__file__).parent
SOURCES = sorted(path for path in FOLDER.rglob("*.py") if "understanding" not in path.parts)
GENERAL = (
    "too-long",
    "empty",
    "not-a-choice",
    "not-in-the-list",
    "not-on-the-scale",
    "not-a-date",
    "past",
    "which-date",
)


def asked() -> list[tuple[str, Question, Dialog]]:
    return [row for dialog in the_coach().dialogs.values() for row in dialog.paths()]


def every_key() -> frozenset[str]:
    return words().keys("en")


def ids_of_messages() -> set[str]:
    return {key.partition(".")[0] for key in every_key()}


@pytest.mark.parametrize(("key", "question"), [pytest.param(k, q, id=k) for k, q, _ in asked() if not q.child])
def test_every_question_has_its_message_and_can_tell_why_it_is_asked(key: str, question: Question) -> None:
    """COACHING 1.5. One that only reads an answer back needs no reason: its question had one."""
    assert words().has(key)
    if not question.rests_on:
        assert words().has(f"{key}.why")


@pytest.mark.parametrize(("key", "question"), [pytest.param(k, q, id=k) for k, q, _ in asked() if q.reopens])
def test_every_choice_that_reopens_has_its_words(key: str, question: Question) -> None:
    for id in question.reopens:
        assert words().has(f"{key}.{id}")


@pytest.mark.parametrize("dialog", the_coach().dialogs.values(), ids=lambda dialog: dialog.name)
def test_every_dialog_has_a_name(dialog: Dialog) -> None:
    assert words().has(dialog.name)


def test_no_message_belongs_to_a_question_that_is_not_there() -> None:
    """A question that was renamed takes its words along."""
    asked_of = {dialog.name for _, _, dialog in asked()}
    known = {key for key, _, _ in asked()} | asked_of | ids_in_code()
    assert sorted(id for id in ids_of_messages() if id.partition("-")[0] in asked_of and id not in known) == []


def test_no_choice_has_words_that_no_question_offers() -> None:
    """Where the choices are fixed, so that they can be listed."""
    in_code = ids_in_code(attributes=True)
    for key, question, _ in asked():
        if question.child or question.kind not in ("choice", "words"):
            continue
        written = {k.partition(".")[2] for k in every_key() if k.startswith(f"{key}.")}
        try:
            offered = {c.id for c in question.choices({})}
        except (KeyError, TypeError):
            continue
        asks = {f"{id}-asks" for id in question.reopens}  # how that question is put then
        unused = [a for a in written - offered - asks - {"why"} if not in_code & {f"{key}.{a}", a}]
        assert unused == [], f"{key}: {unused}"


def strings() -> Iterator[tuple[Path, str]]:
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield path, node.value


def ids_in_code(attributes: bool = False) -> set[str]:
    return {text if attributes else text.partition(".")[0] for _, text in strings() if re.fullmatch(r"[a-z.-]+", text)}


def keys_told() -> Iterator[tuple[str, str]]:
    """First arguments of tell(…) and Phrase(…) in the code: whole ones, and the beginnings of those put together."""
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("tell", "Phrase") and node.args:
                place = f"{path.relative_to(FOLDER)}:{node.lineno}"
                for branch in branches(node.args[0]):
                    match branch:
                        case ast.Constant(value=str() as key):
                            yield place, key
                        case ast.JoinedStr(values=[ast.Constant(value=str() as start), *_]):
                            yield place, f"{start}*"


def branches(node: ast.expr) -> list[ast.expr]:
    return [*branches(node.body), *branches(node.orelse)] if isinstance(node, ast.IfExp) else [node]


@pytest.mark.parametrize(("place", "key"), sorted(set(keys_told())))
def test_everything_that_the_code_tells_has_words(place: str, key: str) -> None:
    if key.endswith("*"):
        assert any(known.startswith(key[:-1]) for known in every_key()), place
    else:
        assert words().has(key), place


def test_the_scan_finds_what_is_told() -> None:
    """Else the test above would hold of nothing."""
    keys = {key for _, key in keys_told()}
    assert {"engine-fault", "reminder-still", "crisis-answer"} <= keys
    assert len(keys) > 50


@pytest.mark.parametrize("why", GENERAL)
def test_every_refusal_of_the_kinds_has_words(why: str) -> None:
    assert words().has(f"engine-{why}")


def invalids() -> Iterator[tuple[str, str]]:
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Invalid" and node.args:
                match node.args[0]:
                    case ast.Constant(value=str() as why):
                        yield path.parent.name, why


@pytest.mark.parametrize(("folder", "why"), sorted(set(invalids())))
def test_every_refusal_in_the_code_has_words(folder: str, why: str) -> None:
    """The question's own, or the engine's for all."""
    own = any(f"\n    .{why} =" in file.read_text("utf-8") for file in (FOLDER / folder).rglob("en.ftl"))
    assert own or words().has(f"engine-{why}")


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_has_a_description(name: str) -> None:
    assert words().has(f"commands-{name}")
    assert name in LISTED or name in ("start", "change", "undo", "timezone")  # a button leads there, too


def test_telegrams_limits_on_commands_and_descriptions_are_kept() -> None:
    """Bot API: 256 characters a command's description, 512 the bot's, 120 its short one, 64 its name."""
    for key, limit in [(f"commands-{n}", 256) for n in LISTED] + [
        ("bot-description", 512),
        ("bot-short-description", 120),
        ("bot-name", 64),
    ]:
        assert 1 <= len(words().format(key, "en", {})) <= limit, key


def test_the_words_for_other_languages_are_whole_or_not_offered() -> None:
    for language in words().languages:
        assert words().missing(language) == []


def test_the_sources_that_are_scanned_are_there() -> None:
    assert len(SOURCES) > 30
    assert isinstance(the_coach().words, Words)
