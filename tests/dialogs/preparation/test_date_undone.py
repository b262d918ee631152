"""The date of the goal that is being planned is moved from anywhere in the talk, and that is taken back by undo: the
talk goes on where it was (COACHING 6.10, section 8)."""

from __future__ import annotations

from datetime import date

import pytest

from tests.dialogs.engine.real_talks import at
from tests.dialogs.preparation.talks import path

MOVES = [
    ("en", "move the goal to 31 august", "undo", "Taken back"),
    ("en", "change the goal date to 31 august", "undo that", "Taken back"),
    ("es", "mueve la meta al 31 de agosto", "deshaz eso", "Deshecho"),
    ("es", "pasa la meta al 31 de agosto", "déjalo como estaba", "Deshecho"),
]


@pytest.mark.parametrize(("language", "moves", "undo", "said"), MOVES)
@pytest.mark.parametrize("question", ["steps.2.what", "steps-sure", "commit"])
def test_the_day_of_before_is_there_again(question: str, language: str, moves: str, undo: str, said: str) -> None:
    phone = at(question, language)
    answers = phone.mentee.stack[-1].answers
    before = {at: answer.value for at, answer in answers.items()}
    phone.say(moves)
    assert answers["by"].value == date(2027, 8, 31)
    phone.news()
    phone.say(undo)
    assert {at: answer.value for at, answer in answers.items()} == before
    assert path(phone) == question
    assert phone.news()[0].text.startswith(said)


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "move the goal posts at the club by 3 june"), ("es", "mover la meta del campo el 3 de junio")],
)
def test_a_step_that_sounds_alike_is_one(language: str, said: str) -> None:
    phone = at("steps.2.what", language)
    phone.say(said)
    assert phone.mentee.stack[-1].answers["by"].value == date(2027, 6, 30)
    assert path(phone) != "steps.2.what"


def test_once_something_else_is_answered_undo_is_about_that() -> None:
    phone = at("commit")
    phone.say("move the goal to 31 august")
    phone.say("yes")
    phone.say("undo")
    assert phone.mentee.stack[-1].answers["by"].value == date(2027, 8, 31)
