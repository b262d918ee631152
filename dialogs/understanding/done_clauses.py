"""The clauses of a message, and what `done` needs to know of each: is something finished, denied, asked, by whom."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from dialogs.understanding.done_heard import SCORE, Heard, Titles, tells
from dialogs.understanding.done_verbs import (
    WITH_PRONOUN,
    bare,
    begins_or_ends,
    by_others,
    ended,
    finished_verb,
    to_them,
)
from dialogs.understanding.done_words import MONTHS, NUMBERS, Words
from dialogs.understanding.phone import Word

_TOLD = 6  # words from which on a clause tells more than that something is finished
_NOT_YET = (["aun", "no"], ["todavia", "no"], ["not", "yet"])
_OF_ALL = {("of", "the"), ("of", "my"), ("de", "los"), ("de", "las"), ("de", "mis")}  # "two of the three"


class Clause(NamedTuple):
    words: frozenset[str]
    stems: frozenset[str]  # of the words that say something
    verbs: frozenset[str]  # stems of finished verbs
    done: bool  # something is, by a word or a verb that says so
    said_done: bool  # by a word that says so of anything
    begins_or_ends: bool  # a finished verb is the first word but for "I", or the last
    praised: bool  # "was great": of what one goes to
    placed: bool  # it is somewhere now: done, for what was to be handed over
    denies: bool
    takes_back: bool  # denies what was said before it too
    asks: bool
    by_others: bool
    unreached: bool
    has: bool  # something is had, or has come
    kept: bool  # day after day: "30 day streak", "siete seguidos"
    bare: str  # the stem of a finished verb that opens it, without what it was done to: "firmado con el dedo"
    to_them: bool  # somebody without a name was spoken to: "called her", "la llamé"
    doing: frozenset[str]  # stems of words that are no plain verb: "meditando", "de estudio"
    numbers: frozenset[int]
    months: frozenset[str]


def clauses_of(heard: Sequence[Heard], titles: Titles, table: Words) -> list[Clause]:
    told: list[Clause] = []
    for words, joined in heard:
        clause = _clause(words, not told, titles, table)
        if joined and told and told[-1].by_others and clause.begins_or_ends and not clause.words & {"i", "we"}:
            clause = clause._replace(by_others=True)  # "dave did his interview and smashed it"
        told.append(clause)
    return told


def _clause(words: Sequence[Word], first: bool, titles: Titles, table: Words) -> Clause:
    own, nouns, names = titles.own, titles.nouns, titles.names
    said, plain = [word.said for word in words], own | table.plain
    verbs = {stem for word in words if word.said not in nouns and (stem := finished_verb(word, plain, table))}
    stems = {word: table.stem(word) for word in said}
    verbs |= {stem for stem in ended(said, table) if stem in plain}
    heard = [word for word in words if word.typed.lower() not in ("sí", "pasó")]  # no "si", no "paso"
    if table.spanish and said[0] == "si" and any(finished_verb(word, plain, table) for word in words[1:4]):
        heard = heard[1:]  # "(inglés no, pero) si le escribi"
    denied = _without([word.said for word in heard], table)
    denied = ["." if word == "sin" and not _lacks(denied[at + 1 :], table) else word for at, word in enumerate(denied)]
    just_no = len(said) < 3 and said[0] in ("no", "nope", "nah", "not")
    said_done = (
        _is_so(words, table.states)
        or bool(set(said) & table.done)
        or bool(table.done_phrases.found(said))
        or (not verbs and _ends_so(said, table))
    )
    weekday = bool(set(said) & table.days) and not set(said) & {"pasado", "last"}
    ahead = weekday and any(word.endswith(("amos", "imos")) for word in said)  # "ensayamos el domingo": will, or did
    denies = (
        just_no
        or ahead
        or said[0] in table.conditions
        or any(word in table.not_done and table.stem(word) not in own | nouns for word in denied)
    )
    undone = table.not_done_phrases.found(denied)
    phrases = [*undone, *table.not_done_here.found(denied)]
    denies = denies or _some_of_more(said) or any(table.stem(denied[start]) not in own for start, _ in phrases)
    return Clause(
        words=frozenset(said),
        stems=frozenset(stems[word] for word in stems if tells(word, table)),
        verbs=frozenset(verbs),
        done=bool(verbs) or said_done,
        said_done=said_done,
        begins_or_ends=begins_or_ends(words, table),
        praised=bool({said[-1], *_after_was(said)} & table.praise),
        placed=_is_so(words, table.places),
        denies=denies,
        takes_back=just_no
        or said[-2:] in _NOT_YET
        or (denies and len(said) == 1)
        or (denies and _of_it(said, table))
        or bool(set(denied) & table.takes_back_all)
        or bool(undone),
        asks=said[-1] == "?"
        or (
            first
            and not table.exclaimed & set(said[1:2])
            and (said[0] in table.questions or said[:2] in (["did", "i"], ["did", "you"]))
        ),
        by_others=by_others(words, names, nouns, table),
        unreached=bool(table.unreached.found(said)),
        has=bool(set(said) & table.having),
        kept=bool(set(said) & table.kept),
        bare=bare(words, table),
        to_them=to_them(words, table),
        doing=frozenset(stems[word] for word in stems if word[-1] != "r" and not WITH_PRONOUN.search(word)),
        numbers=frozenset(_numbers(said)),
        months=frozenset(said) & MONTHS,
    )


def _some_of_more(said: Sequence[str]) -> bool:
    """ "two photos of thirty"."""
    for at in range(len(said) - 3):
        few, more = (_numbers([said[at]]), _numbers([said[at + 3]])) if said[at + 2] in ("of", "de") else ([], [])
        if few and more and 1 < few[0] < more[0]:  # "a group of five" is one
            return True
    return False


def _lacks(after: Sequence[str], table: Words) -> bool:
    """ "(está) sin hacer", "sin respuesta"; not "un tema sin derechos"."""
    return not after or after[0].endswith(("ar", "er", "ir")) or after[0] in table.lacking


def _ends_so(said: Sequence[str], table: Words) -> bool:
    """ "TFG fuera"; not "la jefa está fuera"."""
    return said[-1] in table.last and 1 < len(said) < _TOLD and not {"esta", "estoy", "estan", "sigue"} & set(said)


def _of_it(said: Sequence[str], table: Words) -> bool:
    """ "…, but didn't finish it": what was just spoken of is taken back."""
    it = {"it", "them", "lo", "la", "los", "las"} & set(said[1:])
    if any(word in table.not_done and said[at + 1] in ("it", "them") for at, word in enumerate(said[:-1])):
        return True  # "then deleted it"
    return said[0] in ("it", "its") or bool(it and table.negations & set(said) and said[0] not in table.others)


def _after_was(said: Sequence[str]) -> Sequence[str]:
    at = next((at for at, word in enumerate(said) if word in ("was", "were", "fue", "estuvo")), len(said))
    return said[at + 1 : at + 4]


def _is_so(words: Sequence[Word], states: frozenset[str]) -> bool:
    """ "LinkedIn's tidy"; "the CV is off", "Boots has my cv"."""
    for at, word in enumerate(words):
        after = {each.said for each in words[at + 1 : at + 4]}
        there = after | {each.said for each in words[at + 4 : at + 6]}  # "están todos los títulos en su carpeta"
        is_so = word.said in ("is", "are", "esta", "estan", "quedo", "quedaron") or word.typed.lower().endswith(
            ("'s", "’s")
        )
        has = ("with" in states and word.said in ("has", "got")) or (
            "con" in states and word.said in ("tiene", "tienen")
        )
        if (is_so and there & states) or (
            has and after & {"my", "the", "it", "her", "his", "their", "mi", "mis", "su"}
        ):
            return True
    return False


def _without(said: list[str], table: Words) -> list[str]:
    left = list(said)
    for start, end in table.harmless.found(said):
        left[start:end] = ["."] * (end - start)
    return left


def _numbers(said: Sequence[str]) -> list[int]:
    """Of "3 out of 5" only the 3."""
    whole = {at + 1 for at in range(1, len(said)) if said[at] in ("of", "de") and SCORE.fullmatch(said[at - 1])}
    whole |= {
        at + 2 for at, word in enumerate(said[:-2]) if word in NUMBERS and tuple(said[at + 1 : at + 3]) in _OF_ALL
    }
    whole |= {at + 1 for at in whole if said[at : at + 1] and said[at] in ("los", "las", "mis", "the", "my")}
    written = [int(word) for at, word in enumerate(said) if word.isdecimal() and len(word) < 7 and at not in whole]
    spelt = [
        7 if said[at + 1 : at + 2] in (["week"], ["semana"]) and NUMBERS[word] == 1 else NUMBERS[word]  # its days
        for at, word in enumerate(said)
        if word in NUMBERS and at - 1 not in whole
    ]
    return written or spelt
