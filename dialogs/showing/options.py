"""The options side by side (COACHING 4.5), as the data that their picture is drawn from: plain words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from dialogs.engine.coach import Turn
from dialogs.engine.events import Phrase, Picture, Tell
from dialogs.plan import Idea

LABELS = ("pull", "fit", "feasible", "mine", "coach", "chosen")  # that the picture asks for


def options(turn: Turn, ideas: Sequence[Idea]) -> Tell:
    """The command that shows them; an idea that was not rated has nothing ticked."""
    data: dict[str, Any] = {
        "title": turn.label(Phrase("exploration-options.title")),
        "rows": [_row(idea, number) for number, idea in enumerate(ideas, 1)],
        "language": turn.mentee.language,
        "labels": {name: turn.label(Phrase(f"exploration-options.{name}")) for name in LABELS},
    }
    return Tell((Phrase("exploration-options", {"n": len(ideas)}),), picture=Picture("options", data))


def _row(idea: Idea, number: int) -> dict[str, Any]:
    return {
        "number": number,
        "title": idea.title,
        "whose": idea.whose,
        "pull": bool(idea.pull),
        "fit": bool(idea.fit),
        "feasible": bool(idea.feasible),
        "chosen": idea.state == "chosen",
    }
