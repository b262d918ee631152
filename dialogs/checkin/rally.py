"""COACHING 6.6: a confidence that falls, or is low, is talked of before steps. What the mentee told of themselves comes
back then: what they once managed, their story, their strengths (COACHING 3.8, REQUIREMENTS 3.14)."""

from __future__ import annotations

from dialogs.awareness.lists import named_all
from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Phrase, Tell
from dialogs.engine.spoken import short, spoken
from dialogs.engine.values import Used
from dialogs.plan import DONE

LOW = 5  # of 10
QUOTED = 110  # characters
NAMED = 3  # strengths


def fell(used: Used) -> bool:
    """Since the check-in before."""
    last = used["last-confidence"]
    return last is not None and used["confidence"] < last


def shaken(used: Used) -> bool:
    """Below five, or fallen twice in a row."""
    return bool(used["confidence"] < LOW or (fell(used) and used["fell-before"]))


def rally(turn: Turn, used: Used) -> list[Command]:
    """What they have managed before, in their own words; where they told nothing of it, what they have done here."""
    if not shaken(used):
        return []
    mentee = turn.mentee
    said = {
        "managed": short(mentee.managed, QUOTED),
        "story": short(mentee.story, QUOTED),
        "strengths-line": named_all("strengths", mentee.strengths[:NAMED]),
        "strong": bool(mentee.strengths),
        "done": sum(step.state == DONE for step in mentee.plan.steps()),
        "twice": fell(used) and used["fell-before"],
    }
    return [Tell((Phrase("checkin-rally", spoken(said)),))]
