"""Answers of the real dialogs given anew after they have been acted on."""

from __future__ import annotations

from datetime import date, timedelta

from dialogs.engine import verbs
from dialogs.engine.events import Pressed, Tapped
from dialogs.plan import DONE, OPEN, Step
from tests.dialogs.mentees import QUICK, met, place_of, press, talk_through
from tests.dialogs.phone import Phone


def planned() -> Phone:
    phone = met()
    talk_through(phone, QUICK)
    return phone


def steps(phone: Phone) -> list[Step]:
    return phone.mentee.plan.steps()


def checked_in(phone: Phone) -> None:
    """Three weeks on, the first two steps are due and said to be done."""
    phone.now += timedelta(days=75)
    phone.say("/checkin")
    while here := place_of(phone):
        match here[1].name:
            case "percent":
                press(phone, "50")
            case "confidence":
                press(phone, "7")
            case "steps":
                phone.say("1, 2")
            case name:
                phone.say(f"words about {name}")


def test_a_step_ticked_by_mistake_in_the_check_in_is_open_again_and_still_there() -> None:
    """The check-in did not make the step, so it cannot unmake it."""
    phone = planned()
    checked_in(phone)
    assert [step.state for step in steps(phone)] == [DONE, DONE, OPEN]
    phone.edit("1, 2", "1")
    assert [step.state for step in steps(phone)] == [DONE, OPEN, OPEN]


def test_a_change_in_the_check_in_leaves_a_step_ticked_elsewhere() -> None:
    phone = planned()
    checked_in(phone)
    phone.turn(Tapped(steps(phone)[2].id, "done"))
    phone.edit("1, 2", "1")
    assert steps(phone)[2].state == DONE


def test_a_goal_put_differently_keeps_its_steps_their_ticks_and_moved_dates() -> None:
    phone = planned()
    first = steps(phone)[0].id
    phone.turn(Tapped(first, "done"))
    second = steps(phone)[1]
    phone.turn(Tapped(second.id, "move"))
    phone.say("1 July")
    press(phone, "yes")
    phone.edit(QUICK["preparation/evidence"], "notes of twelve talks")
    while place_of(phone):
        press(phone, "yes")
    [goal] = phone.mentee.plan.goals()
    assert goal.evidence == "notes of twelve talks"
    kept = {step.id: step for step in steps(phone)}
    assert kept[first].state == DONE
    assert kept[second.id].when == date(2027, 7, 1)


def test_an_edit_of_another_place_moves_the_clock_once_it_is_confirmed() -> None:
    phone = planned()
    phone.edit("Berlin", "Tokyo")
    assert phone.mentee.zone == "Europe/Berlin"
    while place_of(phone):
        press(phone, "quick")
    assert phone.mentee.zone == "Asia/Tokyo"
    assert len(list(phone.mentee.plan.goals())) == 1


def test_delete_asks_once_and_a_no_keeps_everything() -> None:
    phone = planned()
    phone.say("/delete")
    press(phone, "no")
    assert len(steps(phone)) == 3
    assert not phone.forgotten
    phone.say("/delete")
    press(phone, "yes")
    assert phone.forgotten


def test_a_yes_to_something_else_does_not_delete() -> None:
    """An old button, a word too early, a yes to the question below: nothing but a yes to this."""
    phone = planned()
    old = phone.mentee.asking
    phone.say("/delete")
    phone.turn(Pressed(old, "yes"))
    assert not phone.forgotten
    phone.say("yes", 1)
    assert not phone.forgotten


def test_why_and_example_where_there_are_none_do_no_harm() -> None:
    """A date read back has no reason of its own and no example; a phone may send anything."""
    phone = planned()
    phone.turn(Tapped(steps(phone)[1].id, "move"))
    phone.say("1 July")
    for verb in (verbs.WHY, verbs.EXAMPLE):
        press(phone, verb)
        here = place_of(phone)
        assert here
        assert here[1].words == "move-sure"
