"""COACHING 5.6 for a step, a milestone or a goal: a new date, read back and confirmed."""

from __future__ import annotations

from datetime import date as Date
from datetime import datetime

from dialogs.engine.kinds import confirm, date, in_time, read_date, still_ahead
from dialogs.engine.questions import END, Dialog, Reading
from dialogs.engine.values import Used, Value
from dialogs.mentee import Mentee
from dialogs.plan import Changes, Goal, Milestone, Step


def facts(mentee: Mentee, about: str, now: datetime) -> dict[str, Value]:
    row = mentee.plan.rows.get(about)
    return {
        "title": row.title if isinstance(row, Step | Milestone | Goal) else "",
        "a-step": isinstance(row, Step),
        "day": row.when if isinstance(row, Step) else getattr(row, "by", None),
        "often": row.repeats if isinstance(row, Step) else "",
    }


def read_moved(text: str, reading: Reading) -> Value:
    """The day; of a step also how often, where it is to repeat: "every day"."""
    day = read_date(text, reading)
    if not isinstance(day, Date) or not reading.used.get("a-step"):
        return day
    repeats = reading.deadline(text).repeats
    return {"text": text.strip(), "on": day, "repeats": repeats} if repeats else day


def moved_to(used: Used) -> Date:
    when = used["when"]
    day: Date = when["on"] if isinstance(when, dict) else when
    return day


def rhythm(used: Used) -> str:
    when = used["when"]
    return str(when["repeats"]) if isinstance(when, dict) else ""


def spoken(used: Used) -> Used:
    return {"when": moved_to(used), "repeats": rhythm(used) or "no"}


QUESTIONS = {
    "when": date("sure", read=in_time(read_moved)),
    "sure": confirm(END, ("yes",), reopens={"change": "when"}, check=still_ahead(moved_to), speaks_of=spoken),
}


def effect(frame: int, about: str, used: Used) -> Changes:
    day = {"when" if about.startswith("step.") else "by": moved_to(used)}
    return {about: {**day, "repeats": rhythm(used)} if rhythm(used) else day}


DIALOG = Dialog("move", QUESTIONS, effect, facts=facts, speaks_of=spoken)
