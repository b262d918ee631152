"""How much is kept of one mentee: far more than anybody needs, so that nobody can fill the database alone.

At a limit the talk that would add to it is not begun, and that is said; what a talk adds itself, its own table bounds.
"""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.engine.coach import Turn
from dialogs.engine.events import Phrase
from dialogs.engine.questions import Opening
from dialogs.plan import KINDS, OPEN

REMINDED = 200  # open steps: each has its reminders
MOST: Mapping[str, int] = {  # of each kind of row, ended ones too
    "goal": 50,
    "step": 1_000,
    "idea": 500,
    "checkin": 1_000,
    "evidence": 1_000,
    "journal": 2_000,
}
MAKES: Mapping[str, tuple[str, ...]] = {  # by dialog
    "exploration": ("idea", "goal"),
    "preparation": ("goal", "step"),
    "edit-add": ("step",),
    "stuck": ("step",),
    "setback": ("step", "evidence"),
    "checkin": ("checkin", "step"),
    "afterthought": ("idea",),
    "evidence": ("evidence",),
    "ending": ("evidence",),
    "journal": ("journal",),
    "talk-before": ("journal",),
    "talk-after": ("journal",),
}
ADDS_STEPS = ("preparation", "edit-add")


def full(turn: Turn, opening: Opening) -> Phrase | None:
    """What is said instead of opening the dialog, where there is no room for what it makes."""
    plan = turn.mentee.plan
    for kind in MAKES.get(opening.dialog, ()):
        if kind == "goal" and opening.about:  # it is there already
            continue
        if sum(type(row) is KINDS[kind] for row in plan.rows.values()) >= MOST[kind]:
            return Phrase("engine-full", {"kind": kind, "most": MOST[kind]})
    if opening.dialog in ADDS_STEPS and sum(step.state == OPEN for step in plan.steps()) >= REMINDED:
        return Phrase("engine-full", {"kind": "reminded", "most": REMINDED})
    return None
