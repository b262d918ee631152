"""Out of a change that is under way: "cancel", "forget it", "undo", "that's not my goal". Nothing of it is written, and
a change made just before it can be taken back, too; and a complaint, where a yes or a day is asked for, is neither."""

from __future__ import annotations

from dialogs.edit.undoing import undo_before
from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Message, Phrase, Tell
from dialogs.engine.hearing import could_read
from dialogs.engine.walk import Open
from dialogs.mentee import Frame
from dialogs.understanding.getting_out import complains, wants_out
from dialogs.understanding.undoing import objects, undoes

CHANGES = ("move", "edit-step", "edit-goal", "edit-add")


def got_out(turn: Turn, frame: Frame, message: Message) -> list[Command] | None:
    """None where it goes on."""
    if frame.dialog not in CHANGES:
        return None
    if wants_out(message.text) or undoes(message.text) or objects(message.text):
        turn.mentee.stack.remove(frame)
        turn.move_on()
        title = getattr(turn.mentee.plan.rows.get(frame.about), "title", "")
        said = Phrase("edit-as-it-was", {"title": title, "a-row": bool(title)})
        return [Tell((said,), undo_before(turn, frame.about))]
    return None


def complained(turn: Turn, frame: Frame, place: Open, message: Message) -> list[Command] | None:
    """None where it is no complaint."""
    of_a_day = frame.dialog in CHANGES and place.question.kind in ("choice", "date")
    if not of_a_day or not complains(message.text) or not could_read(turn, message):
        return None
    turn.instead, turn.moved = (frame.id, place.path, Phrase("edit-nothing-yet")), True
    return []
