"""What words are about, as `smart` knows it: the tables `smart_topics.toml`, `smart_topics.finer.toml` and
`smart_roles.toml`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from dialogs.understanding.phrases import STEM

_NOTHING = frozenset[str]()


@dataclass(frozen=True)
class Topics:
    """What words are about: whole words, and beginnings of words by their first letters."""

    words: dict[str, frozenset[str]]
    beginnings: dict[str, list[tuple[str, str]]]

    def of(self, words: Sequence[str]) -> frozenset[str]:
        found = [topics for topics in map(self.of_word, words) if topics]
        return frozenset(chain.from_iterable(found)) if len(found) > 1 else found[0] if found else _NOTHING

    def of_word(self, word: str) -> frozenset[str]:
        if word[-1] == "@":
            word = word[:-1]
        found = self.words.get(word, _NOTHING)
        if word[:STEM] in self.beginnings:
            begun = [topic for begins, topic in self.beginnings[word[:STEM]] if word.startswith(begins)]
            return found.union(begun) if begun else found
        return found


def topics_of(rows: Mapping[str, Mapping[str, str]], language: str) -> Topics:
    """By the topic its words in each language; a star stands for whatever ends a word."""
    words, beginnings = defaultdict[str, set[str]](set), defaultdict[str, list[tuple[str, str]]](list)
    for topic, row in rows.items():
        for word in row[language].split():
            if word[-1] == "*":
                beginnings[word[:STEM]].append((word[:-1], topic))
            else:
                words[word].add(topic)
    same: dict[frozenset[str], frozenset[str]] = {}  # most words share theirs
    of = {word: frozenset(topics) for word, topics in words.items()}
    return Topics({word: same.setdefault(topics, topics) for word, topics in of.items()}, dict(beginnings))
