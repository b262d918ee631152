"""Another hour or rhythm of reminders, or another slot, about to be set: what has been told is not told again at the
new time, what is still to be told stays so, and what only the new rhythm has is not owed from before."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import takewhile
from typing import Any

from dialogs.mentee import Mentee
from dialogs.nudges.checkins import CHECKIN
from dialogs.nudges.rhythms import rhythm
from dialogs.nudges.subjects import subjects
from dialogs.nudges.wall import wall_of
from dialogs.nudges.wanted import DAILY
from dialogs.plan import Entry

ANSWERABLE = timedelta(days=3)  # so long a check-in that was asked for is not asked for at another hour
TIMES = ("hour", "journal_prompt", "rhythm")

Word = tuple[str, date]  # of a subject: its kind and its day, which no change of the hour touches


def retimed(mentee: Mentee, name: str, value: Any, now: datetime) -> None:
    """What is lost of what was due leaves a line in the history: a word that the new rhythm does not have."""
    if name in ("slot", "slot_day") and mentee.unanswered and CHECKIN in mentee.told:
        mentee.told[CHECKIN] = max(mentee.told[CHECKIN], mentee.unanswered[-1] + ANSWERABLE)
    elif name in TIMES and value is not None and value != getattr(mentee, name):
        wall, changed = wall_of(mentee, now), replace(mentee, **{name: value})
        for subject in subjects(mentee):
            if subject != CHECKIN and subject in mentee.told:
                for kind in _moved(mentee, changed, subject, wall):
                    mentee.history.append(Entry(now, subject, "nudge-not-told", kind))
        if name == "journal_prompt" and DAILY in mentee.since:  # who sets its hour wants it
            mentee.since[DAILY] = mentee.told[DAILY] = wall


def _moved(mentee: Mentee, changed: Mentee, subject: str, wall: datetime) -> list[str]:
    """Sets up to where the subject is told by the new times. The kinds that were due and will not be told."""
    told = mentee.told[subject]
    before, after = _words(mentee, subject, told, wall), _words(changed, subject, told, wall)
    open_still = {word for word, at in before.items() if at > told}
    settled = [at for word, at in after.items() if word not in open_still and (word in before or at <= wall)]
    first = min((at for word, at in after.items() if word in open_still), default=datetime.max)
    if settled:
        told = max(settled)
    elif told >= first:
        told = first - timedelta.resolution
    mentee.told[subject] = told
    return [word[0] for word in open_still if before[word] <= wall and not (word in after and after[word] > told)]


def _words(mentee: Mentee, subject: str, told: datetime, wall: datetime) -> dict[Word, datetime]:
    """Up to tonight, with the wall time of each."""
    planned = takewhile(lambda one: one[0].date() <= wall.date(), rhythm(mentee, subject, told))
    return {(kind, at.date()): at for at, kind in planned}
