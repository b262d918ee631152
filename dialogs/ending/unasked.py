"""A goal that is told of as reached, with no question open, is heard as that before any step: its closing is offered
(COACHING 6.8). Where several are open and none is named, they say which."""

from __future__ import annotations

from dialogs.edit.wishes import named
from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Message, Phrase, Tell
from dialogs.engine.finished import offer_done
from dialogs.plan import OPEN
from dialogs.understanding.done import match_done
from dialogs.understanding.heavy import is_heavy
from dialogs.understanding.joy import may_be_won, reached, won


def goal_reached(turn: Turn, message: Message) -> list[Command] | None:
    """None where no such thing is told, or what was won is a step of its own: "get a summer job"."""
    plan, text = turn.mentee.plan, message.text
    goals = [(goal.id, goal.title) for goal in plan.goals() if goal.state == OPEN]
    if not goals or is_heavy(text):
        return None
    if not reached(text):
        prize = won(text)
        goals = [(id, title) for id, title in goals if may_be_won(title, prize)]
        steps = [(step.id, step.title) for step in plan.steps() if step.state == OPEN]
        if not (prize and goals) or match_done(f"I {prize}", steps, turn.mentee.language):
            return None
    goal = goals[0][0] if len(goals) == 1 else named(text, goals)
    if goal:
        return offer_done(turn, goal)
    rows = tuple((Button(subject_data(id, "ending"), title),) for id, title in goals)
    return [Tell((Phrase("ending-which"),), rows)]
