"""The weeks so far (COACHING 6.5), as the data that their picture is drawn from: plain values and words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from dialogs.afterthought.into_plan import not_in_plan
from dialogs.checkin.gains import gain
from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.dates import short_date
from dialogs.engine.events import Button, Phrase, Picture, Rows, Tell
from dialogs.plan import DONE, DROPPED, OPEN, CheckIn, Goal, Plan

LABELS = ("attainment", "confidence")  # that the picture asks for
WEEKS = 16  # of which it has room for the latest


def progress(turn: Turn) -> Tell:
    """The command that shows them: how far each open goal is, and how sure the mentee; the small gain; and, a tap each,
    what else may be told of the week. There has to be a check-in."""
    plan = turn.mentee.plan
    held = plan.checkins()
    goals = [goal for goal in plan.goals() if goal.state == OPEN]
    steps = [step for goal in goals for step in plan.steps(goal.id) if step.state != DROPPED]
    counted = {"n": sum(step.state == DONE for step in steps), "total": len(steps)}
    small = gain(plan, turn.today, turn.mentee.tz)
    data: dict[str, Any] = {
        "title": turn.label(Phrase("checkin-progress.title")),
        "goals": [goal.title for goal in goals],
        "weeks": [_week(turn, one, goals) for one in held[-WEEKS:]],
        "done": counted["n"],
        "steps": counted["total"],
        "done_words": turn.label(Phrase("checkin-progress.done", counted)),
        "gain": turn.label(small),
        "language": turn.mentee.language,
        "labels": {name: turn.label(Phrase(f"checkin-progress.{name}")) for name in LABELS},
    }
    return Tell((Phrase("checkin-progress", {"gain": small}),), more(plan, held[-1], goals), Picture("progress", data))


def more(plan: Plan, checkin: CheckIn, goals: Sequence[Goal]) -> Rows:
    """What is offered besides, each once: a next step in own words for the plan, measures where goals have one."""
    told = {"idea": checkin.idea, "skill": checkin.skill}
    if any(goal.evidence for goal in goals):
        told["measures"] = " ".join(checkin.measures)
    if not_in_plan(plan, checkin):
        told = {"into-plan": "", **told}
    untold = [verb for verb, words in told.items() if not words]
    buttons = [Button(subject_data(checkin.id, verb), Phrase(f"afterthought.{verb}")) for verb in untold]
    return (
        *((button,) for button in buttons),
        (Button(subject_data("menu", "change"), Phrase("afterthought.change")),),
    )


def _week(turn: Turn, checkin: CheckIn, goals: Sequence[Goal]) -> dict[str, Any]:
    mentee = turn.mentee
    return {
        "label": short_date(checkin.day, mentee.language, mentee.country) if checkin.day else "",
        "percents": [checkin.percents.get(goal.id) for goal in goals],
        "confidence": checkin.confidence,
    }
