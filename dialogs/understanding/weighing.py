"""What all the words of a message weigh together, for what no phrase has foreseen.

Each word counts whole, by its first letters, by more of them ("over" is not yet "overdose"), by the classes that it
belongs to, and together with those around it: the one before, the two before, or one that is a little apart ("hurt …
myself"). How much each of these weighs was learned from the tune half of the phrase sets (`python -m
tests.accuracy.weigh`).

There are 300,000 weights, so they are not kept by name but by a number made of the name ("feature hashing", Weinberger
et al. 2009): a dict of them would take some 30 MB, the table takes two.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from math import sqrt
from zlib import crc32

from dialogs.understanding.phrases import STEM, Token

LETTERS = 4  # of a word, which then stands for its inflections and most of its misspellings
MORE = 6  # of a word, which then stands for little else
APART = (2, 3)  # so many places on is a word that counts together with this one, whatever stands between
FINEST = 0.1  # the difference between two weights that are told apart

SLOTS = 1 << 20  # of a table; the lower bits of a number say which, its highest eight whether the slot is its own
BITS = (1 << 30) - 1  # what Python holds in one piece, so that sums are quick
_CHECK = 22
_MIX = 0x9E3779B1  # odd, so that no bit is lost; 2^32 by the golden ratio (Knuth, "multiplicative hashing")
_NOTHING = 128  # the byte of a weight of 0
_BIAS = struct.Struct("<f")
_SIX, _WHOLE, _LAST, _CLASS, _START, _END = (
    crc32(name) & BITS for name in (b"six", b"whole", b"last", b"class", b"<", b">")
)


class Table:
    """How much each of what is counted speaks for (above 0) or against something; 0 of what was never learned."""

    def __init__(self, stored: bytes) -> None:
        """`stored`: as `packed` makes it."""
        slots = (len(stored) - _BIAS.size) // 2
        if slots.bit_count() != 1 or len(stored) != _BIAS.size + 2 * slots:
            raise ValueError(f"{len(stored)} bytes are no table of weights.")
        self.bias: float = _BIAS.unpack_from(stored)[0]
        self._checks = stored[_BIAS.size : _BIAS.size + slots]
        self._weights = stored[_BIAS.size + slots :]

    @staticmethod
    def packed(weights: Mapping[int, float], bias: float, often: Mapping[int, int], slots: int = SLOTS) -> bytes:
        """Where two would have the same slot, the one that tells more has it: the heavier, the one met more `often`.
        `slots` is a power of 2."""
        checks, kept = bytearray(slots), bytearray([_NOTHING]) * slots
        for one in sorted(weights, key=lambda one: (abs(weights[one]) * often[one], one)):
            checks[one & slots - 1] = one >> _CHECK
            kept[one & slots - 1] = max(1, min(255, _NOTHING + round(weights[one] / FINEST)))
        return _BIAS.pack(bias) + checks + kept

    def sum(self, counted: Iterable[int]) -> float:
        checks, weights, slot = self._checks, self._weights, len(self._checks) - 1
        found = [weights[one & slot] for one in counted if checks[one & slot] == one >> _CHECK]
        return (sum(found) - _NOTHING * len(found)) * FINEST


@dataclass
class Scales:
    """Weighs words. `classes`: by their names (`{pills}`)."""

    table: Table
    classes: Mapping[str, Token]
    _words: dict[str, list[int]] = field(default_factory=dict, init=False)  # word → the classes that have it
    _beginnings: dict[str, list[tuple[str, int]]] = field(default_factory=dict, init=False)  # by their first letters

    def __post_init__(self) -> None:
        for name, token in self.classes.items():
            for begins in token.beginnings:
                of_class = crc32(name.encode(), _CLASS) & BITS
                self._beginnings.setdefault(begins[:STEM], []).append((begins, of_class))
        for name, token in self.classes.items():
            for word in token.words:
                self._words.setdefault(word, self._begun(word)).append(crc32(name.encode(), _CLASS) & BITS)

    def counted(self, words: Sequence[str]) -> set[int]:
        """What the words count as, each once."""
        whole = [word.encode() for word in words]
        stems = [crc32(word[:LETTERS].encode()) & BITS for word in words]
        longer = [crc32(word[:MORE].encode(), _SIX) & BITS for word in words]
        found = {crc32(word, _WHOLE) & BITS for word in whole}
        found.update(stems, longer)
        if whole:
            found.add(crc32(whole[-1], _LAST) & BITS)
        ends = [_START, *stems, _END]
        pairs = [(one * _MIX + other) & BITS for one, other in zip(ends, stems, strict=False)]
        found.update(pairs)
        found.update([(pair * _MIX + third) & BITS for pair, third in zip(pairs, ends[2:], strict=True)])
        for apart in APART:
            found.update(
                [(one * _MIX ^ other + apart) & BITS for one, other in zip(stems, stems[apart:], strict=False)]
            )
        ends = [_START, *longer, _END]
        found.update([(one * _MIX + other) & BITS for one, other in pairwise(ends)])
        known, beginnings = self._words, self._beginnings
        for word in words:  # nothing is kept of a word: it would be what people typed
            if word in known:
                found.update(known[word])
            elif word[:STEM] in beginnings:
                found.update(self._begun(word))
        return found

    def weigh(self, words: Sequence[str]) -> float:
        """How much the words alone speak for a crisis. Below 0: against it."""
        counted = self.counted(words)
        return self.table.bias + self.table.sum(counted) / sqrt(len(counted) or 1)

    def _begun(self, word: str) -> list[int]:
        return [of_class for begins, of_class in self._beginnings.get(word[:STEM], ()) if word.startswith(begins)]
