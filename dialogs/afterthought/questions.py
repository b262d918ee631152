"""REQUIREMENTS 3.13: an idea, a skill; and the measures of the goals apart from the actions (COACHING 9)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from dialogs.afterthought.into_plan import into_plan
from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Notice, Phrase, Tell
from dialogs.engine.frames import open_frame
from dialogs.engine.kinds import rounds, scale, words
from dialogs.engine.questions import END, Dialog, Opening
from dialogs.engine.values import Used, Value
from dialogs.mentee import Mentee
from dialogs.plan import DONE, DROPPED, MOST_GOALS, OPEN, Changes, CheckIn, Goal, Plan

OFFERED = ("idea", "skill", "measures")


def facts(mentee: Mentee, about: str, now: datetime) -> dict[str, Value]:
    """The open goals that have a measure, and how many of the steps of each are done."""
    plan = mentee.plan
    goals = [goal for goal in plan.goals() if goal.state == OPEN]
    return {
        "goals": [_measured(plan, goal) for goal in goals if goal.evidence],
        "number": 1 + max((idea.number for idea in plan.ideas()), default=0),
        "room": sum(goal.under_way for goal in plan.goals()) < MOST_GOALS,
    }


def _measured(plan: Plan, goal: Goal) -> Value:
    steps = [step for step in plan.steps(goal.id) if step.state != DROPPED]
    done = sum(step.state == DONE for step in steps)
    return {"id": goal.id, "title": goal.title, "evidence": goal.evidence, "done": done, "steps": len(steps)}


def measure_asked(used: Used) -> Mapping[str, Value]:
    goal = used["goals"][used["round"] - 1]
    return {"title": goal["title"], "evidence": goal["evidence"], "done": goal["done"], "steps": goal["steps"]}


MEASURE = Dialog("measure", {"percent": scale(END, tuple(range(0, 101, 10)), percent=True, speaks_of=measure_asked)})


def asks(what: str) -> Callable[[Used], bool]:
    """To skip a question: something else was tapped."""
    return lambda used: used["what"] != what


QUESTIONS = {
    "idea": words("skill", upto=300, skip_if=asks("idea")),
    "skill": words("measures", upto=300, skip_if=asks("skill")),
    "measures": rounds(
        END, MEASURE, enough=lambda done, used: len(done) >= len(used["goals"]), skip_if=asks("measures")
    ),
}


def effect(frame: int, about: str, used: Used) -> Changes:
    """It belongs to the check-in; an idea joins the others besides (COACHING 4.4)."""
    match used["what"]:
        case "idea":
            idea = {"title": used["idea"], "whose": "mentee", "number": used["number"]}
            return {about: {"idea": used["idea"]}, f"idea.{frame}.1": idea}
        case "skill":
            return {about: {"skill": used["skill"]}}
    pairs = list(zip(used["goals"], used["measures"], strict=True))
    actions = {goal["id"]: round(100 * goal["done"] / goal["steps"]) for goal, _ in pairs if goal["steps"]}
    return {about: {"measures": {goal["id"]: said["percent"] for goal, said in pairs}, "actions": actions}}


def closes(turn: Turn, used: Used) -> list[Command]:
    """A skill that is needed can become a goal of its own, while there is room for one."""
    if used["what"] != "skill" or not used["room"]:
        return []
    row = (Button(subject_data("menu", "practise"), Phrase("afterthought-practise.yes")),)
    return [Tell((Phrase("afterthought-practise"),), (row,))]


DIALOG = Dialog(
    "afterthought",
    QUESTIONS,
    effect,
    facts=facts,
    about="checkin",
    closes=closes,
    speaks_of=lambda used: {"kind": used["what"], "idea": used.get("idea", ""), "skill": used.get("skill", "")},
)


def tell_more(what: str) -> Callable[[Turn, str], list[Command]]:
    """A tap under the picture of a check-in."""

    def tapped(turn: Turn, subject: str) -> list[Command]:
        if not isinstance(turn.mentee.plan.rows.get(subject), CheckIn):
            return [Notice(Phrase("engine-old-button"))]
        return open_frame(turn, Opening("afterthought", subject, {"what": what}))

    return tapped


TAPS = {"into-plan": into_plan, **{what: tell_more(what) for what in OFFERED}}
