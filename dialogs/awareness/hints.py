"""What typed words hint at, by rules: the strengths that a story shows, the situation that somebody describes.

The rules are data, in hints.toml: for each id, beginnings of words in each language.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path

from dialogs.understanding.text import clean, fold, of_language

FILE = Path(__file__).with_name("hints.toml")

Rules = dict[str, dict[str, re.Pattern[str]]]  # by language and id


def hints(of: str, text: str, language: str, most: int) -> list[str]:
    """Ids under `of` ("strengths", "situations") whose words are in the text, those with most of them first."""
    said = fold(clean(text))
    rules = of_language(_rules()[of], language)
    found = {id: len({hit.lower() for hit in pattern.findall(said)}) for id, pattern in rules.items()}
    return sorted((id for id, count in found.items() if count), key=lambda id: -found[id])[:most]


@cache
def _rules() -> dict[str, Rules]:
    read: dict[str, Rules] = {}
    for of, rows in tomllib.loads(FILE.read_text(encoding="utf-8")).items():
        for id, row in rows.items():
            for language, beginnings in row.items():
                pattern = re.compile(rf"\b(?:{'|'.join(beginnings)})")
                read.setdefault(of, {}).setdefault(language, {})[id] = pattern
    return read
