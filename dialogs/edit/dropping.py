"""A step that somebody asked in words to let go, after a yes. A question in between."""

from __future__ import annotations

from datetime import datetime

from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, tell
from dialogs.engine.kinds import choice
from dialogs.engine.questions import END, Dialog
from dialogs.engine.values import Used, Value
from dialogs.mentee import Mentee
from dialogs.reminder.ticks import drop


def facts(mentee: Mentee, about: str, now: datetime) -> dict[str, Value]:
    step = mentee.plan.step(about)
    return {"subject": about, "step": step.title if step else ""}


def closes(turn: Turn, used: Used) -> list[Command]:
    return drop(turn, used["subject"]) if used["sure"] == "yes" else [tell("edit-drop-sure.kept", step=used["step"])]


DIALOG = Dialog(
    "edit-drop",
    {"sure": choice(END, ("yes", "no"), tells_done=True, speaks_of=lambda used: {"step": used["step"]})},
    facts=facts,
    closes=closes,
    about="step",
    passing=True,
    yields=lambda text: True,
    holds=lambda facts: True,
)
