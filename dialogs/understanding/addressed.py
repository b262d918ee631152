"""Whether something typed at an open question is said to the coach ("who gets to read this?", "brb, the kids", "that's
not what I meant") and is no answer to it.

For what no rule has foreseen: words, those around them, their classes (`addressed.toml`) and groups of four letters are
weighed; how much, was learned from the tune half of the phrase sets (`python -m tests.accuracy.weigh_addressed`).
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib import resources
from itertools import pairwise
from math import sqrt
from zlib import crc32

from dialogs.understanding.text import of_language, plain
from dialogs.understanding.weighing import BITS, Table

LINE = 1.5  # what must be said: an answer that is asked about is worse than a remark that is kept
FEWEST, MOST = 2, 40  # words
SLOTS = 1 << 17  # of the table
TOPICS = ("question", "program", "leave", "skip", "change", "manner", "advice", "order", "chat")
TOPIC_LINE = 0.0  # what must speak for a topic: four in five are right then
TOPIC_SLOTS = 1 << 15  # of each topic's table
_LETTERS, _LEAST = 4, 3  # of a word, which then stands for its inflections; and of the groups of letters
_AT_FIRST = 3  # words, of which it counts that they come first
_NEAR = 3  # words, within which two classes count together
_WORDS = re.compile(r"[^\W_]+|[?!]")


def said_to_coach(text: str, language: str) -> bool:
    """Whether it is rather said to the coach. False of what is very short, or long: that tells something."""
    if not FEWEST <= len(text.split()) <= MOST:
        return False
    return how_addressed(text, language) > LINE


def how_addressed(text: str, language: str) -> float:
    """How much speaks for it that it is said to the coach. Below 0: against it."""
    counted = list(marks(text, language))
    table = _table()
    return table.bias + table.sum(counted) / sqrt(len(counted) or 1)


def topic_of(text: str, language: str, tables: Mapping[str, Table] | None = None) -> str:
    """Which of `TOPICS` something is about that is said to the coach; nothing where that is not clear."""
    counted = list(marks(text, language))
    root = sqrt(len(counted) or 1)
    of_each = (tables or _topics()).items()
    sure, topic = max((table.bias + table.sum(counted) / root, topic) for topic, table in of_each)
    return topic if sure > TOPIC_LINE else ""


def marks(text: str, language: str) -> set[int]:
    """What the text counts as, each once."""
    of_language = crc32(language[:2].encode())
    return {crc32(mark.encode(), of_language) & BITS for mark in _marks(plain(text), language)}


def _marks(said: str, language: str) -> list[str]:
    words = _WORDS.findall(said)
    stems = [word[:_LETTERS] for word in words]
    marks = [*stems, *[f"={word}" for word in words], *[f"{word}>" for word in words[-1:]]]
    marks += [f"{one} {other}" for one, other in pairwise(["<", *stems, ">"])]
    around = zip(["<", *stems], stems, [*stems[1:], ">"], strict=False)
    marks += [f"{before} {one} {after}" for before, one, after in around]
    for apart in (2, 3):
        marks += [f"{one}_{other}" for one, other in zip(stems, stems[apart:], strict=False)]
    known = of_language(_classes(), language)
    if not known.keys().isdisjoint(words):
        marks += _of_classes([known.get(word, ()) for word in words], stems)
    spaced = f" {said} "
    marks += [f"~{spaced[at : at + _LETTERS]}" for at in range(len(spaced) - _LETTERS + 1)]
    return [*marks, f"long {min(len(words) // 3, 6)}"]


def _of_classes(classes: Sequence[tuple[str, ...]], stems: Sequence[str]) -> Iterator[str]:
    """Each class with where it stands and what is beside it."""
    for at, of_word in enumerate(classes):
        for one in of_word:
            yield f"{{{one}}}"
            if at < _AT_FIRST:
                yield f"{at} {{{one}}}"
            if at:
                yield f"{stems[at - 1]} {{{one}}}"
            if at + 1 < len(stems):
                yield f"{{{one}}} {stems[at + 1]}"
            for near in classes[at + 1 : at + 1 + _NEAR]:
                for other in near:
                    yield f"{{{one}}} {{{other}}}"


@cache
def _classes() -> dict[str, dict[str, tuple[str, ...]]]:
    """By language: word → the classes that have it."""
    data = tomllib.loads(resources.files(__package__).joinpath("addressed.toml").read_text("utf-8"))
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for language, classes in data.items():
        of_word = found.setdefault(language, {})
        for name, words in classes.items():
            for word in set(words.split()):
                of_word[word] = (*of_word.get(word, ()), name)
    return found


@cache
def _table() -> Table:
    return Table(resources.files(__package__).joinpath("addressed.weights.bin").read_bytes())


@cache
def _topics() -> dict[str, Table]:
    return topic_tables(resources.files(__package__).joinpath("addressed.topics.bin").read_bytes())


def topic_tables(stored: bytes) -> dict[str, Table]:
    """One after the other, of one size."""
    size = len(stored) // len(TOPICS)
    return {topic: Table(stored[at * size : (at + 1) * size]) for at, topic in enumerate(TOPICS)}
