"""/delete asks once; on yes, within that turn, everything goes."""

from __future__ import annotations

from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Forget, tell
from dialogs.engine.kinds import choice
from dialogs.engine.questions import END, Dialog
from dialogs.engine.values import Used

QUESTIONS = {
    "sure": choice(END, ("no", "yes")),
}


def closes(turn: Turn, used: Used) -> list[Command]:
    return [Forget(), tell("delete-sure.gone")] if used["sure"] == "yes" else [tell("delete-sure.kept")]


DIALOG = Dialog("delete", QUESTIONS, closes=closes, passing=True)
