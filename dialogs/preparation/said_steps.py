"""A step, or its day, as it is typed: one or several, taken or asked about, or more of the one before."""

from __future__ import annotations

import re
from datetime import date as Date

from dialogs.engine.kinds import sure_date, unsure_date
from dialogs.engine.listed import says_enough
from dialogs.engine.questions import Reading
from dialogs.engine.typed import exact_choice
from dialogs.engine.values import Invalid, Used, Value
from dialogs.exploration.replies import content, tried
from dialogs.preparation.correcting import read_earlier
from dialogs.preparation.no_answer import counts_steps, no_answer
from dialogs.preparation.rounds import ENOUGH, LONGEST, UNDATED, again_on_its_day, live, own_day, room, wording
from dialogs.preparation.waiting import sounds_waiting, step_first
from dialogs.understanding.around_days import only_a_day, only_a_time, without_small_words
from dialogs.understanding.asking_back import asked_back
from dialogs.understanding.comments import without_comments
from dialogs.understanding.dates.after_that import after_that
from dialogs.understanding.deadlines import Deadline
from dialogs.understanding.fillers import trimmed
from dialogs.understanding.going_on import goes_on
from dialogs.understanding.mood import mood
from dialogs.understanding.put_right import is_action, put_right, puts_right, without_mark
from dialogs.understanding.several_steps import day_and_steps, several_steps, without_lead
from dialogs.understanding.text import fold
from dialogs.understanding.wording import i_will
from dialogs.understanding.yesno import is_no, is_unknown

FEW = 3  # words beside a day: "no, wait, better"
NUMBERS = re.compile(r"\b\d{1,2}[/.-]\d{1,2}\b")  # "3/4", which can be two days
_ALREADY = re.compile(r"(?:(?:i|we|i'?ve|we'?ve|have|yo|pues|well|but|pero) )*(?:already|ya)\b")
_GOES_ON = re.compile(r"[,;.:]|\b(?:and|then|so|now|next|but|y|luego|ahora|entonces|asi que|pero)\b")  # with what to do
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


def read_step(text: str, reading: Reading) -> Value:
    """The step in the first person, its date and rhythm when they were written with it, and whether it sounds like
    waiting for the step before it."""
    if ends_rounds(text, reading):
        return ENOUGH
    if _wants_no_more(text, reading):
        return Invalid("three-wanted" if reading.used.get("quick") else "one-wanted")
    if reading.once(is_unknown, text, reading.language):
        return Invalid("at-a-loss")
    if counts_steps(text):
        return Invalid("steps-counted")
    if why := no_answer(text, reading.language) or _told(text, reading.language):
        return Invalid(why)
    text = without_comments(text)
    waits, text = sounds_waiting(text, reading.language), without_lead(text)
    text = put_right(without_mark(text, reading.language), lambda said: _day(said, reading), reading.language)
    found = _counted_from_the_last(text, reading) or _day(text, reading)
    if only_a_time(found) or is_no(found.rest, reading.language):  # "no, saturday"
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


def _told(text: str, language: str) -> str:
    """Why what has happened is no step: "i got the job!", "ya mandé el CV"; empty where it may be one."""
    if mood(text) == "glad" and not is_action(text, language):
        return "glad"
    already = _ALREADY.match(fold(text)) and not _GOES_ON.search(fold(text).strip(" .!"))
    return "already-done" if already and tried(text, "", language) else ""


def _counted_from_the_last(text: str, reading: Reading) -> Deadline | None:
    """ "The Wednesday after" is that after the day of the step before; as nobody says it of a day that is not known."""
    before = live(reading.used.get("rounds", ()))
    since = (own_day(before[-1]) or before[-1]["what"].get("likely")) if before else None
    counted = after_that(text, since, reading.language) if since else None
    return Deadline(date=counted[0], rest=counted[1], beside=counted[1]) if counted else None


