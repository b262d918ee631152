"""One step: in other words, another day (a talk of its own), how often, or no more."""

from __future__ import annotations

from datetime import datetime

from dialogs.edit.amount import other_amount
from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Phrase, Tell
from dialogs.engine.kinds import choice, words
from dialogs.engine.questions import END, Choice, Dialog, Opening, Reading, Test
from dialogs.engine.values import Invalid, Used, Value
from dialogs.mentee import Mentee
from dialogs.nudges import subjects
from dialogs.plan import DROPPED, OPEN, Changes, Entry
from dialogs.understanding.no_wording import no_wording
from dialogs.understanding.taking_offer import after_yes, takes_offer
from dialogs.understanding.wording import i_will
from dialogs.understanding.yesno import is_unknown, written_after_no

OPERATIONS = ("reword", "move", "often", "drop")
NO_WORDING = {"asks": "a-question", "turns down": "not-this", "tells": "told"}
ONCE = "once"
RHYTHMS = ("daily", "weekdays", "weekly", "fortnightly", "monthly")


def facts(mentee: Mentee, about: str, now: datetime) -> dict[str, Value]:
    step = mentee.plan.step(about)
    assert step  # it is looked up before this opens
    waiting = [s.title for s in mentee.plan.steps() if about in s.after and s.state == OPEN]
    return {
        "subject": about,
        "operation": "",
        "proposed": "",
        "before": step.title,
        "day": step.when,
        "repeats": step.repeats or ONCE,
        "waiting": waiting,
        "today": now.astimezone(mentee.tz).date(),
    }


def read_wording(text: str, reading: Reading) -> Value:
    """In the first person (COACHING 1.2); a yes, in whatever words, is to what was proposed. What asks or remarks
    something, or gives up, is no wording."""
    proposed, language = str(reading.used.get("proposed") or ""), reading.language
    if is_unknown(text, language):
        return Invalid("at-a-loss")
    if proposed and (text == proposed or takes_offer(text, language)):
        return i_will(proposed, language)
    said = after_yes(written_after_no(text) or text, language)
    if other := other_amount(said, str(reading.used.get("before") or "")):
        return i_will(other, language)
    if why := no_wording(said, language):
        return Invalid(NO_WORDING[why])
    return i_will(said, language)


def proposed(used: Used) -> tuple[Choice, ...]:
    """The words that they gave when they asked for the change."""
    words = str(used.get("proposed") or "")
    return (Choice("proposed", words, says=words),) if words else ()


def what_is_asked(used: Used) -> Used:
    return {"proposes": bool(proposed(used))}


def operation(used: Used) -> str:
    return str(used.get("operation") or used.get("what") or "")


def unless(what: str) -> Test:
    return lambda used: operation(used) != what


def as_it_is(used: Used) -> Used:
    return {"dated": used["day"] is not None, "date": used["day"] or ""}


QUESTIONS = {
    "what": choice(
        "title", OPERATIONS, skip_if=lambda used: bool(used.get("operation")), speaks_of=as_it_is, no="drop"
    ),
    "title": words(
        "often", upto=300, choices=proposed, read=read_wording, skip_if=unless("reword"), speaks_of=what_is_asked
    ),
    "often": choice(END, (ONCE, *RHYTHMS), skip_if=unless("often")),
}


def effect(frame: int, about: str, used: Used) -> Changes:
    match operation(used):
        case "reword":
            return {about: {"title": used["title"]}}
        case "often":
            repeats = "" if used["often"] == ONCE else used["often"]
            first = {"when": used["today"]} if repeats and used["day"] is None else {}
            return {about: {"repeats": repeats, **first}}
        case "drop":
            return {about: {"state": DROPPED}}
    return {}


def leads_to(used: Used) -> Opening | None:
    return Opening("move", used["subject"]) if operation(used) == "move" else None


def closes(turn: Turn, used: Used) -> list[Command]:
    """What it is now, and what that touches: the reminders, steps that waited for it."""
    if leads_to(used):
        return []
    step = turn.mentee.plan.step(used["subject"])
    if step is None:
        return []
    name = operation(used)
    if name == "drop":
        turn.mentee.history.append(Entry(turn.now, step.id, DROPPED))
    args = {
        "step": step.title,
        "before": used["before"],
        "repeats": step.repeats or ONCE,
        "waiting": used["waiting"],
        "has-waiting": bool(used["waiting"]),
        "n": len(used["waiting"]),
        "reminded": step.id in subjects(turn.mentee),
    }
    undo = ((Button(subject_data(step.id, "undo"), Phrase("edit-step-now.undo")),),) if name == "drop" else ()
    return [Tell((Phrase(f"edit-step-now.{name}", args),), undo)]


DIALOG = Dialog(
    "edit-step",
    QUESTIONS,
    effect,
    facts=facts,
    leads_to=leads_to,
    closes=closes,
    about="step",
    passing=True,
    holds=lambda facts: bool(facts["proposed"]),
)
