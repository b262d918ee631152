"""Until when: some days tapped, or any day typed. A question in between, that waits for nobody."""

from __future__ import annotations

from datetime import date as Date
from datetime import datetime, timedelta

from dialogs.engine.coach import Turn
from dialogs.engine.events import Command
from dialogs.engine.kinds import date, read_date
from dialogs.engine.questions import END, Choice, Dialog, Reading
from dialogs.engine.values import Invalid, Used, Value
from dialogs.nudges import instant

DAYS = (3, 7, 14, 30)
LONGEST = 366  # days; who wants more can stay silent


def days(used: Used) -> tuple[Choice, ...]:
    return tuple(Choice(f"days-{n}") for n in DAYS)


def read_day(text: str, reading: Reading) -> Value:
    """The first day on which the coach may speak again, which is after today."""
    if text in (f"days-{n}" for n in DAYS):
        return reading.day + timedelta(days=int(text.removeprefix("days-")))
    day = read_date(text, reading)
    if not isinstance(day, Date):
        return day
    if day <= reading.day:
        return Invalid("past", {"date": day})
    return day if (day - reading.day).days <= LONGEST else Invalid("too-far", {"date": day})


def closes(turn: Turn, used: Used) -> list[Command]:
    begin_rest(turn, used["until"])
    return []


def begin_rest(turn: Turn, day: Date) -> None:
    """Nothing unasked before that day. Nothing is owed for having rested."""
    mentee = turn.mentee
    mentee.rest_until = instant(mentee, datetime.combine(day, mentee.hour))
    mentee.unanswered = []


DIALOG = Dialog("rest", {"until": date(END, choices=days, read=read_day)}, closes=closes, passing=True)
