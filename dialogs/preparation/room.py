"""At most three goals at a time (COACHING 4.6): a fourth is kindly put away for later, whatever way it came."""

from __future__ import annotations

from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, tell
from dialogs.engine.outcome import write
from dialogs.plan import CHOSEN, MOST_GOALS, PARKED, Goal


def under_way(turn: Turn) -> list[Goal]:
    return [goal for goal in turn.mentee.plan.goals() if goal.under_way]


def make_room(turn: Turn) -> list[Command]:
    """What is only chosen is put away first, the latest before the others; then the latest goal of all."""
    said: list[Command] = []
    while len(found := under_way(turn)) > MOST_GOALS:
        last = next((goal for goal in reversed(found) if goal.state == CHOSEN), found[-1])
        write(turn, last.id, "state", PARKED)
        said.append(tell("preparation-parked", goal=last.title, most=MOST_GOALS))
    return said
