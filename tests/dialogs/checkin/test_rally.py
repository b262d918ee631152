"""A confidence that fell, or is low: what they once managed comes before any steps."""

from __future__ import annotations

import pytest

from tests.dialogs.checkin.weeks import DAY, WEEK, before, held, latest, planned
from tests.dialogs.phone import Phone


def test_a_fallen_confidence_is_talked_of_before_steps() -> None:
    """COACHING 6.6, Miller & Rollnick: why not lower; a first fall to a good number needs no more."""
    phone = planned()
    before(phone, 8)
    asked = held(phone, confidence="*7", lower="Ana is with me")
    assert asked.index("checkin/lower") < asked.index("checkin/next")
    assert latest(phone).lower == "Ana is with me"
    assert "checkin-rally" not in rallies(phone)


@pytest.mark.parametrize(("confidences", "now"), [((8, 6), "5"), ((), "4"), ((3,), "3"), ((9,), "2")])
def test_fallen_twice_or_below_five_brings_back_what_they_once_managed(confidences: tuple[int, ...], now: str) -> None:
    """COACHING 6.6, 3.8; REQUIREMENTS 2.9, 3.14."""
    phone = planned()
    phone.mentee.managed, phone.mentee.story = "moved here alone", "the street party"
    phone.mentee.strengths = ["reliable", "patience with machines"]
    phone.walk(5 * DAY)
    before(phone, *confidences)
    held(phone, confidence=f"*{now}")
    [rally] = rallies(phone)
    for told_once in ("moved here alone", "the street party", "patience with machines"):
        assert 0 < rally.index(told_once) < rally.index("Which ones are done?")
    assert len(rally.split("\n\n")[0]) < 350


def test_who_told_nothing_of_themselves_hears_what_they_have_done_here() -> None:
    phone = planned()
    phone.walk(5 * DAY)
    held(phone, confidence="*7", steps="1")
    phone.walk(WEEK)
    held(phone, confidence="*3")
    [rally] = rallies(phone)
    assert "One step of your plan is done" in rally


def test_a_low_number_at_the_start_is_no_verdict() -> None:
    phone = planned()
    held(phone, confidence="*1")
    [rally] = rallies(phone)
    assert "no verdict" in rally


def rallies(phone: Phone) -> list[str]:
    return [bubble.text for bubble in phone.bubbles if "before any steps" in bubble.text.lower()]


@pytest.mark.parametrize(("text", "language"), [("because I'm useless", "en"), ("porque no valgo para esto", "es")])
def test_who_runs_themselves_down_is_asked_more_simply_once(text: str, language: str) -> None:
    phone = planned()
    phone.mentee.language = language
    before(phone, 8)
    asked = held(phone, confidence="*5", lower=text)
    assert asked.count("checkin/lower") == 2
    assert latest(phone).lower == ""
