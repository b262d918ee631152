"""/plan and /today: the seven fields of the source's table (REQUIREMENTS 0.2), and what can be done now."""

from __future__ import annotations

from datetime import timedelta

from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Phrase, Tell, tell
from dialogs.engine.spoken import spoken
from dialogs.plan import DONE, DROPPED, OPEN, Goal, Step
from dialogs.showing.picture import timeline

WEEK = timedelta(days=7)
AT_ONCE = 5  # steps in today's list


def show_plan(turn: Turn) -> list[Command]:
    """A message a goal, then the picture."""
    goals = [goal for goal in turn.mentee.plan.goals() if goal.state != DROPPED]
    if not goals:
        return [tell("showing-no-plan")]
    return [*(Tell((_goal(turn, goal),)) for goal in goals), timeline(turn)]


def show_today(turn: Turn) -> list[Command]:
    """The next open steps of each open goal in the order of their dates, each to be ticked with one tap."""
    plan = turn.mentee.plan
    open_goals = {goal.id for goal in plan.goals() if goal.state == OPEN}
    steps = [step for step in plan.steps() if step.state == OPEN and step.goal in open_goals][:AT_ONCE]
    if not open_goals:
        return [tell("showing-no-plan")]
    if not steps:
        return [tell("showing-all-done")]
    lines = [turn.label(_line(turn, step)) for step in steps]
    rows = tuple(
        (Button(subject_data(step.id, "done"), Phrase("showing-tick", {"step": step.title})),) for step in steps
    )
    return [Tell((Phrase("showing-today", {"n": len(steps), "steps": lines}),), rows)]


def _line(turn: Turn, step: Step) -> Phrase:
    days = (step.when - turn.today).days if step.when else 0
    return Phrase(
        "showing-today-step", {"step": step.title, "date": step.when or turn.today, "days": days, "today": turn.today}
    )


def _said_last(turn: Turn) -> str:
    """The next step that was named at the latest check-in, for the week after it."""
    latest = turn.mentee.plan.checkins()[-1:]
    return latest[0].next_step if latest and latest[0].day and turn.today - latest[0].day <= WEEK else ""


def _goal(turn: Turn, goal: Goal) -> Phrase:
    steps = turn.mentee.plan.steps(goal.id)
    lines = [
        turn.label(
            Phrase(f"showing-step.{s.state}", {"step": s.title, "date": s.when or turn.today, "today": turn.today})
        )
        for s in steps
    ]
    args = {
        "goal": goal.title,
        "by": goal.by or turn.today,
        "today": turn.today,
        "done": sum(s.state == DONE for s in steps),
        "steps": lines,
        "count": len(steps),
        "status": goal.status,
        "needed": goal.needed,
        "outcome": goal.outcome,
        "evaluation": goal.evaluation,
        "next": goal.next_step or _said_last(turn) or next((s.title for s in steps if s.state == OPEN), ""),
    }
    return Phrase("showing-goal", spoken(args))
