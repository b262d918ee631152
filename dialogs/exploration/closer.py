"""A closer look at the idea that interests most (COACHING 4.5): usual steps, risks, what is still to be found out.

Offered with one tap at the gate; what the library knows of it, or of what it is like, is there as a ready answer.
"""

from __future__ import annotations

from collections.abc import Callable

from dialogs.engine.kinds import words
from dialogs.engine.questions import Choice, Question, Reading
from dialogs.engine.spoken import short
from dialogs.engine.values import Used, Value
from dialogs.exploration import goals
from dialogs.exploration.goals import LINE, first
from dialogs.exploration.library import Said
from dialogs.understanding.nothing import says_nothing

FIND_OUT = ("like-it", "cost", "way-in")
RESTS = ("chosen", "first")


def looked(used: Used) -> bool:
    return "usual-steps" in used


def known(used: Used) -> Said | None:
    """What the library knows of the idea that is to be planned first."""
    idea = first(used)
    found = goals.known(idea, used["language"]) if idea else None
    return found.said(used["language"]) if found else None


def usual_steps() -> Question:
    return words(
        "risks", upto=500, choices=_ready("first_step"), offered=True, skippable=True, rests_on=RESTS, speaks_of=_spoken
    )


def risks() -> Question:
    return words(
        "to-find-out",
        upto=500,
        choices=_ready("pitfall"),
        skip_if=lambda used: not looked(used),
        skippable=True,
        rests_on=RESTS,
        speaks_of=_spoken,
    )


def to_find_out() -> Question:
    def read(text: str, reading: Reading) -> Value:
        return None if says_nothing(text) else reading.labels.get(text, text.strip())

    return words(
        "importance",
        upto=500,
        verbatim=True,  # a question is what it asks for
        choices=FIND_OUT,
        by_number=True,
        read=read,
        skip_if=lambda used: not looked(used),
        skippable=True,
        rests_on=RESTS,
        speaks_of=_spoken,
    )


def _ready(part: str) -> Callable[[Used], tuple[Choice, ...]]:
    def choices(used: Used) -> tuple[Choice, ...]:
        said = known(used)
        text = str(getattr(said, part)) if said else ""
        return (Choice("known", text, says=text),) if text else ()

    return choices


def _spoken(used: Used) -> Used:
    idea, said = first(used), known(used)
    return {
        "goal": short(idea.title, LINE) if idea else "",
        "known": bool(said),
        "takes": said.takes if said else "",
        "sign": said.sign if said else "",
    }
