"""A goal that is told of as reached is heard as that before any step: its closing is offered
(COACHING 6.8). Where several are open and none is named, they say which."""

from __future__ import annotations

from dialogs.edit.wishes import named
from dialogs.ending.offers import look_back
from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Message, Phrase, Tell
from dialogs.engine.finished import offer_done
from dialogs.plan import OPEN, Goal
from dialogs.understanding.done import match_done
from dialogs.understanding.heavy import is_heavy
from dialogs.understanding.joy import is_vague, may_be_won, reached, won


def goal_reached(turn: Turn, message: Message) -> list[Command] | None:
    """None where no such thing is told, or what was won is a step of its own: "get a summer job"."""
    goals = _reached(turn, message.text)
    if not goals:
        return None
    if len(goals) == 1:
        return offer_done(turn, goals[0].id)
    rows = tuple((Button(subject_data(goal.id, "ending"), goal.title),) for goal in goals)
    return [Tell((Phrase("ending-which"),), rows)]


def reached_too(turn: Turn, text: str) -> list[Command]:
    """The same, told in a check-in: the closing is one tap away."""
    return [Tell((Phrase("ending-too", {"goal": goal.title}),), look_back(goal)) for goal in _reached(turn, text)[:1]]


def _reached(turn: Turn, text: str) -> list[Goal]:
    """The open goal that is meant; all that may be, where none is named."""
    plan = turn.mentee.plan
    goals = [goal for goal in plan.goals() if goal.state == OPEN]
    if not goals or is_heavy(text):
        return []
    if not reached(text):
        prize = won(text)
        goals = [goal for goal in goals if may_be_won(goal.title, prize)]
        steps = [(step.id, step.title) for step in plan.steps() if step.state == OPEN]
        its_own = prize and not is_vague(prize) and match_done(f"I {prize}", steps, turn.mentee.language)
        if not (prize and goals) or its_own:
            return []
    meant = named(text, [(goal.id, goal.title) for goal in goals])
    return [goal for goal in goals if goal.id == meant] or goals
