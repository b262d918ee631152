"""The library of suggestions (COACHING 4.3): what may be tried, and what is known of it; data in `suggestions/*.toml`.

Not which of them are suggested to whom: that is `choosing`. Ids are stored with ideas and goals, so they are a public
format: an entry may be reworded, never removed.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple
from zlib import crc32

from dialogs.exploration.stems import Row, beginnings, met, read_rows
from dialogs.understanding.text import of_language, words

FOLDER = Path(__file__).parent / "suggestions"
LANGUAGES = ("en", "es")
ROOTS = {language: language for language in LANGUAGES}


@dataclass(frozen=True)
class Said:
    """A suggestion in one language. `text` and `first_step` go on after "I will"; the step can be done this week."""

    text: str
    first_step: str
    pitfall: str  # that people who try it often meet, a sentence
    sign: str  # that it worked, a sentence in the first person
    takes: str  # how long, roughly
    words: tuple[Row, ...]  # what one writes who means this …
    unless: tuple[Row, ...]  # … if none of these is there: who studied psychology has been to no counsellor


@dataclass(frozen=True)
class Suggestion:
    """`kind` is its file's name. `suits`: situations of COACHING 2.3, or "any". `choosing`: what it helps to choose,
    the kind of "work" or of "place" (REQUIREMENTS 3.17). `topics`: ids of `topics.toml` that it is about or helps
    against. `theme`: career, study, skill or other (COACHING 4.6)."""

    id: str
    kind: str
    suits: tuple[str, ...]
    theme: str
    topics: tuple[str, ...]
    choosing: tuple[str, ...]
    by_language: Mapping[str, Said]

    @property
    def number(self) -> int:
        """For ids of rows, which are stored as they are: it does not tell what somebody chose."""
        return crc32(self.id.encode()) % 1_000_000

    def said(self, language: str) -> Said:
        """In this language ("es", "es-MX"), or in English."""
        return of_language(self.by_language, language)


class _Listed(NamedTuple):
    row: Row
    weight: int  # characters that it takes to meet it
    place: int  # of the suggestion, in the library
    meant: Suggestion


@cache
def library() -> Mapping[str, Suggestion]:
    """All of them by id, a kind after another."""
    found: dict[str, Suggestion] = {}
    for file in sorted(FOLDER.glob("*.toml")):
        for id, row in tomllib.loads(file.read_text(encoding="utf-8")).items():
            if id in found:
                raise ValueError(f"{file.name}: {id} is already in {found[id].kind}.toml")
            found[id] = _suggestion(id, file.stem, row)
    return found


def entry(id: str) -> Suggestion | None:
    """The suggestion that an idea came from (`Idea.entry`); None for an idea of the mentee's own."""
    return library().get(id)


def like(text: str, language: str) -> Suggestion | None:
    """The suggestion that says what the mentee's own words say ("ask my boss for feedback"), if one does."""
    typed = beginnings(words(text))
    rows = _rows(of_language(ROOTS, language))
    found = [one for first in typed & rows.keys() for one in rows[first] if typed.issuperset(one.row)]
    found = [one for one in found if not met(one.meant.said(language).unless, typed)]
    return max(found, key=lambda one: (one.weight, -one.place)).meant if found else None


@cache
def _rows(language: str) -> Mapping[str, Sequence[_Listed]]:
    """By the first beginning of a row, without which it is not met: hundreds need not be tried."""
    found: dict[str, list[_Listed]] = {}
    for place, one in enumerate(library().values()):
        for row in one.said(language).words:
            found.setdefault(row[0], []).append(_Listed(row, sum(map(len, row)), place, one))
    return found


def _suggestion(id: str, kind: str, row: Mapping[str, Any]) -> Suggestion:
    by_language = {language: _said(row[language]) for language in LANGUAGES}
    lists = {name: tuple(row.get(name, ())) for name in ("suits", "topics", "choosing")}
    return Suggestion(id, kind, theme=row["theme"], by_language=by_language, **lists)


def _said(row: Mapping[str, str]) -> Said:
    texts = {name: row[name] for name in ("text", "first_step", "pitfall", "sign", "takes")}
    return Said(**texts, words=read_rows(row["words"]), unless=read_rows(row.get("unless", "")))
