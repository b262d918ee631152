"""The strengths card with which Awareness ends, as the data that its picture is drawn from: plain words."""

from __future__ import annotations

from typing import Any

from dialogs.awareness.lists import named
from dialogs.engine.coach import Turn
from dialogs.engine.events import Phrase, Picture, Tell

SECTIONS = ("strengths", "skills", "values", "style", "interests")
LABELS = ("story", "aspiration", "managed")


def strengths_card(turn: Turn) -> Tell | None:
    """The command that shows what the mentee ticked, their story and where they would like to be; None when they
    ticked nothing and told nothing."""
    mentee = turn.mentee
    sections = [
        {"title": turn.label(Phrase(f"awareness-{of}.name")), "items": [_item(turn, of, item) for item in items]}
        for of in SECTIONS
        if (items := getattr(mentee, of))
    ]
    if not sections and not mentee.story:
        return None
    data: dict[str, Any] = {
        "title": turn.label(Phrase("awareness-card.title")),
        "name": mentee.name,
        "sections": sections,
        **{name: getattr(mentee, name) for name in LABELS},
        "language": mentee.language,
        "labels": {name: turn.label(Phrase(f"awareness-{name}.name")) for name in LABELS},
    }
    return Tell((Phrase("awareness-card"),), picture=Picture("strengths", data))


def _item(turn: Turn, of: str, item: str) -> str:
    text = turn.label(named(of, item))
    return text[:1].upper() + text[1:]
