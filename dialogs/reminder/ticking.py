"""What sounds like a step done is confirmed before it counts, by a tap or a typed yes (COACHING 8)."""

from __future__ import annotations

from datetime import datetime

from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, tell
from dialogs.engine.kinds import choice
from dialogs.engine.questions import END, Dialog
from dialogs.engine.values import Used, Value
from dialogs.mentee import Mentee
from dialogs.reminder.ticks import done


def facts(mentee: Mentee, about: str, now: datetime) -> dict[str, Value]:
    step = mentee.plan.step(about)
    return {"subject": about, "step": step.title if step else ""}


def closes(turn: Turn, used: Used) -> list[Command]:
    return done(turn, used["subject"]) if used["sure"] == "yes" else [tell("tick-sure.left")]


DIALOG = Dialog(
    "tick",
    {"sure": choice(END, ("yes", "no"), speaks_of=lambda used: {"step": used["step"]})},
    facts=facts,
    closes=closes,
    about="step",
    passing=True,
    yields=lambda text: True,
    holds=lambda facts: True,
)
