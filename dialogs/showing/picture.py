"""What the picture of a plan is drawn from: plain values, words and dates written out in the mentee's language."""

from __future__ import annotations

from typing import Any

from dialogs.engine.coach import Turn
from dialogs.engine.events import Phrase, Picture, Tell
from dialogs.nudges.repeating import upcoming
from dialogs.plan import OPEN, Goal, Milestone, Step
from dialogs.showing.outline import by_priority, planned

LABELS = ("today", "goal", "milestone", "done", "overdue", "dropped", "undated")  # that the picture asks for


def timeline(turn: Turn) -> Tell:
    """The goals and their steps along time, as the command that shows them."""
    goals = by_priority(planned(turn.mentee.plan))
    data: dict[str, Any] = {
        "title": turn.label(Phrase("showing-picture.title")),
        "sentence": turn.mentee.aspiration,
        "today": turn.today.isoformat(),
        "today_words": turn.label(turn.today),
        "goals": [_goal(turn, goal) for goal in goals],
        "language": turn.mentee.language,
        "labels": {name: turn.label(Phrase(f"showing-picture.{name}")) for name in LABELS},
    }
    return Tell((Phrase("showing-picture", {"n": len(goals)}),), picture=Picture("timeline", data))


def _goal(turn: Turn, goal: Goal) -> dict[str, Any]:
    return {
        "title": goal.title,
        "by": goal.by.isoformat() if goal.by else None,
        "by_words": turn.label(goal.by) if goal.by else "",
        "steps": [
            *(_step(turn, step) for step in turn.mentee.plan.steps(goal.id)),
            *(_milestone(turn, milestone) for milestone in turn.mentee.plan.milestones(goal.id)),
        ],
    }


def _milestone(turn: Turn, milestone: Milestone) -> dict[str, Any]:
    return {
        "title": milestone.title,
        "when": milestone.by.isoformat() if milestone.by else None,
        "when_words": turn.label(milestone.by) if milestone.by else "",
        "state": milestone.state,
        "repeats": None,
        "milestone": True,
    }


def _step(turn: Turn, step: Step) -> dict[str, Any]:
    """What repeats stands at its next time: it is never overdue."""
    when = step.when
    if when and step.repeats and step.state == OPEN:
        when = upcoming(when, step.repeats, turn.today)
    return {
        "title": step.title,
        "when": when.isoformat() if when else None,
        "when_words": turn.label(when) if when else "",
        "state": step.state,
        "repeats": turn.label(Phrase(f"showing-repeats.{step.repeats}")) if step.repeats else None,
    }
