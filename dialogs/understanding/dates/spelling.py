"""What a misspelt word was meant to be: "tuseday", "novemeber", "febrro".

The words to be repaired to are few, so each is stored under every form that lacks one or two of its letters; a word
typed is looked up under its own such forms (the method of SymSpell). Nothing is compared with the whole list.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import NamedTuple

_LONGEST = 16  # letters of a word that is worth repairing
_DRAWN_OUT = re.compile(r"(?<=(.))\1{2,}")


class _Letters(NamedTuple):
    """Of a target: its letters, how often each, and how many of them what is typed must have."""

    counts: tuple[tuple[str, int], ...]
    each: frozenset[str]
    least: int

    def shared_by(self, word: str, letters: frozenset[str]) -> bool:
        """`letters`: those of the word, each once."""
        if len(self.each & letters) + len(word) - len(letters) < self.least:
            return False  # were all its doubled letters there, too
        return sum([min(often, word.count(letter)) for letter, often in self.counts]) >= self.least


@dataclass(frozen=True, eq=False)
class Speller:
    """`targets`: words that may be meant, and what they mean. `known`: words that are right as they are."""

    targets: dict[str, object]
    known: frozenset[str]
    _shorter: dict[str, tuple[str, ...]] = field(default_factory=dict)
    _likely: dict[tuple[str, int], list[_Letters]] = field(default_factory=dict)  # by first letter and length of what
    # is typed: of each target that it may be

    def __post_init__(self) -> None:
        for target in sorted(self.targets):
            alone = (target,)  # of most forms: one for all
            for form in _forms(target, _slips(target)):
                before = self._shorter.get(form)
                self._shorter[form] = (*before, target) if before else alone
            counted, letters = tuple(Counter(target).items()), frozenset(target)
            for typed in range(len(target) - _slips(target), len(target) + _slips(target) + 1):
                shared = max(typed - _slips_typed(typed), len(target) - _slips(target))
                self._likely.setdefault((target[0], typed), []).append(_Letters(counted, letters, shared))

    def repaired(self, word: str) -> str:
        """The word meant; `word` itself where it is known, short, like nothing, or like two of different meaning."""
        if word in self.known or not 4 <= len(word) <= _LONGEST:
            return word
        if (undoubled := _undoubled(word)) in self.known:  # "fridayyy"
            return undoubled
        if _slips_typed(len(word)) > 1:  # many forms: not looked up in vain
            likely, each = self._likely.get((word[0], len(word)), ()), frozenset(word)
            if not any(letters.shared_by(word, each) for letters in likely):
                return word
        return _repaired(self, word)


def _repaired(speller: Speller, word: str) -> str:
    best: dict[str, int] = {}
    for form in _forms(word, _slips_typed(len(word))) & speller._shorter.keys():
        for target in speller._shorter[form]:
            if target not in best and target[0] == word[0] and (distance := _distance(word, target)) <= _slips(target):
                best[target] = distance
    if not best:
        return word
    nearest = min(best.values())
    likely = [target for target, distance in best.items() if distance == nearest]
    return likely[0] if all(speller.targets[each] == speller.targets[likely[0]] for each in likely) else word


def _undoubled(word: str) -> str:
    """Runs of three and more letters as one: "fridayyy" is "friday", "soooon" is "son"."""
    return _DRAWN_OUT.sub("", word)


def _slips(target: str) -> int:
    """How many slips of the finger its length allows: none in four letters but two that changed places."""
    return 2 if len(target) > 7 else 1


def _slips_typed(length: int) -> int:
    return 2 if length > 7 else 1


def _forms(word: str, missing: int) -> set[str]:
    """The word, and all that lack up to `missing` of its letters."""
    forms = {word}
    for _ in range(missing):
        forms |= {form[:index] + form[index + 1 :] for form in forms for index in range(len(form))}
    return forms


def _distance(one: str, other: str) -> int:
    """Letters missing, added, changed, or two neighbours that changed places (optimal string alignment).

    In words of up to four letters only places may be changed; else "work" would be a week.
    """
    if min(len(one), len(other)) <= 4:
        return 1 if len(one) == len(other) and sorted(one) == sorted(other) and one[0] == other[0] else 9
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        before, last, row = row, before, [i]
        for j, wanted in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != wanted))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == wanted:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
    return row[-1]
