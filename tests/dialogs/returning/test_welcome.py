"""Somebody comes back after weeks or months."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.dialogs.checkin.weeks import DAY, planned, told
from tests.dialogs.mentees import met
from tests.dialogs.phone import Phone


def back(days: int, word: str = "hello, it's me again") -> Phone:
    """Away for so long, then this."""
    phone = planned()
    phone.mentee.name = "Priya"
    phone.walk(days * DAY)
    phone.seen = len(phone.bubbles)
    phone.say(word)
    return phone


def test_back_after_months_they_hear_what_has_changed_and_one_easy_first_thing() -> None:
    """COACHING 6.7, 6.12: welcomed, no guilt, nothing lost."""
    said = "\n".join(bubble.text for bubble in back(100).news())
    assert "Welcome back, Priya! It's been 3 months" in said
    assert "the days of 2 steps have gone by, “read chapter one”" in said
    assert "by Wednesday 30 June" in said
    assert "One easy first thing: “read chapter one”" in said


@pytest.mark.parametrize(("days", "welcomed"), [(20, False), (27, False), (28, True), (360, True)])
def test_four_weeks_are_long(days: int, welcomed: bool) -> None:
    assert ("returning-back" in told(back(days))) == welcomed


def test_it_is_said_once() -> None:
    phone = back(100)
    phone.say("/today")
    assert "returning-back" not in told(phone)


def test_a_goal_whose_date_has_passed_may_still_be_reached() -> None:
    said = "\n".join(bubble.text for bubble in back(200).news())
    assert "The date of your goal has passed" in said


@pytest.mark.parametrize(("label", "opened"), [("New dates", "fresh/drop"), ("Check-in", "checkin/progress.1.percent")])
def test_the_ways_on_are_one_tap_away(label: str, opened: str) -> None:
    phone = back(100)
    phone.press(label)
    assert phone.open == opened


def test_the_first_thing_is_opened_with_all_that_can_be_done_about_it() -> None:
    phone = back(100)
    phone.press("Look at this step")
    assert "read chapter one" in phone.bubbles[-1].text
    assert phone.bubbles[-1].rows[0][0][0] == "✓ Done"


def test_words_of_now_are_not_taken_for_an_answer_to_a_question_of_then() -> None:
    """COACHING 6.12: resumed where it stopped, and the words are offered to it."""
    phone = planned()
    phone.say("/checkin")
    phone.press("40")
    phone.walk(90 * DAY)
    phone.say("the bus broke down again")
    assert "returning-back" in told(phone)
    assert "well" not in phone.mentee.stack[-1].answers
    phone.press("Go on")
    assert phone.open == "checkin/well"
    assert "the bus broke down again" in phone.last


def test_a_tap_on_an_old_button_is_greeted_and_does_what_it_says() -> None:
    phone = planned()
    phone.walk(5 * DAY)
    phone.now += 60 * DAY
    phone.press("✓ Done")
    assert "returning-back" in told(phone)
    step = phone.mentee.plan.step("step.1.1")
    assert step
    assert step.state == "done"


def test_signs_of_crisis_are_answered_and_nothing_else_is_said() -> None:
    """COACHING 1.10."""
    phone = back(100, "I want to kill myself")
    assert "returning-back" not in told(phone)
    assert "crisis-answer" in told(phone)


def test_delete_is_not_talked_into() -> None:
    assert "returning-back" not in told(back(100, "/delete"))


def test_without_a_plan_all_that_was_said_is_still_there() -> None:
    """The question of then waits."""
    phone = met()
    phone.mentee.zone = "Europe/London"
    phone.say("Berlin")
    phone.now += 50 * DAY
    phone.say("hi")
    assert [key for key in told(phone) if key.startswith("returning")] == ["returning-back"]
    assert phone.mentee.paused == "pause"


def test_a_step_without_a_date_can_be_ticked_at_once() -> None:
    phone = planned()
    for step in phone.mentee.plan.steps():
        step.when = None
    phone.now += 60 * DAY
    phone.say("hi")
    phone.press("✓ Done already")
    assert "reminder-done" in told(phone)


def test_nothing_is_told_besides_on_the_day_of_the_return() -> None:
    """What fell due meanwhile is not poured out over them."""
    phone = back(100)
    phone.news()
    phone.walk(timedelta(hours=10))
    assert phone.news() == []
    assert phone.mentee.plan.goal("goal.1").by == date(2027, 6, 30)  # type: ignore[union-attr]  # it is there
