"""COACHING 3: an easy question first, a story, the aspiration; and a summary that the mentee confirms (3.7)."""

from __future__ import annotations

from dialogs.engine.kinds import choice, confirm, words
from dialogs.engine.questions import END, Dialog, Opening
from dialogs.engine.values import Used
from dialogs.plan import Changes

SITUATIONS = (
    "student",
    "intern",
    "seeking",
    "advance",
    "move",
    "industry",
    "study",
    "returning",
    "else",
)  # COACHING 2.3

QUESTIONS = {
    "situation": choice("now", SITUATIONS, skippable=True),
    "now": words("story", tells_done=True),
    "story": words("aspiration", tells_done=True, skippable=True),
    "aspiration": words("right", choices=("unknown",)),
    "right": confirm(END, ("onward", "later"), yes="onward", speaks_of=lambda used: {"known": _known(used)}),
}


def _known(used: Used) -> str:
    return "no" if used["aspiration"] == "unknown" else "yes"


def effect(frame: int, about: str, used: Used) -> Changes:
    aspiration = "" if used["aspiration"] == "unknown" else used["aspiration"]
    return {
        "mentee": {"situation": used["situation"] or "", "story": used["story"] or "", "aspiration": aspiration},
    }


def leads_to(used: Used) -> Opening | None:
    return Opening("exploration") if used["right"] == "onward" else None


DIALOG = Dialog("awareness", QUESTIONS, effect, leads_to=leads_to)
