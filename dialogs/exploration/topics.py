"""What somebody's words are about, as ids of topics; the stems are data, in `topics.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from dialogs.exploration.stems import Row, beginnings, met, read_rows
from dialogs.understanding.text import of_language, words

FILE = Path(__file__).with_name("topics.toml")
LANGUAGES = ("en", "es")


def topics_of(text: str, language: str) -> list[str]:
    """Of what the mentee typed: where they would like to be, what stands in the way."""
    typed = beginnings(words(text))
    return [topic for topic, rows in of_language(_stems(), language).items() if met(rows, typed)]


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
