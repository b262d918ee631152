"""Where a change begins: the goals and their open steps, one tap each; and the taps that open what can be changed."""

from __future__ import annotations

from collections.abc import Callable

from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Notice, Phrase, Tell, tell
from dialogs.engine.frames import open_frame
from dialogs.engine.outcome import write
from dialogs.engine.questions import Opening
from dialogs.engine.spoken import short
from dialogs.plan import (
    CHOSEN,
    DONE,
    DROPPED,
    MOST_GOALS,
    OPEN,
    PARKED,
    PAUSED,
    UNDER_WAY,
    Entry,
    Goal,
    Plan,
    Step,
)
from dialogs.showing.outline import by_priority

BACK_TO = "back-"  # … and the state that a goal had
NEW_GOAL = (("quick", "add-quick"), ("preparation", "add-goal"))
AT_ONCE = 12  # goals and steps on one list; with more, each goal has its own list of steps


def changeable(plan: Plan) -> list[Goal]:
    """Those under way, in their order, then those put away for another time."""
    under_way = by_priority(goal for goal in plan.goals() if goal.under_way)
    return [*under_way, *(goal for goal in plan.goals() if goal.state == PARKED)]


def open_steps(plan: Plan, goal: str) -> list[Step]:
    return [step for step in plan.steps(goal) if step.state == OPEN]


def change(turn: Turn, subject: str = "menu") -> list[Command]:
    """What shall be changed?"""
    plan = turn.mentee.plan
    goals = changeable(plan)
    if not goals:
        return [tell("showing-no-plan")]
    steps = {goal.id: open_steps(plan, goal.id) for goal in goals}
    short_enough = len(goals) + sum(map(len, steps.values())) <= AT_ONCE
    rows: list[tuple[Button, ...]] = []
    for goal in goals:
        rows.append(_row("goal", goal))
        rows += [_row("step", step) for step in steps[goal.id]] if short_enough else []
    rows.append((Button(subject_data("menu", "add-step"), Phrase("edit-menu.add-step")),))
    if sum(goal.under_way for goal in goals) < MOST_GOALS:
        rows += [(Button(subject_data("menu", verb), Phrase(f"edit-menu.{words}")),) for verb, words in NEW_GOAL]
    return [Tell((Phrase("edit-menu"),), tuple(rows))]


def steps_of(turn: Turn, goal: Goal) -> Tell:
    """Its open steps."""
    rows = [_row("step", step) for step in open_steps(turn.mentee.plan, goal.id)]
    rows.append((Button(subject_data(goal.id, "add-step"), Phrase("edit-menu.add-step")),))
    return Tell((Phrase("edit-menu.steps", {"goal": goal.title, "n": len(rows) - 1}),), tuple(rows))


def edit(turn: Turn, subject: str) -> list[Command]:
    """A tap on a goal or a step of the list, or under a reminder of it."""
    plan = turn.mentee.plan
    step, goal = plan.step(subject), plan.goal(subject)
    if step and step.state == OPEN:
        return open_frame(turn, Opening("edit-step", subject))
    if goal and goal.state not in (DONE, DROPPED):
        return open_frame(turn, Opening("edit-goal", subject))
    return [Notice(Phrase("engine-not-in-the-plan"))]


def add_step(turn: Turn, subject: str) -> list[Command]:
    plan = turn.mentee.plan
    if not planned(plan):
        return [tell("showing-no-plan")]
    goal = plan.goal(subject)
    return open_frame(turn, Opening("edit-add", subject if goal and goal in planned(plan) else ""))


def planned(plan: Plan) -> list[Goal]:
    """Those that can have steps: planned once, and not over."""
    return [goal for goal in changeable(plan) if goal.state != CHOSEN]


def take_up(turn: Turn, subject: str) -> list[Command]:
    """A goal that was put away, rests, or was dropped by mistake; never more than three at a time."""
    plan = turn.mentee.plan
    goal = plan.goal(subject)
    if goal is None or goal.state not in (PAUSED, PARKED, DROPPED):
        return [Notice(Phrase("engine-old-button"))]
    if goal.state != PAUSED and sum(one.under_way for one in plan.goals()) >= MOST_GOALS:
        return [tell("menu-full", most=MOST_GOALS)]
    if behind(turn, goal):
        return open_frame(turn, Opening("edit-goal", subject, {"operation": "take-up"}))
    _becomes(turn, goal, OPEN if open_steps(plan, goal.id) or goal.by else CHOSEN)
    turn.moved = turn.moved or turn.mentee.live is not None
    return [tell("edit-goal-now.take-up", goal=goal.title)]


def put_back(state: str) -> Callable[[Turn, str], list[Command]]:
    """To undo: a goal that was just dropped or put away is again what it was."""

    def tap(turn: Turn, subject: str) -> list[Command]:
        goals = turn.mentee.plan.goals()
        goal = turn.mentee.plan.goal(subject)
        if goal is None or goal.state not in (PARKED, DROPPED) or goal.state == state:
            return [Notice(Phrase("engine-old-button"))]
        if state in UNDER_WAY and sum(one.under_way for one in goals) >= MOST_GOALS:
            return [tell("menu-full", most=MOST_GOALS)]
        _becomes(turn, goal, state)
        return [tell("edit-goal-now.back", goal=goal.title)]

    return tap


def _becomes(turn: Turn, goal: Goal, state: str) -> None:
    write(turn, goal.id, "state", state)
    turn.mentee.history.append(Entry(turn.now, goal.id, state))


def behind(turn: Turn, goal: Goal) -> list[Step]:
    """Its open steps whose day has gone by meanwhile."""
    return [step for step in open_steps(turn.mentee.plan, goal.id) if step.when and step.when < turn.today]


def _row(kind: str, row: Goal | Step) -> tuple[Button, ...]:
    return (Button(subject_data(row.id, "edit"), Phrase(f"edit-menu.{kind}", {"title": short(row.title, 50)})),)


TAPS: dict[str, Callable[[Turn, str], list[Command]]] = {
    "change": change,
    "edit": edit,
    "add-step": add_step,
    "take-up": take_up,
    **{f"{BACK_TO}{state}": put_back(state) for state in (*UNDER_WAY, PARKED)},
}
