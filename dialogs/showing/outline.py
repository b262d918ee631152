"""The plan as a list: the goals in the order in which they are worked on, and those not planned yet (COACHING 7.1)."""

from __future__ import annotations

from collections.abc import Iterable

from dialogs.engine.coach import Turn
from dialogs.engine.events import Phrase, Tell
from dialogs.plan import CHOSEN, DONE, LATER, OPEN, PAUSED, Goal, Plan

PLANNED = (OPEN, LATER, PAUSED, DONE)  # once committed to


def planned(plan: Plan) -> list[Goal]:
    return [goal for goal in plan.goals() if goal.state in PLANNED]


def waiting_to_be_planned(plan: Plan) -> list[Goal]:
    return [goal for goal in plan.goals() if goal.state == CHOSEN]


def by_priority(goals: Iterable[Goal]) -> list[Goal]:
    """Those whose priority was said come first, in its order; the others in that of their making."""
    return sorted(goals, key=lambda goal: goal.order or 99)


def outline(turn: Turn) -> Tell:
    """A line a goal: what it is, whether it runs or waits, how far its steps are, by when."""
    plan = turn.mentee.plan
    goals = [*by_priority(planned(plan)), *waiting_to_be_planned(plan)]
    lines = {n: _line(plan, goal) for n, goal in enumerate(goals, 1)}
    return Tell((Phrase("showing-outline", {"goals": lines, "today": turn.today}),))


def _line(plan: Plan, goal: Goal) -> Phrase:
    steps = plan.standing(goal.id)
    args = {
        "goal": goal.title,
        "state": "ended" if goal.state == DONE and goal.reached in ("partly", "not") else goal.state,
        "dated": goal.by is not None,
        "by": goal.by or "",
        "done": sum(step.state == DONE for step in steps),
        "count": len(steps),
    }
    return Phrase("showing-outline.goal", args)
