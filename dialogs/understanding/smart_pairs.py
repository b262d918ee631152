"""What the two sides of a seam weigh: whether they are two goals, for what no rule has foreseen.

Each side has a verb of some kinds, an object, topics (`smart_topics.toml`, and `smart_topics.finer.toml`), and things
that play a part in a plan (`smart_roles.toml`). How much each of these, and which go together, speaks for two goals or
against was learned from the tune half of the phrase sets, both languages together (`python -m
tests.accuracy.weigh_seams`), and stands in `smart_pairs.weights.json` to be read.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache
from importlib import resources
from itertools import product
from math import fsum, hypot, sqrt
from operator import mul
from typing import NamedTuple

from dialogs.understanding.smart_halves import Half
from dialogs.understanding.smart_tables import Table

_MANY = 4  # halves, or words of an object, that are told apart
_LONG = 8  # words of a half that are
_LONGER = 6  # and of both, together
_FEW = 3  # topics in both
_STEPS = 5  # of likeness
_FIRST = 3  # words by which a half begins, each with the next
_IT = frozenset(("it", "them", "there", "him", "her"))

Vector = Sequence[float]


class Counts(NamedTuple):
    """`alone`: what a seam counts as; `before`, `after`: the traits of its sides, each of which weighs together with
    each of the other's."""

    alone: Collection[str]
    before: Collection[str]
    after: Collection[str]


class Weights(NamedTuple):
    """By what is counted, and the bias by "". A pair of traits weighs the product of their vectors, of one length."""

    alone: Mapping[str, float]
    before: Mapping[str, Vector]
    after: Mapping[str, Vector]

    def of(self, counts: Counts) -> float:
        """How much what is counted speaks for two goals. Below 0: against them. Each part is divided by the root of
        how many count in it."""
        alone = fsum(filter(None, map(self.alone.get, counts.alone))) / sqrt(len(counts.alone) or 1)
        sides = _sum(self.before, counts.before), _sum(self.after, counts.after)
        both = fsum(map(mul, *sides)) / sqrt((len(counts.before) or 1) * (len(counts.after) or 1))
        return self.alone[""] + alone + both


def _sum(vectors: Mapping[str, Vector], traits: Collection[str]) -> list[float]:
    return [fsum(each) for each in zip(*filter(None, map(vectors.get, traits)), strict=True)]


@cache
def weights_of_pairs() -> Weights:
    same: dict[str, float] = {}  # equal weights are one number
    text = resources.files(__package__).joinpath("smart_pairs.weights.json").read_text("utf-8")
    found = json.loads(text, parse_float=lambda digits: same.setdefault(digits, float(digits)))
    before, after = ({one: tuple(vector) for one, vector in found[side].items()} for side in ("before", "after"))
    return Weights(found["alone"], before, after)


def counted(joint: str, also: bool, before: Sequence[Half], later: Sequence[Half], signs: Table) -> Counts:
    """What a seam counts as. Words of one language only are marked with it ("es:"), all else is for both."""
    last, after = before[-1], later[0]
    found = set(_shape(joint, also, before, later, signs.language))
    found.update(_verbs(before[0], last, after, len(before) > 1, signs.language))
    found.update(_words(last, after, signs.language))
    found.update(_topics(before, after, f"{joint} {after.leads}"))
    found.update(_finer(last, after))
    found.update(_roles(last, after))
    found.update(f"{signs.language}:why {word}" for half in before for word in half.reasons)
    found.update(f"{signs.language}:then why {word}" for word in after.reasons)
    return Counts(found, last.traits(signs.language), after.traits(signs.language))


def _shape(joint: str, also: bool, before: Sequence[Half], later: Sequence[Half], language: str) -> Iterator[str]:
    last, after = before[-1], later[0]
    yield f"joint {joint}"
    yield f"joint {joint} {after.begins}"
    yield f"from {last.begins}"
    yield f"to {after.begins}"
    yield f"from {last.begins} to {after.begins}"
    yield f"verbs {last.verb is not None} {after.leads}"
    yield f"halves {min(len(before) + len(later), _MANY)}"
    yield f"after {min(len(before), _MANY - 1)}"
    yield f"long {min(len(last.words), _LONG)}"
    yield f"long {min(len(last.words), _LONGER)} {min(len(after.words), _LONGER)}"
    yield f"numbers {last.numbered} {after.numbered}"
    yield f"{language}:first {after.words[0]}"
    yield f"{last.does} > {after.does}"
    if also:
        yield "also"
    if last.wishes and last.wishes == after.wishes:
        yield "same wish"
    if after.back:
        yield "back"
    elif any(half.back for half in later):
        yield "back later"
    if not last.telling.isdisjoint(after.telling):
        yield "same word"
    if after.words[-1] in _IT:
        yield "ends with it"


