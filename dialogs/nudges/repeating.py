"""The days of a step that repeats: "every Thursday", each working day (REQUIREMENTS 0.18)."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta

DAYS = {"daily": 1, "weekdays": 1, "weekly": 7, "fortnightly": 14}


def days(first: date, repeats: str, start: date) -> Iterator[date]:
    """From `start` on, in order and without end; none before `first`. A month that lacks the day has its last one."""
    if repeats == "monthly":
        yield from _monthly(first, start)
        return
    length = DAYS[repeats]
    behind = max(0, -((first - start).days // length))  # rounded up: the first that is not before `start`
    day = first + timedelta(days=behind * length)
    while day.year < 9000:
        if repeats != "weekdays" or day.weekday() < 5:
            yield day
        day += timedelta(days=length)


def upcoming(first: date, repeats: str, start: date) -> date | None:
    """The first of its days that is not before `start`."""
    return next(days(first, repeats, start), None)


def latest(first: date, repeats: str, upto: date) -> date | None:
    """The last of its days that is not after `upto`."""
    found = None
    for day in days(first, repeats, max(first, upto - timedelta(days=31))):
        if day > upto:
            return found
        found = day
    return found


def _monthly(first: date, start: date) -> Iterator[date]:
    months = max(0, (start.year - first.year) * 12 + start.month - first.month)
    while True:
        year, month = divmod(first.month - 1 + months, 12)
        if first.year + year >= 9000:
            return
        day = date(first.year + year, month + 1, min(first.day, monthrange(first.year + year, month + 1)[1]))
        if day >= start:
            yield day
        months += 1
