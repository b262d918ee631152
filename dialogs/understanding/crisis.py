"""Signs of self-harm, suicide, abuse or danger in what somebody writes (COACHING 1.10), in English and Spanish at once.

Errs on the side of hearing too much. No diagnosis: it only says whether to stop coaching and show where help is. All
the words are weighed together (`crisis.weights.json`); most messages end there. Figures of speech and what is long over
are put aside, then what only looks alike; phrases are looked for (`crisis.*.toml`), and meanings told by words near one
another (`crisis.near.*.toml`). What these say and what the words weigh is added up. The data is reviewed; the lines are
in `helplines.toml`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Literal

from dialogs.understanding.crisis_rules import GAP, LOOKED_AT, data_of, rules_of_crisis, scales

# In the measure of the weights, fitted to phrases that no rule was written from:
LINE = 0.0  # what all together must say: even odds, for a sign that is missed is worse than a kind word too many
SIGNS = (0.0, 1.9, 2.7, 3.4)  # what signs near one another say: none, one, two, more
HINT = 0.9  # and a hint where there is no sign
ALIKE = -2.2  # what has been put aside as looking alike
LAUGHING = -1.5
SHORT = 1.5  # that a message with a sign is of few words
FEW = 4
VERY_FEW = 3  # words that are so few are all sign
AROUND = 12  # words before and after
_SENTENCE = re.compile("[.!?;\n]+")

Kind = Literal["emergency", "call", "text", "web"]


def signs_of_crisis(text: str) -> bool:
    """Whether the text speaks of self-harm, suicide, abuse or danger, the writer's or near them. True when in doubt."""
    rules = rules_of_crisis()
    parts = {part.strip() for part in _SENTENCE.split(text[: LOOKED_AT * 2])} - {""}
    heard, doubtful = _hear(rules.heard(text), len(parts) < 2)
    if doubtful and not heard and len(parts) > 1:  # in one sentence a sign may stand that is doubtful among them all
        heard = any(_hear(words)[0] for words in map(rules.heard, parts) if not doubtful.isdisjoint(words))
    return heard


def _hear(heard: list[str], one: bool = True) -> tuple[bool, set[str]]:
    """Whether there is a sign; and where signs begin, if all are such that the words around speak against them, which
    is asked only of more than `one` sentence."""
    rules = rules_of_crisis()
    said = scales().weigh(heard)
    few = len(heard) <= VERY_FEW  # too few to be weighed
    if not few and said + ALIKE + LAUGHING - LINE > 0:  # whatever may speak against it
        return True, set()
    plain = rules.plain(heard)
    if rules.even_so.any(plain):
        return True, set()
    if not few and len(heard) <= 2 * AROUND and one and said + SIGNS[-1] + SHORT - LINE <= 0:
        return False, set()  # whatever signs there were would not do; most messages end here
    words = rules.left(plain)
    signs = {*rules.signs_near.found(words, rules.beside), *(start for start, _ in rules.signs.found(words))}
    if signs and few:
        return True, set()
    laughing = any(map(rules.laughing.fits, heard))
    base = (LAUGHING if laughing else 0.0) - LINE
    short = SHORT if len(heard) <= FEW else 0.0
    if any(_speak_for(heard, words, at, signs) + short + base > 0 for at in signs):
        return True, set()
    hints = [start for start, end in rules.hints.found(words) if not rules.takes_weight(words, start, end)]
    hinted = bool(hints) and not signs
    if few:
        return hinted and not laughing, set()
    said += (HINT if hinted else 0.0) + (ALIKE if GAP in words else 0.0)
    return said + base > 0, {words[at] for at in (*signs, *hints)}


def _speak_for(heard: list[str], words: list[str], at: int, signs: set[int]) -> float:
    """How much the words around a sign speak for it, together with what else is there."""
    start, end = (max(at - AROUND, 0), at + AROUND) if len(heard) > 2 * AROUND else (0, len(heard))
    near = sum(start <= sign < end for sign in signs)
    alike = ALIKE if GAP in words[start:end] else 0.0
    return scales().speaks_for(heard[start:end]) + SIGNS[min(near, len(SIGNS) - 1)] + alike


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
