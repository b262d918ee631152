"""One action step, as a round of Preparation: what, and when (COACHING 5.10)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date as Date
from datetime import timedelta

from dialogs.engine.kinds import date, unsure_date, words
from dialogs.engine.questions import END, Dialog, Reading
from dialogs.engine.values import Used, Value
from dialogs.understanding.deadlines import read_deadline
from dialogs.understanding.wording import i_will

COUNT = 3
NUMBERS = re.compile(r"\b\d{1,2}[/.-]\d{1,2}\b")  # "3/4", which can be two days
SOON = 14  # days to the next step, at most, where the mentee named none


def read_step(text: str, reading: Reading) -> Value:
    """The step in the first person, and its date when one was written with it."""
    found = read_deadline(text, reading.day, reading.language, reading.country)
    if found.offers and NUMBERS.search(text):  # in words it may be no date at all ("the Q2 review"): it is asked apart
        return unsure_date(found, lambda day: f"{found.rest} {day.isoformat()}")
    what = found.rest if found.date and found.rest.strip() else text
    likely = found.offers[0] if found.offers else None  # "next friday": proposed, not taken as said
    return {"text": i_will(what, reading.language), "when": found.date, "likely": likely, "written": reading.day}


def dated(used: Used) -> bool:
    """In the quick plan a step without a date gets one proposed, which is confirmed with the others."""
    return bool(used.get("quick")) or bool(used["what"]["when"])


STEP = Dialog(
    "step",
    {
        "what": words("when", upto=300, read=read_step, speaks_of=lambda used: {"quick": bool(used.get("quick"))}),
        "when": date(END, skip_if=dated, rests_on=("what",)),
    },
)


def dates(steps: Sequence[Used], by: Date) -> list[Date]:
    """Of all the steps. Those without a date of their own come between their neighbours, soon rather than late."""
    own: list[Date | None] = [step.get("when") or step["what"]["when"] for step in steps]
    found: list[Date] = []
    for number, day in enumerate(own):
        before = found[-1] if found else steps[0]["what"]["written"]
        after = min([d for d in own[number:] if d and d > before] or [max(by, before)])
        gap = (after - before).days // (len(own) - number + 1)
        likely: Date | None = steps[number]["what"]["likely"]
        found.append(day or likely or before + timedelta(days=max(1, min(gap, SOON))))
    return found
