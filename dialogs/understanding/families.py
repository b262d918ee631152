"""Meanings told by words that stand near one another, in whatever wording: "pills", "all of them", "took".

A row of data names what must be near, in the words of `phrases.py`: `{pills} {many} {took} ~{clinic} /7`. All of its
places must be filled within so many words (8 if it does not say), those with `>` between them in that order; a `~`
place must not be filled there or close by. Each word is looked up once, and a row is a few operations on bits.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from dialogs.understanding.phrases import STEM, Token, one_of

Around = Callable[[Sequence[str]], Sequence[str]]

_NEAR = 8  # words
_AROUND = 3  # words before and after in which a `~` place counts too


@dataclass(frozen=True, slots=True)
class _Row:
    needs: int
    chains: tuple[tuple[int, ...], ...]  # places in order
    unless: int
    near: int
    first: int  # the place that is named first


@dataclass
class Families:
    rows: dict[int, dict[int, list[_Row]]] = field(default_factory=dict)  # by the two places that fewest words fill
    seconds: dict[int, int] = field(default_factory=dict)  # by the first of the two, all the second ones
    whole: dict[str, int] = field(default_factory=dict)  # word → the places that it fills, as bits
    beginnings: dict[str, list[tuple[str, int]]] = field(default_factory=dict)  # by their first letters
    keys: int = 0  # of all rows
    numbers: int = 0  # the places that a number fills

    def found(self, words: Sequence[str], around: Around | None = None) -> Iterable[int]:
        """Where the first place of a row is filled, with the others near; `~` places are looked for in what `around`
        makes of the words, which is asked only if there is a row to look at."""
        whole = self.whole  # nothing else is kept of a word: it would be what people typed
        places_of = {word: whole[word] if word in whole else self._places(word) for word in set(words)}
        total = 0
        for mask in places_of.values():
            total |= mask
        masks = [places_of[word] for word in words]
        context: list[int] | None = masks if around is None else None
        keys = total & self.keys
        while keys:
            key = keys & -keys
            keys ^= key
            filled: list[_Row] = []
            seconds = total & self.seconds[key]
            while seconds:
                second = seconds & -seconds
                seconds ^= second
                filled += [row for row in self.rows[key][second] if total & row.needs == row.needs]
            if not filled:
                continue
            if context is None and around is not None:
                context = [places_of.get(word, 0) for word in around(words)]
            places = [at for at, mask in enumerate(masks) if mask & key]
            for row in filled:
                yield from _fits(row, places, masks, context or masks)

    def any(self, words: Sequence[str]) -> bool:
        return next(iter(self.found(words)), None) is not None

    def _places(self, word: str) -> int:
        mask = 0
        for begins, place in self.beginnings.get(word[:STEM], ()):
            if word.startswith(begins):
                mask |= place
        return mask | self.numbers if word[0].isdigit() else mask


def _fits(row: _Row, at: Sequence[int], masks: Sequence[int], context: Sequence[int]) -> Iterable[int]:
    """`at`: where its rarest place is filled; nowhere else need be looked."""
    last, done = len(masks), -1
    for rare in at:
        for start in range(max(rare - row.near + 1, done + 1, 0), rare + 1):
            done = start
            if not masks[start] & row.needs:
                continue
            end = min(start + row.near, last)
            seen = 0
            for mask in masks[start:end]:
                seen |= mask
            if seen & row.needs != row.needs or not all(_in_order(chain, masks, start, end) for chain in row.chains):
                continue
            if row.unless and any(mask & row.unless for mask in context[max(start - _AROUND, 0) : end + _AROUND]):
                continue
            yield from (place for place in range(start, end) if masks[place] & row.first)


def _in_order(order: Sequence[int], masks: Sequence[int], start: int, end: int) -> bool:
    at = 0
    for mask in masks[start:end]:
        if mask & order[at]:
            at += 1
            if at == len(order):
                return True
    return False


def families(rows: Iterable[tuple[str, Mapping[str, str]]]) -> Families:
    """Rows, each with the classes of words that its `{name}`s stand for, made ready."""
    made, places, sizes = Families(), dict[Token, int](), dict[int, int]()
    for row, classes in rows:
        needs, unless, near = 0, 0, _NEAR
        chains: list[list[int]] = []
        joined = False
        for written in row.split():
            if written == ">":
                joined = True
                continue
            if written[0] == "/":
                near = int(written[1:])
                continue
            token = one_of(written.lstrip("~"), classes)
            if token not in places:
                places[token] = place = 1 << len(places)
                sizes[place] = len(token.words) + 9 * len(token.beginnings) + 99 * token.number
            place = places[token]
            if written[0] == "~":
                unless |= place
                continue
            needs |= place
            if joined:
                chains[-1].append(place)
            else:
                chains.append([place])
            joined = False
        rarest = sorted((place for chain in chains for place in chain), key=lambda place: sizes[place])
        key, second = rarest[0], rarest[min(1, len(rarest) - 1)]
        ordered = tuple(tuple(chain) for chain in chains if len(chain) > 1)
        made.keys |= key
        made.seconds[key] = made.seconds.get(key, 0) | second
        row_of = made.rows.setdefault(key, {}).setdefault(second, [])
        row_of.append(_Row(needs, ordered, unless, near, chains[0][0]))
    for token, place in places.items():
        for word in token.words:
            made.whole[word] = made.whole.get(word, 0) | place
        if token.number:
            made.numbers |= place
        for begins in token.beginnings:
            made.beginnings.setdefault(begins[:STEM], []).append((begins, place))
    made.whole = {word: mask | made._places(word) for word, mask in made.whole.items()}
    return made
