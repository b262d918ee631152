"""A step more that is asked for with no question open: "add a step: call Ana on Friday", "remind me to call Ana
tomorrow". Where the plan has that step already, it is the day that is meant."""

from __future__ import annotations

import re

from dialogs.edit.adding import asks_for_step, step_added
from dialogs.edit.choosing import add_step
from dialogs.edit.wishes import named
from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Message
from dialogs.engine.opened import open_with, with_words
from dialogs.engine.questions import Opening
from dialogs.plan import OPEN, Step
from dialogs.showing.asked import told_of
from dialogs.understanding.alike import same_thing, same_words
from dialogs.understanding.asking_for import asked_for
from dialogs.understanding.deadlines import read_deadline
from dialogs.understanding.text import fold

REMIND_OF = re.compile(
    r"(?:remind me|remember)(?: (?:tomorrow|again|later))? (?:about|of|abt) (?P<en>.+)|(?:me )?(?:recuerdas|"
    r"recuerdes|recordar(?:me)?|"
    r"recuerdame|recordame)(?: (?:manana|luego|despues|otra vez|de nuevo))? (?:lo del?|el paso de|sobre) (?P<es>.+)"
)


def step_more(turn: Turn, message: Message) -> list[Command] | None:
    """None where no step is asked for."""
    about = REMIND_OF.fullmatch(" ".join(fold(asked_for(message.text)).split()))
    if about and (step := _named(turn, about["en"] or about["es"])):
        return told_of(turn, step)
    added = step_added(message.text)
    if not added:
        return None if added is None else add_step(turn, "menu")
    day = read_deadline(added, *turn.calendar)
    alike = same_words if asks_for_step(message.text) else same_thing  # a step more is another one
    there = [s for s in turn.mentee.plan.steps() if s.state == OPEN and alike(day.rest, s.title)]
    if len(there) != 1:
        return with_words(turn, add_step(turn, "menu"), message)
    if not (day.date or day.offers):
        return told_of(turn, there[0])
    return open_with(turn, Opening("move", there[0].id), message)


def _named(turn: Turn, what: str) -> Step | None:
    steps = [(step.id, step.title) for step in turn.mentee.plan.steps() if step.state == OPEN]
    return turn.mentee.plan.step(named(what, steps) or "")
