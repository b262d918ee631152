"""An hour, this evening, tomorrow, in a week (COACHING 6.1; REQUIREMENTS, second part, 8 to 10)."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest

from tests.dialogs.followed import Followed
from tests.dialogs.wished import followed


def reminded() -> Followed:
    """On 9 March at nine, with the reminder of the day before."""
    phone = Followed()
    phone.told(8)
    phone.now = datetime(2027, 3, 9, 9, tzinfo=UTC)
    phone.told(0)
    return phone


@pytest.mark.parametrize(
    ("button", "comes"),
    [
        ("In an hour", datetime(2027, 3, 9, 13, 0, tzinfo=UTC)),
        ("This evening", datetime(2027, 3, 9, 19, 0, tzinfo=UTC)),
        ("Tomorrow", datetime(2027, 3, 10, 9, 0, tzinfo=UTC)),
        ("In a week", datetime(2027, 3, 16, 9, 0, tzinfo=UTC)),
    ],
)
def test_each_button_has_its_time_on_the_wall(button: str, comes: datetime) -> None:
    phone = reminded()
    phone.now = datetime(2027, 3, 9, 11, 59, 55, tzinfo=UTC)
    phone.press(button)
    phone.news()
    phone.told(14)
    again = [b for b in phone.bubbles if "Here it is again" in b.text]
    assert [bubble.at for bubble in again] == [comes]
    assert comes.strftime("%H:%M") in phone.bubbles[1].text


def test_an_evening_that_has_begun_is_tomorrows() -> None:
    phone = reminded()
    phone.now = datetime(2027, 3, 9, 19, 30, tzinfo=UTC)
    phone.press("This evening")
    assert phone.last == "I'll come back on Wednesday 10 March at 19:00."


def test_what_lands_in_quiet_hours_says_so() -> None:
    phone = reminded()
    phone.mentee.quiet_from = time(18)
    phone.now = datetime(2027, 3, 9, 12, tzinfo=UTC)
    phone.press("This evening")
    assert "quiet hours" in phone.last
    assert "08:00" in phone.last
    phone.news()
    phone.walk(timedelta(hours=24))
    [again] = phone.news()
    assert again.at == datetime(2027, 3, 10, 8, tzinfo=UTC)
    assert "Today is the day" in again.text, "which would have come at nine, and comes with it"


def test_a_snooze_of_what_is_no_longer_open_is_only_noted() -> None:
    phone = reminded()
    phone.tap("step.1.1", "drop")
    phone.tap("step.1.1", "week")
    assert phone.notices == ["That is no longer in your plan."]
    assert phone.mentee.snoozed == {}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "remind me again in an hour"),
        ("es", "recuérdamelo en una hora"),
        ("es", "recordame en una hora"),
        ("es", "recuérdemelo en una hora"),
    ],
)
def test_what_was_told_of_last_comes_again(language: str, text: str) -> None:
    phone = followed(language)
    phone.told(8)
    phone.say(text)
    assert "step.1.1" in phone.mentee.snoozed
