"""The strengths that a story shows, by rules, which are data, in hints.toml: for each id, beginnings of words."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path

from dialogs.understanding.text import clean, fold, of_language

FILE = Path(__file__).with_name("hints.toml")

Rules = dict[str, dict[str, re.Pattern[str]]]  # by language and id


def strengths_in(text: str, language: str, most: int) -> list[str]:
    """Ids of strengths whose words are in the text, those with most of them first."""
    said = fold(clean(text))
    rules = of_language(_rules(), language)
    found = {id: len({hit.lower() for hit in pattern.findall(said)}) for id, pattern in rules.items()}
    return sorted((id for id, count in found.items() if count), key=lambda id: -found[id])[:most]


@cache
def _rules() -> Rules:
    read: Rules = {}
    for id, row in tomllib.loads(FILE.read_text(encoding="utf-8")).items():
        for language, beginnings in row.items():
            read.setdefault(language, {})[id] = re.compile(rf"\b(?:{'|'.join(beginnings)})")
    return read
