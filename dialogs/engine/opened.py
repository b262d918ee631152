"""A dialog that is opened by words in which its first question is answered already: "move the talk to Friday"."""

from __future__ import annotations

from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Message
from dialogs.engine.frames import open_frame
from dialogs.engine.questions import Opening
from dialogs.engine.taking import take_words


def open_with(turn: Turn, opening: Opening, message: Message) -> list[Command]:
    """It hears the words that it is opened for; no other does, where it cannot be opened now."""
    return with_words(turn, open_frame(turn, opening), message, opening.dialog)


def with_words(turn: Turn, said: list[Command], message: Message, dialog: str = "") -> list[Command]:
    """The same of what has been opened just now, in `said`: whatever it is, or only that `dialog`."""
    frame = turn.mentee.live
    place = turn.way(frame).open if frame else None
    if frame and place and dialog in ("", frame.dialog):
        take_words(turn, frame, place, (message,))
    return said
