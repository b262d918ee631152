"""The words and phrases of a language, by their first word: what `cutting` looks its pieces up in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from dialogs.understanding.dates.english import ENGLISH, ENGLISH_SHY, Table
from dialogs.understanding.dates.feasts import feast_names
from dialogs.understanding.dates.ordinary import ORDINARY
from dialogs.understanding.dates.spanish import BORROWED, SPANISH, SPANISH_SHY
from dialogs.understanding.dates.spelling import Speller
from dialogs.understanding.text import row_of

Entry = tuple[tuple[str, ...], str, Any, bool]  # the words, their kind, what they mean, shy

_REPAIRED = row_of("WEEKDAY WEEKDAYS MONTH UNIT RELATIVE FEAST EVERY ADVERB SEASON BEFORE NUMBER ORDINAL")
_PHRASES = row_of("UNIT FEAST")  # whose longer words are repaired in phrases
_LONG_WORD = 7
_LONG_FEAST = 7  # letters of a feast's name from which on it is repaired; shorter ones are too like other words


@dataclass(frozen=True)
class Lexicon:
    entries: dict[str, list[Entry]]  # by the first word, the longest first
    speller: Speller

    def at(self, words: list[str], index: int) -> Entry | None:
        """The longest entry that the words from `index` on begin with."""
        following = words[index + 1] if index + 1 < len(words) else ""
        for entry in self.entries.get(words[index], ()):
            phrase = entry[0]
            if len(phrase) == 1:
                return entry
            if phrase[1] == following and tuple(words[index : index + len(phrase)]) == phrase:
                return entry
        return None


@cache
def lexicon_of(language: str) -> Lexicon:
    """Made once a language: "en" or "es"."""
    shy = ENGLISH_SHY if language == "en" else SPANISH_SHY
    tables = [ENGLISH] if language == "en" else [SPANISH, {kind: ENGLISH[kind] for kind in BORROWED}]
    entries: dict[tuple[str, ...], Entry] = {}
    repaired: dict[str, object] = {}
    parts: set[str] = set()
    rows = [row for table in tables for row in _rows(table)]
    rows += [("FEAST", name, words) for name, words in feast_names(language)]
    for kind, value, phrase in sorted(rows, key=lambda row: row[0] != "FEAST"):
        words = tuple(phrase.split())
        entries.setdefault(words, (words, kind, value, phrase in shy))
        if kind in _REPAIRED and len(words) == 1 and (kind != "FEAST" or len(phrase) >= _LONG_FEAST):
            repaired.setdefault(phrase, (kind, value))
        if kind in _PHRASES and len(words) > 1:  # "independance day", "working dayz"
            parts |= {word for word in words if len(word) >= _LONG_WORD}
    repaired = {part: part for part in parts} | repaired
    by_first: dict[str, list[Entry]] = {}
    for entry in sorted(entries.values(), key=lambda entry: -len(entry[0])):
        by_first.setdefault(entry[0][0], []).append(entry)
    known = {word for words in entries for word in words} | ORDINARY
    return Lexicon(by_first, Speller(repaired, frozenset(known)))


def _rows(table: Table) -> Iterator[tuple[str, Any, str]]:
    for kind, meanings in table.items():
        for value, phrases in meanings.items():
            for phrase in phrases.split(","):
                yield kind, value, " ".join(phrase.replace("'", "").split())
