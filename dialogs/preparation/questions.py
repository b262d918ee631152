"""COACHING 5: one goal at a time, made SMART with only what is missing asked, then its steps, their order, a yes.

With the fact `quick` it is the quick plan of 1.9 and 5.18: at most three gaps, three steps, their dates confirmed
together. About a goal that was chosen before ("goal.12.1") it fills in that row; about nothing it makes one.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime

from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, tell
from dialogs.engine.questions import Dialog, Opening
from dialogs.engine.values import Used, Value
from dialogs.exploration.library import entry
from dialogs.mentee import Mentee
from dialogs.plan import CHOSEN, LATER, OPEN, Changes, Goal, Idea
from dialogs.preparation.closing import CLOSING, belongs_to, declined, done_spoken
from dialogs.preparation.draft import Planned, draft
from dialogs.preparation.goal import GOAL, large
from dialogs.preparation.milestone import reached
from dialogs.preparation.order import STEPS
from dialogs.preparation.room import make_room
from dialogs.preparation.rounds import rhythm
from dialogs.preparation.said_ahead import ahead, steps_ahead
from dialogs.preparation.sentence import title
from dialogs.showing.picture import timeline
from dialogs.showing.plan import goal_table
from dialogs.understanding.numbers_said import number_of_hours, only_number
from dialogs.understanding.wording import bare

SOON = 2  # days within which something of the plan is begun
AHEAD = {"hours": ahead(number_of_hours), "confidence": ahead(only_number), "by-sure": steps_ahead}
QUESTIONS = {
    name: replace(asked, notes=AHEAD.get(name, asked.notes)) for name, asked in {**GOAL, **STEPS, **CLOSING}.items()
}

Fields = dict[str, Value]


def effect(frame: int, about: str, used: Used) -> Changes:
    """What a yes means; after a "not yet" a goal that was chosen before is just that again."""
    goal = about or f"goal.{frame}"
    if declined(used):
        return {goal: {"title": used["title"], "state": CHOSEN}} if about and used.get("title") else {}
    plan = draft(used)
    changes: dict[str, Fields] = {goal: _goal(used, plan.by)}
    milestones = reached(used.get("milestones", ())) if large(used) else []
    for number, one in enumerate(milestones, 1):
        changes[f"milestone.{frame}.{number}"] = {
            "goal": goal,
            "number": number,
            "title": one["what"]["text"],
            "by": one.get("when") or one["what"]["by"],
            "evidence": one.get("shown") or "",
        }
    for step in plan.steps:
        belongs = next((id for id, row in changes.items() if id.startswith("milestone") and _within(step, row)), "")
        changes[f"step.{frame}.{step.number}"] = {"goal": goal, "milestone": belongs, **_step(frame, step)}
    then = used.get("then")
    if then and (at := belongs_to(plan, used)):
        changes[f"step.{frame}.{at.number}"] |= {"obstacle": used["obstacle"]["text"], "if_then": then["text"]}
    return changes


def _as_needed(lift: str) -> str:
    """What would lift the confidence, named among what is needed: "if she sits with me" loses its "if"."""
    return re.sub(r"^(?:if|si)\s+", "", lift, flags=re.IGNORECASE)


def _goal(used: Used, by: date) -> Fields:
    needed, lift = used.get("needed"), used.get("lift")
    return {
        "title": title(used),
        "specific": used.get("specific") or "",
        "evidence": used.get("evidence") or "",
        "hours": used.get("hours"),
        "needed": "; ".join(said for said in ("" if needed == "nothing" else needed, _as_needed(lift or "")) if said),
        "confidence": used.get("confidence"),
        "by": by,
        "status": used.get("status") or "",
        "success": used.get("success") or "",
        "support": used.get("support") or "",
        "state": OPEN,
    }


def _step(frame: int, step: Planned) -> Fields:
    answers = step.answers
    return {
        "number": step.number,
        "title": step.title,
        "when": step.when,
        "repeats": rhythm(answers),
        "why": answers.get("why") or "",
        "people": answers.get("people") or "",
        "measure": answers.get("measure") or "",
        "after": [f"step.{frame}.{number}" for number in step.after],
    }


def _within(step: Planned, milestone: Fields) -> bool:
    """Whether the step leads to it: the first milestone that is not before it."""
    return step.when is None or milestone["by"] is None or step.when <= milestone["by"]


def facts(mentee: Mentee, about: str, now: datetime) -> dict[str, Value]:
    """The full way, unless whoever opens it says that it is to be the quick plan; and what is known of the goal that
    it is about, of the other goals, and of the mentee."""
    plan, language = mentee.plan, mentee.language
    goal = plan.goal(about) or Goal(about)
    idea = plan.rows.get(goal.idea)
    found = entry(idea.entry) if isinstance(idea, Idea) and idea.entry else None
    others = [other for other in plan.goals() if other.id != about]
    return {
        "quick": False,
        "day": now.astimezone(mentee.tz).date(),
        "idea": goal.title,
        "title": goal.title,
        "serves": goal.serves,
        "entry": found.id if found else "",
        "first-step": found.said(language).first_step if found else "",
        "language": language,
        "managed": mentee.managed,
        "sure-before": goal.confidence,
        "strength": next(iter(mentee.strengths), ""),
        "if-then-made": any(step.if_then for step in plan.steps()),
        "committed": [other.id for other in others if other.state in (OPEN, LATER)],
        "waiting": [[other.id, other.title] for other in others if other.state == CHOSEN],
    }


def leads_to(used: Used) -> Opening | None:
    """The next goal that was chosen, if it is to be now; else, with two or more, which comes first (COACHING 5.17)."""
    if declined(used):
        return Opening("exploration")
    if used.get("next") == "now":
        return Opening("preparation", about=used["waiting"][0][0])
    return Opening("priority") if used.get("committed") else None


def closes(turn: Turn, used: Used) -> list[Command]:
    """COACHING 5.19: the table of this goal, the way as a picture, and one first step for the next two days."""
    if declined(used):
        return []
    ended = turn.mentee.finished[-1]
    goal = turn.mentee.plan.goal(ended.about or f"goal.{ended.id}")
    first = draft(used).first
    soon = bool(first and first.when and (first.when - turn.today).days <= SOON)
    step = [tell("preparation-begin", step=bare(first.title, turn.mentee.language), soon=soon)] if first else []
    return [*make_room(turn), *([goal_table(turn, goal)] if goal else []), timeline(turn), *step]


DIALOG = Dialog("preparation", QUESTIONS, effect, facts, leads_to, closes, done_spoken)
