"""A step more, with its date in it or asked after it; to which goal, where there are several."""

from __future__ import annotations

import re
from datetime import datetime

from dialogs.edit.choosing import planned
from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Phrase, Tell
from dialogs.engine.kinds import choice, date, words
from dialogs.engine.questions import END, Choice, Dialog, Reading
from dialogs.engine.spoken import short
from dialogs.engine.values import Used, Value
from dialogs.mentee import Mentee
from dialogs.plan import Changes
from dialogs.preparation.rounds import UNDATED, own_day, rhythm, wording
from dialogs.preparation.said_steps import more_of_this, read_step, read_when

LED = re.compile(  # how somebody says it with no question open
    r"\s*(?:please\s+|por favor,?\s+)?(?:"
    r"(?:add|new)(?:\s+(?:a|one))?(?:\s+(?:new|more))?\s+step(?:\s*[:,]\s*|\s+[–—-]\s+|\s+)(?:to\s+)?|add\s*:\s*|"
    r"(?:a[ñn]ad[ei]r?|agregar?|suma|nuevo|pon)(?:\s+un)?(?:\s+nuevo)?\s+paso(?:\s*[:,]\s*|\s+[–—-]\s+|\s+)(?:para\s+)?|"
    r"(?:a[ñn]ad[ei]r?|agregar?|suma)\s*:\s*)(?=\S)",
    re.IGNORECASE,
)


def facts(mentee: Mentee, about: str, now: datetime) -> dict[str, Value]:
    goals = [goal for goal in planned(mentee.plan) if about in ("", goal.id)]
    numbers = {goal.id: max((step.number for step in mentee.plan.steps(goal.id)), default=0) + 1 for goal in goals}
    return {
        "row": f"step.{mentee.frames_made}.1",
        "goals": [[goal.id, goal.title, goal.by] for goal in goals],
        "numbers": numbers,
    }


def read_added(text: str, reading: Reading) -> Value:
    led = LED.match(text)
    return read_step(text[led.end() :] if led else text, reading)


def goals(used: Used) -> tuple[Choice, ...]:
    return tuple(Choice(f"goal{n}", short(title, 50)) for n, (_, title, _) in enumerate(used["goals"], 1))


def days(used: Used) -> tuple[Choice, ...]:
    """A day that its words make likely is offered, not taken."""
    likely = used["step"]["likely"]
    return (*((Choice("likely", likely, likely.isoformat()),) if likely else ()), Choice(UNDATED))


QUESTIONS = {
    "step": words(
        "goal",
        upto=300,
        read=read_added,
        speaks_of=lambda used: {"goal": used["goals"][0][1] if len(used["goals"]) == 1 else ""},
    ),
    "goal": choice("when", goals, skip_if=lambda used: len(used["goals"]) < 2),
    "when": date(
        END,
        choices=days,
        read=read_when,
        completes=more_of_this,
        skip_if=lambda used: bool(used["step"]["when"]),
        speaks_of=lambda used: {"what": used["step"]["text"]},
        rests_on=("step",),
    ),
}


def chosen(used: Used) -> list[Value]:
    """Id, title and date of the goal that it belongs to."""
    number = int(str(used.get("goal") or "goal1").removeprefix("goal"))
    goal: list[Value] = used["goals"][number - 1]
    return goal


def planned_step(used: Used) -> Used:
    """As a round of Preparation has it."""
    return {"what": used["step"], "when": used.get("when")}


def effect(frame: int, about: str, used: Used) -> Changes:
    goal = chosen(used)[0]
    step = planned_step(used)
    when = own_day(step)
    fields = {"goal": goal, "number": used["numbers"][goal], "title": wording(step, when), "when": when}
    return {f"step.{frame}.1": {**fields, "repeats": rhythm(step)}}


def closes(turn: Turn, used: Used) -> list[Command]:
    """It is there; when it comes after the goal's own date, that is said."""
    step = turn.mentee.plan.step(used["row"])
    if step is None:
        return []
    _, title, by = chosen(used)
    args = {
        "step": step.title,
        "goal": title,
        "dated": step.when is not None,
        "date": step.when or "",
        "repeats": step.repeats or "once",
        "late": bool(by and step.when and step.when > by),
        "by": by or "",
        "today": turn.today,
    }
    return [Tell((Phrase("edit-add-now", args),), ((_button(step.id, "edit"), _button(step.id, "drop")),))]


def _button(subject: str, verb: str) -> Button:
    return Button(subject_data(subject, verb), Phrase(f"edit-add-now.{verb}"))


DIALOG = Dialog("edit-add", QUESTIONS, effect, facts=facts, closes=closes, passing=True)
