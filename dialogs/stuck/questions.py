"""COACHING 6.3 and 5.13: what is in the way, then "If … happens, then I will …", which comes back in the reminders."""

from __future__ import annotations

from datetime import datetime

from dialogs.engine.kinds import words
from dialogs.engine.questions import END, Dialog
from dialogs.engine.values import Used, Value
from dialogs.mentee import Mentee
from dialogs.plan import Changes

USUAL = ("time", "start", "nerve", "waiting")


def facts(mentee: Mentee, about: str, now: datetime) -> dict[str, Value]:
    step = mentee.plan.step(about)
    return {"title": step.title if step else ""}


QUESTIONS = {
    "obstacle": words("then", upto=300, choices=USUAL),
    "then": words(
        END, upto=300, speaks_of=lambda used: {"usual": used["obstacle"] if used["obstacle"] in USUAL else "own"}
    ),
}


def effect(frame: int, about: str, used: Used) -> Changes:
    return {about: {"obstacle": used["obstacle"], "if_then": used["then"]}}


DIALOG = Dialog("stuck", QUESTIONS, effect, facts=facts, about="step")
