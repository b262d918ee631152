"""The clock on the mentee's wall: wall times are naive, instants aware. And the hours in which it is quiet."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from dialogs.mentee import Mentee

DAY, HOUR, WEEK = timedelta(days=1), timedelta(hours=1), timedelta(days=7)


def wall_of(mentee: Mentee, now: datetime) -> datetime:
    return mentee.wall(now)


def instant(mentee: Mentee, wall: datetime) -> datetime:
    """Of an hour that the clocks skip, the moment just as long after the gap; of one that comes twice, the first."""
    return wall.replace(tzinfo=mentee.tz).astimezone(UTC)


def quiet_until(mentee: Mentee, wall: datetime) -> datetime:
    """The end of the quiet hours that `wall` lies in, else `wall` itself."""
    start, end, at = mentee.quiet_from, mentee.quiet_to, wall.time()
    if start == end:
        return wall
    if start < end:  # within one day
        return datetime.combine(wall.date(), end) if start <= at < end else wall
    if at >= start:
        return datetime.combine(wall.date() + DAY, end)
    return datetime.combine(wall.date(), end) if at < end else wall


def next_quiet(mentee: Mentee, wall: datetime) -> datetime:
    """When quiet hours begin after `wall`."""
    if mentee.quiet_from == mentee.quiet_to:
        return wall + DAY
    tonight = datetime.combine(wall.date(), mentee.quiet_from)
    return tonight if tonight > wall else tonight + DAY
