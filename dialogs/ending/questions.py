"""How far the goal came, what came of it, what they make of it, what is next. Each may be left out and told later: the
talk opened again asks for what is still missing."""

from __future__ import annotations

from datetime import datetime

from dialogs.ending.following import after_the_end
from dialogs.engine.kinds import choice, words
from dialogs.engine.questions import END, Dialog, Opening
from dialogs.engine.spoken import short
from dialogs.engine.values import Used, Value
from dialogs.mentee import Mentee
from dialogs.plan import DONE, DROPPED, OPEN, Changes, Goal
from dialogs.understanding.asked_on import tells_no_gain

HOW = ("wholly", "partly", "not", "longer", "let-go")
UPTO = 200  # characters of what comes back


def facts(mentee: Mentee, about: str, now: datetime) -> dict[str, Value]:
    goal = mentee.plan.goal(about) or Goal(about)
    steps = mentee.plan.standing(goal.id)
    return {
        "subject": goal.id,
        "title": goal.title,
        "agreed": short(goal.evidence, UPTO),
        "over": goal.reached,
        "told-outcome": goal.state != OPEN and bool(goal.outcome),
        "before": goal.evaluation,  # what setbacks on the way have taught
        "told-next": goal.state != OPEN and bool(goal.next_step),
        "looked-back": goal.state != OPEN and bool(goal.evaluation),
        "done": sum(step.state == DONE for step in steps),
        "count": len(steps),
        "day": now.astimezone(mentee.tz).date(),
        "at": now,
    }


def how(used: Used) -> str:
    return str(used.get("how") or used["over"] or "wholly")


def evaluation_spoken(used: Used) -> Used:
    return {"how": how(used), "learned": short(used["before"], UPTO)}


QUESTIONS = {
    "how": choice(
        (
            (END, lambda used: used["how"] == "longer"),
            ("evaluation", lambda used: used["how"] == "let-go"),
            ("outcome", None),
        ),
        HOW,
        yes="wholly",
        no="not",
        skip_if=lambda used: bool(used["over"]),
    ),
    "outcome": words(
        "evaluation",
        upto=1000,
        files=True,
        little=tells_no_gain,
        skippable=True,
        optional=True,
        skip_if=lambda used: bool(used["told-outcome"]),
        speaks_of=lambda used: {"how": how(used)},
    ),
    "evaluation": words(
        "next",
        upto=1000,
        little=tells_no_gain,
        skippable=True,
        optional=True,
        skip_if=lambda used: bool(used["looked-back"]),
        speaks_of=evaluation_spoken,
    ),
    "next": words(
        END,
        upto=300,
        skippable=True,
        optional=True,
        skip_if=lambda used: bool(used["told-next"]),
        speaks_of=lambda used: {"how": how(used)},
    ),
}


def effect(frame: int, about: str, used: Used) -> Changes:
    if used.get("how") == "longer":
        return {}
    goal: dict[str, Value] = {}
    if used.get("how"):
        goal = {"state": DROPPED if used["how"] == "let-go" else DONE, "ended": used["day"]}
        goal["reached"] = "not" if used["how"] == "let-go" else used["how"]
    outcome = used.get("outcome")
    if outcome and outcome["text"]:
        goal["outcome"] = outcome["text"]
    if used.get("evaluation"):
        goal["evaluation"] = " · ".join(said for said in (used["before"], used["evaluation"]) if said)
    if used.get("next"):
        goal["next_step"] = used["next"]
    changes: dict[str, dict[str, Value]] = {about: goal}
    if outcome:
        row = {"subject": about, "at": used["at"], "words": outcome["text"], "files": outcome["files"]}
        changes[f"evidence.{frame}"] = row
    return changes


def leads_to(used: Used) -> Opening | None:
    return Opening("move", used["subject"]) if used.get("how") == "longer" else None


def done_spoken(used: Used) -> Used:
    return {"how": how(used)}


DIALOG = Dialog(
    "ending", QUESTIONS, effect, facts=facts, leads_to=leads_to, closes=after_the_end, speaks_of=done_spoken
)
