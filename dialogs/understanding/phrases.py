"""Phrases written as data, found in the words of a message; the little language of `crisis.toml`.

    a|b   either word     a|b?   or none             suic*  begins so           kill+  kill, kills, killed, killing
    ~_|a  not a next, and something must follow
    #     a number        {kin}  a class of words    ~a|b   none of these next  ..     up to three other words
    @     a name, which the caller marks so ("priya@")

No backtracking: all places that a phrase may have reached go on together, so that the time is bounded.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

_GAP = 3
END = "_"  # of the message, among the words that may not be next
STEM = 3  # letters by which beginnings are indexed


@dataclass(frozen=True, slots=True)
class Token:
    """A place in a phrase."""

    words: frozenset[str] = frozenset()
    beginnings: tuple[str, ...] = ()
    number: bool = False
    name: bool = False
    optional: bool = False
    ahead: bool = False  # takes no word: the next one may not be one of these
    gap: bool = False

    def fits(self, word: str) -> bool:
        if word in self.words or (self.beginnings and word.startswith(self.beginnings)):
            return True
        return (self.name and word[-1] == "@") or (self.number and word[0].isdigit())


Phrase = tuple[Token, ...]


Some = tuple[Phrase, ...]


class _Begun(NamedTuple):
    """Phrases that begin alike, by what must follow: most are left out by a look at the next words."""

    next_word: Mapping[str, Some]
    next_beginning: Mapping[str, Some]  # by its first letters
    after_gap: Mapping[str, Some]  # this among the next words
    others: Some

    def likely(self, words: Sequence[str], start: int) -> Some:
        """Those that may go on after `start`; one may come twice."""
        found = self.others
        if start + 1 < len(words):
            follows = words[start + 1]
            if more := self.next_word.get(follows):
                found = found + more
            if self.next_beginning and (more := self.next_beginning.get(follows[:STEM])):
                found = found + more
            if after_gap := self.after_gap:
                near = words[start + 1 : start + 2 + _GAP]
                if not after_gap.keys().isdisjoint(near):
                    for word in near:
                        found = found + after_gap.get(word, ())
        return found


@dataclass
class Phrases:
    """Phrases by the word that they begin with."""

    by_word: dict[str, _Begun] = field(default_factory=dict)
    by_beginning: dict[str, _Begun] = field(default_factory=dict)
    vocabulary: set[str] = field(default_factory=set)  # the whole words in all of them
    _marked: bool = field(init=False)  # whether any begins with a number or a name

    def __post_init__(self) -> None:
        self._marked = "#" in self.by_word or "@" in self.by_word

    def ends(self, words: Sequence[str], start: int) -> int:
        """Where the longest phrase that begins at `start` ends; 0 for none."""
        likely = self._likely(words, start)
        return max([_end(phrase, words, start) for phrase in likely]) if likely else 0

    def found(self, words: Sequence[str]) -> list[tuple[int, int]]:
        """Where phrases begin and end, the longest at each beginning."""
        return [(start, end) for start in self._starts(words) if (end := self.ends(words, start))]

    def holds(self, words: Sequence[str]) -> bool:
        """Whether any phrase is there; quicker than `found`."""
        for start in self._starts(words):
            for phrase in self._likely(words, start):
                if _end(phrase, words, start):
                    return True
        return False

    def first(self, words: Sequence[str]) -> int:
        """Where the first phrase begins; the number of words where none is there."""
        return next((start for start in self._starts(words) if self.ends(words, start)), len(words))

    def _starts(self, words: Sequence[str]) -> list[int]:
        """Where one may begin; few are: most is left out here."""
        whole, beginnings = self.by_word, self.by_beginning
        if beginnings:
            return [
                start
                for start, word in enumerate(words)
                if word in whole or word[:STEM] in beginnings or not word.isalpha()
            ]
        if self._marked:
            return [start for start, word in enumerate(words) if word in whole or not word.isalpha()]
        return [] if whole.keys().isdisjoint(words) else [at for at, word in enumerate(words) if word in whole]

    def _likely(self, words: Sequence[str], start: int) -> Some:
        """Those that may begin at `start`, by its word and the next ones."""
        word = words[start]
        begun = self.by_word.get(word)
        found = begun.likely(words, start) if begun else ()
        if self.by_beginning and (begun := self.by_beginning.get(word[:STEM])):
            found = found + begun.likely(words, start)
        if self._marked and not word.isalpha():
            mark = "#" if word[0].isdigit() else "@" if word[-1] == "@" else ""
            if begun := self.by_word.get(mark):
                found = found + begun.likely(words, start)
        return found


def compiled(rows: Iterable[str], classes: Mapping[str, str]) -> Phrases:
    """The phrases of `rows`, each of which may go over lines; `{name}` stands for the words of `classes[name]`."""
    by_word, by_beginning = defaultdict[str, list[Phrase]](list), defaultdict[str, list[Phrase]](list)
    vocabulary = set[str]()
    for row in rows:
        phrase = tuple(_token(written, classes) for written in re.sub(r"\|\s+", "|", row).split())
        first = phrase[0]
        if first.gap or first.optional or first.ahead:
            raise ValueError(f"a phrase begins with a word that must be there: {row}")
        for key in (*first.words, *("#" * first.number), *("@" * first.name)):
            by_word[key].append(phrase)
        for key in {beginning[:STEM] for beginning in first.beginnings}:
            by_beginning[key].append(phrase)
        for token in phrase:
            vocabulary |= token.words
    begun = {ids: _begun(some) for ids, some in _shared([*by_word.values(), *by_beginning.values()]).items()}
    words, beginnings = ({key: begun[_ids(of)] for key, of in by.items()} for by in (by_word, by_beginning))
    return Phrases(words, beginnings, vocabulary)


def _begun(phrases: Some) -> _Begun:
    next_word, next_beginning, after_gap = (defaultdict[str, list[Phrase]](list) for _ in range(3))
    others: list[Phrase] = []
    for phrase in phrases:
        follows = _follows(phrase)
        if follows is None:
            others.append(phrase)
        elif phrase[1].gap:
            for word in follows.words:
                after_gap[word].append(phrase)
        else:
            for word in follows.words:
                next_word[word].append(phrase)
            for beginning in {beginning[:STEM] for beginning in follows.beginnings}:
                next_beginning[beginning].append(phrase)
    alike = _shared(of for by in (next_word, next_beginning, after_gap) for of in by.values())
    words, beginnings, after = (
        {key: alike[_ids(of)] for key, of in by.items()} for by in (next_word, next_beginning, after_gap)
    )
    return _Begun(words, beginnings, after, tuple(others))


def _shared(lists: Iterable[list[Phrase]]) -> dict[tuple[int, ...], Some]:
    """The same phrases once: the words of a class are followed by the same, and there are a hundred thousand lists."""
    return {_ids(of): tuple(of) for of in lists}


def _ids(of: Iterable[Phrase]) -> tuple[int, ...]:
    return tuple(map(id, of))


def _follows(phrase: Phrase) -> Token | None:
    """What must come next, or after a gap that comes next; None where that is not so plain."""
    words, beginnings = set[str](), set[str]()
    gap = len(phrase) > 1 and phrase[1].gap
    for token in phrase[2 if gap else 1 :]:
        if token.gap or token.number or token.name or (gap and (token.optional or token.ahead or token.beginnings)):
            return None
        if not token.ahead:
            words |= token.words
            beginnings |= set(token.beginnings)
            if not token.optional:
                return Token(frozenset(words), tuple(beginnings))
    return None


def one_of(words: str, classes: Mapping[str, str]) -> Token:
    """A single place in a phrase: one of `words`, written with spaces between them."""
    return _token(words, classes)


def _token(written: str, classes: Mapping[str, str]) -> Token:
    if written == "..":
        return Token(gap=True)
    if not re.fullmatch(r"~?(?:[a-z0-9#%@,.*+_|]|\{\w+\})+\??", written.replace("\n", "|").replace(" ", "|")):
        raise ValueError(f"not a token: {written}")
    choices = [*_choices(written.strip("?~"), classes)]
    return Token(
        frozenset(choice for choice in choices if choice[-1] not in "*#@"),
        tuple(choice[:-1] for choice in choices if choice.endswith("*")),
        number="#" in choices,
        name="@" in choices,
        optional=written.endswith("?"),
        ahead=written.startswith("~"),
    )


def _choices(written: str, classes: Mapping[str, str]) -> Iterable[str]:
    for choice in re.split(r"[\s|]+", written.strip()):
        if choice.startswith("{"):
            yield from _choices(classes[choice.strip("{}")], classes)
        elif choice.endswith("+"):
            yield from forms(choice[:-1])
        elif choice.endswith("*") and len(choice) <= STEM:
            raise ValueError(f"too short a beginning: {choice}")
        else:
            yield choice


def forms(verb: str) -> list[str]:
    """The regular forms of an English verb, and some that no verb has: they harm nobody."""
    stem = verb.removesuffix("e")
    if verb.endswith("y"):
        return [verb, f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}s", f"{verb}ed", f"{verb}ing"]
    doubled = [f"{verb}{verb[-1]}ed", f"{verb}{verb[-1]}ing"] if re.search("[aeiou][^aeiouwxy]$", verb) else []
    return [verb, f"{verb}s", f"{verb}es", f"{stem}ed", f"{stem}ing", *doubled]


def _end(phrase: Phrase, words: Sequence[str], start: int) -> int:
    """Where it ends; 0 where it does not fit. One place at a time, until a gap or an "or none" makes them several."""
    place, last = start, len(words)
    for at, token in enumerate(phrase):
        if token.gap or token.optional:
            return _furthest(phrase[at:], words, place)
        if place < last and token.fits(words[place]):
            if token.ahead:
                return 0
            place += 1
        elif not token.ahead or (place >= last and END in token.words):
            return 0
    return place


def _furthest(phrase: Phrase, words: Sequence[str], start: int) -> int:
    places = {start}
    for token in phrase:
        if token.gap:
            places = {place + skipped for place in places for skipped in range(_GAP + 1)}
        elif token.ahead:
            ends = END in token.words
            places = {place for place in places if (not ends if place >= len(words) else not token.fits(words[place]))}
        else:
            reached = {place + 1 for place in places if place < len(words) and token.fits(words[place])}
            places = reached | places if token.optional else reached
        if not places:
            return 0
    return max(places)
