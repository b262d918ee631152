"""The clauses of a message, and what `done` needs to know of each: is something finished, denied, asked, by whom."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

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
from dialogs.understanding.phone import Ear, Word
from dialogs.understanding.text import clean

if TYPE_CHECKING:
    from dialogs.understanding.done_steps import Step

_LONGEST = 300
_SHORT = 4  # letters: more than these are enough of a longer word
_TOLD = 6  # words from which on a clause tells more than that something is finished
DECIMAL = re.compile(r"\b(\d{1,2})[.,]\d\b")  # "6.5" is no 7
_THE = frozenset({"the", "my", "a", "el", "la", "los", "las", "mi", "mis", "un", "una"})
_NOT_YET = (["aun", "no"], ["todavia", "no"], ["not", "yet"])
_OF_ALL = {("of", "the"), ("of", "my"), ("de", "los"), ("de", "las"), ("de", "mis")}  # "two of the three"
_GOING_ON = re.compile(r"\bbeen (\w+ing\b)", re.IGNORECASE)  # "I have been reading the form" finishes nothing
_TICKS = re.compile("[✅✔☑]")
_SCORE = re.compile(r"\d+|de|of|out|/")
_NUMBERED = re.compile(r"\b(ch|chap|cap|mod|unit|tema)(\d)", re.IGNORECASE)  # "ch3"
_VOWELS = re.compile(r"(?<=\w)([oai])\1+\b", re.IGNORECASE)  # "terminadoo"
_SMALL = re.compile(r"(\w{2,}?)(?:ec|c)?it([oa]s?)")
_STRETCHED = re.compile(r"(?<=([^\W\d_]))\1{2,}")


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


def clauses_of(text: str, titles: Sequence[Step], table: Words) -> list[Clause]:
    text = _NUMBERED.sub(r"\1 \2", text)
    text = _VOWELS.sub(r"\1", text) if table.spanish else text
    text = _GOING_ON.sub(r"\1", DECIMAL.sub(r"\1", text))
    typed = _STRETCHED.sub("", _TICKS.sub(" done " if not table.spanish else " hecho ", clean(text, _LONGEST)))
    ear, own, nouns, names = _of_titles(titles, table)
    found: list[list[Word]] = [[]]
    joined = [False]  # by an "and" to what is before
    for heard in ear.words(typed.replace("¿", " ")):
        word = _in_full(heard, nouns, names, table)
        if word.said in (".", ",") or (word.said in table.breaks and found[-1]):
            if "?" in word.typed and found[-1]:
                found[-1].append(Word("?", "?"))
            found.append([])
            joined.append(word.said == "and")
        else:
            found[-1].append(word)
    known = frozenset(stem for step in titles for stem in step.stems) | nouns
    found = [_scored(_unreported(words, own, known, table), table) for words in found]
    spoken = [at for at, words in enumerate(found) if words and (len(found) == 1 or not _only_a_score(words))]
    told: list[Clause] = []
    for at in spoken:
        clause = _clause(found[at], not told, own, nouns, names, table)
        if joined[at] and told and told[-1].by_others and clause.begins_or_ends and not clause.words & {"i", "we"}:
            clause = clause._replace(by_others=True)  # "dave did his interview and smashed it"
        told.append(clause)
    return told


def _in_full(word: Word, nouns: frozenset[str], names: frozenset[str], table: Words) -> Word:
    """ "cafecito" is the "café" of a title, "pau" its "Paula"."""
    said = word.said
    if said in nouns or len(said) < 3 or said in table.empty or said in table.past:
        return word
    if small := _SMALL.fullmatch(said):
        stem = small[1]
        if stem.endswith(("ad", "id")):
            return Word(f"{stem}{small[2]}", word.typed)  # "guardaditos"
        full = next((noun for noun in nouns if noun in (stem, f"{stem}{small[2]}", f"{stem}e")), said)
        return Word(full, word.typed) if full != said else word
    begun = [noun for noun in nouns if noun.startswith(said) and len(noun) > len(said) + 2]
    if len(said) > _SHORT and said[-1] in "oi" and len(begun) == 1:
        return Word(begun[0], word.typed)  # "farmaco(logía)"
    called = [name for name in names if name.startswith(said) and len(name) > len(said) + 1]
    return Word(called[0], word.typed) if len(called) == 1 else word


def _another_thing(said: Sequence[str], known: frozenset[str], table: Words) -> bool:
    """ "bought socks (for the boots)": what was done was done to something that no step names."""
    named = [word for word in said[1:] if _tells(word, table) and word not in table.past]
    return bool(named) and not any(word in known or table.stem(word) in known for word in named)


def _unreported(words: list[Word], own: frozenset[str], known: frozenset[str], table: Words) -> list[Word]:
    """Without what others are said to say: "dice que vaya el lunes"; not "dijo que sí". Nor what something was only
    done for: "bought card for making them"."""
    said = [word.said for word in words]
    for at, word in enumerate(said[1:-1], 1):
        aim = said[at + 1]
        if word in ("para", "for") and aim.endswith(("ar", "er", "ir", "ing")) and table.stem(aim) in own:
            return words[:at]
        if word == "instead" or said[at : at + 3] in (["en", "vez", "de"], ["en", "lugar", "de"]):
            return words[:at]
        when = set(said[at + 2 : at + 3]) & table.days
        if word in ("para", "for") and aim in _THE and not when and _another_thing(said[:at], own | known, table):
            return words[:at]
    for at, word in enumerate(said):
        if word in table.reports and said[at + 1 : at + 2] == ["que"] and said[at + 2 : at + 3] not in (["si"], ["no"]):
            return words[: at + 1]
    return words


def _of_titles(titles: Sequence[Step], table: Words) -> tuple[Ear, frozenset[str], frozenset[str], frozenset[str]]:
    """An ear for the titles, their verbs, their other words, and the names in them."""
    ear = table.ear(frozenset(word for step in titles for word in step.words))
    nouns = frozenset(word for step in titles for word in step.words[1:])
    return ear, frozenset(s.verb for s in titles), nouns, frozenset(name for s in titles for name in s.names)


def _clause(
    words: Sequence[Word], first: bool, own: frozenset[str], nouns: frozenset[str], names: frozenset[str], table: Words
) -> Clause:
    said = [word.said for word in words]
    verbs = {
        stem for word in words if word.said not in nouns and (stem := finished_verb(word, own | table.plain, table))
    }
    stems = {word: table.stem(word) for word in said}
    verbs |= {stem for stem in ended(said, table) if stem in own | table.plain}
    heard = [word for word in words if word.typed.lower() not in ("sí", "pasó")]  # no "si", no "paso"
    if table.spanish and said[0] == "si" and any(finished_verb(word, own | table.plain, table) for word in words[1:4]):
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
        stems=frozenset(stems[word] for word in stems if _tells(word, table)),
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


def _only_a_score(words: Sequence[Word]) -> bool:
    return len(words) > 1 and all(_SCORE.fullmatch(word.said) for word in words)


def _scored(words: list[Word], table: Words) -> list[Word]:
    """ "5 de 5" is all of them."""
    said = [word.said for word in words]
    if len(said) == 3 and _only_a_score(words) and said[0] == said[2]:
        return [words[0], Word("hecho" if table.spanish else "done", "")]
    return words


def _tells(word: str, table: Words) -> bool:
    return word[0].isalpha() and word not in table.empty and word not in table.done


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
    whole = {at + 1 for at in range(1, len(said)) if said[at] in ("of", "de") and _SCORE.fullmatch(said[at - 1])}
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
