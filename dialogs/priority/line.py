"""The goals in line: which one is next when those before it are through (COACHING 5.17)."""

from __future__ import annotations

from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Notice, Phrase, tell
from dialogs.engine.outcome import write
from dialogs.plan import LATER, OPEN, Goal, Plan


def next_in_line(plan: Plan) -> Goal | None:
    """Of the goals that wait for their turn, the first."""
    return min((goal for goal in plan.goals() if goal.state == LATER), key=lambda goal: goal.order, default=None)


def begin(turn: Turn, subject: str) -> list[Command]:
    """A tap: the goal that waited begins now, and is reminded of from now on."""
    goal = turn.mentee.plan.goal(subject)
    if goal is None or goal.state != LATER:
        return [Notice(Phrase("engine-old-button"))]
    write(turn, goal.id, "state", OPEN)
    return [tell("priority-begun", goal=goal.title)]
