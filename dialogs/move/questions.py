"""COACHING 5.6 for a step, a milestone or a goal: a new date, read back and confirmed."""

from __future__ import annotations

from datetime import datetime

from dialogs.engine.kinds import confirm, date, still_ahead
from dialogs.engine.questions import END, Dialog
from dialogs.engine.values import Used, Value
from dialogs.mentee import Mentee
from dialogs.plan import Changes, Goal, Milestone, Step


def facts(mentee: Mentee, about: str, now: datetime) -> dict[str, Value]:
    row = mentee.plan.rows.get(about)
    return {"title": row.title if isinstance(row, Step | Milestone | Goal) else ""}


QUESTIONS = {
    "when": date("sure"),
    "sure": confirm(END, ("yes",), reopens={"change": "when"}, check=still_ahead(lambda used: used["when"])),
}


def effect(frame: int, about: str, used: Used) -> Changes:
    return {about: {"when" if about.startswith("step.") else "by": used["when"]}}


DIALOG = Dialog("move", QUESTIONS, effect, facts=facts)
