"""A tap on a nudge's button: good for weeks, harmless twice. What needs a talk (move, stuck, setback) is a dialog."""

from __future__ import annotations

from collections.abc import Callable

from dialogs import nudges
from dialogs.engine.coach import Turn
from dialogs.engine.crossing import drop_remarks
from dialogs.engine.events import Command, Notice, Phrase, Tell, tell
from dialogs.engine.frames import open_frame, resumed
from dialogs.engine.questions import Opening
from dialogs.plan import DROPPED, OPEN, Entry, Goal, Milestone, Step
from dialogs.reminder.buttons import opened_rows
from dialogs.reminder.lines import opened
from dialogs.reminder.repeats import REPEATS
from dialogs.reminder.snoozing import SNOOZES
from dialogs.reminder.ticks import EVIDENCE, TICKS


def still(turn: Turn, subject: str) -> list[Command]:
    turn.mentee.history.append(Entry(turn.now, subject, "still-on-it"))
    return [tell("reminder-still")]


def open_buttons(turn: Turn, subject: str) -> list[Command]:
    """Of several things due, this one with its own buttons; another rhythm can be had also when it is no longer due."""
    if subject not in (nudges.OFFER, *nudges.subjects(turn.mentee)):
        return [Notice(Phrase("engine-not-in-the-plan"))]
    return [Tell(opened(turn, subject), opened_rows(turn, subject))]


def move(turn: Turn, subject: str) -> list[Command]:
    """Another date for a step, a milestone or a goal."""
    row = turn.mentee.plan.rows.get(subject)
    if not isinstance(row, Step | Milestone | Goal) or row.state != OPEN:
        return [Notice(Phrase("engine-not-in-the-plan"))]
    return open_frame(turn, Opening("move", subject))


def evidence(turn: Turn, subject: str) -> list[Command]:
    """Something to keep with what is done (COACHING 6.2)."""
    row = turn.mentee.plan.rows.get(subject)
    if not isinstance(row, Step | Milestone | Goal) or row.state == DROPPED:
        return [Notice(Phrase("engine-not-in-the-plan"))]
    return open_frame(turn, Opening(EVIDENCE, subject))


def later(turn: Turn, subject: str) -> list[Command]:
    """A conversation left is not spoken of again."""
    mentee = turn.mentee
    for occurrence in nudges.schedule(mentee, subject) if subject in nudges.subjects(mentee) else ():
        mentee.told[subject] = occurrence.planned
    return [tell("reminder-conversation.later" if subject == nudges.CONVERSATION else "reminder-later")]


def resume(turn: Turn, subject: str) -> list[Command]:
    """Go on with what waits, after a pause, signs of crisis, or a conversation left."""
    mentee = turn.mentee
    after_crisis = mentee.paused == "crisis"
    mentee.paused, mentee.crisis_until, mentee.held_until = "", None, None
    turn.moved = True
    for frame in mentee.stack:
        drop_remarks(turn, frame)
    if after_crisis:
        return [tell("engine-after-crisis")]
    return [resumed(turn, mentee.live)] if mentee.live else []


TAPS: dict[str, Callable[[Turn, str], list[Command]]] = {
    **TICKS,
    **REPEATS,
    **SNOOZES,
    "still": still,
    "later": later,
    "open": open_buttons,
    "move": move,
    "evidence": evidence,
    "resume": resume,
}
