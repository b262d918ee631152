"""The library of suggestions (COACHING 4.3), data beside the dialog: which fit a situation, and their words."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

FILE = Path(__file__).with_name("suggestions.toml")


@cache
def library() -> dict[str, dict[str, Any]]:
    """By id: `suits`, the situations of COACHING 2.3, and a text a language."""
    return tomllib.loads(FILE.read_text(encoding="utf-8"))


def first_few(situation: str, count: int) -> list[str]:
    """Those that suit the situation, in the library's order, then those that suit everybody."""
    fitting = [id for id, entry in library().items() if situation in entry["suits"]]
    general = [id for id, entry in library().items() if "any" in entry["suits"] and id not in fitting]
    return [*fitting, *general][:count]


def by_id(id: str, language: str) -> str:
    entry = library()[id]
    text: str = entry.get(language) or entry["en"]
    return text
