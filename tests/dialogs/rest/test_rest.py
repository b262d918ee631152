"""A rest until a day: tapped or typed, and nothing owed for it."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from dialogs.engine.events import Tapped
from tests.dialogs.checkin.weeks import DAY, nudged, planned
from tests.dialogs.phone import Phone


def resting(answer: str) -> Phone:
    phone = planned()
    phone.say("/pause")
    phone.press(answer[1:]) if answer.startswith("*") else phone.say(answer)
    return phone


def rests(phone: Phone) -> bool:
    return phone.mentee.rest_until is not None


@pytest.mark.parametrize(
    ("answer", "day"),
    [("*3 days", 4), ("*A week", 8), ("*2 weeks", 15), ("*30 days", 31), ("12 March", 12), ("until 12 march", 12)],
)
def test_the_day_is_tapped_or_typed(answer: str, day: int) -> None:
    """COACHING 6.7: nothing is said until the hour for reminders of that day."""
    until = resting(answer).mentee.rest_until
    assert until
    assert until.astimezone(ZoneInfo("Europe/London")).replace(tzinfo=None) == datetime(2027, 3, day, 9)


@pytest.mark.parametrize(("said", "why"), [("yesterday", "past"), ("today", "past"), ("12 March 2029", "too-far")])
def test_a_day_that_is_none_is_asked_about(said: str, why: str) -> None:
    phone = resting(said)
    assert phone.mentee.rest_until is None
    assert phone.open == "rest/until"
    assert ("year away" if why == "too-far" else "not ahead") in phone.last or "past already" in phone.last


def test_nothing_is_said_during_it_and_what_is_of_use_still_comes_after_it() -> None:
    """REQUIREMENTS, second part, 12."""
    phone = resting("*2 weeks")
    found = nudged(phone, 13 * DAY)
    assert found == []
    assert [kind for at, kind in nudged(phone, 2 * DAY) if at.startswith("15.03.")]


def test_it_is_a_question_in_between_and_waits_for_nobody() -> None:
    phone = planned()
    phone.say("/pause")
    phone.say("/today")
    assert phone.mentee.stack == []
    assert phone.mentee.rest_until is None


def test_with_a_conversation_open_it_waits_and_the_rest_is_one_tap_more() -> None:
    phone = planned()
    phone.say("/checkin")
    phone.say("/pause")
    assert phone.mentee.paused == "pause"
    phone.press("Rest from reminders too")
    phone.press("A week")
    assert rests(phone)
    phone.say("/resume")
    assert not rests(phone)
    assert phone.open == "checkin/progress.1.percent"


def test_the_offer_after_two_missed_check_ins_leads_here() -> None:
    phone = planned()
    phone.walk(16 * DAY)
    phone.turn(Tapped("offer", "rest"))
    assert phone.open == "rest/until"


def test_who_ends_it_early_is_told_that_reminders_come_again() -> None:
    phone = resting("*A week")
    phone.say("/resume")
    assert not rests(phone)
    assert any("the rest is over" in bubble.text for bubble in phone.news())


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "I'm back"), ("en", "hi, I'm back from holiday"), ("es", "ya volví"), ("es", "hola, ya estoy de vuelta")],
)
def test_who_says_that_they_are_back_hears_that_it_is_on_and_how_to_end_it(language: str, text: str) -> None:
    """Else the coach would be glad, and silent for two weeks more."""
    phone = resting("*2 weeks")
    phone.mentee.language = language
    phone.walk(5 * DAY)
    phone.news()
    phone.say(text)
    assert any("/resume" in bubble.text and "15 " in bubble.text for bubble in phone.news())
    assert rests(phone), "only they end it"
