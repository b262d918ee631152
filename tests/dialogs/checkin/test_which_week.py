"""Which week a check-in belongs to, what it leaves to be asked for, and what becomes of half of one."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.dialogs.checkin.weeks import DAY, held, nudged, planned, told


def test_held_ahead_it_is_not_asked_for_again_that_week() -> None:
    """REQUIREMENTS 3.12. Of Wednesday: not on Sunday, but on the Sunday after."""
    phone = planned(due=False)
    phone.walk(2 * DAY)
    held(phone)
    assert nudged(phone, 16 * DAY) == [("14.03. 18:00", "checkin"), ("16.03. 09:00", "missed")]


@pytest.mark.parametrize(("hours", "following"), [(1, "14.03."), (47, "14.03."), (49, "21.03.")])
def test_held_up_to_two_days_late_it_is_that_weeks(hours: int, following: str) -> None:
    phone = planned(due=False)
    phone.walk(6 * DAY + timedelta(hours=9))
    phone.now += timedelta(hours=hours)
    held(phone)
    assert nudged(phone, 16 * DAY)[0] == (f"{following} 18:00", "checkin")


def test_another_one_in_the_same_days_costs_no_week() -> None:
    phone = planned(due=False)
    phone.walk(6 * DAY + timedelta(hours=10))
    held(phone)
    held(phone, well="and I forgot to say")
    assert [at for at, kind in nudged(phone, 8 * DAY) if kind == "checkin"] == ["14.03. 18:00"]


def test_half_of_an_earlier_one_is_let_go_and_kept_in_the_history() -> None:
    phone = planned()
    phone.say("/checkin")
    phone.press("40")
    phone.say("rang Ana")
    phone.walk(10 * DAY)
    phone.say("/checkin")
    [entry] = [e for e in phone.mentee.history if e.what == "let-go"]
    assert entry.words == "40 % · rang Ana"
    assert len(phone.mentee.stack) == 1
    assert phone.mentee.stack[0].answers == {}
    assert phone.mentee.plan.checkins() == []


def test_half_of_this_weeks_is_gone_on_with() -> None:
    phone = planned()
    phone.say("/checkin")
    phone.press("40")
    phone.walk(DAY)
    phone.say("/checkin")
    assert phone.open == "checkin/well"
    assert "engine-resumed" in told(phone)
    assert phone.mentee.history == []


def test_what_was_due_and_is_not_done_is_offered_another_day_and_not_asked_after_the_next_morning() -> None:
    """COACHING 6.1, 6.5: who has just said "not done" is not asked "how did it go?" the next morning."""
    phone = planned()
    step = phone.mentee.plan.step("step.1.1")
    assert step
    step.when = date(2027, 3, 7)
    phone.mentee.told.pop("step.1.1")
    phone.walk(6 * DAY + timedelta(hours=9))
    held(phone)
    rows = [row for bubble in phone.bubbles if bubble.picture for row in bubble.rows]
    assert rows[0][0][0] == "→ Another day: read chapter one"
    assert nudged(phone, 2 * DAY) == []
    assert [e.what for e in phone.mentee.history if e.words == "once-after"] == ["nudge-merged"]


def test_without_a_check_in_the_once_after_comes() -> None:
    phone = planned()
    assert ("06.03. 09:00", "once-after") in nudged(phone, 8 * DAY)
