"""Whether what an "and" or a comma joins are two goals: two by the rules of `smart_joined`, unless what the two halves
are like speaks against it.

A half counts by what its verb does, by how its object begins, by the kinds of its words and by the area of life that
they tell of: "pass my driving test and get a dog" are of two. How much each speaks for two goals was learned from the
tune half of the phrase sets, of both languages together (`python -m tests.accuracy.weigh_two`), and stands in
`smart_two.weights.json` to be read.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from importlib import resources
from itertools import pairwise
from math import sqrt
from typing import NamedTuple

from dialogs.understanding.phone import Word
from dialogs.understanding.smart_goals import verb_of
from dialogs.understanding.smart_joined import announced, count_goals, object_begins
from dialogs.understanding.smart_specific import kind_of
from dialogs.understanding.smart_tables import Table

DOUBT = -1.0  # below which it is one: weights of 0 speak neither for nor against
OWN = frozenset({"also", "perhaps", "wish", "name name", "first none"})  # whose second half is said to be another goal
_LEAD = 7  # words that may stand before the verb of a half
_LONG = 5  # words that are told apart
_SHARED = 5  # letters of a word that both halves have
_SAYING = 3  # and of a word that says something


class Half(NamedTuple):
    """`joint`: what joins it to the half before: "and", "comma", or "" for the first of a clause."""

    joint: str
    words: Sequence[str]


def goals_in(main: list[list[Word]], signs: Table) -> int:
    """How many goals the clauses name, one at least."""
    count = count_goals(main, signs)
    if count == 1 or announced(main, signs):
        return count
    return count if stands(counted(main, signs), _weights()) else 1


def stands(found: Collection[str], weights: Mapping[str, float]) -> bool:
    """Whether what the rules take for two goals is two, by what it counts as."""
    if not found or not OWN.isdisjoint(found):
        return True
    return weights[""] + sum(weights.get(one, 0.0) for one in found) / sqrt(len(found)) > DOUBT


@cache
def _weights() -> dict[str, float]:
    """By what is counted; the bias by ""."""
    found: dict[str, float] = json.loads(_read("smart_two.weights.json"))
    return found


@cache
def _lists(language: str) -> tuple[Mapping[str, frozenset[str]], Mapping[str, frozenset[str]]]:
    """What a verb does, and of which areas of life a word tells."""
    tables = tomllib.loads(_read(f"smart_two.{language}.toml"))
    return _by_word(tables["acts"]), _by_word(tables["areas"])


def _by_word(rows: Mapping[str, str]) -> Mapping[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for name, words in rows.items():
        for word in words.split():
            found[word] = found.get(word, frozenset()) | {name}
    return found


def _read(name: str) -> str:
    return resources.files(__package__).joinpath(name).read_text(encoding="utf-8")


def counted(main: Sequence[Sequence[Word]], signs: Table) -> set[str]:
    """What the halves of a goal count as, each two that are joined; nothing where none are."""
    found: set[str] = set()
    for before, after in pairwise(_halves(main, signs)):
        found |= _of_two(before, after, signs)
    return found


def _halves(main: Sequence[Sequence[Word]], signs: Table) -> list[Half]:
    halves: list[Half] = []
    for number, clause in enumerate(main):
        joint = "comma" if number else ""
        words: list[str] = []
        for word in clause:
            if word.said not in signs.and_then:
                words.append(word.said)
                continue
            if words:
                halves.append(Half(joint, words))
            joint, words = "and", []
        if words:
            halves.append(Half(joint, words))
    return halves


def _of_two(before: Half, after: Half, signs: Table) -> set[str]:
    first, then = _verb(before.words, signs), _verb(after.words, signs)
    of_first, of_then = before.words[first + 1 :], after.words[then + 1 :]
    leads = set(after.words[:then] if then >= 0 else after.words[:2])
    verb = verb_of(before.words[first], signs) if first >= 0 else None
    next_verb = verb_of(after.words[then], signs) if then >= 0 else None
    begins, then_begins = (object_begins(words, signs) if words else "none" for words in (of_first, of_then))
    found = {
        after.joint,
        f"verbs {int(first >= 0)}{int(then >= 0)} {after.joint}",
        f"first {begins}",
        f"then {then_begins}",
        f"{begins} {then_begins}",
        f"first long {min(len(of_first), _LONG)}",
        f"then long {min(len(of_then), _LONG)}",
    }
    marks = {
        "same verb": verb is not None and verb == next_verb,
        "wish": not leads.isdisjoint(signs.wishes),
        "also": not leads.isdisjoint(signs.also),
        "perhaps": not leads.isdisjoint(signs.perhaps),
        "back": not signs.back.isdisjoint(after.words),
        "shared": not _beginnings(of_first).isdisjoint(_beginnings(of_then)),
    }
    found.update(mark for mark, holds in marks.items() if holds)
    found.update(f"word {kind_of(word, signs)}" for word in of_then)
    unless = signs.stages.get((verb or "", next_verb or ""))
    if unless is not None:
        found.add("stage" if then_begins not in unless else "no stage")
    acts, areas = _lists(signs.language)
    did, does = acts.get(verb or "", frozenset()), acts.get(next_verb or "", frozenset())
    found |= {f"first {one}" for one in did} | {f"then {one}" for one in does}
    found |= {f"{one} then {other}" for one in did for other in does}
    return found | _of_areas(_areas(before.words, areas), _areas(after.words, areas))


def _of_areas(first: set[str], then: set[str]) -> set[str]:
    found = {f"first of {area}" for area in first} | {f"then of {area}" for area in then}
    if not first or not then:
        return found | {"areas unknown"}
    if first & then:
        return found | {"same area"}
    return found | {"two areas"} | {" and ".join(sorted((one, other))) for one in first for other in then}


def _areas(words: Sequence[str], areas: Mapping[str, frozenset[str]]) -> set[str]:
    found: set[str] = set()
    for word in words:
        plain = word.rstrip("@")
        for form in (plain, plain.removesuffix("s"), plain.removesuffix("es")):
            if form in areas:
                found |= areas[form]
                break
    return found


def _verb(words: Sequence[str], signs: Table) -> int:
    """Where the verb of a half stands, behind what may lead to it; -1 for none."""
    for at, word in enumerate(words[:_LEAD]):
        verb = verb_of(word, signs)
        if verb and verb not in signs.wishes and word not in signs.leads:
            return -1 if at and words[at - 1] in signs.determiners else at
        if not any(word in leading for leading in (signs.leads, signs.wishes, signs.also, signs.perhaps)):
            return -1
    return -1


def _beginnings(words: Sequence[str]) -> set[str]:
    return {word[:_SHARED] for word in words if len(word) > _SAYING}