def on_its_day(text: str, step: Used, reading: Reading) -> str:
    """A step said differently keeps the day and the rhythm that it has, where the new words say none."""
    found, kept = _day(text, reading), own_day(step) if isinstance(step.get("what"), dict) else None
    said = found.date or found.offers or found.past or found.hints or no_answer(text, reading.language)
    return text if said or not kept else again_on_its_day(text, step, reading.language)


def _day(said: str, reading: Reading) -> Deadline:
    return reading.deadline(said)


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


def ends_rounds(text: str, reading: Reading) -> bool:
    """The button, or a plain "no" or "that's it" to "and the next step?"."""
    if not may_end(reading.used):
        return False
    return text == ENOUGH or _wants_no_more(text, reading) or exact_choice(text, [ENOUGH], reading) is not None


def _wants_no_more(text: str, reading: Reading) -> bool:
    if is_no(text, reading.language) or content(text, reading.language) or says_enough(text):
        return True
    return reading.once(asked_back, text, reading.language) == "skip"


def may_end(used: Used) -> bool:
    """There is a step already, and it is theirs to say how many (not in the quick plan, which has three)."""
    return not used.get("quick") and bool(live(used.get("rounds", ())))


def read_when(text: str, reading: Reading) -> Value:
    if text == UNDATED or is_unknown(text, reading.language) or exact_choice(text, [UNDATED], reading):
        return UNDATED
    text = without_comments(text)
    found = _counted_from_the_last(text, reading) or _day(text, reading)
    day = sure_date(found)
    if not isinstance(day, Date):
        return day
    beside = besides(found, reading)
    if not (beside or found.repeats):
        return day
    return {"text": text.strip(), "on": day, "beside": beside, "repeats": found.repeats}


def more_of_the_last(text: str, reading: Reading) -> bool:
    """What belongs to the step before this one: its day, what puts it right, or what only goes on with it."""
    before = live(reading.used.get("rounds", ()))
    if not before or read_earlier(text, reading) or says_enough(text):  # "that was for the first"
        return False
    if day_of_the_last(text, reading) or _puts_right(text, before[-1], reading):
        return True
    found = _day(text, reading)
    if found.date or found.offers:  # "with Ana on thursday"
        return own_day(before[-1]) is None and goes_on(found.rest, reading.language)
    return goes_on(text, reading.language)


def day_of_the_last_again(text: str, reading: Reading) -> bool:
    """Where all steps are read back: the day of the last, if it has none, or another one for it, "no, on the 10th"."""
    steps = live(reading.used["steps"])
    found = _day(text, reading)
    another = bool(found.date) and len(found.rest.split()) <= FEW and _puts_right(text, steps[-1], reading)
    return another or day_of_the_last(text, reading)


def _puts_right(text: str, step: Used, reading: Reading) -> bool:
    title = wording(step, own_day(step))
    return puts_right(text, lambda said: _day(said, reading), reading.language, title)


def more_of_this(text: str, reading: Reading) -> bool:
    """What only goes on with the step whose day is asked for: "on my nights off"."""
    found = _day(text, reading)
    said = bool(found.date or found.offers or found.past or found.hints) or text == UNDATED
    return not said and not is_unknown(text, reading.language) and goes_on(text, reading.language, day=True)


def day_of_the_last(text: str, reading: Reading) -> bool:
    """A day alone, after a step that has none: the quick plan asks for none."""
    before = live(reading.used.get("rounds") or reading.used.get("steps", ()))
    if not before or own_day(before[-1]) is not None:
        return False
    return only_a_day(_day(text, reading))


def besides(found: Deadline, reading: Reading) -> str:
    """What was said with a day, which is part of the step: "friday, after my shift with Ana"."""
    other = _day(found.rest, reading)
    if other.date or other.offers:
        return ""  # another day, ruled out or moved: "not friday, saturday"
    beside = AT_THE_START.sub(r"in the \1", without_small_words(trimmed(found.beside, reading.language)))
    return beside if OF_THE_DAY.match(beside) else ""
