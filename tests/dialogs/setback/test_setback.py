"""A no, a silence, a day that was missed (COACHING 6.4; REQUIREMENTS 0.16)."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.plan import DONE, DROPPED, OPEN
from tests.dialogs.followed import Followed


def begun(what: str) -> Followed:
    phone = Followed()
    phone.tap("step.1.1", "setback")
    phone.press(what) if what in phone.labels else phone.say(what)
    return phone


def test_a_no_is_the_answer_to_something_done_and_stays_with_it() -> None:
    """The step is ticked, what it teaches goes to the goal's evaluation, and a next step is made of it."""
    phone = begun("I got a no")
    assert "You've done your part" in phone.last
    phone.say("I asked too late in the week")
    phone.press("Ask what would have made the difference")
    phone.press("Tomorrow")
    assert phone.step(1).state == DONE
    [piece] = phone.mentee.plan.evidence("step.1.1")
    assert piece.words == "I got a no – I asked too late in the week"
    assert phone.goal().evaluation == "I asked too late in the week"
    assert phone.goal().next_step == "I will ask what would have made the difference"
    [new] = [step for step in phone.mentee.plan.steps() if step.id.startswith("step.101")]
    assert (new.title, new.when) == ("I will ask what would have made the difference", date(2027, 3, 2))
    assert any("what would have made" in said for said in phone.told(2))


@pytest.mark.parametrize(
    ("choice", "state"), [("I did my part", DONE), ("It stays in the plan", OPEN), ("It's over", DROPPED)]
)
def test_of_anything_else_they_say_what_becomes_of_the_step(choice: str, state: str) -> None:
    phone = begun("The time ran out")
    phone.press(choice)
    phone.say("to begin a week earlier")
    phone.say("put the next date into my calendar on Friday")
    assert phone.step(1).state == state


def test_a_step_ticked_meanwhile_and_then_dropped_was_not_done() -> None:
    """Found by the simulated year: it was dropped, and done on a Monday."""
    phone = begun("The time ran out")
    phone.press("It's over")
    phone.tap("step.1.1", "done")
    phone.say("to begin a week earlier")
    phone.say("put the next date into my calendar on Friday")
    assert (phone.step(1).state, phone.step(1).done_at) == (DROPPED, None)


def test_each_part_may_be_left_out() -> None:
    """Nothing more has to follow today."""
    phone = begun("nobody came to the meeting")
    phone.press("It stays in the plan")
    for _ in range(2):
        phone.press("Skip this one")
    assert phone.open is None
    assert "a try counts" in phone.bubbles[-1].text
    assert len(phone.mentee.plan.steps()) == 3
    assert phone.goal().evaluation == ""


def test_what_they_managed_before_comes_back() -> None:
    """COACHING 3.8."""
    phone = Followed()
    phone.mentee.managed = "moved to a new town"
    phone.tap("step.1.1", "setback")
    phone.press("No answer came")
    assert "“moved to a new town”" in phone.last


def test_what_two_setbacks_taught_stands_one_after_the_other() -> None:
    phone = begun("I got a no")
    phone.say("first lesson")
    phone.press("Skip this one")
    phone.tap("step.1.2", "setback")
    phone.press("I got a no")
    phone.say("second lesson")
    assert phone.open == "setback/next"
    phone.say("rest until Monday")
    assert phone.goal().evaluation == "first lesson · second lesson"


def test_it_is_offered_once_the_day_is_over() -> None:
    """COACHING 6.1: beside done, not before it could have happened."""
    phone = Followed()
    before = phone.told(9)
    assert before
    assert "It didn't work out" not in phone.labels
    phone.told(2)
    assert "It didn't work out" in phone.labels


def test_it_speaks_spanish() -> None:
    phone = Followed(language="es")
    phone.tap("step.1.1", "setback")
    phone.press("Me dijeron que no")
    phone.say("pedirlo antes")
    phone.say("escribirles el lunes")
    assert phone.step(1).state == DONE
    assert phone.goal().next_step == "Voy a escribirles"
