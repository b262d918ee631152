"""What a reminder says: the mentee's own words for why, their if–then, and one strategy."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest

from dialogs.engine.coach import Turn
from dialogs.engine.events import Tell
from dialogs.nudges.rhythms import RHYTHMS
from dialogs.plan import Idea, Milestone
from dialogs.reminder.lines import BEGINNINGS, strategy
from tests.dialogs.followed import Followed


def test_their_own_why_and_if_then_come_back() -> None:
    """COACHING 5.13; REQUIREMENTS 4.14."""
    phone = Followed()
    phone.step(1).if_then = "If she is busy, then I will write"
    [text] = phone.told(9)[:1]
    assert "You wanted it because: “she gives demos”." in text
    assert "“If she is busy, then I will write”" in text


def test_without_a_why_the_goal_stands_behind_it() -> None:
    phone = Followed()
    phone.step(1).why = ""
    assert "The goal behind it: “I will give demos”." in phone.told(9)[0]


def strategies(phone: Followed) -> set[str]:
    """Of the step's reminders of many days."""
    turn = Turn(phone.coach, phone.mentee, phone.now)
    return {strategy(turn, phone.step(1), f"kind {n}").key for n in range(40)}


@pytest.mark.parametrize(
    ("known", "key"),
    [
        ({"strengths": ["listening"]}, "strength"),
        ({"managed": "moved alone"}, "managed"),
    ],
)
def test_the_strategy_is_one_that_the_mentee_has_told_of(known: dict[str, object], key: str) -> None:
    """COACHING 3.8; De Leon 2014: one strategy."""
    phone = Followed()
    vars(phone.mentee).update(known)
    assert strategies(phone) == {f"reminder-strategy.{key}"}


def test_who_has_told_nothing_hears_how_to_begin() -> None:
    assert strategies(Followed()) == {f"reminder-strategy.{name}" for name in BEGINNINGS}


def test_with_several_it_is_another_each_time() -> None:
    phone = Followed(Idea("idea.1.1", 1, "ask for feedback", entry="informational-interview"))
    phone.goal().idea = "idea.1.1"
    phone.step(1).people, phone.step(1).measure = "Anna", "a page of notes"
    phone.mentee.strengths = ["listening"]
    keys = {"pitfall", "people", "measure", "strength"}
    assert strategies(phone) == {f"reminder-strategy.{key}" for key in keys}


def test_no_word_of_a_step_has_the_strategy_of_the_word_before_it() -> None:
    phone = Followed()
    turn = Turn(phone.coach, phone.mentee, phone.now)
    for step in phone.mentee.plan.steps():
        said = [strategy(turn, step, kind).key for kind in RHYTHMS["close"]]
        assert all(one != other for one, other in pairwise(said))


def test_a_step_of_each_day_has_another_strategy_each_day() -> None:
    phone = Followed()
    days = [Turn(phone.coach, phone.mentee, phone.now + timedelta(days=n)) for n in range(6)]
    said = [strategy(turn, phone.step(1), "time").key for turn in days]
    assert all(one != other for one, other in pairwise(said))


def test_a_reminder_is_short_enough_for_a_phone_however_much_was_told() -> None:
    """COACHING 1.6: under 350 characters, as far as the mentee's own words allow."""
    phone = Followed()
    phone.step(1).why = phone.step(1).if_then = "because " * 30
    phone.mentee.managed = phone.mentee.story = "once I " * 60
    phone.step(1).title = "I will call Anna"
    told = phone.told(9)[0]
    assert len(told) - len(phone.step(1).if_then) < 450


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("rhythm", ["gentle", "normal", "close"])
def test_every_word_of_every_subject_can_be_said(language: str, rhythm: str) -> None:
    """Whatever falls due in a year, in both languages."""
    phone = Followed(Milestone("milestone.1.1", "goal.1", 1, "half", date(2027, 4, 10)), language=language)
    phone.mentee.rhythm = rhythm
    phone.mentee.checked = None
    said: list[Tell] = []
    for _ in range(30):
        phone.told(3)
        phone.mentee.unanswered = []
        said += [c for c in phone.commands if isinstance(c, Tell)]
    assert len(said) > 5
    assert all(bubble.text.strip() for bubble in phone.bubbles)