def _words(last: Half, after: Half, language: str) -> Iterator[str]:
    """ "<exam" is said before, ">exam" after; ">^get a" begins what is after, ">exam$" ends it."""
    for side, half in (("<", last), (">", after)):
        yield from (f"{language}:{side}{stem}" for stem in half.stems)
        firsts = zip(half.words[:_FIRST], half.words[1 : _FIRST + 1], strict=False)
        yield from (f"{language}:{side}^{one} {other}" for one, other in firsts)
        yield f"{language}:{side}{half.words[-1]}$"


def _verbs(first: Half, last: Half, after: Half, far: bool, language: str) -> Iterator[str]:
    if after.leads:
        yield f"{language}:then {after.verb}"
        yield f"thing {after.thing_begins}"
        yield f"thing {min(len(after.thing), _MANY)}"
        yield from (f"then {kind}" for kind in after.kinds)
        if far:
            yield from (f"first {one} > {other}" for one, other in product(first.kinds, after.kinds))
    else:
        yield f"no verb, {min(len(after.words), _MANY)}"
    if last.verb is None:
        return
    yield f"{language}:from {last.verb}"
    yield f"from thing {last.thing_begins}"
    yield f"from thing {min(len(last.thing), _MANY)}"
    yield from (f"from {kind}" for kind in last.kinds)
    if after.leads:
        yield f"things {last.thing_begins} > {after.thing_begins}"
        yield f"{language}:{last.verb} > {after.verb}"
        yield from (f"{one} > {other}" for one, other in product(last.kinds, after.kinds))
        yield from (f"{language}:{kind} > {after.verb}" for kind in last.kinds)
        yield from (f"{language}:{last.verb} > {kind}" for kind in after.kinds)
        if last.verb == after.verb:
            yield "same verb"


def _topics(before: Sequence[Half], after: Half, joined: str) -> Iterator[str]:
    last, every = before[-1].topics, frozenset[str]().union(*(half.topics for half in before))
    yield from (f"from about {topic}" for topic in last)
    yield from (f"about {topic}" for topic in after.topics)
    yield from (" and ".join(["about", *sorted(pair)]) for pair in product(last, after.topics))
    if last and after.topics:
        same = not last.isdisjoint(after.topics)
        yield f"same topic {same}"
        yield f"same topic {same} {joined}"
        if last <= after.topics or after.topics <= last:
            yield "topic within"
    else:
        yield f"topics {bool(last)} {bool(after.topics)}"
    if every and after.topics:
        yield f"same topic anywhere {not every.isdisjoint(after.topics)}"


def _finer(last: Half, after: Half) -> Iterator[str]:
    yield from (f"from ~{topic}" for topic in last.finer)
    yield from (f"~{topic}" for topic in after.finer)
    yield from (" ~ ".join(sorted(pair)) for pair in product(last.finer, after.finer))
    if not last.finer or not after.finer:
        yield f"finer {bool(last.finer)} {bool(after.finer)}"
        return
    shared = last.finer.keys() & after.finer.keys()
    yield f"finer in both {min(len(shared), _FEW)}"
    dot = fsum(last.finer[topic] * after.finer[topic] for topic in shared)
    alike = dot / (hypot(*last.finer.values()) * hypot(*after.finer.values()))
    yield f"alike {int(alike * _STEPS + 1e-9)}"
    if not shared:
        yield f"not alike, leads {after.leads}"


def _roles(last: Half, after: Half) -> Iterator[str]:
    yield from (f"from ={role}" for role in last.roles)
    yield from (f"={role}" for role in after.roles)
    yield from (f"={one} > ={other}" for one, other in product(last.roles, after.roles))
