"""Nudges that are taken back: lost by a fault, not sent in time, or without a reason any more."""

from __future__ import annotations

from datetime import date, datetime, time
from itertools import takewhile

from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Occurrence, Withdraw
from dialogs.mentee import Mentee
from dialogs.nudges.due import due_by
from dialogs.nudges.rhythms import SNOOZED, rhythm
from dialogs.nudges.subjects import alive
from dialogs.nudges.wall import HOUR
from dialogs.plan import Entry

Nights = tuple[str, time, time, date | None]  # the zone, the quiet hours in it, and the first day of a later rest
FAULTS = 3  # nudges lost by a fault of ours are put back this often, an hour each


def put_back(turn: Turn) -> None:
    """A fault of ours lost what was due: an hour later, three times; then it is accounted for as lost."""
    mentee = turn.mentee
    mentee.faults += 1
    mentee.held_until = turn.now + HOUR
    if mentee.faults <= FAULTS:
        return
    for occurrence in due_by(mentee, turn.wall):
        mentee.told[occurrence.subject] = occurrence.planned
        mentee.history.append(Entry(turn.now, occurrence.subject, "nudge-lost", occurrence.kind))
    mentee.snoozed = {subject: at for subject, at in mentee.snoozed.items() if at > turn.now}
    mentee.faults, mentee.held_until = 0, None


def forgo(turn: Turn) -> None:
    """What fell due until now may have been told, and what came of it is lost: it is not told again."""
    mentee = turn.mentee
    for occurrence in due_by(mentee, turn.wall):
        mentee.told[occurrence.subject] = occurrence.planned
        mentee.history.append(Entry(turn.now, occurrence.subject, "nudge-not-told", occurrence.kind))
    mentee.snoozed = {subject: at for subject, at in mentee.snoozed.items() if at > turn.now}


def nights_of(mentee: Mentee) -> Nights:
    """All that says until when what waits may be sent."""
    return mentee.zone, mentee.quiet_from, mentee.quiet_to, mentee.rest_from


def withdraw(turn: Turn, nights: Nights) -> list[Command]:
    """What waits to be sent and has lost its reason: done, dropped, moved, at rest. After a rest it is due again; so it
    is, at once or in the morning, where the nights were others (`nights_of` before the turn) when it was decided."""
    mentee = turn.mentee
    moved = nights != nights_of(mentee)
    gone = tuple(o for o in mentee.waiting if moved or not _still_wanted(mentee, o))
    for occurrence in gone:
        mentee.history.append(Entry(turn.now, occurrence.subject, "nudge-withdrawn", occurrence.kind))
        if moved or mentee.rest_until or mentee.crisis_until:
            put_told_back(mentee, occurrence, turn.now)
    return [Withdraw(gone)] if gone else []


def put_unsent_back(mentee: Mentee, unsent: tuple[Occurrence, ...], now: datetime) -> None:
    """What did not reach them: it is due again, and the history says so; or it has lost its reason, or a later word on
    the same has been said."""
    for occurrence in unsent:
        put_told_back(mentee, occurrence, now)
    still = alive(mentee)
    for occurrence in unsent:
        told = mentee.told.get(occurrence.subject, datetime.max)
        again = occurrence.kind == SNOOZED or told < occurrence.planned
        became = "unsent" if again else "expired"
        what = f"nudge-{became}" if occurrence.subject in still else "nudge-withdrawn"
        mentee.history.append(Entry(now, occurrence.subject, what, occurrence.kind))


def put_told_back(mentee: Mentee, late: Occurrence, now: datetime) -> None:
    if late.subject not in alive(mentee):
        return
    if late.kind == SNOOZED:
        mentee.snoozed.setdefault(late.subject, now)
    elif mentee.told.get(late.subject) == late.planned:  # else a later one has been told, and this with it
        mentee.told[late.subject] = late.before


def _still_wanted(mentee: Mentee, occurrence: Occurrence) -> bool:
    if mentee.rest_until or mentee.crisis_until or occurrence.subject not in alive(mentee):
        return False
    if occurrence.kind == SNOOZED:
        return occurrence.subject not in mentee.snoozed
    day = occurrence.planned.date()  # whose hour may have been changed meanwhile
    planned = takewhile(lambda o: o[0].date() <= day, rhythm(mentee, occurrence.subject, occurrence.before))
    return any((at.date(), kind) == (day, occurrence.kind) for at, kind in planned)
