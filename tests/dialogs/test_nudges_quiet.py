"""Quiet hours, and until when a nudge is good."""

from __future__ import annotations

from datetime import datetime, time

import pytest

from dialogs import nudges
from dialogs.engine.events import Due
from dialogs.mentee import Mentee
from tests.dialogs.chat import moment
from tests.dialogs.nudged import BEFORE_FIRST, kinds, planned, told_at


def test_overdue_in_quiet_hours_waits_for_the_morning_and_does_not_spin() -> None:
    chat = planned()
    chat.now = moment(3, 26, 22)
    assert nudges.wake(chat.mentee, chat.now) == moment(3, 27, 7)
    assert chat.turn(Due()) == []


@pytest.mark.parametrize(
    ("start", "end", "wall", "until"),
    [
        (time(21), time(8), "2027-03-01 20:59", "2027-03-01 20:59"),
        (time(21), time(8), "2027-03-01 21:00", "2027-03-02 08:00"),
        (time(21), time(8), "2027-03-02 07:59", "2027-03-02 08:00"),
        (time(21), time(8), "2027-03-02 08:00", "2027-03-02 08:00"),
        (time(13), time(15), "2027-03-01 12:59", "2027-03-01 12:59"),
        (time(13), time(15), "2027-03-01 13:00", "2027-03-01 15:00"),
        (time(13), time(15), "2027-03-01 15:00", "2027-03-01 15:00"),
        (time(13), time(15), "2027-03-01 23:00", "2027-03-01 23:00"),
        (time(9), time(9), "2027-03-01 09:00", "2027-03-01 09:00"),
        (time(0), time(8), "2027-03-01 03:00", "2027-03-01 08:00"),
        (time(22), time(0), "2027-03-01 23:00", "2027-03-02 00:00"),
    ],
)
def test_quiet_hours_last_over_midnight_within_a_day_or_not_at_all(
    start: time, end: time, wall: str, until: str
) -> None:
    mentee = Mentee("m", 1, quiet_from=start, quiet_to=end)
    assert nudges.quiet_until(mentee, datetime.fromisoformat(wall)) == datetime.fromisoformat(until)


@pytest.mark.parametrize(
    ("start", "end", "wall", "begins"),
    [
        (time(21), time(8), "2027-03-01 09:00", "2027-03-01 21:00"),
        (time(13), time(15), "2027-03-01 09:00", "2027-03-01 13:00"),
        (time(13), time(15), "2027-03-01 16:00", "2027-03-02 13:00"),
    ],
)
def test_a_nudge_is_good_until_quiet_hours_begin(start: time, end: time, wall: str, begins: str) -> None:
    mentee = Mentee("m", 1, quiet_from=start, quiet_to=end)
    assert nudges.next_quiet(mentee, datetime.fromisoformat(wall)) == datetime.fromisoformat(begins)


def test_what_is_handed_out_is_good_until_quiet_hours_or_its_expiry() -> None:
    assert told_at(planned(), BEFORE_FIRST).not_after == moment(3, 10, 20)
    late = told_at(planned(), moment(3, 8, 16, 30))
    assert kinds(late) == {"checkin": ["checkin"]}
    assert late.not_after == moment(3, 8, 17), "24 hours after Sunday, 18:00"
