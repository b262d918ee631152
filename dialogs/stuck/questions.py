"""COACHING 6.3 and 5.13: what is in the way; then, as they like, "If … happens, then I will …", which comes back in
the reminders, a smaller step, somebody to ask, or another day. What did not work out is another talk: `setback`."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from dialogs.engine.kinds import choice, words
from dialogs.engine.questions import END, Dialog, Opening, Reading
from dialogs.engine.typed import exact_choice
from dialogs.engine.values import Used, Value
from dialogs.mentee import Mentee
from dialogs.plan import Changes
from dialogs.preparation.closing import read_then
from dialogs.stuck.courage import courage_spoken, known_courage
from dialogs.stuck.piece import day_of, known_of, read_piece, row_of
from dialogs.understanding.text import row_of as words_in
from dialogs.understanding.text import squeezed

USUAL = ("time", "start", "big", "nerve", "waiting", "failed")
DAY = "day"  # another day was said, in place of what was asked
HINT = 2  # words: "más adelante"
AROUND = words_in(
    "i ill will can do it this that then maybe make move put to try lets let us better just rather would id think "
    "how about instead for the on ok okay well sure please "
    "lo la le hago hare hacerlo hacerla haria intento intentare puedo podria paso pasalo pasala muevelo muevela "
    "ponlo ponla dejo dejalo dejemoslo mejor voy a que tal creo quiza quizas seria para el al ok bueno pues si vale "
    "dale va sin falta por favor porfa entonces ya"
)
SHAKY = ("start", "big", "nerve")  # where it is confidence that lacks


def facts(mentee: Mentee, about: str, now: datetime) -> dict[str, Value]:
    step = mentee.plan.step(about)
    return {**known_of(mentee, step), **known_courage(mentee), "if-then": step.if_then if step else ""}


def read_usual(text: str, reading: Reading) -> Value:
    """As they say it, or as the button says it for them; or just another day for the step."""
    usual = text if text in reading.labels else exact_choice(text, [*reading.labels], reading)
    if usual is None and another_day(text, reading):
        return {"text": text.strip(), "usual": DAY}
    return {"text": reading.labels[usual] if usual else text.strip(), "usual": usual or "own"}


def another_day(text: str, reading: Reading) -> bool:
    """Whether all of it is a day, or hints at one, on which the step will be done: "I'll do it next week"."""
    found = reading.deadline(text)
    said = squeezed(found.rest).split()
    if found.date or found.offers:
        return {*said} <= AROUND
    return bool(found.hints) and len(said) <= HINT


def usual(used: Used) -> Used:
    return {"usual": used["obstacle"]["usual"]}


def way_spoken(used: Used) -> Used:
    """COACHING 6.6: what they have managed before comes back where it takes courage."""
    shaky = usual(used)["usual"] in SHAKY
    return {**usual(used), **(courage_spoken(used) if shaky else {"courage": "none", "told": ""})}


def read_way(text: str, reading: Reading) -> Value:
    return DAY if another_day(text, reading) else WAYS.read(text, reading)


def failed(used: Used) -> bool:
    return bool(used["obstacle"]["usual"] == "failed")


def day_said(used: Used) -> bool:
    """In place of an obstacle, or of a way round it."""
    return DAY in (used["obstacle"]["usual"], used.get("way"))


def piece(used: Used) -> Value:
    """The new step, if there is one."""
    return {"smaller": used.get("smaller"), "ask": used.get("ask")}.get(used.get("way") or "")


WAYS = choice(
    (
        ("then", lambda used: used["way"] == "plan"),
        ("smaller", lambda used: used["way"] == "smaller"),
        ("ask", lambda used: used["way"] == "ask"),
        (END, None),
    ),
    ("plan", "smaller", "ask", "move"),
    speaks_of=way_spoken,
)
QUESTIONS = {
    "obstacle": words(
        ((END, lambda used: failed(used) or day_said(used)), ("way", None)), upto=300, choices=USUAL, read=read_usual
    ),
    "way": replace(WAYS, read=read_way),
    "then": words(END, upto=300, read=read_then, speaks_of=usual, rests_on=("obstacle",)),
    "smaller": words("when", upto=300, read=read_piece),
    "ask": words("when", upto=300, read=read_piece),
    "when": day_of(END, piece, rests_on=("smaller", "ask")),
}


def effect(frame: int, about: str, used: Used) -> Changes:
    if failed(used) or used["obstacle"]["usual"] == DAY:
        return {}
    paired = used.get("if-then") and used.get("way") != "plan"  # an earlier if–then keeps its if
    changes: dict[str, dict[str, Value]] = {about: {} if paired else {"obstacle": used["obstacle"]["text"]}}
    if used.get("then") and used.get("way") == "plan":
        changes[about]["if_then"] = used["then"]["text"]
    if new := piece(used):
        id = f"step.{frame}.1"
        changes[id] = row_of(new, used.get("when"), used)
        changes[about]["after"] = [*used["after"], id]
    return changes


def leads_to(used: Used) -> Opening | None:
    if failed(used):
        return Opening("setback", used["step"])
    if day_said(used):
        return Opening("move", used["step"], told=True)
    return Opening("move", used["step"]) if used.get("way") == "move" else None


def done_spoken(used: Used) -> Used:
    new = piece(used)
    return {
        "way": "failed" if failed(used) else "move" if day_said(used) else used["way"],
        "then": used["then"]["text"] if used.get("then") else "",
        "piece": new["text"] if new else "",
        "day": (new["when"] or used.get("when") or "") if new else "",
    }


DIALOG = Dialog("stuck", QUESTIONS, effect, facts=facts, leads_to=leads_to, speaks_of=done_spoken, about="step")
