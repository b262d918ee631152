"""A step to be moved that is not named: "move it to Friday". The one that was told of last, or the only one; else they
say which, and the day is kept for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from dialogs.edit.wishes import day_of_it, other_day_for_it
from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Message, Notice, Phrase
from dialogs.engine.frames import open_frame
from dialogs.engine.opened import open_with
from dialogs.engine.questions import Opening
from dialogs.plan import OPEN, Step
from dialogs.reminder.answering import told_last
from dialogs.understanding.deadlines import read_deadline
from dialogs.which.questions import which_one

OFFERED = 4  # steps
FEW = 3  # words beside the day: more say something else


def move_it(turn: Turn, message: Message) -> list[Command] | None:
    """None where nothing is to be moved, or there is no step."""
    mentee, said = turn.mentee, day_of_it(message.text)
    steps = [step for step in mentee.plan.steps() if step.state == OPEN]
    if steps and other_day_for_it(message.text):
        return _other_day(turn, steps)
    if not said or not steps:
        return None
    found = read_deadline(said, *turn.calendar)
    if not (found.date or found.offers) or len(found.rest.split()) > FEW:
        return None
    last = [step for step in steps if step.id in told_last(turn)]
    if len(last) == 1 or len(steps) == 1:
        return _to(turn, (last or steps)[0].id, replace(message, text=said))
    day = found.date  # "Friday 18", which is a Thursday, is asked about
    verb, suffix = ("move-to", f"/{day}") if day else ("move", "")
    rows = [Button(subject_data(f"{step.id}{suffix}", verb), step.title) for step in steps[:OFFERED]]
    return which_one(turn, Phrase("move-which", {"dated": day is not None, "date": day or ""}), rows)


def _other_day(turn: Turn, steps: list[Step]) -> list[Command]:
    """To a day that is asked for."""
    last = [step for step in steps if step.id in told_last(turn)]
    if len(last) == 1 or len(steps) == 1:
        return open_frame(turn, Opening("move", (last or steps)[0].id))
    rows = [Button(subject_data(step.id, "move"), step.title) for step in steps[:OFFERED]]
    return which_one(turn, Phrase("move-which", {"dated": False, "date": ""}), rows)


def move_to(turn: Turn, subject: str) -> list[Command]:
    """A tap on one of several: the day was said before it."""
    id, _, day = subject.rpartition("/")
    step = turn.mentee.plan.step(id)
    try:
        when = date.fromisoformat(day)
    except ValueError:
        return [Notice(Phrase("engine-old-button"))]
    if step is None or step.state != OPEN:
        return [Notice(Phrase("engine-not-in-the-plan"))]
    return _to(turn, id, Message(0, when.isoformat(), turn.now))


def _to(turn: Turn, step: str, message: Message) -> list[Command]:
    return open_with(turn, Opening("move", step), message)
