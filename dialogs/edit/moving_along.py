"""The days of a goal's steps when the goal gets another date: as many days later or earlier; or, where that would put
one of them behind today, closer together on the way to it. None comes to today because of it, nor to a day that is
past."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

Days = dict[str, date]  # by the id of a step or a milestone


def moved_along(days: Iterable[tuple[str, date]], due: date, by: date, today: date) -> Days:
    """Those that get another day. What stands behind them stays there, unless the shift brings it on."""
    delta, ahead = by - due, dict(days)
    if delta < timedelta() and any(day > today >= day + delta for day in ahead.values()):
        moved = {id: closer(day, due, by, today) for id, day in ahead.items() if day > today}
    else:
        moved = {id: day + delta for id, day in ahead.items() if day + delta > today}
    return {id: day for id, day in moved.items() if day != ahead[id] and day > today}


def closer(day: date, due: date, by: date, today: date) -> date:
    """At the same part of the way from today to the goal."""
    if by <= today or due <= today:
        return day
    ahead = -(-(day - today).days * (by - today).days // (due - today).days)  # rounded up: never today
    return today + timedelta(days=ahead)
