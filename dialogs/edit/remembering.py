"""A step more that is asked for with no question open: "add a step: call Ana on Friday", "remind me to call Ana
tomorrow". Where the plan has that step already, it is the day that is meant."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from dialogs.edit.adding import asks_for_it_as_step, asks_for_step, dated_steps, step_added
from dialogs.edit.choosing import add_step
from dialogs.edit.orders import in_order
from dialogs.edit.wishes import named
from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Message
from dialogs.engine.frames import close_finished
from dialogs.engine.opened import open_with, with_words
from dialogs.engine.questions import Opening
from dialogs.plan import OPEN, Step
from dialogs.showing.asked import told_of
from dialogs.understanding.alike import all_of, same_thing, same_words
from dialogs.understanding.asking_for import asked_for
from dialogs.understanding.deadlines import read_deadline
from dialogs.understanding.text import fold

ASIDE = "aside"  # the dialog that offers to keep what was told
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
    told = turn.yielded.facts.get("said") if turn.yielded and turn.yielded.dialog == ASIDE else None
    if told and asks_for_it_as_step(message.text):
        return _added(turn, replace(message, text=str(told)), step_added(str(told)) or str(told))
    if dated := dated_steps(in_order(message.text), *turn.calendar):
        return _each(turn, message, dated)
    added = step_added(message.text)
    if not added:
        return None if added is None else add_step(turn, "menu")
    return _added(turn, message, added)


def _each(turn: Turn, message: Message, steps: list[str]) -> list[Command]:
    """What needs no question is said first; of the others the first is on top."""
    said = list[Command]()
    for step in reversed(steps):
        said = [*_added(turn, replace(message, text=step), step, all_of), *close_finished(turn), *said]
    return said


def _added(turn: Turn, message: Message, added: str, alike: Callable[[str, str], bool] | None = None) -> list[Command]:
    """A step more, or the day of one that is there."""
    day = read_deadline(added, *turn.calendar)
    alike = alike or (same_words if asks_for_step(message.text) else same_thing)  # a step more is another one
    there = [s for s in turn.mentee.plan.steps() if s.state == OPEN and alike(day.rest, s.title)]
    if len(there) != 1:
        return with_words(turn, add_step(turn, "menu"), message)
    if not (day.date or day.offers):
        return told_of(turn, there[0])
    return open_with(turn, Opening("move", there[0].id), message)


def _named(turn: Turn, what: str) -> Step | None:
    steps = [(step.id, step.title) for step in turn.mentee.plan.steps() if step.state == OPEN]
    return turn.mentee.plan.step(named(what, steps) or "")
