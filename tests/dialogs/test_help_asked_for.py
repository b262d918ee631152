"""/crisis in the middle of a talk: help, and no word about plans below it."""

from __future__ import annotations

import pytest

from tests.dialogs.checkin.weeks import planned
from tests.dialogs.phone import Phone


@pytest.fixture
def phone() -> Phone:
    """In a check-in, at its first question."""
    phone = planned()
    phone.say("/checkin")
    assert "How far are you" in phone.last
    return phone


def test_whoever_asks_for_help_is_not_asked_about_the_plan_in_the_same_breath(phone: Phone) -> None:
    """COACHING 1.10: no goal talk."""
    phone.news()
    phone.say("/crisis")
    told = "\n".join(bubble.text for bubble in phone.news())
    assert "people who can help you now" in told
    assert "can wait" in told
    assert "How far are you" not in told


def test_the_question_is_still_open_and_takes_its_answer(phone: Phone) -> None:
    """COACHING 8: commands never lose the question."""
    asked = phone.open
    phone.say("/crisis")
    assert phone.open == asked
    phone.say("30")
    assert "What went well" in phone.last
