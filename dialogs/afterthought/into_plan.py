"""A next step in own words becomes a step of the plan, and is reminded of like the others."""

from __future__ import annotations

from dialogs.edit.choosing import add_step
from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Message, Notice, Phrase
from dialogs.engine.taking import take_words
from dialogs.plan import CheckIn, Plan


def not_in_plan(plan: Plan, checkin: CheckIn) -> bool:
    known = checkin.planned or checkin.next_step in [step.title for step in plan.steps()]
    return bool(checkin.next_step) and not known


def into_plan(turn: Turn, subject: str) -> list[Command]:
    """A tap under the picture of a check-in: the words are taken as if they had been typed to "add a step", which asks
    for the day where they name none."""
    checkin = turn.mentee.plan.rows.get(subject)
    if not isinstance(checkin, CheckIn) or not not_in_plan(turn.mentee.plan, checkin):
        return [Notice(Phrase("engine-old-button"))]
    before = len(turn.mentee.stack)
    said = add_step(turn, "menu")
    frame = turn.mentee.live
    place = turn.way(frame).open if frame else None
    if frame and place and len(turn.mentee.stack) > before:
        checkin.planned = True
        take_words(turn, frame, place, (Message(0, checkin.next_step, turn.now),))
    return said
