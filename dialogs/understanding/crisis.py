"""Signs of self-harm, suicide, abuse or danger in what somebody writes (COACHING 1.10), in English and Spanish at once.

Errs on the side of hearing too much. No diagnosis: it only says whether to stop coaching and show where help is. The
words of a message, and of each of its sentences, are weighed (`crisis.weights.bin`); most messages end there. Figures
of speech and what is long over are put aside, then what only looks alike; phrases are looked for (`crisis.*.toml`), and
meanings told by words near one another (`crisis.near.*.toml`). What these say and what the words weigh is added up. The
data is reviewed; the lines are in `helplines.toml`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from functools import cached_property
from math import inf
from typing import Literal

from dialogs.understanding.crisis_rules import GAP, data_of, rules_of_crisis, scales
from dialogs.understanding.worn_out import worn_out

# In the measure of the weights, fitted to phrases that no rule was written from and no weight learned from:
LINE = 0.5  # what words alone must say: everyday answers are many, and may not stop a talk
SIGNS = (0.0, 1.8, 2.1, 3.0)  # what signs near one another say: none, one, two, more
MOST = 4.5  # where words speak against it by more than this, nothing is looked for: most messages end there
HINT = 0.3  # and a hint where there is no sign
ALIKE = -0.8  # what has been put aside as looking alike, where there is no sign
DOUBT = 0.5  # so much less is a doubt
FEW = 3  # words that are so few are all sign, if one is there
FEWER = -1.5  # and weigh less if none is: a date or a name is an answer, whatever its words weigh elsewhere
LONGEST = 60  # words that are heard together
_TURNS = frozenset(("but", "pero", "aunque", "though"))  # what comes after counts more than what is before

Kind = Literal["emergency", "call", "text", "web"]


class Need(IntEnum):
    """How much speaks for it that somebody needs help."""

    NONE = 0
    DOUBT = 1  # stops nothing; a word on where help is will do
    SIGNS = 2  # of self-harm, suicide, abuse or danger, the writer's or near them


def need_in(text: str) -> Need:
    """Of all that is heard in a text, the most."""
    if worn_out(text):
        return Need.NONE
    rules, most = rules_of_crisis(), Need.NONE
    heard = set[tuple[str, ...]]()
    for piece in pieces(rules.heard(text)):
        words = tuple(rules.weighed(piece))
        if words and words not in heard:
            most = max(most, _Heard(words).need)
            if most is Need.SIGNS:
                break
        heard.add(words)
    return most


def signs_of_crisis(text: str) -> bool:
    """Whether the text speaks of self-harm, suicide, abuse or danger, the writer's or near them."""
    return need_in(text) is Need.SIGNS


def may_be_in_need(text: str) -> bool:
    """Whether there is a doubt at least: true of more than what has signs."""
    return need_in(text) is not Need.NONE


def pieces(sentences: Sequence[list[str]]) -> Iterator[list[str]]:
    """What is heard together: as many sentences as may be, the last ones of a piece with the next piece too; and each
    alone, or a sign in a long message would be outweighed by all the rest; and what comes after a "but"."""
    parts: list[list[str]] = []
    for sentence in sentences:
        if len(sentence) <= LONGEST:
            parts.append(sentence)
        else:
            parts += (sentence[start : start + LONGEST] for start in range(0, len(sentence), LONGEST // 2))
    joined: list[str] = []
    before: list[str] = []
    for part in parts:
        if len(joined) + len(part) > LONGEST:
            yield joined
            joined = before + part if len(before) + len(part) <= LONGEST else part
        else:
            joined = joined + part
        before = part
    yield joined
    if len(parts) > 1:
        yield from parts
    for part in parts:
        turn = max((place for place, word in enumerate(part) if word in _TURNS), default=0)
        if turn and turn + 1 < len(part):
            yield part[turn + 1 :]


class _Heard:
    """Words that are heard together. What is looked for in them is looked for once, and only if it is asked for: most
    messages end with their weight."""

    def __init__(self, words: Sequence[str]) -> None:
        self._words, self._few = words, len(words) <= FEW
        alone = len(words) == 1  # a word alone is an answer, whatever it weighs elsewhere, if it is no sign nor hint
        self._weight = -inf if alone else scales().weigh(words) - LINE

    @property
    def need(self) -> Need:
        if self._beyond(0.0):
            return Need.SIGNS
        return Need.DOUBT if not self._few and self._beyond(DOUBT) else Need.NONE

    def _beyond(self, doubt: float) -> bool:
        """Whether there is a sign, or all but `doubt` of one."""
        said = self._weight + (FEWER if self._few else doubt)
        if not self._few:
            if said + ALIKE > 0:  # whatever may speak against it
                return True
            if said + MOST <= 0:
                return False
        if self._even_so:
            return True
        if self._signs:
            return self._few or said + SIGNS[min(self._signs, len(SIGNS) - 1)] > 0
        if self._hints:
            if self._said_whole:
                return True
            if self._few:
                return not any(map(rules_of_crisis().laughing.fits, self._words))
            if doubt:
                return True  # whatever the other words weigh
            said += HINT
        return said + (ALIKE if GAP in self._left else 0.0) > 0

    @cached_property
    def _plain(self) -> Sequence[str]:
        return rules_of_crisis().plain(self._words)

    @cached_property
    def _even_so(self) -> bool:
        return rules_of_crisis().even_so.any(self._plain)

    @cached_property
    def _left(self) -> list[str]:
        return rules_of_crisis().left(self._plain)

    @cached_property
    def _signs(self) -> int:
        rules, words = rules_of_crisis(), self._left
        near = rules.signs_near.found(words, rules.beside)
        return len({*near, *(start for start, _ in rules.signs.found(words))})

    @cached_property
    def _hints(self) -> list[tuple[int, int]]:
        rules, words = rules_of_crisis(), self._left
        return [hint for hint in rules.hints.found(words) if not rules.takes_weight(words, *hint)]

    @property
    def _said_whole(self) -> bool:
        """Whether a hint is all that is said, but for a word: "I can't do this any more." """
        return not self._few and any(end - start >= len(self._words) - 1 for start, end in self._hints)


@dataclass(frozen=True)
class HelpLine:
    """Where help is: a number to call, a word and number to text, or an address.

    `name` is empty for the emergency number, whose name is the coach's to say.
    `checked`: the day it was last compared with what its service publishes; None: known, not yet compared.
    """

    kind: Kind
    name: str
    number: str
    source: str
    checked: date | None = None


def help_lines(country: str) -> list[HelpLine]:
    """The emergency number, one or two lines of the country (ISO alpha-2), and always the directory of all countries.

    For a country that is not listed: 112, which GSM phones connect to the emergency service of most countries.
    """
    data = data_of("helplines.toml")
    row = data["countries"].get(country.upper(), {})
    emergency = HelpLine("emergency", "", row.get("emergency", data["emergency"]), row.get("source", data["source"]))
    return [emergency, *(HelpLine(**line) for line in row.get("lines", [])), HelpLine(**data["directory"])]
