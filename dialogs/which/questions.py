"""Which of them? Each is a button that does something about a subject; what it does is done to the one that is said."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from dialogs.edit.wishes import named
from dialogs.engine.coach import Turn
from dialogs.engine.data import parse
from dialogs.engine.events import Button, Command, Notice, Phrase, Tapped, Tell
from dialogs.engine.frames import open_frame
from dialogs.engine.kinds import choice
from dialogs.engine.questions import END, Choice, Dialog, Opening, Reading
from dialogs.engine.typed import counted
from dialogs.engine.values import Used, Value
from dialogs.mentee import Mentee
from dialogs.plan import OPEN
from dialogs.understanding.done import match_done
from dialogs.understanding.plan_places import place_named
from dialogs.understanding.yesno import is_yes

DONE = "done"  # the verb of a button
FEW = 6  # words: more say something else
_THAT = re.compile(r"\b(?:that(?: one)?|this(?: one)?|es[ea]|est[ea]|el mismo)\b", re.IGNORECASE)


def which_one(turn: Turn, asks: Phrase, rows: Sequence[Button]) -> list[Command]:
    """Ask it; `rows` are what can be meant, as buttons about a subject."""
    facts = {"labels": [turn.label(button.label) for button in rows], "data": [button.data for button in rows]}
    return [Tell((asks,)), *open_frame(turn, Opening("which", facts=facts))]


def facts(mentee: Mentee, about: str, now: datetime) -> dict[str, Value]:
    return {"labels": [], "data": []}


def choices(used: Used) -> tuple[Choice, ...]:
    return tuple(Choice(f"n{n}", label) for n, label in enumerate(used["labels"], 1))


def meant(text: str, reading: Reading) -> str | None:
    """By its place, "the first one", "step 2"; by some of its words, "the one with Declan"; "yes, that one" of a single
    one."""
    labels = reading.used["labels"]
    ids = [f"n{n}" for n in range(1, len(labels) + 1)]
    if len(ids) == 1 and (is_yes(_THAT.sub("", text), reading.language) or _THAT.fullmatch(text.strip(" .!"))):
        return ids[0]
    place = place_named(text)
    if place and place <= len(ids):
        return ids[place - 1]
    if found := counted(text, ids):
        return found
    titled = list(zip(ids, labels, strict=True))
    if len(text.split()) > FEW or (
        _only_of_what_is_open(reading.used) and match_done(text, titled, reading.language, [])
    ):
        return None  # "I did the cv thing" to "which one are you stuck on?"
    return named(text, titled)


def _only_of_what_is_open(used: Used) -> bool:
    """Whether none of the buttons says that something is done."""
    return not any(isinstance(event := parse(data), Tapped) and event.verb == DONE for data in used["data"])


def closes(turn: Turn, used: Used) -> list[Command]:
    """As if its button had been tapped."""
    number = int(used["one"].removeprefix("n")) - 1
    event = parse(used["data"][number]) if number < len(used["data"]) else None
    if not isinstance(event, Tapped):
        return [Notice(Phrase("engine-old-button"))]
    act = turn.coach.taps.get(event.verb)
    if act:
        return act(turn, event.subject)
    row = turn.mentee.plan.step(event.subject) or turn.mentee.plan.goal(event.subject)
    if row is None or row.state != OPEN:
        return [Notice(Phrase("engine-not-in-the-plan"))]
    return open_frame(turn, Opening(event.verb, event.subject))


QUESTIONS = {"one": choice(END, choices, means=meant)}

DIALOG = Dialog("which", QUESTIONS, facts=facts, closes=closes, passing=True, yields=lambda text: True)
