"""One action step, as a round of Preparation: what, and when (COACHING 5.10)."""

from __future__ import annotations

from datetime import date as Date
from datetime import timedelta

from dialogs.engine.kinds import date, words
from dialogs.engine.questions import END, Dialog, Reading
from dialogs.engine.values import Used, Value
from dialogs.understanding.deadlines import read_deadline
from dialogs.understanding.wording import i_will

COUNT = 3


def read_step(text: str, reading: Reading) -> Value:
    """The step in the first person, and its date when one was written with it."""
    found = read_deadline(text, reading.day, reading.language, reading.country)
    what = found.rest if found.date and found.rest.strip() else text
    return {"text": i_will(what, reading.language), "when": found.date, "written": reading.day}


def dated(used: Used) -> bool:
    """In the quick plan a step without a date gets one proposed, which is confirmed with the others."""
    return bool(used["what"]["when"]) or bool(used.get("quick"))


STEP = Dialog(
    "step",
    {
        "what": words("when", upto=300, read=read_step, speaks_of=lambda used: {"quick": bool(used.get("quick"))}),
        "when": date(END, skip_if=dated, rests_on=("what",)),
    },
)


def proposed(step: Used, number: int, by: Date) -> Date:
    """Evenly between the day of the words and the goal's date, for steps that came without one."""
    start: Date = step["what"]["written"]
    span = max((by - start).days, number)
    return start + timedelta(days=max(1, span * number // (COUNT + 1)))


def when(step: Used, number: int, by: Date) -> Date:
    chosen: Date | None = step.get("when") or step["what"]["when"]
    return chosen or proposed(step, number, by)
