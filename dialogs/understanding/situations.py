"""Where somebody stands, and in which field, from their own words ("midwife", "warehouse", "first year biology").

It steers suggestions and examples (COACHING 2.3, 1.8); what the words do not show is left open, never guessed.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

from dialogs.understanding.fields import fields_in
from dialogs.understanding.phrases import Phrases, compiled
from dialogs.understanding.smart_tables import table
from dialogs.understanding.text import of_language, words

_MOST_FIELDS = 3
_START = "_"  # stands before the first word, for phrases that a text begins with


@dataclass(frozen=True)
class Situations:
    """`situation`: an id of COACHING 2.3 (student, intern, seeking, advance, move, industry, study, returning), or ""
    when the words do not show one. `fields`: ids of `fields.toml`, that with most words first; at most three."""

    situation: str
    fields: tuple[str, ...]


def read_situation(text: str, language: str) -> Situations:
    """Reads the first 1,000 characters."""
    said = words(text)
    rows = of_language(_situations(), language)
    ear = table(language).ear  # "intership"
    mended = [ear.mended(word) for word in said]
    heard = [[_START, *said], [_START, *mended]]
    situation = next((id for id, phrases in rows.items() if any(map(phrases.holds, heard))), "")
    return Situations(situation, tuple(fields_in(said, language))[:_MOST_FIELDS])


def read_lives(texts: Sequence[str], language: str) -> Situations:
    """Of what somebody wrote in several places: the situation that the first shows which shows one; the fields of all,
    those of the last first, which says most of where they want to go; at most three."""
    read = [read_situation(text, language) for text in texts if text]
    fields = dict.fromkeys(field for found in reversed(read) for field in found.fields)
    return Situations(next((one.situation for one in read if one.situation), ""), tuple(fields)[:_MOST_FIELDS])


@cache
def _situations() -> dict[str, dict[str, Phrases]]:
    """By language and id, in the order of the file."""
    data = tomllib.loads(resources.files(__package__).joinpath("situations.toml").read_text(encoding="utf-8"))
    read: dict[str, dict[str, Phrases]] = {"en": {}, "es": {}}
    for id, row in data.items():
        for language, phrases in row.items():
            read[language][id] = compiled((one.strip() for one in phrases.split(",")), {})
    return read
