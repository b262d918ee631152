"""A goal told of as reached, with no question open (COACHING 6.8)."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.plan import DONE, Goal
from tests.dialogs.followed import Followed


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("i did it. goal done", "en"),
        ("no not that. i reached my GOAL", "en"),
        ("he alcanzado mi meta", "es"),
    ],
)
def test_its_closing_is_offered(text: str, language: str) -> None:
    phone = Followed(language=language)
    phone.say("/menu")
    phone.say(text)
    assert phone.open == "tick/sure"
    assert "I will give demos" in phone.last
    phone.say("yes" if language == "en" else "sí")
    assert phone.open == "ending/how"
    assert phone.goal().state != DONE  # how far it came is said there


def test_it_goes_before_the_steps() -> None:
    """ "I got it" is also what is said of something that was asked for."""
    phone = Followed()
    phone.mentee.plan.rows["goal.1"] = Goal("goal.1", "I will get a day job in outpatients", by=date(2027, 4, 30))
    vars(phone.step(1))["title"] = "I will ask about outpatients"
    phone.say("/menu")
    phone.say("i got it. bank band 3 in outpatients, days, starting march. crying")
    assert phone.open == "tick/sure"
    assert "day job in outpatients" in phone.last
    assert "sorry" not in phone.last


def test_a_step_that_is_what_was_won_is_that_step() -> None:
    phone = Followed()
    vars(phone.step(1))["title"] = "I will get a summer job"
    phone.say("/menu")
    phone.say("I got the summer job!!")
    assert phone.open == "tick/sure"
    assert "summer job" in phone.last


def test_what_is_won_of_another_kind_is_greeted_and_kept() -> None:
    phone = Followed()
    phone.say("/menu")
    phone.say("got the job!!!")
    assert phone.open == "aside/page"
    assert "Thank" not in phone.last


def test_of_several_they_say_which() -> None:
    other = Goal("goal.2", "I will learn Excel", by=date(2027, 5, 30))
    phone = Followed(other)
    phone.say("/menu")
    phone.say("goal done!!")
    assert phone.keys[-1:] == ["ending-which"]
    phone.press("I will learn Excel")
    assert phone.open == "ending/how"


def test_a_no_with_bad_news_is_not_passed_over() -> None:
    phone = Followed()
    phone.say("/menu")
    phone.say("called Anna")
    assert phone.open == "tick/sure"
    phone.say("no i got fired")
    assert "I'm sorry" in phone.bubbles[-2].text + phone.last


def test_what_came_of_a_step_may_be_the_goal() -> None:
    phone = Followed()
    phone.mentee.plan.rows["goal.1"] = Goal("goal.1", "I will get a day job", by=date(2027, 4, 30))
    phone.tap("step.1.1", "done")
    assert phone.open == "evidence/came"
    phone.say("I got the job!! starting in March")
    assert phone.open == "tick/sure"
    assert "I will get a day job" in phone.last


def test_i_got_it_is_the_goal_where_one_step_alone_is_left() -> None:
    phone = Followed()
    for number in (1, 2):
        phone.tap(f"step.1.{number}", "done")
    phone.say("/menu")
    phone.say("i got it! band 3, days, starting in june. crying")
    assert phone.open == "tick/sure"
    assert "I will give demos" in phone.last
