"""Whether a goal is specific: what its words tell by their tables, and what the kinds of its words weigh together.

Each word is of a kind (a name, a thing of work, something one has one of, …). How much each kind, and each two that
stand together, speaks for or against was learned from the tune half of the phrase sets (`python -m
tests.accuracy.weigh_goal`), and stands in `smart_specific.weights.json` to be read.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from importlib import resources
from math import fsum, sqrt

from dialogs.understanding.fields import field_spans
from dialogs.understanding.phone import Word
from dialogs.understanding.smart_goals import verb_of
from dialogs.understanding.smart_tables import Table, table

_TELLING = 3  # letters of a word that says something
_NAMED = 2
_ENOUGH = 3  # points of a word that is specific alone
_MOST = 7  # points that are told apart
_SEVERAL = 6  # and words that say something
_SAYING = frozenset({"other", "common", "name", "clear", "own"})
START, END = "^", "$"


def is_specific(main: Sequence[Sequence[Word]], vague: bool, signs: Table) -> bool:
    """COACHING 5.2: of the clauses of a goal; `vague`: whether it has vague words."""
    weights = weights_of(signs.language)
    counts = counted(main, vague, signs)
    return weights[""] + fsum(map(weights.__getitem__, weights.keys() & counts)) / sqrt(len(counts)) > 0


@cache
def weights_of(language: str) -> dict[str, float]:
    """By what is counted; the bias by ""."""
    read = resources.files(__package__).joinpath("smart_specific.weights.json").read_text("utf-8")
    found: dict[str, float] = json.loads(read)[language]
    return found


def counted(main: Sequence[Sequence[Word]], vague: bool, signs: Table) -> set[str]:
    """What a goal counts as: its points, its kinds of words, and which of these stand together."""
    found = {"vague"} if vague else set[str]()
    points = several = 0
    kinds, _ = _of_table(signs.language)
    for clause in main:
        said = [word.said for word in clause]
        points += _points(said, signs)
        before = START
        for word in said:
            kind = kinds.get(word) or _kind(word, signs)
            several += kind in _SAYING
            found.add(kind)
            found.add(f"{before} {kind}")
            before = kind
        found.add(f"{before} {END}")
    found.update(f"{least} points" for least in range(min(points, _MOST) + 1))
    found.add(f"{min(several, _SEVERAL)} words")
    return found


def kind_of(word: str, signs: Table) -> str:
    """Of a folded word; a small one that leads to another is its own kind."""
    return _of_table(signs.language)[0].get(word) or _kind(word, signs)


@cache
def _of_table(language: str) -> tuple[dict[str, str], dict[str, int]]:
    """What each word of the table is and tells: most words that people type are there."""
    signs = table(language)
    return {word: _kind(word, signs) for word in signs.known}, {word: _tells(word, signs) for word in signs.known}


def _kind(word: str, signs: Table) -> str:
    if word[-1] == "@":
        return "name"
    if word[0].isdigit():
        return "number"
    for kind, words in signs.kinds:
        if word in words:
            return word if kind == "itself" else kind
    forms = {word, word.removesuffix("s"), word.removesuffix("es")}
    if forms & signs.common:
        return "common"
    verb = verb_of(word, signs)
    if forms & signs.generic:
        return "general verb" if verb else "general"
    if verb:
        return "ending verb" if verb in signs.finishing else "verb"
    return "other" if _tells(word, signs) > 1 else "small"


def _points(said: Sequence[str], signs: Table) -> int:
    """Names, fields and words that say something; what is specific alone has enough of them."""
    fields = {
        start for start, end in field_spans(said, signs.language) if end - start > 1 or said[start] not in signs.generic
    }
    _, telling = _of_table(signs.language)
    points = 0
    for at, word in enumerate(said):
        if word in signs.numbered or word in signs.qualified:
            points += _NAMED if names_one(said, at, signs) else 0
        state = at > 0 and said[at - 1] in signs.states  # "more patient" is no patient
        if word in signs.clear or not word.isalpha() or (at in fields and not state):
            points += _ENOUGH if word in signs.clear or at in fields or _is_exact(said, at, signs) else 0
        elif not state:
            told = telling[word] if word in telling else _tells(word, signs)
            points += told
            if told > 1 and at and (said[at - 1][0].isdigit() or said[at - 1] in signs.counts):
                points += 1  # "12 hats"
            if told > 1 and is_calling(said, at, signs):
                points += 1
    return points


def _is_exact(said: Sequence[str], at: int, signs: Table) -> bool:
    """A name, a level ("b2"), or a number of something that measures ("20 %", "12 kilos")."""
    word = said[at]
    if word[0].isdigit():
        return word[-1] == "%" or not signs.units.isdisjoint(said[at + 1 : at + 2])
    return word[-1] == "@" or word[-1].isdigit()


def _tells(word: str, signs: Table) -> int:
    """How much a word says of what something is done to: 2, 1 for a common thing of work and study, 0 for verbs,
    adverbs, and what is too general in any of its forms."""
    if len(word) < _TELLING or not word.isalpha() or word.endswith(signs.adverb):
        return 0
    forms = {word, word.removesuffix("s"), word.removesuffix("es")}
    if signs.infinitives:
        forms |= {f"{form[:-1]}{vowel}" for form in forms for vowel in "ao" if form[-1] in "ao"}
    verb = verb_of(word, signs)
    if forms & signs.generic or (verb and not forms & signs.common and not _is_skill(word, verb, signs)):
        return 0
    return 1 if forms & signs.common else 2


def names_one(said: Sequence[str], at: int, signs: Table) -> bool:
    """ "chapter 2", "leadership course", "curso de liderazgo": one of its kind, though each word is common."""
    follows = said[at + 1] if at + 1 < len(said) else ""
    if said[at] in signs.numbered:
        return follows[:1].isdigit()
    if said[at] not in signs.qualified:
        return False
    beside = said[at - 1] if at and not signs.infinitives else ""
    if signs.infinitives and follows == "de" and at + 2 < len(said):
        beside = said[at + 2]
    plain = beside in signs.determiners or beside in signs.no_qualifiers or beside in signs.borders
    return beside.isalpha() and not plain and beside not in signs.starts


def is_calling(said: Sequence[str], at: int, signs: Table) -> bool:
    """ "become a farrier", "learn crochet": a craft or a calling, which one word names; not "ser amable"."""
    before = at - 1 if at and said[at - 1] not in signs.determiners else at - 2
    verbs = signs.naming if before == at - 1 else signs.naming | signs.being_one
    return before >= 0 and said[before] in verbs and not said[at].endswith(signs.quality)


def _is_skill(word: str, verb: str, signs: Table) -> bool:
    """ "budgeting", "welding": what is learnt; not "getting"."""
    return word.endswith(signs.skill) and verb not in signs.starts and verb not in signs.generic
