"""What the two sides of a seam weigh: whether they are two goals, for what no rule has foreseen.

Each side has a verb of some kinds, an object, and topics (`smart_topics.toml`). How much each of these, and which go
together, speaks for two goals or against was learned from the tune half of the phrase sets, both languages together
(`python -m tests.accuracy.weigh_goal`), and stands in `smart_pairs.weights.json` to be read.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from functools import cache
from importlib import resources
from itertools import product
from math import fsum, sqrt
from typing import NamedTuple

from dialogs.understanding.smart_goals import begins_object, main_verb, verb_of
from dialogs.understanding.smart_tables import Table

_MANY = 4  # halves, or words of an object, that are told apart
_LONG = 8  # words of a half that are
_LEAD = 5  # words before a verb that begins its half
_STEM = 6  # letters by which a word is the same again
_SHORT = 3


class Half(NamedTuple):
    """What stands between two joints. `verb`: the first of goals; `leads`: only words that lead to it are before it;
    `thing`: the words after it, and `thing_begins` how (a number, a possessive, …)."""

    words: Sequence[str]
    begins: str
    verb: str | None
    kinds: Sequence[str]
    leads: bool
    thing: Sequence[str]
    thing_begins: str
    topics: frozenset[str]
    stems: set[str]  # of the words that say something
    wishes: str  # "want"
    does: str  # whether it does something, or only has or is
    back: bool  # goes back to what was named before
    reasons: Sequence[str]  # words that begin why, how, or which


def half_of(words: Sequence[str], signs: Table) -> Half:
    at = main_verb(words, signs)
    verb = None if at is None else verb_of(words[at], signs) or words[at]
    leads = at is not None and at <= _LEAD and all(word in signs.leads or word in signs.wishes for word in words[:at])
    thing = words[at + 1 :] if at is not None else ()
    myself = at is not None and not thing and signs.infinitives and words[at].endswith("rme")  # "cuidarme"
    if myself:
        words, thing = [*words, "me"], ["me"]
    return Half(
        words=words,
        begins=_begins(words[0], at == 0, signs),
        verb=verb,
        kinds=signs.verb_kinds.get(verb or "", ()),
        leads=leads,
        thing=thing,
        thing_begins="self" if myself else begins_object(thing, signs),
        topics=signs.topics.of(words),
        stems={
            word[:_STEM]
            for word in words
            if len(word) > _SHORT and word not in signs.leads and word not in signs.borders
        },
        wishes=next((word for word in words[:_LEAD] if word in signs.wishes), ""),
        does="nothing" if verb is None else "has" if verb in signs.being | signs.getting else "does",
        back=any(word in signs.again or word.endswith(signs.again_endings) for word in words),
        reasons=[word for word in words if word in signs.reasons],
    )


def weigh(counts: set[str]) -> float:
    """How much what is counted speaks for two goals. Below 0: against them."""
    weights = weights_of_pairs()
    return weights[""] + fsum(map(weights.__getitem__, weights.keys() & counts)) / sqrt(len(counts))


@cache
def weights_of_pairs() -> dict[str, float]:
    """By what is counted; the bias by ""."""
    found: dict[str, float] = json.loads(
        resources.files(__package__).joinpath("smart_pairs.weights.json").read_text("utf-8")
    )
    return found


def counted(joint: str, also: bool, before: Sequence[Half], later: Sequence[Half], signs: Table) -> set[str]:
    """What a seam counts as. Words of one language only are marked with it ("es:"), all else is for both."""
    first, last, after = before[0], before[-1], later[0]
    many = min(len(before) + len(later), _MANY)
    found = {
        f"joint {joint}", f"joint {joint} {after.begins}", f"from {last.begins}", f"to {after.begins}",
        f"from {last.begins} to {after.begins}", f"verbs {last.verb is not None} {after.leads}",
        f"halves {many}", f"after {min(len(before), _MANY - 1)}", f"long {min(len(last.words), _LONG)}",
        f"numbers {_numbered(last, signs)} {_numbered(after, signs)}",
    }  # fmt: skip
    found.update(_verbs(first, last, after, len(before) > 1, signs.language))
    found.update(_topics(before, after, f"{joint} {after.leads}"))
    found.update(f"{signs.language}:why {word}" for half in before for word in half.reasons)
    found.update(f"{signs.language}:then why {word}" for word in after.reasons)
    found.add(f"{signs.language}:first {after.words[0]}")
    found.add(f"{last.does} > {after.does}")
    if also:
        found.add("also")
    if last.wishes and last.wishes == after.wishes:
        found.add("same wish")
    if after.back:
        found.add("back")
    elif any(half.back for half in later):
        found.add("back later")
    if not last.stems.isdisjoint(after.stems):
        found.add("same word")
    return found


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


def _numbered(half: Half, signs: Table) -> bool:
    return any(word[0].isdigit() or word in signs.counts for word in half.words)


def _begins(word: str, verb: bool, signs: Table) -> str:
    if verb:
        return "verb"
    if word[-1] == "@":
        return "name"
    if word[0].isdigit():
        return "number"
    return next((name for name, words in signs.beginnings if word in words), "bare")
