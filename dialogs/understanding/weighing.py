"""What all the words of a message weigh together, for what no phrase has foreseen.

Each word counts by its first letters, by more of them ("over" is not yet "overdose"), by the first ones together with
those of the word before it, or of one that is a little apart ("hurt … myself"), and by the classes that it belongs to;
how much, was learned from the tune half of the phrase sets (`python -m tests.accuracy.weigh`), and stands in
`crisis.weights.json` to be read.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import sqrt

from dialogs.understanding.phrases import STEM, Token

LETTERS = 4  # of a word, which then stands for its inflections and most of its misspellings
MORE = 6  # of a word, which then stands for little else
APART = (2, 3)  # so many places on is a word that counts together with this one, whatever stands between


@dataclass
class Scales:
    """`weights`: by what is counted (`suic`, `suicid=`, `no vivi`, apart `no_vivi`, `{pills}`) → how much it speaks for
    (above 0) or against a crisis."""

    weights: Mapping[str, float]
    bias: float
    classes: Mapping[str, Token]
    _words: dict[str, list[str]] = field(default_factory=dict, init=False)  # word → the classes that have it
    _beginnings: dict[str, list[tuple[str, str]]] = field(default_factory=dict, init=False)  # by their first letters

    def __post_init__(self) -> None:
        for name, token in self.classes.items():
            for begins in token.beginnings:
                self._beginnings.setdefault(begins[:STEM], []).append((begins, name))
        for name, token in self.classes.items():
            for word in token.words:
                self._words.setdefault(word, self._begun(word)).append(name)

    def counted(self, words: Sequence[str]) -> set[str]:
        """What the words count as, each once."""
        stems = [word[:LETTERS] for word in words]
        found = set(stems)
        found.update([word[:MORE] + "=" for word in words])
        found.update(map(" ".join, zip(("", *stems), stems, strict=False)))  # the first word: after none
        for apart in APART:
            found.update(map("_".join, zip(stems, stems[apart:], strict=False)))
        known, beginnings = self._words, self._beginnings
        for word in words:
            if word in known:
                found.update(known[word])
            elif word[:STEM] in beginnings:
                found.update(self._begun(word))
        return found

    def weigh(self, words: Sequence[str]) -> float:
        """How much the words alone speak for a crisis. Below 0: against it."""
        counted = self.counted(words)
        if not counted:
            return self.bias
        weights = self.weights
        return self.bias + sum(map(weights.__getitem__, weights.keys() & counted)) / sqrt(len(counted))

    def _begun(self, word: str) -> list[str]:
        return [name for begins, name in self._beginnings.get(word[:STEM], ()) if word.startswith(begins)]
