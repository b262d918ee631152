"""COACHING 2.1: who the coach is, what it keeps, and whether that is all right."""

from __future__ import annotations

from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, tell
from dialogs.engine.kinds import choice
from dialogs.engine.questions import END, Dialog, Opening
from dialogs.engine.values import Used
from dialogs.plan import Changes

QUESTIONS = {
    "agree": choice(END, ("yes", "no")),
}


def effect(frame: int, about: str, used: Used) -> Changes:
    return {"mentee": {"consented": True}} if used["agree"] == "yes" else {}


def closes(turn: Turn, used: Used) -> list[Command]:
    return [] if used["agree"] == "yes" else [tell("consent-agree.goodbye")]


def leads_to(used: Used) -> Opening | None:
    return Opening("welcome") if used["agree"] == "yes" else None


DIALOG = Dialog("consent", QUESTIONS, effect, leads_to=leads_to, closes=closes)
