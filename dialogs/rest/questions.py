"""Until when: some days tapped, or any day typed. A question in between, that waits for nobody."""

from __future__ import annotations

from datetime import date as Date
from datetime import datetime, timedelta

from dialogs.edit.wishes import moves_it
from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, tell
from dialogs.engine.kinds import date, read_date
from dialogs.engine.questions import END, Choice, Dialog, Reading
from dialogs.engine.values import Invalid, Used, Value
from dialogs.mentee import Mentee
from dialogs.nudges import instant
from dialogs.plan import OPEN
from dialogs.reminder.buttons import one_row
from dialogs.rest.lengths import begins, until
from dialogs.understanding.rejection import tells_of_a_no
from dialogs.understanding.yesno import after_no, is_no

DAYS = (3, 7, 14, 30)
LONGEST = 366  # days; who wants more can stay silent


STAY = "stay"  # no rest, after all


def facts(mentee: Mentee, about: str, now: datetime) -> dict[str, Value]:
    """`hard`: they told of an illness, and did not ask for a rest. `slipped`: the step that they said it held up."""
    return {"hard": False, "slipped": ""}


def days(used: Used) -> tuple[Choice, ...]:
    return (*(Choice(f"days-{n}") for n in DAYS), *((Choice(STAY),) if used["hard"] else ()))


def read_day(text: str, reading: Reading) -> Value:
    """The first day on which the coach may speak again, which is after today; or that there is to be no rest."""
    if text == STAY or is_no(text, reading.language) or after_no(text):
        return STAY
    if text in (f"days-{n}" for n in DAYS):
        return reading.day + timedelta(days=int(text.removeprefix("days-")))
    if start := begins(text, reading.day, reading.language, reading.country):
        return Invalid("later", {"from": start})
    day = read_date(text, reading)
    if not isinstance(day, Date):
        day = until(text, reading.day, reading.language, reading.country) or day
    if not isinstance(day, Date):
        return day
    if day <= reading.day:
        return Invalid("past", {"date": day})
    return day if (day - reading.day).days <= LONGEST else Invalid("too-far", {"date": day})


def closes(turn: Turn, used: Used) -> list[Command]:
    if used["until"] != STAY:
        begin_rest(turn, used["until"])
    step = turn.mentee.plan.step(used.get("slipped") or "")
    if step is None or step.state != OPEN:
        return []
    return [tell("reminder-reply.not-now", one_row(step.id, "move", "stuck"), title=step.title)]


def begin_rest(turn: Turn, day: Date) -> None:
    """Nothing unasked before that day. Nothing is owed for having rested."""
    mentee = turn.mentee
    mentee.rest_until = instant(mentee, datetime.combine(day, mentee.hour))
    mentee.unanswered = []


def done_spoken(used: Used) -> Used:
    return {"rests": used["until"] != STAY, "until": "" if used["until"] == STAY else used["until"]}


QUESTIONS = {"until": date(END, choices=days, read=read_day, speaks_of=lambda used: {"hard": used["hard"]})}

DIALOG = Dialog(
    "rest",
    QUESTIONS,
    facts=facts,
    closes=closes,
    speaks_of=done_spoken,
    passing=True,
    yields=lambda text: moves_it(text) or tells_of_a_no(text),  # a day, but not that of a rest
)
