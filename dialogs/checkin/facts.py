"""What a check-in knows of the plan and of the weeks before, fixed when it opens."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from dialogs.engine.spoken import short
from dialogs.engine.values import Value
from dialogs.mentee import Mentee
from dialogs.nudges import deadline, wall_of
from dialogs.plan import DONE, OPEN, CheckIn, Plan, Step
from dialogs.understanding.heavy import went_badly

MOST_DUE, MOST_NEXT = 8, 8  # steps listed; steps from which the next one is chosen
QUOTED = 120  # characters
WEEK = timedelta(days=7)


def facts(mentee: Mentee, about: str, now: datetime) -> dict[str, Value]:
    """The open goals with what was said of them last, the steps due by today and those that come next, and of the
    weeks before: the latest confidence, the next step that was chosen, a line of this week's journal. `about` is the
    day that it belongs to."""
    plan, wall = mentee.plan, wall_of(mentee, now)
    before = plan.checkins()
    latest = before[-1] if before else CheckIn("")
    due = list(_due(mentee, wall))
    return {
        "goals": [
            {"id": goal.id, "title": goal.title, "last": latest.percents.get(goal.id)}
            for goal in plan.goals()
            if goal.state == OPEN
        ],
        "due": [[step.id, step.title] for step in due[:MOST_DUE]],
        "next-steps": [[step.id, step.title] for step in _coming(mentee, due)[:MOST_NEXT]],
        "last-next": short(latest.next_step, QUOTED),
        "last-confidence": latest.confidence,
        "fell-before": len(before) > 1 and _fell(before[-2], latest),
        "journal": short(_journal(plan, now), QUOTED),
        "held": len(before),
        "slot": about,
        "done-before": [[step.id, step.title] for step in plan.steps() if step.state == DONE],
        "language": mentee.language,
        "day": wall.date(),
        "at": now,
    }


def _due(mentee: Mentee, wall: datetime) -> Iterator[Step]:
    """What has its day behind it or today, and waits for nothing. What repeats is ticked on its own days."""
    for step in mentee.plan.steps():
        when = deadline(mentee, step.id)
        if when and when <= wall.date() and not step.repeats:
            yield step


def _coming(mentee: Mentee, due: list[Step]) -> list[Step]:
    """What could be next: what is due, then what can be done now, then what waits."""
    goals = {goal.id for goal in mentee.plan.goals() if goal.state == OPEN}
    others = [s for s in mentee.plan.steps() if s.state == OPEN and s.goal in goals and s not in due]
    return [*due, *sorted(others, key=lambda step: any(_open(mentee.plan, other) for other in step.after))]


def _open(plan: Plan, step: str) -> bool:
    found = plan.step(step)
    return found is not None and found.state == OPEN


def _fell(before: CheckIn, after: CheckIn) -> bool:
    return before.confidence is not None and after.confidence is not None and after.confidence < before.confidence


def _journal(plan: Plan, now: datetime) -> str:
    """The latest that they wrote for themselves within a week, to be read under "what went well?"; what they wanted of
    a talk is no news of the week."""
    written = [entry for entry in plan.journal() if entry.words and entry.kind != "before-talk"]
    recent = [entry.words for entry in written if entry.at and now - entry.at < WEEK and not went_badly(entry.words)]
    return recent[-1] if recent else ""
