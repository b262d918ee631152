"""A step that comes out of a talk: said in a line, with its day or asked for it (COACHING 5.10)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date as Date
from datetime import timedelta
from typing import Any

from dialogs.engine.kinds import Next, date, in_time, read_date
from dialogs.engine.questions import Question, Reading
from dialogs.engine.typed import exact_choice
from dialogs.engine.values import Used, Value
from dialogs.mentee import Mentee
from dialogs.plan import Step
from dialogs.understanding.wording import i_will

SOON = {"tomorrow": timedelta(days=1), "week": timedelta(days=7)}


def read_piece(text: str, reading: Reading) -> Value:
    """In the first person, and its day where one was written with it; a button stands for what it says."""
    ready = exact_choice(text, [*reading.labels], reading) or text
    said = reading.labels.get(ready, text)
    found = reading.deadline(said)
    what = found.rest if found.date and found.rest.strip() else said
    ahead = found.date is not None and found.date >= reading.today  # else it is asked for
    return {"text": i_will(what, reading.language), "when": found.date if ahead else None}


def day_of(then: Next, piece: Callable[[Used], Value], **more: Any) -> Question:
    """The question for its day, when none was said."""

    def read(text: str, reading: Reading) -> Value:
        return reading.day + SOON[text] if text in SOON else read_date(text, reading)

    def needless(used: Used) -> bool:
        return not piece(used) or bool(piece(used)["when"])

    def spoken(used: Used) -> Used:
        return {"what": piece(used)["text"]}

    return date(then, choices=tuple(SOON), read=in_time(read), skip_if=needless, speaks_of=spoken, **more)


def row_of(piece: Value, day: Date | None, used: Used) -> dict[str, Value]:
    """The new step, of the same goal and milestone as the one that was talked about (see `known_of`)."""
    return {
        "goal": used["goal"],
        "milestone": used["milestone"],
        "number": used["number"],
        "title": piece["text"],
        "when": piece["when"] or day,
    }


def known_of(mentee: Mentee, step: Step | None) -> dict[str, Value]:
    """Facts for a talk about a step: what it is, and what a step made of it would need."""
    if step is None:
        return {"title": "", "step": "", "goal": "", "milestone": "", "number": 0, "after": []}
    numbers = [other.number for other in mentee.plan.steps(step.goal)]
    return {
        "title": step.title,
        "step": step.id,
        "goal": step.goal,
        "milestone": step.milestone,
        "number": max(numbers) + 1,
        "after": list(step.after),
    }
