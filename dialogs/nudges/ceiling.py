"""How many messages that nobody asked for may come in a week, and which then wait (COACHING 6.1).

At most 3, 5 or 7 in any seven local days. Over that, what is due waits for the next message that goes anyway, and comes
in it. A message is held not only for those that have come, but also for the more important ones that will: so the
half-way word gives way first. A day itself and the check-in always go. What was asked for does not count.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from dialogs.engine.events import Occurrence
from dialogs.mentee import Mentee
from dialogs.nudges.rhythms import SNOOZED, TIME
from dialogs.nudges.wall import DAY, quiet_until
from dialogs.nudges.wanted import ASKED_AFTER, GO_ON, JOURNAL

CEILINGS = {"gentle": 3, "normal": 5, "close": 7}
SPAN = 7  # local days
ASKED = frozenset({SNOOZED, TIME, JOURNAL, GO_ON})  # by the mentee
CERTAIN = frozenset({"on-the-day", "checkin", "warning", "farewell", ASKED_AFTER})
GIVING_WAY = ("half-way", "week-before", "day-after", "week-after", "once-after", "day-before")  # in this order
LOOKED_AHEAD = timedelta(days=2 * SPAN)  # within which there is room, or the message comes in another

_WEIGHTS = {kind: place for place, kind in enumerate(GIVING_WAY)} | dict.fromkeys(CERTAIN, len(GIVING_WAY))

Planned = tuple[datetime, str]  # wall time and kind


def weight(kind: str) -> int:
    """The heavier gives way later; a kind that has no place in the order does so in its middle."""
    return _WEIGHTS.get(kind, _WEIGHTS["week-after"])


def counts(told: Iterable[Occurrence]) -> bool:
    """Whether a message with these is one that nobody asked for: what only came along does not make it so."""
    kinds = {occurrence.kind for occurrence in told}
    return bool(kinds & CERTAIN) or not kinds & ASKED


def note(mentee: Mentee, day: date) -> None:
    """One more. Those are forgotten that no week can hold any more, wherever the mentee may fly."""
    mentee.unasked = [one for one in mentee.unasked if one > day - (SPAN + 2) * DAY] + [day]


def most(mentee: Mentee) -> int:
    return CEILINGS.get(mentee.rhythm, CEILINGS["normal"])


def room(mentee: Mentee, kind: str, first: datetime, coming: Iterable[Planned]) -> datetime:
    """The wall time, not before `first` nor in quiet hours, from which a message for this kind alone may go;
    `datetime.max` when it will come in another one sooner. `coming` is all that will come unasked in the weeks after
    it."""
    heavier = weight(kind)
    times = {planned for planned, other in coming if planned > first and weight(other) > heavier}
    if len(mentee.unasked) + len(times) < most(mentee):  # too few for any week to be full
        return quiet_until(mentee, first)
    start = first.date() - (SPAN - 1) * DAY
    taken = [0] * (LOOKED_AHEAD.days + 2 * SPAN + 1)  # messages a day, from `start` on
    for day in (*mentee.unasked, *(planned.date() for planned in times)):
        if 0 <= (on := (day - start).days) < len(taken):
            taken[on] += 1
    for on in range(LOOKED_AHEAD.days + 1):
        at = quiet_until(mentee, datetime.combine(first.date() + on * DAY, mentee.hour) if on else first)
        place = (at.date() - start).days
        weeks = (sum(taken[day : day + SPAN]) for day in range(place - SPAN + 1, place + 1))  # all that it lies in
        if max(weeks) < most(mentee):
            return at
    return datetime.max
