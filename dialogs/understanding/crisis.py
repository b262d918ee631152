"""Signs of self-harm, suicide, abuse or danger in what somebody writes (COACHING 1.10), in English and Spanish at once.

Errs on the side of hearing too much. No diagnosis: it only says whether to stop coaching and show where help is. First
what only looks alike is put aside; then phrases are looked for (`crisis.*.toml`), and meanings told by words near one
another (`crisis.near.*.toml`); then all the words are weighed together (`crisis.weights.json`), which also keeps a sign
from being heard where everything around it speaks against it. The data is reviewed; the lines are in `helplines.toml`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from math import inf
from typing import Literal

from dialogs.understanding.crisis_rules import GAP, LOOKED_AT, data_of, rules_of_crisis, scales

LINE = 1.0  # what the words must weigh together to be heard without a phrase, when one of them is charged
FAR = 2.0  # and when none is
DOUBT = 1.0  # what those around a sign must speak for it at least
LITTLE = 2.0  # and around a hint
FEW = 3  # words that are so few are all sign
AROUND = 12  # words before and after
_SENTENCE = re.compile("[.!?;\n]+")

Kind = Literal["emergency", "call", "text", "web"]


def signs_of_crisis(text: str) -> bool:
    """Whether the text speaks of self-harm, suicide, abuse or danger, the writer's or near them. True when in doubt."""
    rules = rules_of_crisis()
    heard, doubtful = _hear(rules.heard(text))
    if doubtful and not heard:  # in one sentence of several a sign may stand that is doubtful among them all
        parts = {part.strip() for part in _SENTENCE.split(text[: LOOKED_AT * 2])} - {""}
        heard = len(parts) > 1 and any(
            _hear(words)[0] for words in map(rules.heard, parts) if not doubtful.isdisjoint(words)
        )
    return heard


def _hear(heard: list[str]) -> tuple[bool, set[str]]:
    """Whether there is a sign; and where signs begin, if all are such that the words around speak against them."""
    rules = rules_of_crisis()
    if rules.even_so.any(heard):
        return True, set()
    words = rules.left(heard)
    signs = [*rules.signs_near.found(words, rules.beside), *(start for start, _ in rules.signs.found(words))]
    if any(_speak_for(heard, at) > DOUBT for at in signs):
        return True, set()
    charged = any(map(rules.charged.fits, words))
    if len(heard) > FEW and scales().weigh([word for word in words if word != GAP]) > (LINE if charged else FAR):
        return True, set()
    if not any(rules.laughing.fits(word) for word in heard):
        hints = [start for start, end in rules.hints.found(words) if not rules.takes_weight(words, start, end)]
        if any(_speak_for(heard, start) > LITTLE for start in hints):
            return True, set()
        signs += hints
    return False, {words[at] for at in signs}


def _speak_for(heard: list[str], at: int) -> float:
    """How much the words around a place speak for it."""
    return scales().speaks_for(heard[max(at - AROUND, 0) : at + AROUND]) if len(heard) > FEW else inf


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
