"""The menu: taps about the subject "menu", each a dialog or a command."""

from __future__ import annotations

from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Phrase, Rows
from dialogs.engine.frames import open_frame
from dialogs.engine.questions import Opening
from dialogs.plan import OPEN


def menu(turn: Turn) -> tuple[Phrase, Rows]:
    """What fits now, first; at most seven buttons."""
    mentee = turn.mentee
    has_plan = any(goal.state == OPEN for goal in mentee.plan.goals())
    ended = {frame.dialog for frame in mentee.finished}
    offers = ["resume"] if mentee.stack else []
    if has_plan:
        offers += ["today", "plan", "checkin", "awareness", "exploration", "preparation"]
    elif "exploration" in ended:
        offers += ["preparation", "exploration", "quick"]
    elif "awareness" in ended or mentee.aspiration:
        offers += ["exploration", "preparation", "quick"]
    else:
        offers += ["quick", "awareness", "exploration", "preparation"]
    rows = tuple((Button(subject_data("menu", offer), Phrase(f"menu-choose.{offer}")),) for offer in offers)
    return Phrase("menu-choose", {"plan": has_plan}), rows


def quick(turn: Turn, subject: str) -> list[Command]:
    """COACHING 1.9: one goal, its SMART questions, three steps with dates."""
    return open_frame(turn, Opening("preparation", facts={"quick": True}))
