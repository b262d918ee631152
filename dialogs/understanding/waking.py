"""Which readings could find anything in a text: one index for all of them, from the beginnings of words to the readings
that what begins so may concern.

Most of what is asked of a text finds nothing, since the text is a plain answer. A reading that says which expressions
it looks for is only asked where one of them may be found; what they need is known from themselves (`gates`), so the
index never has to be kept in step with them. A test asks every reading of every text, with the index and without.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable
from functools import cache, reduce, wraps
from itertools import chain
from operator import or_
from typing import Any, Concatenate, NamedTuple, ParamSpec, TypeVar

from dialogs.understanding.gates import LETTERS, Gated, Keys, beginnings
from dialogs.understanding.once_a_turn import once_a_turn
from dialogs.understanding.text import clean, fold

P = ParamSpec("P")
T = TypeVar("T")
Read = Callable[Concatenate[str, P], T]


class Reading(NamedTuple):
    """One that is woken: as it is without the index, what wakes it, and what it says where nothing does."""

    read: Callable[..., Any]
    looked_for: tuple[Gated, ...]
    nothing: Any


class Begun(Gated):
    """Words that begin so, or one of `SIGNS`; written with spaces between."""

    def __init__(self, row: str) -> None:
        self._row = frozenset(row.split())
        words = (rf"\b{one}" if len(one) >= LETTERS else rf"\b{one}\b" for one in sorted(self._row - SIGNS))
        super().__init__("|".join([*words, *map(re.escape, sorted(self._row & SIGNS))]))

    @property
    def keys(self) -> Keys:
        return self._row


SIGNS = frozenset("*?¿")
READINGS: dict[Callable[..., Any], Reading] = {}  # by what others know each as


def woken_by(*looked_for: Gated | Callable[..., Any], nothing: Any = None) -> Callable[[Read[P, T]], Read[P, T]]:
    """For a reading of a text, its first argument, that says `nothing` where none of these finds anything: in the text,
    in a part of it, or in what is left when words are taken out. They are expressions, and other readings woken so."""
    each = [(one,) if isinstance(one, Gated) else READINGS[one].looked_for for one in looked_for]
    expressions = tuple(chain.from_iterable(each))
    bits = reduce(or_, (one.bit for one in expressions))

    def of_a_reading(read: Read[P, T]) -> Read[P, T]:
        @wraps(read)
        def read_if_woken(text: str, /, *more: P.args, **named: P.kwargs) -> T:
            if not woken(text) & bits:
                quiet: T = nothing
                return quiet
            return read(text, *more, **named)

        READINGS[read_if_woken] = Reading(read, expressions, nothing)
        return read_if_woken

    return of_a_reading


@once_a_turn
def woken(text: str) -> int:
    """The bits of the expressions that may be found in it."""
    index, woken = _index()
    for begun in _begun(text):
        woken |= index.get(begun, 0)
    return woken


def _begun(text: str) -> Keys:
    """Of its words as any reading may see them: some leave an apostrophe out, others do not."""
    folded = fold(clean(text))
    begun = beginnings(folded) | SIGNS.intersection(text)
    if "'" in folded or "_" in folded:
        begun |= beginnings(folded.replace("'", "").replace("_", " "))
    return begun


@cache
def _index() -> tuple[dict[str, int], int]:
    """By the beginning of a word, what may be found with it; and what may be found in any text, as it is not plain what
    it needs. Made at the first text, when all are there."""
    index, always = defaultdict[str, int](int), 0
    for one in Gated.made:
        always |= one.bit if one.keys is None else 0
        for key in one.keys or ():
            index[key] |= one.bit
    return dict(index), always
