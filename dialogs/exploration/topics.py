"""What somebody's words are about, as ids of topics; the stems and fields are data, in `topics.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from dialogs.exploration.stems import Row, beginnings, met, read_rows
from dialogs.understanding.fields import fields_in
from dialogs.understanding.text import of_language, words

FILE = Path(__file__).with_name("topics.toml")
LANGUAGES = ("en", "es")


def topics_of(text: str, language: str) -> list[str]:
    """Of what the mentee typed: where they would like to be, what stands in the way."""
    said = words(text)
    typed, fields = beginnings(said), topics_of_fields(fields_in(said, language))
    return [topic for topic, rows in of_language(_stems(), language).items() if topic in fields or met(rows, typed)]


def topics_of_fields(fields: Iterable[str]) -> list[str]:
    """Of fields of work or study; ids of `understanding/fields.toml`."""
    found = set(fields)
    return [topic for topic, row in _topics().items() if found.intersection(row.get("fields", ()))]


def leaning(items: Iterable[str], language: str) -> list[str]:
    """Of what was ticked in the short lists (COACHING 3.4), own words among them."""
    ticked = list(items)
    listed = [topic for topic, row in _topics().items() if set(row.get("items", ())) & set(ticked)]
    known = {item for row in _topics().values() for item in row.get("items", ())}
    own = " ".join(item for item in ticked if item not in known)
    return list(dict.fromkeys([*listed, *topics_of(own, language)]))


@cache
def _topics() -> Mapping[str, Mapping[str, str]]:
    return tomllib.loads(FILE.read_text(encoding="utf-8"))


@cache
def _stems() -> Mapping[str, Mapping[str, tuple[Row, ...]]]:
    """By language and topic."""
    return {language: {topic: read_rows(row[language]) for topic, row in _topics().items()} for language in LANGUAGES}
