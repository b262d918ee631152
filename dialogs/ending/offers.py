"""Where a goal is shown: the look back at it, once there is something to look back on; its card, once it has ended."""

from __future__ import annotations

from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Phrase, Rows
from dialogs.plan import DONE, OPEN, Goal


def rows_under(turn: Turn, goal: Goal) -> Rows:
    """Buttons under a goal's table: never before its date has come or a step of it is done (REQUIREMENTS 0.8)."""
    if goal.state == OPEN and begun(turn, goal):
        return look_back(goal)
    if goal.state != DONE:
        return ()
    untold = not (goal.outcome and goal.evaluation and goal.next_step)
    card = (Button(subject_data(goal.id, "record"), Phrase("ending-card")),)
    return (card, *look_back(goal)) if untold else (card,)


def begun(turn: Turn, goal: Goal) -> bool:
    """Whether a step of it is done, or its date has come."""
    steps = turn.mentee.plan.steps(goal.id)
    return any(step.state == DONE for step in steps) or bool(goal.by and goal.by <= turn.today)


def look_back(goal: Goal) -> Rows:
    return ((Button(subject_data(goal.id, "ending"), Phrase("reminder-due.ending")),),)
