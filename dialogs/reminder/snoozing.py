"""Not now, but later: one instant a subject; a second tap overwrites it. What is put off comes with it, once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time, timedelta

from dialogs import nudges
from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Notice, Phrase, tell

EVENING = time(19)


def snooze(turn: Turn, subject: str) -> list[Command]:
    """An hour from now."""
    return _until(turn, subject, turn.now + nudges.HOUR)


def evening(turn: Turn, subject: str) -> list[Command]:
    """Today's, or tomorrow's when it has begun."""
    tonight = datetime.combine(turn.today, EVENING)
    return _until_wall(turn, subject, tonight if turn.wall < tonight else tonight + nudges.DAY)


def tomorrow(turn: Turn, subject: str) -> list[Command]:
    return _days(turn, subject, nudges.DAY)


def week(turn: Turn, subject: str) -> list[Command]:
    return _days(turn, subject, nudges.WEEK)


def _days(turn: Turn, subject: str, on: timedelta) -> list[Command]:
    """At the hour for reminders."""
    return _until_wall(turn, subject, datetime.combine(turn.today + on, turn.mentee.hour))


def _until_wall(turn: Turn, subject: str, wall: datetime) -> list[Command]:
    return _until(turn, subject, nudges.instant(turn.mentee, wall))


def _until(turn: Turn, subject: str, at: datetime) -> list[Command]:
    """What lands in quiet hours says so, and comes after them."""
    mentee = turn.mentee
    if subject not in nudges.subjects(mentee):
        return [Notice(Phrase("engine-not-in-the-plan"))]
    mentee.snoozed[subject] = at
    wall = nudges.wall_of(mentee, at)
    comes = nudges.quiet_until(mentee, wall)
    if comes != wall:
        return [tell("reminder-snoozed-past-quiet", time=comes.time())]
    clock = wall.time().replace(second=0, microsecond=0)
    if wall.date() == turn.today:
        return [tell("reminder-snoozed", time=clock)]
    return [tell("reminder-snoozed-until", date=wall.date(), time=clock, today=turn.today)]


SNOOZES: dict[str, Callable[[Turn, str], list[Command]]] = {
    "snooze": snooze,
    "evening": evening,
    "tomorrow": tomorrow,
    "week": week,
}
