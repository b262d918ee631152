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
