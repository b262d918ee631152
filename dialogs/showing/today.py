"""/today: what can be done now, answered from the order of the steps (COACHING 5.11)."""

from __future__ import annotations

from dialogs.ending.offers import look_back
from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Phrase, Rows, Tell, tell
from dialogs.nudges.repeating import upcoming
from dialogs.plan import OPEN, Plan, Step
from dialogs.preparation.sequence import ready
from dialogs.priority.line import next_in_line

AT_ONCE = 5  # steps in today's list


def can_be_done(plan: Plan) -> tuple[list[Step], int]:
    """The open steps of open goals that wait for no other, in the order of their dates, and how many wait."""
    open_goals = {goal.id for goal in plan.goals() if goal.state == OPEN}
    steps = [step for step in plan.steps() if step.state == OPEN and step.goal in open_goals]
    free = ready([step.id for step in steps], {step.id: step.after for step in steps})
    return [step for step in steps if step.id in free], len(steps) - len(free)


def show_today(turn: Turn) -> list[Command]:
    """Each step to be ticked with one tap, or moved when its day has gone by; with none left, the goal whose turn it is
    then."""
    plan = turn.mentee.plan
    steps, waiting = can_be_done(plan)
    following = next_in_line(plan)
    if not steps and following:
        row = (Button(subject_data(following.id, "begin"), Phrase("priority-begin")),)
        return [Tell((Phrase("showing-next-goal", {"goal": following.title}),), (row,))]
    if not any(goal.state == OPEN for goal in plan.goals()):
        return [tell("showing-no-plan")]
    if not steps:
        through = (goal for goal in plan.goals() if goal.state == OPEN and plan.steps(goal.id))
        return [Tell((Phrase("showing-all-done"),), tuple(row for goal in through for row in look_back(goal)))]
    shown = steps[:AT_ONCE]
    lines = [_line(turn, step) for step in shown]
    rows = tuple(row for step in shown for row in _rows(turn, step))
    args = {"n": len(shown), "steps": lines, "waiting": waiting, "today": turn.today}
    return [Tell((Phrase("showing-today", args),), rows)]


def _rows(turn: Turn, step: Step) -> Rows:
    done = (Button(subject_data(step.id, "done"), Phrase("showing-tick", {"step": step.title})),)
    if step.repeats or step.when is None or step.when >= turn.today:
        return (done,)
    return (done, (Button(subject_data(step.id, "move"), Phrase("showing-move", {"step": step.title})),))


def _line(turn: Turn, step: Step) -> Phrase:
    when = upcoming(step.when, step.repeats, turn.today) if step.when and step.repeats else step.when
    days = (when - turn.today).days if when else 2
    near = {0: "today", 1: "tomorrow"}.get(days, "later" if days > 0 else "past")
    return Phrase("showing-today-step", {"step": step.title, "date": when or "", "near": near if when else "undated"})
