"""One action step, as a round of Preparation: what, when, and on request why, with whom, how it will show (5.10, 5.12).

"That's all" ends the rounds. A step with no date is an intention, not yet a step (REQUIREMENTS 2.12).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date as Date
from datetime import timedelta

from dialogs.awareness.lists import named
from dialogs.engine.kinds import choice, date, sure_date, unsure_date, words
from dialogs.engine.listed import says_enough
from dialogs.engine.questions import END, Choice, Dialog, Reading
from dialogs.engine.typed import exact_choice
from dialogs.engine.values import Invalid, Used, Value
from dialogs.exploration.replies import content
from dialogs.preparation.waiting import sounds_waiting, step_first
from dialogs.understanding.around_days import only_a_day, only_a_time, without_small_words
from dialogs.understanding.deadlines import Deadline
from dialogs.understanding.fillers import trimmed
from dialogs.understanding.several_steps import day_and_steps, several_steps, without_lead
from dialogs.understanding.wording import bare, i_will
from dialogs.understanding.yesno import is_no, is_unknown

COUNT = 3  # of the quick plan; of the full way it is the usual number
MOST = 7
LONGEST = 300  # characters of one
ENOUGH, UNDATED, DROP, MORE = "enough", "undated", "drop", "more"
LAST = 9  # rounds, when each so far was left out again
NUMBERS = re.compile(r"\b\d{1,2}[/.-]\d{1,2}\b")  # "3/4", which can be two days
# Of "thursday evening" the evening stays with the step, where it needs its small words.
AT_THE_START = re.compile(r"^(morning|afternoon|evening)\b", re.IGNORECASE)
AT_THE_END = re.compile(r"\s*,\s*(morning|afternoon|evening)$", re.IGNORECASE)
# What goes with a day: an hour, a place, an occasion, a condition. Anything else said to "when?" is none of the step's.
OF_THE_DAY = re.compile(
    r"(?:at|after|before|in|on|with|if|when|once|during|while|over|straight|right|as soon|until|between|from|by|"
    r"because|"
    r"around|\d|a las?|despu[eé]s|antes|en|con|si|cuando|durante|mientras|por|al|tras|entre|hasta|desde|nada m[aá]s|"
    r"apenas|porque|sobre)\b",
    re.IGNORECASE,
)
SOON = 14  # days to the next step, at most, where the mentee named none


def read_step(text: str, reading: Reading) -> Value:
    """The step in the first person, its date and rhythm when they were written with it, and whether it sounds like
    waiting for the step before it."""
    if ends_rounds(text, reading):
        return ENOUGH
    if reading.used.get("quick") and _wants_no_more(text, reading):
        return Invalid("three-wanted")
    if reading.once(is_unknown, text, reading.language):
        return Invalid("at-a-loss")
    waits, text = sounds_waiting(text, reading.language), without_lead(text)
    found = reading.deadline(text)
    if only_a_time(found):
        return Invalid("only-a-day")
    if found.offers and NUMBERS.search(text):  # in words it may be no date at all ("the Q2 review"): it is asked apart
        return unsure_date(found, lambda day: f"{found.rest} {day.isoformat()}")
    said = AT_THE_END.sub(r" in the \1", found.beside) if found.date and found.rest.strip() else text
    likely = found.offers[0] if found.offers else None  # "next friday": proposed, not taken as said
    return {
        **_worded(said, found.beside if found.rest.strip() else "", reading.language),
        "when": found.date,
        "likely": likely,
        "days": list(found.offers),
        "around": list(found.around),
        "repeats": found.repeats,
        "written": reading.day,
        "waits": waits,
    }


def _worded(said: str, undated: str, language: str) -> dict[str, str]:
    """In the first person, as it is said and without its day, which is mostly the same."""
    turned = {one: i_will(step_first(one, language), language) for one in {said, undated} if one.strip()}
    return {"text": turned.get(said, ""), "undated": turned.get(undated, "")}


def each_step(text: str, reading: Reading) -> list[str]:
    """ "Talk to Ana on Friday and then enrol on 15 December" is two, where there is room for two."""
    parts = several_steps(text, reading.day, reading.language, reading.country)
    return parts if len(parts) > 1 and _each_stands(parts, reading) else [text]


def day_and_next(text: str, reading: Reading) -> list[str]:
    """ "On Friday, and then enrol on 15 December": the day that was asked for, and the next step."""
    parts = day_and_steps(text, reading.day, reading.language, reading.country)
    return parts if _each_stands(parts[1:], reading, 1) else [text]


def _each_stands(parts: list[str], reading: Reading, before: int = 0) -> bool:
    """Whether each is a step by itself, about which nothing need be asked: in the full way it has its day."""
    if before + len(parts) > room(reading.used):
        return False
    read = [read_step(part, reading) for part in parts if len(part) <= LONGEST]
    steps = [step for step in read if isinstance(step, dict) and (step["when"] or reading.used.get("quick"))]
    return len(steps) == len(parts)


def room(used: Used) -> int:
    """How many steps there can still be, this one among them."""
    if used.get("quick"):
        return COUNT + 1 - int(used["round"])
    return MOST - len(live(used.get("rounds", ())))


def ends_rounds(text: str, reading: Reading) -> bool:
    """The button, or a plain "no" or "that's it" to "and the next step?"."""
    if not may_end(reading.used):
        return False
    return text == ENOUGH or _wants_no_more(text, reading) or exact_choice(text, [ENOUGH], reading) is not None


def _wants_no_more(text: str, reading: Reading) -> bool:
    return is_no(text, reading.language) or content(text, reading.language) or says_enough(text)


def may_end(used: Used) -> bool:
    """There is a step already, and it is theirs to say how many (not in the quick plan, which has three)."""
    return not used.get("quick") and bool(live(used.get("rounds", ())))


def read_when(text: str, reading: Reading) -> Value:
    if text == UNDATED or is_unknown(text, reading.language) or exact_choice(text, [UNDATED], reading):
        return UNDATED
    found = reading.deadline(text)
    day = sure_date(found)
    if not isinstance(day, Date):
        return day
    beside = besides(found, reading)
    return {"text": text.strip(), "on": day, "beside": beside} if beside else day


def day_of_the_last(text: str, reading: Reading) -> bool:
    """A day alone, after a step that has none: the quick plan asks for none."""
    before = live(reading.used.get("rounds") or reading.used.get("steps", ()))
    if not before or own_day(before[-1]) is not None:
        return False
    return only_a_day(reading.deadline(text))


def besides(found: Deadline, reading: Reading) -> str:
    """What was said with a day, which is part of the step: "friday, after my shift with Ana"."""
    other = reading.deadline(found.rest)
    if other.date or other.offers:
        return ""  # another day, ruled out or moved: "not friday, saturday"
    beside = AT_THE_START.sub(r"in the \1", without_small_words(trimmed(found.beside, reading.language)))
    return beside if OF_THE_DAY.match(beside) else ""


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
    day = own_day(before[-1]) if before else None
    needed, strength = used.get("needed"), used.get("strength")
    return {
        "strength": named("strengths", strength) if strength else "",
        "quick": bool(used.get("quick")),
        "before": bare(wording(before[-1], day), used.get("language") or "en") if before else "",
        "dated": day is not None,
        "date": day or "",
        "count": len(before) + 1,
        "still": needed if needed and needed != "nothing" else "",
        "lift": used.get("lift") or "",
    }


STEP = Dialog(
    "step",
    {
        "what": words(
            ((END, ended), ("when", None)),
            upto=LONGEST,
            read=read_step,
            choices=ready_steps,
            speaks_of=what_spoken,
            completes=day_of_the_last,
            parts=each_step,
        ),
        "when": date(
            "edit", skip_if=dated, rests_on=("what",), choices=likely_days, read=read_when, parts=day_and_next
        ),
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
    return [step for step in steps if is_live(step)]


def is_live(step: Used) -> bool:
    """Whether it is a step: neither "that's all" nor left out again."""
    return bool(step["what"] != ENOUGH and step.get("edit") != DROP)


def own_day(step: Used) -> Date | None:
    """The day that was said for it."""
    when = step.get("when") or step["what"]["when"]
    when = when["on"] if isinstance(when, dict) else when
    return when if isinstance(when, Date) else None


def likely(step: Used, when: Date | None) -> bool:
    """Whether it is one of the days that its words can mean: "next Friday"."""
    return when in step["what"].get("days", ())


def wording(step: Used, when: Date | None) -> str:
    """The step in the first person, with what was said beside its day; once it has one of the days that its words can
    mean, without these words."""
    what, said = step["what"], step.get("when")
    around = what.get("around")
    meant = likely(step, when) or (when and around and around[0] <= when <= around[1])
    whole = str(what["undated"] if meant and what.get("undated") else what["text"])
    return f"{whole}, {said['beside']}" if isinstance(said, dict) else whole


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
