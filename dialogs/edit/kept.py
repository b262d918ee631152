"""A step that is to repeat, said in words, and one that is kept after all: "make the Excel one weekly", "drop the maths
thing. Actually no, keep it but make it weekly"."""

from __future__ import annotations

import re
from dataclasses import replace

from dialogs.edit.wishes import LONGEST, Steps, named
from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Message, tell
from dialogs.engine.frames import open_frame
from dialogs.engine.questions import Opening
from dialogs.engine.taking import take_words
from dialogs.understanding.deadlines import read_deadline
from dialogs.understanding.text import clean, fold

LAST = 6  # words that may say how often
_KEPT = re.compile(
    r"(?P<what>.{4,120}?)[\s.,;:!…-]+(?:(?:oh|but|actually|wait|no|nah|sorry|on second thoughts?|pero|bueno|mejor|"
    r"espera|perdon|en realidad)[\s.,;!…]+)+(?:(?:i'?ll|lets|let's|we|la|lo) )?"
    r"(?:keep|leave|dejal[oa]|dej[oa]|conserval[oa]|conservo|mantenl[oa]|quedatel[oa]|queda)\b(?P<how>.*)",
    re.DOTALL,
)
_OFTEN = re.compile(
    r"(?:(?:please|por favor|can you|could you|can we|id like to|i want to|quiero|puedes|podemos)[,]? )*"
    r"(?:make|repeat|put|set|haz|haga|hacer|repite|repetir|pon|poner|cambia|que) (?P<what>.+)",
    re.DOTALL,
)


def repeated(turn: Turn, message: Message, steps: Steps) -> list[Command] | None:
    """None where neither is said of one step."""
    said = fold(clean(message.text)).strip(" .!")
    if len(message.text) > LONGEST or "?" in said[:-1]:
        return None
    kept, often = _KEPT.fullmatch(said), _OFTEN.fullmatch(said)
    about, repeats = _how_often(turn, often["what"] if often else said) if kept or often else ("", "")
    step = named(kept["what"] if kept else about, steps) if kept or repeats else None
    if step is None:
        return None
    if not repeats:
        return [tell("edit-drop-sure.kept", step=dict(steps)[step])]
    said_first = open_frame(turn, Opening("edit-step", step, {"operation": "often"}))
    frame = turn.mentee.live
    place = turn.way(frame).open if frame else None
    if frame and place and frame.dialog == "edit-step":
        take_words(turn, frame, place, (replace(message, text=repeats),))
    return said_first


def _how_often(turn: Turn, said: str) -> tuple[str, str]:
    """What is to repeat, and how often: said at the end, "weekly", "cada semana"; a day of the week may follow."""
    words = said.split()
    for last in range(1, min(LAST, len(words))):
        end = " ".join(words[-last:])
        found = read_deadline(end, turn.today, turn.mentee.language, turn.mentee.country)
        if found.repeats and not found.rest:
            return " ".join(words[:-last]), found.repeats
    return said, ""
