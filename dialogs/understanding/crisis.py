"""Signs of self-harm, suicide, abuse or danger in what somebody writes (COACHING 1.10), in English and Spanish at once.

Errs on the side of hearing too much. No diagnosis: it only says whether to stop coaching and show where help is. The
phrases are reviewed data in `crisis.toml`, the lines in `helplines.toml`.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib import resources
from typing import Any, Literal

from dialogs.understanding.text import squeezed

LOOKED_AT = 20_000  # characters: several messages put together; signs may stand at the end
_GAP = 3  # words that ".." may stand for
_LEET = str.maketrans("013457@$", "oieastas")
_KEYWORDS = ("suicide", "suicidal", "suicidio", "suicidarme", "autolesion")

Kind = Literal["emergency", "call", "text", "web"]


def signs_of_crisis(text: str) -> bool:
    """Whether the text speaks of self-harm, suicide, abuse or danger, the writer's or near them. True when in doubt."""
    words = _heard(text)
    signs, looks_alike = _phrases()
    kept: list[str] = []
    place = 0
    while place < len(words):
        end = _longest(looks_alike, words, place)
        kept += ["."] if end else [words[place]]  # a gap, so that what is left does not join into a phrase
        place = end or place + 1
    return any(_longest(signs, kept, start) or _misspelt(kept[start]) for start in range(len(kept)))


@dataclass(frozen=True)
class HelpLine:
    """Where help is: a number to call, a word and number to text, or an address.

    `name` is empty for the emergency number, whose name is the coach's to say.
    `checked`: the day it was last compared with what its service publishes; None: known, not yet compared.
    """

    kind: Kind
    name: str
    number: str
    source: str
    checked: date | None = None


def help_lines(country: str) -> list[HelpLine]:
    """The emergency number, one or two lines of the country (ISO alpha-2), and always the directory of all countries.

    For a country that is not listed: 112, which GSM phones connect to the emergency service of most countries.
    """
    data = _data("helplines.toml")
    row = data["countries"].get(country.upper(), {})
    emergency = HelpLine("emergency", "", row.get("emergency", data["emergency"]), row.get("source", data["source"]))
    return [emergency, *(HelpLine(**line) for line in row.get("lines", [])), HelpLine(**data["directory"])]


@cache
def _data(name: str) -> dict[str, Any]:
    return tomllib.loads(resources.files(__package__).joinpath(name).read_text(encoding="utf-8"))


def _heard(text: str) -> list[str]:
    """Folded words; "su1c1de" and "diiiie" as they sound, letters set apart ("k i l l") joined."""
    said = re.sub(r"([a-z])\1{2,}", r"\1", squeezed(_unleet(text[: LOOKED_AT * 2]), LOOKED_AT))
    said = re.sub(r"\b(?:[a-z] ){3,}[a-z]\b", lambda match: match[0].replace(" ", ""), said)
    return said.replace("_", " ").split()


def _unleet(text: str) -> str:
    mixed = re.compile(r"(?<![\w@$])(?=[\w@$]{3,30}(?![\w@$]))(?=[a-zA-Z]*[0134@$57])[a-zA-Z]+[\w@$]*")
    return mixed.sub(lambda match: match[0].translate(_LEET), text)


@dataclass(frozen=True)
class _Token:
    """A place in a phrase of `crisis.toml`."""

    words: frozenset[str]
    beginnings: tuple[str, ...] = ()
    number: bool = False
    other: bool = False  # any word but these
    optional: bool = False
    gap: bool = False

    def fits(self, word: str) -> bool:
        found = word in self.words or word.startswith(self.beginnings) or (self.number and word.isdigit())
        return found != self.other


def _token(written: str) -> _Token:
    if written == "..":
        return _Token(frozenset(), gap=True)
    choices = written.strip("!?").split("|")
    return _Token(
        frozenset(choice for choice in choices if not choice.endswith("*") and choice != "#"),
        tuple(choice[:-1] for choice in choices if choice.endswith("*")),
        number="#" in choices,
        other=written.startswith("!"),
        optional=written.endswith("?"),
    )


_Phrase = tuple[_Token, ...]
_Index = dict[str, list[_Phrase]]


@cache
def _phrases() -> tuple[_Index, _Index]:
    data = _data("crisis.toml")
    return _index(data["signs"]), _index(data["looks_alike"])


def _index(written: list[str]) -> _Index:
    """Phrases by the word that they begin with, by its first four letters where only its beginning is given."""
    index: _Index = {}
    for phrase in (tuple(map(_token, row.split())) for row in written):
        first = phrase[0]
        if first.gap or first.optional or first.other:
            raise ValueError(f"a phrase begins with a word that must be there: {phrase}")
        for key in (*first.words, *(f"{beginning[:4]}*" for beginning in first.beginnings), *("#" * first.number)):
            index.setdefault(key, []).append(phrase)
    return index


def _longest(index: _Index, words: list[str], start: int) -> int:
    """Where the longest phrase that begins at `start` ends; 0 for none."""
    word = words[start]
    phrases = [*index.get(word, ()), *index.get(f"{word[:4]}*", ()), *(index.get("#", ()) if word.isdigit() else ())]
    return max((_end(phrase, words, start) for phrase in phrases), default=0)


def _end(phrase: _Phrase, words: list[str], start: int) -> int:
    places = {start}  # all places that may have been reached: no backtracking
    for token in phrase:
        if token.gap:
            places = {place + skipped for place in places for skipped in range(_GAP + 1)}
            continue
        reached = {place + 1 for place in places if place < len(words) and token.fits(words[place])}
        places = reached | places if token.optional else reached
        if not places:
            return 0
    return max(places)


def _misspelt(word: str) -> bool:
    """One letter wrong, missing, added or swapped in a word that says it all: "suicde", "siucidal"."""
    return any(abs(len(word) - len(key)) <= 1 and word[0] == key[0] and _near(word, key) for key in _KEYWORDS)


def _near(word: str, key: str) -> bool:
    if word == key:
        return True
    same = next((i for i, (a, b) in enumerate(zip(word, key, strict=False)) if a != b), min(len(word), len(key)))
    rest, wanted = word[same:], key[same:]
    swapped = len(rest) > 1 and rest[1::-1] + rest[2:] == wanted
    return swapped or rest[1:] == wanted[1:] or rest[1:] == wanted or rest == wanted[1:]
