"""Examples, the data beside the dialogs: for real questions, situations and fields; the nearest to somebody's world."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

import dialogs
from dialogs import standing
from dialogs.awareness.questions import SITUATIONS
from dialogs.engine.questions import Dialog, Question
from dialogs.examples import ANY, best, example, has_example
from dialogs.mentee import Mentee
from dialogs.understanding.situations import Situations, read_lives
from tests.dialogs.mentees import met, press
from tests.dialogs.phone import Phone, the_coach, words

FOLDER = Path(dialogs.__file__).parent
FIELDS = list(tomllib.loads((FOLDER / "understanding" / "fields.toml").read_text("utf-8")))
FIELDED = ("preparation-goal", "preparation-specific", "preparation-evidence", "step-what")


def asked() -> list[tuple[str, Question, Dialog]]:
    return [row for dialog in the_coach().dialogs.values() for row in dialog.paths()]


def examples() -> list[tuple[str, dict[str, Any]]]:
    found = []
    for path in sorted(FOLDER.glob("*/examples*.toml")):
        for key, entries in tomllib.loads(path.read_text("utf-8")).items():
            found += [(key, entry) for entry in entries]
    return found


def test_examples_are_for_real_questions_situations_and_fields() -> None:
    keys = {key for key, _, _ in asked()}
    for key, entry in examples():
        assert key in keys
        assert set(entry["suits"]) <= {*SITUATIONS, ANY}, key
        assert set(entry.get("fields", FIELDS)) <= set(FIELDS), key
        assert set(entry) - {"suits", "fields"} >= set(words().languages) - {"xx"}, key


def test_no_two_examples_are_the_same() -> None:
    for language in ("en", "es"):
        said = [(key, entry[language]) for key, entry in examples()]
        assert len(said) == len(set(said))


def test_an_open_question_with_examples_has_one_for_everybody() -> None:
    """COACHING 1.8: the one that fits best, a general one always."""
    for key, entry in examples():
        assert has_example(key)
        for situation in ("", *SITUATIONS):
            assert best(key, situation, (), "en"), key
        for situation in set(entry["suits"]) - {ANY}:
            fitting = [e["en"] for k, e in examples() if k == key and situation in e["suits"] and "fields" not in e]
            assert best(key, situation, (), "en") in fitting or "fields" in entry, key


@pytest.mark.parametrize("key", FIELDED)
@pytest.mark.parametrize("field", FIELDS)
def test_every_field_has_its_own_example_of_a_goal_and_a_step(key: str, field: str) -> None:
    """The field goes before the situation, whatever that is."""
    own = [entry["en"] for k, entry in examples() if k == key and field in entry.get("fields", ())]
    for situation in ("", *SITUATIONS):
        assert best(key, situation, (field,), "en") in own


def test_the_first_field_counts_before_the_second_and_of_several_for_it_the_one_for_the_situation() -> None:
    assert best("preparation-goal", "", ("health", "tech"), "en") == best("preparation-goal", "", ("health",), "en")
    student, worker = (best("preparation-goal", situation, ("science",), "en") for situation in ("student", "advance"))
    assert student != worker


def test_one_for_a_field_must_suit_the_situation_too() -> None:
    """Whoever looks for work is not late for the month's end."""
    assert best("preparation-obstacle", "seeking", ("office",), "en") == best(
        "preparation-obstacle", "seeking", (), "en"
    )
    own = best("preparation-obstacle", "advance", ("office",), "en")
    assert own == best("preparation-obstacle", "", ("office",), "en") != best("preparation-obstacle", "", (), "en")


TALKS = ("awareness", "exploration", "suggestions", "preparation", "step")
OPEN = sorted({key for key, question, dialog in asked() if question.kind == "words" and dialog.name in TALKS})


@pytest.mark.parametrize("key", OPEN)
def test_every_open_question_of_the_plan_has_an_example(key: str) -> None:
    """COACHING 1.8."""
    assert has_example(key)
    assert best(key, "", (), "en")


LIVES = [
    ("en", "nurse on a ward", "ward"),
    ("en", "I work in a warehouse, nights", "forklift"),
    ("en", "behind the bar in a pub", "shift"),
    ("en", "teaching assistant", "class"),
    ("en", "programmer at a small firm", "pull request"),
    ("en", "electrician", "wiring"),
    ("en", "hairdresser at a salon", "colour"),
    ("en", "HGV driver", "route"),
    ("en", "call centre, taking calls", "calls"),
    ("en", "data analyst", "report"),
    ("en", "graphic designer", "portfolio"),
    ("en", "office clerk, admin stuff", "invoice"),
    ("es", "enfermera en planta", "planta"),
    ("es", "mozo de almacén", "carretilla"),
    ("es", "camarera en un bar", "turno"),
    ("es", "profesora de infantil", "aula"),
    ("es", "programador", "pull request"),
    ("es", "electricista", "instalaciones"),
    ("es", "peluquera", "color"),
    ("es", "camionero", "ruta"),
    ("es", "teleoperadora", "llamada"),
    ("es", "analista de datos", "informe"),
    ("es", "diseñadora gráfica", "portafolio"),
    ("es", "auxiliar administrativo", "factura"),
]


@pytest.mark.parametrize(("language", "now", "known"), LIVES)
def test_somebody_finds_their_own_world_in_the_examples(language: str, now: str, known: str) -> None:
    """COACHING 1.8 and 2.3: their own words steer, with nothing tapped."""
    mentee = Mentee("m", 1, language, now=now)
    shown = [example(key, mentee, {}) or "" for key in FIELDED]
    assert known in " ".join(shown).lower()
    assert not {*shown} & {best(key, "", (), language) for key in FIELDED}


def test_what_is_wanted_counts_before_what_is_now_and_the_goal_before_both() -> None:
    mentee = Mentee("m", 1, "en", now="I work in a warehouse", aspiration="be a nurse one day")
    assert example("step-what", mentee, {}) == best("step-what", "", ("health",), "en")
    used = {"goal": {"text": "I will finish the Python course by 30 June"}}
    assert example("step-what", mentee, used) == best("step-what", "", ("tech",), "en")


def test_a_situation_that_was_tapped_counts_before_words_and_words_where_none_was() -> None:
    """COACHING 2.3. It is not stored as if they had tapped it."""
    mentee = Mentee("m", 1, "en", now="made redundant in May")
    assert example("preparation-needed", mentee, {}) == best("preparation-needed", "seeking", (), "en")
    assert mentee.situation == ""
    mentee.situation = "student"
    assert example("preparation-needed", mentee, {}) == best("preparation-needed", "student", (), "en")


def quick_plan(*said: str) -> Phone:
    phone = met()
    phone.say("Berlin")
    press(phone, "quick")
    for text in said:
        phone.say(text)
    return phone


def test_in_the_quick_plan_the_goal_just_typed_gives_the_world() -> None:
    phone = quick_plan("get better at nursing")
    key = str(phone.open).replace("/", "-")
    assert key.startswith("preparation-")
    phone.press("Example")
    assert best(key, "", ("health",), "en") in phone.last


def test_no_word_is_read_for_the_button_only_for_the_example(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether there is one is asked at every turn."""
    read: list[str] = []

    def counted(texts: Sequence[str], language: str) -> Situations:
        read.append(language)
        return read_lives(texts, language)

    monkeypatch.setattr(standing, "read_lives", counted)
    phone = quick_plan("get better at nursing")
    assert "Example" in " ".join(phone.labels)
    assert read == []
    phone.press("Example")
    assert len(read) == 1
