"""/plan: the outline of several goals, the source's table for each (REQUIREMENTS 0.2), and the way as a picture."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from dialogs.ending.offers import begun, rows_under
from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Phrase, Tell, tell
from dialogs.engine.spoken import spoken
from dialogs.plan import DONE, DROPPED, OPEN, Goal, Step
from dialogs.showing.outline import by_priority, outline, planned, waiting_to_be_planned
from dialogs.showing.picture import timeline
from dialogs.showing.today import can_be_done
from dialogs.understanding.alike import same_thing, telling

WEEK = timedelta(days=7)


def show_plan(turn: Turn) -> list[Command]:
    """With several goals an outline first; a message a goal, then the picture."""
    goals = by_priority(planned(turn.mentee.plan))
    chosen = waiting_to_be_planned(turn.mentee.plan)
    if not goals and not chosen:
        return [tell("showing-no-plan")]
    several = [outline(turn)] if len(goals) + len(chosen) > 1 or chosen else []
    said = [*several, *(goal_table(turn, goal) for goal in goals), *([timeline(turn)] if goals else [])]
    if not chosen and not any(goal.under_way for goal in goals):
        return [*said]
    change = (Button(subject_data("menu", "change"), Phrase("showing-change")),)
    return [*said[:-1], replace(said[-1], rows=(*said[-1].rows, change))]


def goal_table(turn: Turn, goal: Goal) -> Tell:
    """Goal; current status; what is needed; action plan; outcome; evaluation; next step (COACHING 5.19). The last three
    are only named as long as there is nothing to say of them."""
    plan = turn.mentee.plan
    steps = plan.steps(goal.id)
    place = {step.id: n for n, step in enumerate(steps, 1)}
    milestones = [
        Phrase("showing-milestone", {"title": m.title, "dated": m.by is not None, "date": m.by or "", "state": m.state})
        for m in plan.milestones(goal.id)
    ]
    said_last = _said_last(turn)
    filled = (goal.outcome, goal.evaluation, goal.next_step, said_last)
    args = {
        "goal": goal.title,
        "dated": goal.by is not None,
        "by": goal.by or "",
        "today": turn.today,
        "state": goal.state,
        "done": sum(s.state == DONE for s in steps),
        "steps": {place[s.id]: step_line(s, [place[other] for other in s.after if other in place]) for s in steps},
        "milestones": milestones,
        "count": len(turn.mentee.plan.standing(goal.id)),
        "listed": len(steps),
        "status": goal.status,
        "needed": goal.needed,
        "support": goal.support,
        "outcome": goal.outcome,
        "evaluation": goal.evaluation,
        "begun": begun(turn, goal) or goal.state in (DONE, DROPPED) or any(filled),
        "next": _next_step(turn, goal),
    }
    return Tell((Phrase("showing-goal", spoken(args)),), rows_under(turn, goal))


def step_line(step: Step, after: list[int]) -> Phrase:
    """One line of an action plan; `after` are the places of the steps that it waits for."""
    if step.state in (DONE, DROPPED):
        return Phrase(f"showing-step.{step.state}", {"step": step.title})
    args = {
        "step": step.title,
        "dated": step.when is not None,
        "date": step.when or "",
        "repeats": step.repeats or "no",
        "after": tuple(str(n) for n in after),
        "people": step.people,
        "why": step.why,
        "measure": step.measure,
        "if-then": step.if_then,
        "obstacle": step.first_half,
    }
    return Phrase("showing-step.open", spoken(args))


def _next_step(turn: Turn, goal: Goal) -> str:
    """What was named for it and is not done since, in the same words or fewer; else the first step that can be done. Of
    a goal that has ended, what is to come after it."""
    steps, free = turn.mentee.plan.steps(goal.id), can_be_done(turn.mentee.plan)[0]
    if goal.state == DONE:
        return goal.next_step
    over = [step.title for step in steps if step.state != OPEN]
    named = [said for said in (goal.next_step, _said_last(turn)) if said and not any(_no_more(said, it) for it in over)]
    first = [step.title for step in steps if step in free] or [step.title for step in steps if step.state == OPEN]
    return next(iter([*named, *first]), "")


def _no_more(said: str, title: str) -> bool:
    return same_thing(said, title) and len(telling(said)) <= len(telling(title))


def _said_last(turn: Turn) -> str:
    """The next step that was named at the latest check-in, for the week after it."""
    latest = turn.mentee.plan.checkins()[-1:]
    return latest[0].next_step if latest and latest[0].day and turn.today - latest[0].day <= WEEK else ""
