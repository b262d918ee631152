"""What is due by the clock on the wall, and when to look next."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import islice, takewhile

from dialogs.engine.events import Occurrence
from dialogs.mentee import Mentee
from dialogs.nudges import retention
from dialogs.nudges.ceiling import ASKED, CERTAIN, LOOKED_AHEAD, SPAN, Planned, room, weight
from dialogs.nudges.checkins import CHECKIN, rests_first
from dialogs.nudges.resting import later_until, starts
from dialogs.nudges.rhythms import rhythm
from dialogs.nudges.subjects import alive
from dialogs.nudges.wall import DAY, HOUR, instant, quiet_until, wall_of

SOON = 2 * HOUR
LIMIT = 200  # occurrences looked at for one subject: months of each day


def schedule(mentee: Mentee, subject: str) -> Iterator[Occurrence]:
    """All that will be told of a subject, in order, after what has been; endless for what repeats."""
    told = mentee.told.get(subject)
    if told is None:
        return  # it has not begun, as a subject of a newer version: nothing is owed
    for planned, kind in rhythm(mentee, subject, told):
        if planned > told:
            yield Occurrence(subject, kind, planned, told)


def due_by(mentee: Mentee, wall: datetime) -> list[Occurrence]:
    """All that is due, held back or not; nothing of what is snoozed beyond `wall`."""
    due: list[Occurrence] = []
    for subject in alive(mentee):
        until = mentee.snoozed.get(subject)
        if until is None or wall_of(mentee, until) <= wall:
            due += islice(takewhile(lambda o: o.planned <= wall, schedule(mentee, subject)), LIMIT)
    return due


def just_after(mentee: Mentee, subject: str, wall: datetime, within: timedelta = SOON) -> list[Occurrence]:
    """What of a subject would come today within hours of a snooze that ends at `wall`, or of a word that is late: it is
    told with it, and no more."""
    after = takewhile(lambda o: o.planned <= wall + within, schedule(mentee, subject))
    found = [occurrence for occurrence in after if occurrence.planned.date() == wall.date()]
    for occurrence in found:
        mentee.told[subject] = occurrence.planned
    return found


def wake(mentee: Mentee, now: datetime) -> datetime | None:
    """When the tick should put the next `Due` into the inbox: the one stored, derived, indexed time."""
    if not mentee.consented:
        return None
    if retention.only_this(mentee, wall_of(mentee, now)):
        return _end(mentee, now)
    held = [until for until in (mentee.rest_until, mentee.crisis_until, mentee.held_until) if until]
    first = _first(mentee, wall_of(mentee, max([now, *held])))
    if first is not None and (after := later_until(mentee, first)) != first:
        first = _first(mentee, after)
    if first is not None and retention.only_this(mentee, first):
        return _end(mentee, now)  # by then it is silent: nobody is woken for nothing
    return first and instant(mentee, first)


def _end(mentee: Mentee, now: datetime) -> datetime | None:
    """When somebody is told next that what is kept will go, or that it has gone."""
    end = retention.upcoming(mentee)
    return instant(mentee, quiet_until(mentee, max(end[0], wall_of(mentee, now)))) if end else None


def _first(mentee: Mentee, earliest: datetime) -> datetime | None:
    """The wall time, not before `earliest` nor in quiet hours, at which something may be said."""
    planned = _next(mentee, earliest)
    return None if planned == datetime.max else quiet_until(mentee, max(planned, earliest))


def _next(mentee: Mentee, wall: datetime) -> datetime:
    """The wall time of the next message, looked for from `wall` on; it may be past, or in quiet hours."""
    first = min((wall_of(mentee, at) for at in mentee.snoozed.values()), default=datetime.max)
    giving_way: list[Planned] = []
    coming: list[Planned] = []
    end = wall + LOOKED_AHEAD + SPAN * DAY
    for subject in alive(mentee):
        told = mentee.told.get(subject)
        if told is None:
            continue
        until = mentee.snoozed.get(subject)
        awake = max(told, wall_of(mentee, until)) if until else told  # what a snooze has put off is told with it, once
        for planned, kind in rhythm(mentee, subject, told):
            if planned <= awake:
                continue
            if kind in ASKED:
                first = min(first, planned)
                break
            if kind in CERTAIN:
                first = min(first, planned)
            elif planned < first:
                giving_way.append((planned, kind))
            if planned > end:
                break
            if kind == CHECKIN and wall < starts(mentee) and rests_first(mentee):
                break  # it only comes as a rest does, before which all goes on as if there were none
            coming.append((planned, kind))
    for planned, kind in sorted(giving_way, key=lambda one: (one[0], -weight(one[1]))):
        if planned < first:
            first = min(first, room(mentee, kind, max(planned, wall), coming))
    return first
