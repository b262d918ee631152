"""Arithmetic with days, against what is known of them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.understanding.dates.calendar import coming, easter, months_later, nearest, nth_weekday, working_days_later

DAYS = st.dates(date(1900, 1, 1), date(2900, 1, 1))


@pytest.mark.parametrize("day", ["2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2038-04-25"])
def test_easter_is_when_the_churches_keep_it(day: str) -> None:
    """Among them its latest day."""
    assert easter(int(day[:4])) == date.fromisoformat(day)


def test_a_month_after_the_31st_is_the_last_of_the_month() -> None:
    """The same day number, or that month's last day."""
    assert months_later(date(2027, 1, 31), 1) == date(2027, 2, 28)
    assert months_later(date(2027, 3, 31), -13) == date(2026, 2, 28)


def test_working_days_leave_out_the_weekend() -> None:
    """Five of them from a Friday end on the next Friday; one from a Saturday on the Monday."""
    assert working_days_later(date(2026, 4, 24), 5) == date(2026, 5, 1)
    assert working_days_later(date(2026, 4, 25), 1) == date(2026, 4, 27)


@given(DAYS, st.integers(0, 6))
def test_the_coming_weekday_is_one_of_the_next_seven(day: date, weekday: int) -> None:
    """Today's own is in seven days; the nearest is three days away at most."""
    found = coming(day, weekday)
    assert (found.weekday(), 1 <= (found - day).days <= 7) == (weekday, True)
    assert nearest(day, weekday).weekday() == weekday
    assert abs((nearest(day, weekday) - day).days) <= 3


def test_a_fifth_friday_may_not_be_there() -> None:
    """Counted from the start or from the end of a month."""
    first, last = date(2026, 11, 1), date(2026, 11, 30)
    assert nth_weekday(first, last, 4, 4) == nth_weekday(first, last, -1, 4) == date(2026, 11, 27)
    assert nth_weekday(first, last, -2, 4) == date(2026, 11, 20)
    assert nth_weekday(first, last, 5, 4) is None
