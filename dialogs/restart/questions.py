"""/restart asks once; on yes the answers of the dialog below are let go, and it begins at its first question.

What it did to the plan before stays until it is finished anew.
"""

from __future__ import annotations

from datetime import datetime

from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Phrase, tell
from dialogs.engine.frames import open_frame
from dialogs.engine.kinds import choice
from dialogs.engine.questions import END, Dialog, Opening
from dialogs.engine.values import Used, Value
from dialogs.mentee import Mentee


def restart(turn: Turn) -> list[Command]:
    """The command, and the button under ⋯."""
    if not turn.mentee.stack:
        turn.moved = True
        return [tell("restart-sure.nothing")]
    return open_frame(turn, Opening("restart"))


def facts(mentee: Mentee, about: str, now: datetime) -> dict[str, Value]:
    return {"dialog": mentee.stack[-1].dialog}


def name(used: Used) -> Used:
    return {"dialog": Phrase(str(used["dialog"]))}


def closes(turn: Turn, used: Used) -> list[Command]:
    if used["sure"] == "no" or not turn.mentee.stack:
        return []
    frame = turn.mentee.stack[-1]
    frame.answers, frame.refused, frame.marked, frame.early, frame.back_at = {}, {}, [], (), None
    turn.mentee.paused = ""
    return [tell("restart-sure.begun", dialog=Phrase(frame.dialog))]


DIALOG = Dialog(
    "restart", {"sure": choice(END, ("yes", "no"), speaks_of=name)}, facts=facts, closes=closes, passing=True
)
