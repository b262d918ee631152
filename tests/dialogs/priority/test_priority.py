"""Which goal first, after each other or side by side, and what that does (COACHING 5.17; REQUIREMENTS 0.10 to 0.13)."""

from __future__ import annotations

from datetime import date

from dialogs import nudges
from dialogs.engine.events import Tapped
from dialogs.plan import DONE, LATER, OPEN
from dialogs.priority.line import next_in_line
from tests.dialogs.mentees import place_of, press
from tests.dialogs.phone import Phone
from tests.dialogs.preparation.talks import path, ready

GOALS = {"goal.1": ("get the certificate", 6), "goal.2": ("talk to ten people", 4), "goal.3": ("move to Leeds", 3)}


def committed(*rows: str) -> Phone:
    """Goals with a step each, and the question which of them comes first."""
    phone = ready()
    for row in rows:
        title, hours = GOALS[row]
        for name, value in {"title": f"I will {title}", "hours": hours, "by": date(2027, 9, 1), "state": OPEN}.items():
            phone.mentee.plan.write(row, name, value)
        step = f"step.{row[-1]}.1"
        for name, value in {
            "goal": row,
            "number": 1,
            "title": f"I will begin {row}",
            "when": date(2027, 3, 20),
        }.items():
            phone.mentee.plan.write(step, name, value)
    phone.turn(Tapped("menu", "effort"))
    return phone


def goals(phone: Phone) -> list[tuple[str, int, bool, str]]:
    found = sorted(phone.mentee.plan.goals(), key=lambda goal: goal.order)
    return [(goal.id, goal.order, goal.alongside, goal.state) for goal in found]


def test_one_after_the_other_lets_the_second_wait_and_be_silent() -> None:
    """Only what is under way is reminded of; hours are of no account."""
    phone = committed("goal.1", "goal.2")
    press(phone, "goal.2")
    press(phone, "after")
    assert phone.mentee.stack == []
    assert goals(phone) == [("goal.2", 1, False, OPEN), ("goal.1", 2, False, LATER)]
    assert nudges.deadline(phone.mentee, "step.1.1") is None
    assert nudges.deadline(phone.mentee, "step.2.1") == date(2027, 3, 20)


def test_side_by_side_asks_for_the_hours_once_and_keeps_them() -> None:
    phone = committed("goal.1", "goal.2")
    press(phone, "goal.1")
    press(phone, "beside")
    assert path(phone) == "week-hours"
    press(phone, "10")
    assert phone.mentee.stack == []
    assert goals(phone) == [("goal.1", 1, False, OPEN), ("goal.2", 2, True, OPEN)]
    assert phone.mentee.week_hours == 10


def test_too_much_is_said_and_the_choice_is_theirs() -> None:
    """6 and 4 hours a week, and 5 to give: after each other, all the same, or more hours after all."""
    for choice, states in (("after", [OPEN, LATER]), ("keep", [OPEN, OPEN])):
        phone = committed("goal.1", "goal.2")
        for pressed in ("goal.1", "beside", "5"):
            press(phone, pressed)
        assert path(phone) == "load"
        assert "10 hours" in phone.last
        press(phone, choice)
        assert [state for *_, state in goals(phone)] == states
    phone = committed("goal.1", "goal.2")
    for pressed in ("goal.1", "beside", "5", "hours", "10"):
        press(phone, pressed)
    assert place_of(phone) is None


def test_hours_that_are_known_are_not_asked() -> None:
    phone = ready()
    phone.mentee.week_hours = 12
    phone.mentee.plan.rows |= committed("goal.1", "goal.2").mentee.plan.rows
    phone.turn(Tapped("menu", "effort"))
    press(phone, "goal.1")
    press(phone, "beside")
    assert place_of(phone) is None


def test_of_three_the_third_waits_for_both_or_goes_with_the_second() -> None:
    phone = committed("goal.1", "goal.2", "goal.3")
    for pressed in ("goal.3", "goal.1", "beside", "after", "20"):
        press(phone, pressed)
    assert goals(phone) == [("goal.3", 1, False, OPEN), ("goal.1", 2, True, OPEN), ("goal.2", 3, False, LATER)]
    phone = committed("goal.1", "goal.2", "goal.3")
    for pressed in ("goal.3", "goal.1", "after", "beside", "20"):
        press(phone, pressed)
    assert goals(phone) == [("goal.3", 1, False, OPEN), ("goal.1", 2, False, LATER), ("goal.2", 3, True, LATER)]


def test_a_changed_first_asks_the_rest_again() -> None:
    phone = committed("goal.1", "goal.2")
    press(phone, "goal.1")
    phone.press("‹ Back")
    press(phone, "goal.2")
    assert path(phone) == "together"
    assert "“talk to ten people” comes first" in phone.last


def test_the_goal_in_line_is_begun_when_the_one_before_it_has_no_step_left() -> None:
    """COACHING 5.11: "what can I do now?" is always answered."""
    phone = committed("goal.1", "goal.2")
    press(phone, "goal.1")
    press(phone, "after")
    following = next_in_line(phone.mentee.plan)
    assert following
    assert following.id == "goal.2"
    phone.mentee.plan.write("step.1.1", "state", DONE)
    phone.say("/today")
    phone.press("Begin it now")
    assert following.state == OPEN
    assert next_in_line(phone.mentee.plan) is None
    phone.turn(Tapped("goal.2", "begin"))
    assert phone.notices
