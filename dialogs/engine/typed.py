"""What a typed form of a button means."""

from __future__ import annotations

from dialogs.engine.questions import Question, Reading
from dialogs.understanding.text import squeezed
from dialogs.understanding.yesno import is_no, is_yes


def exact_choice(text: str, ids: list[str], reading: Reading) -> str | None:
    """Just what a button says; beside free words nothing less counts."""
    said = squeezed(text)
    matches = [id for id in ids if said and squeezed(reading.labels.get(id, "")) == said]
    return matches[0] if len(matches) == 1 else None


def begun_choice(text: str, ids: list[str], reading: Reading) -> str | None:
    """What only one button says, begins with or has among its words."""
    said = squeezed(text)
    labels = {id: squeezed(reading.labels.get(id, "")) for id in ids}
    for matches in (
        [id for id in ids if said and labels[id] == said],
        [id for id in ids if len(said) >= 3 and labels[id].startswith(said)],
        [id for id in ids if len(said) >= 4 and f" {said} " in f" {labels[id]} "],
    ):
        if len(matches) == 1:
            return matches[0]
    return None


def typed_choice(text: str, question: Question, ids: list[str], reading: Reading) -> str | None:
    """Its id, its number, its words, how they begin or some of them; a plain yes or no, where it is clear which choice
    that is. Accents may be missing: "plan rapido"."""
    said = squeezed(text)
    if text in ids:
        return text
    if said.isdecimal() and 1 <= int(said) <= len(ids):
        return ids[int(said) - 1]
    if one := exact_choice(text, ids, reading):
        return one
    if question.yes in ids and is_yes(text, reading.language):
        return question.yes
    if question.no in ids and is_no(text, reading.language):
        return question.no
    return begun_choice(text, ids, reading)
