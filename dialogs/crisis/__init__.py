"""What comes before everything else: signs of crisis get help, not coaching (COACHING 1.10)."""

from __future__ import annotations

from datetime import timedelta

from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Phrase, Tell
from dialogs.understanding.crisis import help_lines

REST = timedelta(hours=72)


def answer(turn: Turn) -> list[Command]:
    """Warm and plain: where help is now. The conversation waits, nudges rest, and what was written is not kept."""
    turn.mentee.paused = "crisis"
    turn.mentee.crisis_until = turn.now + REST
    if turn.mentee.live:  # a question in between
        turn.mentee.stack.remove(turn.mentee.live)
    rows = ((Button(subject_data("conversation", "resume"), Phrase("crisis-answer.go-on")),),)
    return [Tell((Phrase("crisis-answer"), *where_to_get_help(turn), Phrase("crisis-answer.after")), rows)]


def show(turn: Turn) -> list[Command]:
    """/crisis: the same help, asked for; nothing else changes."""
    return [Tell((Phrase("crisis-answer.asked"), *where_to_get_help(turn)))]


def where_to_get_help(turn: Turn) -> tuple[Phrase, ...]:
    return tuple(
        Phrase(f"crisis-line.{line.kind}", {"name": line.name, "number": line.number})
        for line in help_lines(turn.mentee.country)
    )
