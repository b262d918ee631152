"""A tick that is taken back in words, right after it (COACHING 6.9)."""

from __future__ import annotations

from datetime import timedelta

from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Message
from dialogs.plan import DONE, Milestone, Step
from dialogs.reminder.ticks import undo
from dialogs.understanding.half_done import half_done

FRESH = timedelta(minutes=15)  # for which a tick is what is spoken of


def unticked(turn: Turn, message: Message) -> list[Command] | None:
    """None where nothing was ticked just before, or the words say something else."""
    if not half_done(message.text):
        return None
    latest = next((entry for entry in reversed(turn.mentee.history) if entry.what == DONE), None)
    row = turn.mentee.plan.rows.get(latest.subject) if latest and turn.now - latest.at <= FRESH else None
    return undo(turn, row.id) if isinstance(row, Step | Milestone) and row.state == DONE else None
