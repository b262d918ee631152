"""The weeks so far (COACHING 6.5), as the data that their picture is drawn from: plain values and words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from dialogs.afterthought.into_plan import not_in_plan
from dialogs.checkin.gains import gain
from dialogs.ending.offers import look_back
from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.dates import short_date
from dialogs.engine.events import Button, Phrase, Picture, Rows, Tell
from dialogs.plan import DONE, OPEN, CheckIn, Goal, Plan
from dialogs.setback.unasked import told_in

LABELS = ("attainment", "confidence")  # that the picture asks for
OVERDUE = 2  # steps that are offered another day
WEEKS = 53  # of which it has room for the latest: a year


def progress(turn: Turn, overdue: Sequence[str] = ()) -> Tell:
    """The command that shows them: how far each open goal is, and how sure the mentee; the small gain; and, a tap each,
    a look back at a goal whose steps are all over, another day for the first of those that are `overdue`, and what else
    may be told of the week. There has to be a check-in."""
    plan = turn.mentee.plan
    held = plan.checkins()
    goals = [goal for goal in plan.goals() if goal.state == OPEN]
    steps = [step for goal in goals for step in plan.standing(goal.id)]
    counted = {"n": sum(step.state == DONE for step in steps), "total": len(steps)}
    small = gain(plan, turn.today, turn.mentee.tz)
    data: dict[str, Any] = {
        "title": turn.label(Phrase("checkin-progress.title")),
        "goals": [goal.title for goal in goals],
        "weeks": [_week(turn, one, goals, held[-WEEKS:][0].day) for one in held[-WEEKS:]],
        "done": counted["n"],
        "steps": counted["total"],
        "done_words": turn.label(Phrase("checkin-progress.done", counted)),
        "gain": turn.label(small),
        "language": turn.mentee.language,
        "labels": {name: turn.label(Phrase(f"checkin-progress.{name}")) for name in LABELS},
    }
    late = [step for step in map(plan.step, overdue[:OVERDUE]) if step]
    moves = tuple((Button(subject_data(s.id, "move"), Phrase("showing-move", {"step": s.title})),) for s in late)
    no = ((Button(subject_data(held[-1].id, "no-came"), Phrase("setback.look")),),) if told_in(held[-1]) else ()
    over = [goal for goal in goals if plan.steps(goal.id) and not any(s.state == OPEN for s in plan.steps(goal.id))]
    looks = tuple(row for goal in over for row in look_back(goal))
    rows = (*no, *looks, *moves, *more(plan, held[-1], goals))
    return Tell((Phrase("checkin-progress", {"gain": small}),), rows, Picture("progress", data))


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


def _week(turn: Turn, checkin: CheckIn, goals: Sequence[Goal], first: date | None) -> dict[str, Any]:
    mentee = turn.mentee
    return {
        "label": short_date(checkin.day, mentee.language, mentee.country) if checkin.day else "",
        "at": (checkin.day - first).days if checkin.day and first else 0,
        "percents": [checkin.percents.get(goal.id) for goal in goals],
        "confidence": checkin.confidence,
    }
