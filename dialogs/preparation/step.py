"""One action step, as a round of Preparation: what, when, and on request why, with whom, how it will show (5.10, 5.12).

"That's all" ends the rounds. A step with no date is an intention, not yet a step (REQUIREMENTS 2.12).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date as Date
from datetime import timedelta

from dialogs.awareness.lists import named
from dialogs.engine.kinds import choice, date, read_date, unsure_date, words
from dialogs.engine.questions import END, Choice, Dialog, Reading
from dialogs.engine.typed import exact_choice
from dialogs.engine.values import Used, Value
from dialogs.preparation.waiting import sounds_waiting, step_first
from dialogs.understanding.deadlines import read_deadline
from dialogs.understanding.wording import bare, i_will
from dialogs.understanding.yesno import is_no, is_unknown

COUNT = 3  # of the quick plan; of the full way it is the usual number
MOST = 7
ENOUGH, UNDATED, DROP, MORE = "enough", "undated", "drop", "more"
LAST = 9  # rounds, when each so far was left out again
NUMBERS = re.compile(r"\b\d{1,2}[/.-]\d{1,2}\b")  # "3/4", which can be two days
SOON = 14  # days to the next step, at most, where the mentee named none


def read_step(text: str, reading: Reading) -> Value:
    """The step in the first person, its date and rhythm when they were written with it, and whether it sounds like
    waiting for the step before it."""
    if ends_rounds(text, reading):
        return ENOUGH
    found = read_deadline(text, reading.day, reading.language, reading.country)
    if found.offers and NUMBERS.search(text):  # in words it may be no date at all ("the Q2 review"): it is asked apart
        return unsure_date(found, lambda day: f"{found.rest} {day.isoformat()}")
    what = step_first(found.rest if found.date and found.rest.strip() else text, reading.language)
    likely = found.offers[0] if found.offers else None  # "next friday": proposed, not taken as said
    return {
        "text": i_will(what, reading.language),
        "undated": i_will(step_first(found.rest, reading.language), reading.language) if found.rest.strip() else "",
        "when": found.date,
        "likely": likely,
        "days": list(found.offers),
        "repeats": found.repeats,
        "written": reading.day,
        "waits": sounds_waiting(text, reading.language),
    }


def ends_rounds(text: str, reading: Reading) -> bool:
    """The button, or a plain "no" to "and the next step?"."""
    if not may_end(reading.used):
        return False
    return text == ENOUGH or is_no(text, reading.language) or exact_choice(text, [ENOUGH], reading) is not None


def may_end(used: Used) -> bool:
    """There is a step already, and it is theirs to say how many (not in the quick plan, which has three)."""
    return not used.get("quick") and bool(live(used.get("rounds", ())))


def read_when(text: str, reading: Reading) -> Value:
    if text == UNDATED or is_unknown(text, reading.language) or exact_choice(text, [UNDATED], reading):
        return UNDATED
    return read_date(text, reading)


def ended(used: Used) -> bool:
    return bool(used["what"] == ENOUGH)


def dated(used: Used) -> bool:
    """In the quick plan a step without a date gets one proposed, which is confirmed with the others."""
    return bool(used.get("quick")) or used["what"] == ENOUGH or bool(used["what"]["when"])


def likely_days(used: Used) -> tuple[Choice, ...]:
    """ "Next sunday" can be two: offered where the day is asked."""
    return (*(Choice(day.isoformat(), day) for day in used["what"].get("days", ())), Choice(UNDATED))


def not_detailed(used: Used) -> bool:
    return used.get("edit") != MORE


def ready_steps(used: Used) -> tuple[Choice, ...]:
    """For the first one the small step that is known for such a goal; after it, an end."""
    first = used.get("first-step")
    if used["round"] == 1 and first:
        return (Choice("suggested", first, says=first),)
    return (Choice(ENOUGH),) if may_end(used) else ()


def what_spoken(used: Used) -> Used:
    """What was just agreed comes back; before the first step, what is still needed for the goal; before the second, a
    strength that they told of (COACHING 3.8)."""
    before = live(used.get("rounds", ()))
    needed, strength = used.get("needed"), used.get("strength")
    return {
        "strength": named("strengths", strength) if strength else "",
        "quick": bool(used.get("quick")),
        "before": bare(wording(before[-1], own_day(before[-1])), used.get("language") or "en") if before else "",
        "count": len(before) + 1,
        "still": needed if needed and needed != "nothing" else "",
        "lift": used.get("lift") or "",
    }


STEP = Dialog(
    "step",
    {
        "what": words(
            ((END, ended), ("when", None)), upto=300, read=read_step, choices=ready_steps, speaks_of=what_spoken
        ),
        "when": date("edit", skip_if=dated, rests_on=("what",), choices=likely_days, read=read_when),
        "edit": choice(
            "why", (MORE, DROP), reopens={"reword": "what", "redate": "when"}, offered=True, rests_on=("what",)
        ),
        "why": words("people", upto=300, skip_if=not_detailed, skippable=True, rests_on=("edit",)),
        "people": words("measure", upto=200, skip_if=not_detailed, skippable=True, rests_on=("edit",)),
        "measure": words(END, upto=300, skip_if=not_detailed, skippable=True, rests_on=("edit",)),
    },
)


def enough(steps: list[Used], used: Used) -> bool:
    """Three in the quick plan; else when they say so, or at seven. A round that progress only guesses at, unlike one
    that is done, knows its number: three are guessed."""
    if len(steps) >= LAST:
        return True
    if used.get("quick"):
        return len(steps) >= COUNT and ("what" not in steps[-1] or bool(live(steps)))
    if steps and ("round" in steps[-1] or "what" not in steps[-1]):
        return len(steps) > COUNT
    return bool(live(steps)) and (len(live(steps)) >= MOST or steps[-1]["what"] == ENOUGH)


def live(steps: Sequence[Used]) -> list[Used]:
    """Those that are steps: neither "that's all" nor left out again."""
    return [step for step in steps if step["what"] != ENOUGH and step.get("edit") != DROP]


def own_day(step: Used) -> Date | None:
    """The day that was said for it."""
    when = step.get("when") or step["what"]["when"]
    return when if isinstance(when, Date) else None


def wording(step: Used, when: Date | None) -> str:
    """The step in the first person; once it has one of the days that its words can mean, without these words."""
    what = step["what"]
    return str(what["undated"] if when in what.get("days", ()) and what.get("undated") else what["text"])


def dates(steps: Sequence[Used], by: Date) -> list[Date]:
    """Of steps that all get one. Those without a date of their own come between their neighbours, soon rather than
    late."""
    own = [own_day(step) for step in steps]
    found: list[Date] = []
    for number, day in enumerate(own):
        before = found[-1] if found else steps[0]["what"]["written"]
        after = min([d for d in own[number:] if d and d > before] or [max(by, before)])
        gap = (after - before).days // (len(own) - number + 1)
        likely: Date | None = steps[number]["what"]["likely"]
        found.append(day or likely or before + timedelta(days=max(1, min(gap, SOON))))
    return found
