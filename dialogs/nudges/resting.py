"""Rests: the one that is on (`rest_until`), and one put down for later, which begins by itself when its day has come.

A later rest is kept as two local days, as those are meant by the clock on the wall, wherever the mentee will be then:
nothing is said from the first one's midnight on (`rest_from`) until the hour for reminders of the other (`rest_back`).
"""

from __future__ import annotations

from datetime import date, datetime, time

from dialogs.mentee import Mentee
from dialogs.nudges.checkins import follow_up, follow_ups, offered
from dialogs.nudges.wall import instant, wall_of
from dialogs.plan import Entry


def rest_now(mentee: Mentee, back: date) -> None:
    """Nothing unasked before that day. Nothing is owed for having rested. One put down for later stays."""
    mentee.rest_until = instant(mentee, datetime.combine(back, mentee.hour))
    mentee.unanswered = []


def rest_later(mentee: Mentee, start: date, back: date) -> None:
    """In the place of another that was put down for later."""
    mentee.rest_from, mentee.rest_back = start, back


def no_later_rest(mentee: Mentee) -> None:
    mentee.rest_from = mentee.rest_back = None


def later_rest(mentee: Mentee) -> tuple[date, date] | None:
    """Its first day, and the one on which the coach may speak again."""
    return (mentee.rest_from, mentee.rest_back) if mentee.rest_from and mentee.rest_back else None


def resting(mentee: Mentee, now: datetime) -> date | None:
    """The day on which a rest that is on ends; None where none is."""
    until = mentee.rest_until
    return until.astimezone(mentee.tz).date() if until and until > now else None


def starts(mentee: Mentee) -> datetime:
    """The wall time at which the later rest begins."""
    return datetime.combine(mentee.rest_from, time()) if mentee.rest_from else datetime.max


def later_until(mentee: Mentee, wall: datetime) -> datetime:
    """The end of the later rest if `wall` lies in it, else `wall` itself."""
    if (later := later_rest(mentee)) is None or wall < starts(mentee):
        return wall
    return max(wall, datetime.combine(later[1], mentee.hour))


def end_rests(mentee: Mentee, now: datetime) -> None:
    """A rest whose day has come begins; one that is over is none."""
    later = later_rest(mentee)
    if later and starts(mentee) <= wall_of(mentee, now):
        until = instant(mentee, datetime.combine(later[1], mentee.hour))
        mentee.rest_until = max(mentee.rest_until or until, until)
        no_later_rest(mentee)
        _owe_nothing(mentee, now)
    mentee.rest_until = mentee.rest_until if mentee.rest_until and mentee.rest_until > now else None
    mentee.crisis_until = mentee.crisis_until if mentee.crisis_until and mentee.crisis_until > now else None


def _owe_nothing(mentee: Mentee, now: datetime) -> None:
    """A check-in that was let pass just before is not asked about. A silence that has been fallen into goes on: only a
    word ends it."""
    if offered(mentee):
        return
    for subject in follow_ups(mentee):
        [(at, kind)] = follow_up(mentee, subject)
        if mentee.told.get(subject, datetime.min) < at:
            mentee.history.append(Entry(now, subject, "nudge-not-told", kind))
    mentee.unanswered = []
