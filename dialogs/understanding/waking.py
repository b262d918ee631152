"""Which readings could find anything in a text: one index for all of them, from the beginnings of words to the readings
that what begins so may concern.

Most of what is asked of a text finds nothing, since the text is a plain answer. A reading that says which expressions
it looks for is only asked where one of them may be found; what they need is known from themselves (`gates`), so the
index never has to be kept in step with them. A test asks every reading of every text, with the index and without.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from functools import cache, wraps
from typing import Any, Concatenate, NamedTuple, ParamSpec, TypeVar

from dialogs.understanding.gates import Gated, Keys, beginnings
from dialogs.understanding.once_a_turn import once_a_turn
from dialogs.understanding.text import clean, fold

P = ParamSpec("P")
T = TypeVar("T")
Read = Callable[Concatenate[str, P], T]


class Reading(NamedTuple):
    """One that is woken: as it is without the index, what wakes it, and what it says where nothing does."""

    read: Callable[..., Any]
    looked_for: tuple[Gated, ...]
    begun: Keys
    nothing: Any


READINGS: dict[Callable[..., Any], Reading] = {}  # by what others know each as


def woken_by(
    *looked_for: Gated | Callable[..., Any], begun: str = "", nothing: Any = None
) -> Callable[[Read[P, T]], Read[P, T]]:
    """For a reading of a text, its first argument, that says `nothing` where none of these finds anything: in the text,
    in a part of it, or in what is left when words are taken out. They are expressions, and other readings woken so.
    `begun`: what else wakes it, with spaces between: beginnings of words (see `beginnings`), or one of `SIGNS`."""

    def of_a_reading(read: Read[P, T]) -> Read[P, T]:
        own = 1 << len(READINGS)

        @wraps(read)
        def read_if_woken(text: str, /, *more: P.args, **named: P.kwargs) -> T:
            if not woken(text) & own:
                quiet: T = nothing
                return quiet
            return read(text, *more, **named)

        found = [one if isinstance(one, Gated) else READINGS[one] for one in looked_for]
        others = [one for one in found if isinstance(one, Reading)]
        expressions = [one for one in found if isinstance(one, Gated)]
        expressions += [each for one in others for each in one.looked_for]
        begins = frozenset(begun.split()).union(*(one.begun for one in others))
        READINGS[read_if_woken] = Reading(read, tuple(expressions), begins, nothing)
        return read_if_woken

    return of_a_reading


SIGNS = frozenset("*?¿")


@once_a_turn
def woken(text: str) -> int:
    """A bit for each of the readings."""
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
    """By the beginning of a word, whom it wakes; and those that every text wakes, as it is not plain what they need.
    Made at the first text, when all are there."""
    index, always = defaultdict[str, int](int), 0
    for place, reading in enumerate(READINGS.values()):
        for keys in (reading.begun, *(one.keys for one in reading.looked_for)):
            always |= 1 << place if keys is None else 0
            for key in keys or ():
                index[key] |= 1 << place
    return dict(index), always
