"""Worked examples, one tap away (COACHING 1.8): data beside each dialog, the best match for the mentee wins."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from dialogs.engine.values import Used
from dialogs.mentee import Mentee
from dialogs.standing import where_they_are
from dialogs.understanding.text import of_language

ANY = "any"

Entry = Mapping[str, Any]  # `suits`, perhaps `fields`, and a text a language


def has_example(key: str) -> bool:
    """Whether a question has one at all: asked at every turn, so it reads nothing of what was written."""
    return key in _all()


def example(key: str, mentee: Mentee, used: Used) -> str | None:
    """The one for a question's key that is nearest to the mentee's own world, by what they have told, in the open
    dialog (`used`) or before; None where there is none."""
    if not has_example(key):
        return None
    found = where_they_are(mentee, used)
    return best(key, found.situation, found.fields, mentee.language)


def best(key: str, situation: str, fields: Sequence[str], language: str) -> str:
    """One of the first of `fields` that has any which suits the situation; else one for the situation; else one for
    everybody."""
    suiting = [entry for entry in _all()[key] if _suits(entry, situation, fields)]
    near = min(suiting, key=lambda one: (_place(one, fields), situation not in one["suits"], ANY not in one["suits"]))
    text: str = of_language(near, language)
    return text


def _suits(entry: Entry, situation: str, fields: Sequence[str]) -> bool:
    """One for a field does where no situation is known."""
    if "fields" in entry:
        return bool({*entry["fields"]} & {*fields}) and (not situation or bool({situation, ANY} & {*entry["suits"]}))
    return bool({situation, ANY} & {*entry["suits"]})


def _place(entry: Entry, fields: Sequence[str]) -> int:
    """Among the fields: that of the first that the entry is for; behind them all, if it is for no field."""
    return next((place for place, field in enumerate(fields) if field in entry.get("fields", ())), len(fields))


@cache
def _all() -> Mapping[str, Sequence[Entry]]:
    """By question."""
    examples: dict[str, list[Entry]] = {}
    for file in sorted(Path(__file__).parent.glob("*/examples*.toml")):
        for key, entries in tomllib.loads(file.read_text(encoding="utf-8")).items():
            examples.setdefault(key, []).extend(entries)
    return examples
