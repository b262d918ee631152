"""Arithmetic with days. Weekdays are 0 (Monday) to 6; nothing here knows words. Out of range raises, as `date` does."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

DAY = timedelta(days=1)
WEEK = timedelta(weeks=1)


def month_end(year: int, month: int) -> date:
    """The last day of a month; months before January or beyond December run into other years."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return date(year, month, monthrange(year, month)[1])


def months_later(day: date, months: int) -> date:
    """The same day number, or that month's last day."""
    last = month_end(day.year, day.month + months)
    return last.replace(day=min(day.day, last.day))


def working_days_later(day: date, count: int) -> date:
    """Leaves out Saturdays and Sundays; earlier where the count is negative; at most 1,000."""
    step = DAY if count > 0 else -DAY
    for _ in range(min(abs(count), 1000)):
        day += step
        while day.weekday() > 4:
            day += step
    return day


def coming(today: date, weekday: int) -> date:
    """The next such day after today."""
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def nearest(day: date, weekday: int) -> date:
    """The such day at most three days from `day`."""
    return day + timedelta(days=(weekday - day.weekday() + 3) % 7 - 3)


def nth_weekday(first: date, last: date, n: int, weekday: int) -> date | None:
    """The n-th such day from `first` on, or from the end (-1 the last, -2 the one before); none if not by `last`."""
    if n < 0:
        found = last - timedelta(days=(last.weekday() - weekday) % 7 + 7 * (-n - 1))
    else:
        found = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (n - 1))
    return found if first <= found <= last else None


def easter(year: int) -> date:
    """Easter Sunday of the western churches (the anonymous Gregorian computus)."""
    golden, century, rest = year % 19, year // 100, year % 100
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return date(year, month, day + 1)
