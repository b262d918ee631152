"""The titles of open steps, as `done` reads them: what each asks for, of whom, how often."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from dialogs.understanding.done_words import LABELS, MONTHS, NUMBERS, Words, words_of
from dialogs.understanding.once_a_turn import once_a_mentee
from dialogs.understanding.smart_tables import plain_verb
from dialogs.understanding.text import FIRST

DECIMAL = re.compile(r"\b(\d{1,2})[.,]\d\b")  # "6.5" is no 7
A_WEEK = 7
_WITH = frozenset({"with", "con"})
_AT = frozenset({"at", "with", "for", "in", "en", "con", "de", "del", "para"})
_RELATIVE = frozenset({"who", "which", "whose", "que", "quien"})
_ARTICLES = ("el", "la", "los", "las", "un", "una", "mi", "mis")
_A_WEEK = re.compile(r"\b(?:for a week|una semana)$")  # its days may be counted
_LEAD = re.compile(r"^(?:i will|i'll|voy a)\s+", re.IGNORECASE)
_BY_WHEN = re.compile(  # says by when, and nothing of what is to be done
    r"\b(?:before|by|until|till|after|over|during|around|antes de|despu[eé]s de|hasta|para|durante|en) "
    r"(?:the |la |las |el |los )?(?:christmas|xmas|easter|new years?|summer|winter|spring|autumn|navidad(?:es)?|"
    r"semana santa|reyes|verano|invierno|otoño|primavera)(?: (?:week|weekend|eve|day|break|holidays?))?\b",
    re.IGNORECASE,
)


class Step(NamedTuple):
    id: str
    words: tuple[str, ...]
    stems: frozenset[str]
    telling: frozenset[str]  # stems that say which step it is
    verb: str  # stem of its first word
    asked: frozenset[str]  # stems of what is to be done: "talk to Leila", of "talk to Leila who worked in Jordan"
    thing: bool  # that word is no verb: "Tax return"
    numbers: frozenset[int]
    label: bool  # its number is a name ("module 2"), not a count
    months: frozenset[str]
    names: frozenset[str]  # its words with a capital, but for the first


def steps_of(steps: Sequence[tuple[str, str]], table: Words) -> list[Step]:
    return [_step(title, table.spanish)._replace(id=id) for id, title in steps]


@once_a_mentee
def _step(title: str, spanish: bool) -> Step:
    table = words_of("es" if spanish else "en")
    plain = DECIMAL.sub(FIRST, _BY_WHEN.sub("", _LEAD.sub("", title)))
    heard = [word for word in table.title_ear.words(plain) if word.said not in (",", ".")]
    said = [word.said for word in heard]
    names = frozenset(word.said for word in heard[1:] if word.capital and not word.typed.isupper())  # no "DBS"
    names |= partners(said, table)
    words = [word for at, word in enumerate(said) if at == 0 or word not in table.empty]
    stems = [table.stem(word) for word in words]
    verb = stems[0] if stems else ""
    event = len(said) > 1 and said[0] in table.events and said[1] in _AT
    thing = event or (bool(verb) and verb not in table.kinds and _is_named(said, table))
    says_little = table.common | (set() if thing else {verb} - table.acts)
    telling = {
        stem
        for at, (word, stem) in enumerate(zip(words, stems, strict=True))
        if (stem not in says_little or (at and stem != verb and is_thing(said, word, table)))
        and not stem.isdigit()
        and len(stem) > 1
    }
    numbers = frozenset(int(word) if word.isdecimal() else NUMBERS[word] for word in said if _is_number(word))
    until = next((at for at, word in enumerate(words) if word in _RELATIVE), len(words))
    if _A_WEEK.search(" ".join(said)):
        numbers |= {A_WEEK}
    label = any(before in LABELS and _is_number(word) for before, word in pairwise(said))
    return Step(
        "",
        tuple(said),
        frozenset(stems),
        frozenset(telling),
        verb,
        frozenset(stems[:until]),
        thing,
        numbers,
        label,
        frozenset(said) & MONTHS,
        names,
    )


def _is_named(said: Sequence[str], table: Words) -> bool:
    """Whether the step is named by the thing: "Tax return"; not "Iron my suit", "No phone in bed"."""
    if plain_verb(said[0], table.spanish) or said[0] in table.negations:
        return False
    return len(said) > 1 and said[1] not in _ARTICLES and said[1] not in table.objects


def is_thing(said: Sequence[str], word: str, table: Words) -> bool:
    """ "(comprar) saco", "(hacer) la compra": no verb, though it has the stem of one."""
    before = said[said.index(word) - 1]
    if before != said[0] and before not in _ARTICLES and not _is_number(before):
        return False
    return table.spanish and word not in table.same and word not in table.past and word.endswith(("o", "a", "os", "as"))


def _is_number(word: str) -> bool:
    return (word.isdecimal() and len(word) < 7) or (word in NUMBERS and word not in ("un", "una", "one"))


def partners(said: Sequence[str], table: Words) -> frozenset[str]:
    """Who stands behind a "with", however they are written."""
    return frozenset(word for before, word in pairwise(said) if before in _WITH and word not in table.empty)
