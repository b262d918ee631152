"""A part of a large goal, as a round of Preparation: what is reached, by when, how it will show (COACHING 5.8)."""

from __future__ import annotations

from dialogs.engine.kinds import date, unsure_date, words
from dialogs.engine.questions import END, Choice, Dialog, Reading
from dialogs.engine.typed import exact_choice
from dialogs.engine.values import Invalid, Used, Value
from dialogs.exploration.replies import content
from dialogs.understanding.smart import read_goal
from dialogs.understanding.yesno import is_no, is_unknown

LONG = 366  # days: beyond a year a goal is long-term and gets milestones (COACHING 5.6)
MOST = 4
ENOUGH = "enough"


def read_milestone(text: str, reading: Reading) -> Value:
    """As it was said, with its date when one was written with it."""
    if _ends(text, reading):
        return ENOUGH
    if is_unknown(text, reading.language):
        return Invalid("at-a-loss")
    found = reading.deadline(text)
    if found.offers:
        return unsure_date(found, lambda day: f"{found.rest} {day.isoformat()}".strip())
    what = found.rest if found.date and found.rest.strip() else text
    seen = read_goal(text, reading.language, found)
    return {"text": " ".join(what.split()), "by": found.date, "measurable": seen.measurable}


def _ends(text: str, reading: Reading) -> bool:
    if reading.used["round"] == 1:
        return False
    ends = is_no(text, reading.language) or content(text, reading.language)
    return text == ENOUGH or ends or exact_choice(text, [ENOUGH], reading) is not None


def ended(used: Used) -> bool:
    return bool(used["what"] == ENOUGH)


def end_choice(used: Used) -> tuple[Choice, ...]:
    return (Choice(ENOUGH),) if used["round"] > 1 else ()


def before_spoken(used: Used) -> Used:
    before = used.get("rounds") or ()
    return {"before": before[-1]["what"]["text"] if before else ""}


MILESTONE = Dialog(
    "milestone",
    {
        "what": words(
            ((END, ended), ("when", None)), upto=300, read=read_milestone, choices=end_choice, speaks_of=before_spoken
        ),
        "when": date("shown", skip_if=lambda used: bool(used["what"]["by"]), rests_on=("what",)),
        "shown": words(
            END, upto=300, skip_if=lambda used: bool(used["what"]["measurable"]), skippable=True, rests_on=("what",)
        ),
    },
)


def milestones_enough(found: list[Used], used: Used) -> bool:
    """When they say so, or at four; progress guesses that two more messages will do, each with its day in it."""
    if found and ("round" in found[-1] or "what" not in found[-1]):
        return True
    return len(found) >= MOST or bool(found and found[-1]["what"] == ENOUGH)


def reached(found: list[Used]) -> list[Used]:
    """Those that are milestones, not "that's all"."""
    return [one for one in found if one["what"] != ENOUGH]
