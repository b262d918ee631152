"""A step that is done, said where the days of a goal or a step are asked about, moves no day (COACHING 6.10, section
8)."""

from __future__ import annotations

import pytest

from tests.dialogs.test_at_a_day import DAY, GOAL
from tests.dialogs.wished import followed, heard

DAYS = {language: [step.when for step in followed(language).mentee.plan.steps()] for language in ("en", "es")}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "done"),
        ("en", "i did it"),
        ("en", "it's done"),
        ("en", "all done"),
        ("en", "ok finished"),
        ("es", "hecho"),
        ("es", "ya lo hice"),
        ("es", "terminado"),
        ("es", "ya está hecho"),
    ],
)
def test_done_asks_which_step_and_moves_none(language: str, said: str) -> None:
    phone = heard(language, GOAL[language], said)
    assert phone.open == "edit-goal/by-sure"
    assert ("step that's done" if language == "en" else "paso que ya está hecho") in phone.last
    assert [step.when for step in phone.mentee.plan.steps()] == DAYS[language]


@pytest.mark.parametrize("asked", [GOAL, DAY])
@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "done with the Excel course"),
        ("en", "rang Sinéad"),
        ("en", "done: the Excel course"),
        ("es", "hablé con mi supervisora"),
        ("es", "hecho: el curso de Excel"),
        ("es", "ya actualicé el CV"),
    ],
)
def test_a_step_that_is_named_is_offered_to_be_ticked(asked: dict[str, str], language: str, said: str) -> None:
    phone = heard(language, asked[language])
    place = phone.open
    phone.news()
    phone.say(said)
    assert phone.open == place
    assert phone.news()[0].rows[0][0][1].endswith(":done")
    assert [step.when for step in phone.mentee.plan.steps()] == DAYS[language]


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "yes"), ("en", "sure, do it"), ("en", "ok"), ("es", "sí"), ("es", "vale"), ("es", "listo")],
)
def test_a_yes_still_moves_them(language: str, said: str) -> None:
    phone = heard(language, GOAL[language], said)
    assert phone.open is None
    assert [step.when for step in phone.mentee.plan.steps()] != DAYS[language]


DROP = {"en": "drop step 2", "es": "quita el paso 2"}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "done"),
        ("en", "yes done"),
        ("en", "no, i did it"),
        ("en", "it's done already"),
        ("es", "hecho"),
        ("es", "no, ya lo hice"),
        ("es", "lo terminé ayer"),
    ],
)
def test_a_step_that_is_to_go_and_is_done_is_offered_to_be_ticked(language: str, said: str) -> None:
    phone = heard(language, DROP[language], said)
    assert (phone.open, phone.mentee.stack[-1].about, phone.step(2).state) == ("tick/sure", "step.1.2", "open")


@pytest.mark.parametrize(
    ("language", "said", "state"),
    [
        ("en", "yes", "dropped"),
        ("en", "no", "open"),
        ("en", "yes drop it", "dropped"),
        ("es", "sí", "dropped"),
        ("es", "no", "open"),
        ("es", "listo", "dropped"),
    ],
)
def test_a_yes_still_lets_it_go(language: str, said: str, state: str) -> None:
    phone = heard(language, DROP[language], said)
    assert (phone.open, phone.step(2).state) == (None, state)


@pytest.mark.parametrize(
    ("language", "said", "day"),
    [
        ("en", "after my break, so the 20th", 20),
        ("en", "later than that, the 20th", 20),
        ("en", "never mind, the 20th", 20),
        ("en", "after the holidays, the 20th", 20),
    ],
)
def test_an_english_word_in_er_is_no_infinitive(language: str, said: str, day: int) -> None:
    phone = heard(language, DAY[language], said)
    assert phone.open == "move/sure"
    assert phone.mentee.stack[-1].answers["when"].value.day == day
