"""Which field of work or study somebody's words speak of; the words are data, in `fields.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from functools import cache
from importlib import resources
from itertools import chain

from dialogs.understanding.phrases import Phrases, compiled
from dialogs.understanding.text import of_language


def fields_in(words: Sequence[str], language: str) -> dict[str, list[tuple[int, int]]]:
    """Where folded words name a field: beginnings and ends, by field; those with most words first."""
    found = {id: phrases.found(words) for id, phrases in of_language(_fields(), language).items()}
    return dict(sorted(((id, spans) for id, spans in found.items() if spans), key=lambda row: -len(row[1])))


def field_spans(words: Sequence[str], language: str) -> list[tuple[int, int]]:
    """Where folded words name any field: beginnings and ends."""
    return of_language(_any_field(), language).found(words)


@cache
def _any_field() -> dict[str, Phrases]:
    return {language: compiled(chain(*_rows(language).values()), {}) for language in ("en", "es")}


@cache
def _fields() -> dict[str, dict[str, Phrases]]:
    return {
        language: {id: compiled(phrases, {}) for id, phrases in _rows(language).items()} for language in ("en", "es")
    }


def _rows(language: str) -> dict[str, list[str]]:
    data = tomllib.loads(resources.files(__package__).joinpath("fields.toml").read_text(encoding="utf-8"))
    return {id: [phrase.strip() for phrase in row[language].split(",")] for id, row in data.items()}
