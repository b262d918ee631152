"""What stands between two joints of a goal: its verb and object, what it is about, and the parts that things play."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from dialogs.understanding.smart_goals import begins_object, main_verb, verb_of
from dialogs.understanding.smart_tables import Table

_LEAD = 5  # words before a verb that begins its half
STEM = 6  # letters by which a word is the same again
_SHORT = 3


class Half(NamedTuple):
    """`verb`: the first of goals; `leads`: only words that lead to it are before it; `thing`: the words after it, and
    `thing_begins` how (a number, a possessive, …)."""

    words: Sequence[str]
    begins: str
    verb: str | None
    kinds: Sequence[str]
    leads: bool
    thing: Sequence[str]
    thing_begins: str
    topics: frozenset[str]
    finer: Mapping[str, float]  # topics, and how much of it is about each
    roles: frozenset[str]
    stems: frozenset[str]
    telling: frozenset[str]  # those of the words that say something
    wishes: str  # "want"
    does: str  # whether it does something, or only has or is
    back: bool  # goes back to what was named before
    reasons: Sequence[str]  # words that begin why, how, or which
    numbered: bool

    def traits(self, language: str) -> list[str]:
        """What it is, beside another: words and verbs of the language, and classes that all languages have."""
        return [
            f"{language}:v {self.verb}",
            *[f"{language}:{stem}" for stem in self.stems],
            *[f"~{topic}" for topic in self.finer],
            *[f"t {topic}" for topic in self.topics],
            *[f"k {kind}" for kind in self.kinds],
            *[f"={role}" for role in self.roles],
        ]


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
        finer=_shares(words, signs),
        roles=signs.roles.of(words),
        stems=frozenset(word.removesuffix("@")[:STEM] for word in words if len(word) > 1),
        telling=frozenset(
            word[:STEM]
            for word in words
            if len(word) > _SHORT and word not in signs.leads and word not in signs.borders
        ),
        wishes=next((word for word in words[:_LEAD] if word in signs.wishes), ""),
        does="nothing" if verb is None else "has" if verb in signs.being | signs.getting else "does",
        back=any(word in signs.again or word.endswith(signs.again_endings) for word in words),
        reasons=[word for word in words if word in signs.reasons],
        numbered=any(word[0].isdigit() or word in signs.counts for word in words),
    )


def _shares(words: Sequence[str], signs: Table) -> dict[str, float]:
    """Each word counts once, shared among the topics that it may be about."""
    found: dict[str, float] = {}
    for word in words:
        topics = signs.finer.of_word(word)
        for topic in topics:
            found[topic] = found.get(topic, 0.0) + 1 / len(topics)
    return found


def _begins(word: str, verb: bool, signs: Table) -> str:
    if verb:
        return "verb"
    if word[-1] == "@":
        return "name"
    if word[0].isdigit():
        return "number"
    return next((name for name, words in signs.beginnings if word in words), "bare")
