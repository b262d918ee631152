"""What comes before everything else: signs of crisis get help, not coaching (COACHING 1.10)."""

from __future__ import annotations

from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Count, Phrase, Tell
from dialogs.nudges import CONVERSATION, REST
from dialogs.understanding.crisis import help_lines


def answer(turn: Turn) -> list[Command]:
    """Warm and plain: where help is now. The conversation waits, nudges rest, then it is asked after once; what was
    written is not kept, only that there was one more of these."""
    turn.mentee.paused = "crisis"
    turn.mentee.crisis_until = turn.now + REST
    for kept in (turn.mentee.told, turn.mentee.since):  # the days begin anew
        kept.pop(CONVERSATION, None)
    if turn.mentee.live:  # a question in between
        turn.mentee.stack.remove(turn.mentee.live)
    rows = ((Button(subject_data("conversation", "resume"), Phrase("crisis-answer.go-on")),),)
    said = (Phrase("crisis-answer"), *where_to_get_help(turn), Phrase("crisis-answer.after"))
    return [Tell(said, rows), Count("crisis")]


def show(turn: Turn) -> list[Command]:
    """/crisis: the same help, asked for; nothing else changes. An open question waits, and is not asked again there."""
    frame = turn.mentee.live
    place = turn.way(frame).open if frame else None
    if frame and place:
        turn.instead = (frame.id, place.path, Phrase("crisis-answer.waits"))
    return [Tell((Phrase("crisis-answer.asked"), *where_to_get_help(turn)))]


def where_to_get_help(turn: Turn) -> tuple[Phrase, ...]:
    return tuple(
        Phrase(f"crisis-line.{line.kind}", {"name": line.name, "number": line.number})
        for line in help_lines(turn.mentee.country)
    )
