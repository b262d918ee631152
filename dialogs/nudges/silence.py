"""A word or a tap of the mentee, after whatever silence."""

from __future__ import annotations

from datetime import timedelta

from dialogs.engine.coach import Turn
from dialogs.nudges.checkins import CHECKIN, offered, silent
from dialogs.nudges.due import due_by
from dialogs.nudges.wanted import DAILY
from dialogs.plan import Entry


def heard(turn: Turn) -> timedelta:
    """Ends a silence; how long they had said nothing. What was kept back in it is accounted for, and not told any more:
    the check-ins; and when all was silent, all."""
    mentee, wall = turn.mentee, turn.wall
    before, quiet = mentee.spoken, silent(mentee, wall)
    mentee.spoken = wall
    if offered(mentee):
        mentee.unanswered = []
        for occurrence in (o for o in due_by(mentee, wall) if quiet or o.subject == CHECKIN):
            mentee.told[occurrence.subject] = wall
            mentee.history.append(Entry(turn.now, occurrence.subject, "nudge-not-told", occurrence.kind))
        if quiet and DAILY in mentee.since:  # nor has it been let pass
            mentee.since[DAILY] = mentee.told[DAILY] = wall
    return wall - before if before else timedelta()
