"""COACHING 5.6 for one step: a new date, read back and confirmed."""

from __future__ import annotations

from datetime import datetime

from dialogs.engine.kinds import confirm, date, still_ahead
from dialogs.engine.questions import END, Dialog
from dialogs.engine.values import Used, Value
from dialogs.mentee import Mentee
from dialogs.plan import Changes


def facts(mentee: Mentee, about: str, now: datetime) -> dict[str, Value]:
    step = mentee.plan.step(about)
    return {"title": step.title if step else ""}


QUESTIONS = {
    "when": date("sure"),
    "sure": confirm(END, ("yes",), reopens={"change": "when"}, check=still_ahead(lambda used: used["when"])),
}


def effect(frame: int, about: str, used: Used) -> Changes:
    return {about: {"when": used["when"]}}


DIALOG = Dialog("move", QUESTIONS, effect, facts=facts, about="step")
