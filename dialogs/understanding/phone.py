"""Words as they are typed on a phone, made into the words that a table knows; each keeps what was typed.

Short forms come from a table ("wanna"), slips of a letter are mended against the table's own words ("aply", "recieve").
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping
from typing import NamedTuple

from dialogs.understanding.text import clean, fold

_TYPED = re.compile(r"\d+(?:[.,:]\d+)*%?|[^\W\d_]+(?:['+#]+[^\W\d_]*|\d+)*|[.,;:!?\n()]+")
_STOPS = {",": ",", ";": ".", ":": ",", "(": ",", ")": ","}
_SHORTEST = 6  # letters: shorter words have too many neighbours
SURE = _SHORTEST - 1  # letters: in shorter words no slip is mended
_ENDINGS = ("s", "d", "r", "n", "a", "e", "y")  # of one letter, as a slip is
_LAST = {"s", "d", "r", "n", "a", "e", "o", "y"}


class Word(NamedTuple):
    """`said` is how the tables have it: folded, without apostrophes; "," and "." stand for what parts a sentence."""

    said: str
    typed: str

    @property
    def capital(self) -> bool:
        return self.typed[:1].isupper()


class Ear:
    """Hears words as a table writes them."""

    def __init__(self, phone: Mapping[str, str], vocabulary: Iterable[str], right: Iterable[str] = ()) -> None:
        """`phone`: how it is typed → how the table has it; one or two words → any number, none too. What is near to a
        word of `vocabulary` is taken for it, except what is `right` as it is."""
        self._phone = phone
        self._pairs = frozenset(short.split()[0] for short in phone if " " in short)
        self._learn(vocabulary, frozenset(right))

    def knowing(self, vocabulary: Iterable[str], right: Container[str]) -> Ear:
        """One with the same short forms, for other words."""
        ear = Ear.__new__(Ear)
        ear._phone, ear._pairs = self._phone, self._pairs
        ear._learn(vocabulary, right)
        return ear

    def _learn(self, vocabulary: Iterable[str], right: Container[str]) -> None:
        self._known, self._right = frozenset(vocabulary), right
        self._long: dict[str, list[str]] = {}  # by the first letter: the words in which a slip is mended
        for word in sorted(self._known):
            if len(word) >= _SHORTEST:
                self._long.setdefault(word[0], []).append(word)
        self._sizes = {
            (word[0], len(word) + by) for words in self._long.values() for word in words for by in (-1, 0, 1)
        }
        self._near: dict[str, dict[str, str]] = {}  # by the first letter of what was asked for, made then

    def words(self, text: str) -> list[Word]:
        cleaned = clean(text)
        folded = fold(cleaned)
        typed = [Word(_said(folded[m.start() : m.end()]), m[0]) for m in _TYPED.finditer(cleaned)]
        heard: list[Word] = []
        place = 0
        while place < len(typed):
            word, as_typed = typed[place]
            pair = f"{word} {typed[place + 1].said}" if word in self._pairs and place + 1 < len(typed) else ""
            if pair in self._phone:
                both = f"{as_typed} {typed[place + 1].typed}"
                heard += [Word(each, both) for each in self._phone[pair].split()]
                place += 2
                continue
            said = self._phone.get(word)
            if said is not None:
                heard += [Word(each, as_typed) for each in said.split()]
            elif word in self._known or (place > 0 and as_typed[0].isupper() and typed[place - 1].said != "."):
                heard.append(typed[place])  # as it is: most words, and names
            else:
                mended = self.mended(word)
                heard.append(typed[place] if mended == word else Word(mended, as_typed))
            place += 1
        return heard

    def mended(self, word: str) -> str:
        """The table's word that `word` is one slip from (a letter wrong, missing, added or swapped), or `word`."""
        if len(word) < SURE or word in self._known or word in self._right or not word.isalpha():
            return word
        if (word[0], len(word)) not in self._sizes:  # none is so near
            return word
        meant = self._meant(word[0])
        for slip in (word, *_without_a_letter(word)):
            near = slip if slip in self._known and len(slip) >= _SHORTEST else meant.get(slip)
            if near and not _only_inflected(word, near):
                return near
        return word

    def _meant(self, letter: str) -> dict[str, str]:
        """By what is left of it without a letter: the word that begins with this one, the first letter being seldom
        wrong."""
        if letter not in self._near:
            slips = ((slip, word) for word in reversed(self._long[letter]) for slip in _without_a_letter(word))
            self._near[letter] = dict(slips)
        return self._near[letter]


def _said(folded: str) -> str:
    if folded[0].isalnum():
        return folded.replace("'", "")
    return "." if set(folded) & set(".!?\n") else _STOPS.get(folded[0], ",")


def _without_a_letter(word: str) -> list[str]:
    """The first letter stays: it is the one that is seldom wrong."""
    return [word[:at] + word[at + 1 :] for at in range(1, len(word))]


def one_slip(word: str, near: str) -> bool:
    """Whether a letter is wrong, missing, added or swapped, the first being seldom wrong."""
    if len(word) < SURE - 1 or word == near or word[0] != near[0] or _only_inflected(word, near):
        return False
    at = next((i for i, (a, b) in enumerate(zip(word, near, strict=False)) if a != b), min(len(word), len(near)))
    swapped = word[at : at + 2][::-1] + word[at + 2 :]
    return near[at:] in (swapped, word[at + 1 :]) or word[at:] == near[at + 1 :] or word[at + 1 :] == near[at + 1 :]


def _only_inflected(word: str, near: str) -> bool:
    """ "starters" is not a slip of "starter": both may be meant."""
    short, long = sorted((word, near), key=len)
    same = next((i for i, (a, b) in enumerate(zip(word, near, strict=False)) if a != b), len(short))
    if len(short) < len(long):
        return same == len(short) and long[same:] in _ENDINGS
    return same == len(short) - 1 and {word[same:], near[same:]} <= _LAST
