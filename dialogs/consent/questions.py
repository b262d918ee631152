"""COACHING 2.1: who the coach is, what it keeps, and whether that is all right."""

from __future__ import annotations

import re
from dataclasses import replace

from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, tell
from dialogs.engine.kinds import choice
from dialogs.engine.questions import END, Dialog, Opening, Reading
from dialogs.engine.values import Used, Value
from dialogs.plan import Changes
from dialogs.understanding.text import fold

OLD_ENOUGH = 16
AGE = re.compile(
    r"\s*(?:(?:i ?['’]?a?m|tengo)(?: only| just| solo)? )?(\d{1,2})(?: (?:years?|yrs?) old| ?y/?o\b| anos)?"
    r"(?=\s*(?:[^\w\s]|$)|\s(?:is|and|but|so|now|nearly|almost|can|y|pero|vale|casi|puedo)\b)"
)


def read_agreed(text: str, reading: Reading) -> Value:
    """A child who says so is told goodbye (COACHING 2.1); that somebody is old enough is not yet a yes."""
    age = AGE.match(fold(text))
    return "no" if age and int(age[1]) < OLD_ENOUGH else _either.read(text, reading)


_either = choice(END, ("yes", "no"))
QUESTIONS = {
    "agree": replace(_either, read=read_agreed),
}


def effect(frame: int, about: str, used: Used) -> Changes:
    return {"mentee": {"consented": True}} if used["agree"] == "yes" else {}


def closes(turn: Turn, used: Used) -> list[Command]:
    return [] if used["agree"] == "yes" else [tell("consent-agree.goodbye")]


def leads_to(used: Used) -> Opening | None:
    return Opening("welcome") if used["agree"] == "yes" else None


DIALOG = Dialog("consent", QUESTIONS, effect, leads_to=leads_to, closes=closes)
