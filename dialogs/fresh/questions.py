"""Which of the open steps may go, and from which day on the others begin. What stays keeps its distances.

All steps move by as many days as the first one does. A goal's own date moves with them where it is past; one that lies
ahead moves only as far as its steps need.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date as Date
from datetime import datetime, timedelta

from dialogs.engine.events import Phrase
from dialogs.engine.kinds import confirm, date, many, read_date, still_ahead
from dialogs.engine.questions import END, Choice, Dialog, Reading
from dialogs.engine.spoken import short
from dialogs.engine.values import Used, Value
from dialogs.mentee import Mentee
from dialogs.nudges import wall_of
from dialogs.plan import DROPPED, OPEN, Changes

MOST = 12  # steps listed: those that are further away stay
SHOWN = 6  # new days read back
TITLE = 60  # characters


@dataclass(frozen=True)
class Dated:
    """A step or a goal, as it was when the talk began."""

    id: str
    title: str
    when: Date | None
    goal: str


def facts(mentee: Mentee, about: str, now: datetime) -> dict[str, Value]:
    """The open goals and their open steps with their days, the nearest first."""
    goals = [goal for goal in mentee.plan.goals() if goal.state == OPEN]
    steps = [s for goal in goals for s in mentee.plan.steps(goal.id) if s.state == OPEN]
    steps.sort(key=lambda step: step.when or Date.max)
    return {
        "steps": [[step.id, step.title, step.when, step.goal] for step in steps],
        "goals": [[goal.id, goal.title, goal.by, goal.id] for goal in goals],
        "today": wall_of(mentee, now).date(),
    }


def listed(used: Used) -> tuple[Choice, ...]:
    return tuple(Choice(id, title) for id, title, *_ in used["steps"][:MOST])


def kept(used: Used) -> list[Dated]:
    gone = used.get("drop") or ()
    return [Dated(*step) for step in used["steps"] if step[0] not in gone]


def read_day(text: str, reading: Reading) -> Value:
    if text in ("tomorrow", "monday"):
        return reading.day + timedelta(days=1 if text == "tomorrow" else 7 - reading.day.weekday())
    return read_date(text, reading)


def moved(used: Used) -> dict[str, Date]:
    """By step and goal, its new day; nothing is moved to an earlier one. Without any dates the first step gets one."""
    steps = kept(used)
    first = min((step.when for step in steps if step.when), default=None)
    if first is None:
        return {step.id: used["from"] for step in steps[:1]}
    later = max(used["from"] - first, timedelta())
    days = {step.id: step.when + later for step in steps if step.when}
    for goal in (Dated(*goal) for goal in used["goals"]):
        last = max((days[step.id] for step in steps if step.goal == goal.id and step.when), default=used["today"])
        if goal.when and goal.when < used["today"]:
            days[goal.id] = max(goal.when + later, last)
        elif goal.when and goal.when < last:
            days[goal.id] = last
    return days


def new_days(used: Used) -> Mapping[str, Value]:
    days, steps = moved(used) if kept(used) else {}, kept(used)
    goals = [Dated(*goal) for goal in used["goals"]]
    said = [_line("fresh-step", one, days[one.id]) for one in steps if one.id in days][:SHOWN]
    said += [_line("fresh-goal", one, days[one.id]) for one in goals if one.id in days]
    return {"n": len(steps), "dropped": len(used["steps"]) - len(steps), "lines": said}


def _line(words: str, one: Dated, day: Date) -> Phrase:
    return Phrase(words, {"title": short(one.title, TITLE), "date": day})


QUESTIONS = {
    "drop": many("from", listed, skip_if=lambda used: not used["steps"]),
    "from": date("sure", choices=("tomorrow", "monday"), read=read_day, skip_if=lambda used: not kept(used)),
    "sure": confirm(
        END,
        ("yes",),
        reopens={"change": "from"},
        check=still_ahead(lambda used: used.get("from", Date.max)),
        speaks_of=new_days,
    ),
}


def effect(frame: int, about: str, used: Used) -> Changes:
    goals = {id for id, *_ in used["goals"]}
    days = moved(used) if kept(used) else {}
    changes: dict[str, dict[str, Value]] = {id: {"by" if id in goals else "when": day} for id, day in days.items()}
    return changes | {id: {"state": DROPPED} for id in used.get("drop") or ()}


DIALOG = Dialog("fresh", QUESTIONS, effect, facts=facts, speaks_of=new_days)
