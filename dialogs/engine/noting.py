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
        at = _free(frame, path)
        before = frame.answers.get(at)
        adds = before is not None and before.value and isinstance(words, str)
        told = f"{before.value}\n{words}" if before and adds else words
        asking = before.asking if before and isinstance(words, dict) else turn.mentee.asking  # what rests on it, stands
        frame.answers[at] = Answer(told, asking, before.messages if before and isinstance(words, dict) else (), True)
    kept = "-".join(sorted({path.partition(".")[0] for path in found}))
    return Invalid(NOTED, {"kept": kept, "kept-count": len(found)}) if found and isinstance(value, Invalid) else value


def _free(frame: Frame, path: str) -> str:
    """Of rounds that are still to come, the first of which nothing is said yet."""
    rounds, _, rest = path.partition(".")
    number, _, name = rest.partition(".")
    if not number.isdecimal():
        return path
    taken = {at for at in frame.answers if at.startswith(f"{rounds}.")}
    free = next(n for n in range(int(number), int(number) + len(taken) + 1) if f"{rounds}.{n}.{name}" not in taken)
    return f"{rounds}.{free}.{name}"
