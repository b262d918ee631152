"""What the mentee has told of themselves, for when confidence is low (COACHING 3.8, 6.6)."""

from __future__ import annotations

from dialogs.awareness.lists import named
from dialogs.engine.spoken import short
from dialogs.engine.values import Used, Value
from dialogs.mentee import Mentee

UPTO = 120  # characters of what comes back


def known_courage(mentee: Mentee) -> dict[str, Value]:
    """Facts: a change once managed, else the story, else the first of the strengths."""
    return {
        "managed": short(mentee.managed, UPTO),
        "story": short(mentee.story, UPTO),
        "strength": next(iter(mentee.strengths), ""),
    }


def courage_spoken(used: Used) -> Used:
    """Which of them there is, and its words: `courage` is managed, story, strength or none."""
    for kind in ("managed", "story"):
        if used.get(kind):
            return {"courage": kind, "told": used[kind]}
    if used.get("strength"):
        return {"courage": "strength", "told": named("strengths", used["strength"])}
    return {"courage": "none", "told": ""}
