"""The small gain that a check-in ends with (COACHING 1.3, 6.5; REQUIREMENTS 1.4): counted, never invented."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta, tzinfo

from dialogs.engine.events import Phrase
from dialogs.engine.spoken import short
from dialogs.plan import DONE, CheckIn, Plan

WEEK = timedelta(days=7)
TITLE = 70  # characters


def gain(plan: Plan, today: date, zone: tzinfo) -> Phrase:
    """The first that the rows show; there always is one, if only that the week was looked at. `zone` is the mentee's:
    what they did belongs to their local day."""
    return next(_gains(plan, today, zone))


def _gains(plan: Plan, today: date, zone: tzinfo) -> Iterator[Phrase]:
    held = plan.checkins()
    latest, before = held[-1], held[-2] if len(held) > 1 else CheckIn("")
    finished = [step for step in plan.steps() if step.state == DONE]
    done = [(step.title, step.done_at.astimezone(zone).date()) for step in finished if step.done_at]
    this_week = [title for title, day in done if today - WEEK < day <= today]
    if len(done) == 1 and this_week:
        yield Phrase("checkin-gain.first-step", {"step": short(this_week[0], TITLE)})
    rise = {goal: percent - before.percents.get(goal, percent) for goal, percent in latest.percents.items()}
    goal = max(rise, key=lambda id: rise[id], default="")
    found = plan.goal(goal)
    if found and rise[goal] > 0:
        numbers = {"before": before.percents[goal], "now": latest.percents[goal]}
        yield Phrase("checkin-gain.nearer", {"goal": short(found.title, TITLE), **numbers})
    if this_week:
        yield Phrase("checkin-gain.week", {"n": len(this_week), "total": len(done)})
    kept = sum(today - WEEK < day <= today for step in plan.steps() for one in plan.kept(step.id) if (day := one.day))
    if kept:
        yield Phrase("checkin-gain.kept", {"n": kept})
    if before.confidence is not None and latest.confidence is not None and latest.confidence > before.confidence:
        yield Phrase("checkin-gain.surer", {"before": before.confidence, "now": latest.confidence})
    month = sum(day.replace(day=1) == today.replace(day=1) for _, day in done)
    if month:
        yield Phrase("checkin-gain.month", {"n": month})
    if latest.in_the_way:
        yield Phrase("checkin-gain.named", {"way": short(latest.in_the_way, TITLE)})
    yield Phrase("checkin-gain.looked", {"n": len(held)})
