"""What a typed form of a button means."""

from __future__ import annotations

import re

from dialogs.engine.questions import Question, Reading
from dialogs.understanding.yesno import is_no, is_yes


def exact_choice(text: str, ids: list[str], reading: Reading) -> str | None:
    """Just what a button says; beside free words nothing less counts."""
    said = _plain(text)
    matches = [id for id in ids if said and _plain(reading.labels.get(id, "")) == said]
    return matches[0] if len(matches) == 1 else None


def typed_choice(text: str, question: Question, ids: list[str], reading: Reading) -> str | None:
    """Its id, its number, its words or how they begin; a plain yes or no, where it is clear which choice that is."""
    said = _plain(text)
    if text in ids:
        return text
    if said.isdecimal() and 1 <= int(said) <= len(ids):
        return ids[int(said) - 1]
    labels = {id: _plain(reading.labels.get(id, "")) for id in ids}
    for matches in (
        [id for id in ids if said and labels[id] == said],
        [question.yes] if question.yes in ids and is_yes(text, reading.language) else [],
        [question.no] if question.no in ids and is_no(text, reading.language) else [],
        [id for id in ids if len(said) >= 3 and labels[id].startswith(said)],
    ):
        if len(matches) == 1:
            return matches[0]
    return None


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold().replace("'", "").replace("’", "")))
