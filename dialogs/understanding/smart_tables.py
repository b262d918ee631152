"""What `smart` knows of a language: the tables of `smart.en.toml` and `smart.es.toml`, ready for use."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from dialogs.understanding.phone import Ear
from dialogs.understanding.phrases import Phrases, compiled
from dialogs.understanding.text import of_language

LANGUAGES = {"en": "en", "es": "es"}


@dataclass(frozen=True)
class Table:
    ear: Ear
    periods: Phrases  # bound it without a date: "this term"
    other: Phrases  # somebody else's wish
    hope: Phrases
    hope_last: Phrases  # said at the end: "…, that's my dream"
    will: Phrases
    outcome: Phrases
    not_outcome: Phrases
    done_when: Phrases  # measurable without a number
    numbers: Phrases
    not_measures: Phrases  # ages, years of service, names of levels
    means: Phrases
    effort: Phrases  # hours a week
    joined: Phrases  # two verbs, one goal
    vague: Phrases
    vague_alone: Phrases  # where no plainer one stands beside them
    vague_verbs: frozenset[str]
    backing: frozenset[str]  # begin a clause that says what the goal rests on
    no_backing: frozenset[str]
    until: frozenset[str]  # what gives a rhythm its end
    starts: frozenset[str]  # verbs that begin a goal
    infinitives: bool  # whether every infinitive may
    and_then: frozenset[str]
    also: frozenset[str]  # after which another goal needs no object: "también ahorrar"
    leads: frozenset[str]  # what may stand before that verb
    not_another: frozenset[str]  # what follows no second goal
    generic: frozenset[str]  # make no goal more specific
    units: frozenset[str]  # of numbers that say what is meant
    clear: frozenset[str]  # make one specific alone
    known: frozenset[str]  # all words of the table


def table(language: str) -> Table:
    """The row of a language; English for one that is not there."""
    return _table(of_language(LANGUAGES, language))


@cache
def _table(language: str) -> Table:
    data = tomllib.loads(resources.files(__package__).joinpath(f"smart.{language}.toml").read_text(encoding="utf-8"))
    lists: dict[str, Any] = {name: frozenset(row.split()) for name, row in data["lists"].items()}
    phrases: dict[str, Any] = {name: compiled(rows, data["classes"]) for name, rows in data["phrases"].items()}
    known = frozenset(_words(data)) | frozenset(word for rows in phrases.values() for word in rows.vocabulary)
    return Table(ear=Ear(data["phone"], known), known=known, infinitives=data["infinitives"], **lists, **phrases)


def _words(data: dict[str, Any]) -> Iterator[str]:
    for row in data["lists"].values():
        yield from row.split()
    for said in data["phone"].values():
        yield from said.split()
