"""Words that are no answer to what is open, and are one to what is asked after it: kept there, not lost."""

from __future__ import annotations

from dialogs.engine.coach import Turn
from dialogs.engine.questions import Reading
from dialogs.engine.values import Invalid, Value
from dialogs.engine.walk import Open
from dialogs.mentee import Answer, Frame

NOTED = "noted"  # why there is no answer yet: what was told instead has been kept


def noted(turn: Turn, frame: Frame, place: Open, text: str, value: Value, read_with: Reading) -> Value:
    """The value, or, where it is none and something is kept, that this is so."""
    found = dict(place.question.notes(text, read_with)) if place.question.notes else {}
    for path, words in found.items():
        before = frame.answers.get(path)
        adds = before is not None and before.value and isinstance(words, str)
        told = f"{before.value}\n{words}" if before and adds else words
        frame.answers[path] = Answer(told, turn.mentee.asking, pressed=True)
    return Invalid(NOTED, {"kept": "-".join(sorted(found))}) if found and isinstance(value, Invalid) else value
