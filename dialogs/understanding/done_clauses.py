"""The clauses of a message, and what `done` needs to know of each: is something finished, denied, asked, by whom."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from dialogs.understanding.done_words import MONTHS, NUMBERS, Words
from dialogs.understanding.phone import Ear, Word
from dialogs.understanding.text import clean

if TYPE_CHECKING:
    from dialogs.understanding.done_steps import Step

_LONGEST = 300
_SHORT = 4  # letters: more than these are enough of a longer word
_TOLD = 6  # words from which on a clause tells more than that something is finished
_TICKS = re.compile("[✅✔☑]")
_WITH_PRONOUN = re.compile("[aei]r(?:me|te|se|les?|nos|l[oa]s?)$")  # "decirle" is still to do
_SCORE = re.compile(r"\d+|de|of|out|/")
_ADVERBS = {"", "again", "back", "yesterday", "earlier", "today", "yet"}
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
    doing: frozenset[str]  # stems of words that are no plain verb: "meditando", "de estudio"
    numbers: frozenset[int]
    months: frozenset[str]


def clauses_of(text: str, titles: Sequence[Step], table: Words) -> list[Clause]:
    text = _NUMBERED.sub(r"\1 \2", text)
    text = _VOWELS.sub(r"\1", text) if table.spanish else text
    typed = _STRETCHED.sub("", _TICKS.sub(" done " if not table.spanish else " hecho ", clean(text, _LONGEST)))
    ear, own, nouns, names = _of_titles(titles, table)
    found: list[list[Word]] = [[]]
    for heard in ear.words(typed.replace("¿", " ")):
        word = _in_full(heard, nouns, names, table)
        if word.said in (".", ",") or (word.said in table.breaks and found[-1]):
            if "?" in word.typed and found[-1]:
                found[-1].append(Word("?", "?"))
            found.append([])
        else:
            found[-1].append(word)
    found = [_scored(_unreported(words, table), table) for words in found]
    spoken = [words for words in found if words and (len(found) == 1 or not _only_a_score(words))]
    return [_clause(words, at == 0, own, nouns, names, table) for at, words in enumerate(spoken)]


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


def _unreported(words: list[Word], table: Words) -> list[Word]:
    """Without what others are said to say: "dice que vaya el lunes"; not "dijo que sí"."""
    said = [word.said for word in words]
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
    verbs = {stem for word in words if word.said not in nouns and (stem := _finished(word, own | table.plain, table))}
    stems = {word: table.stem(word) for word in said}
    verbs |= {stem for stem in _ended(said, table) if stem in own | table.plain}
    heard = [word for word in words if word.typed.lower() not in ("sí", "pasó")]  # no "si", no "paso"
    if table.spanish and said[0] == "si" and any(_finished(word, own | table.plain, table) for word in words[1:4]):
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
    denies = just_no or ahead or any(word in table.not_done and table.stem(word) not in own | nouns for word in denied)
    undone = table.not_done_phrases.found(denied)
    phrases = [*undone, *table.not_done_here.found(denied)]
    denies = denies or any(table.stem(denied[start]) not in own for start, _ in phrases)
    return Clause(
        words=frozenset(said),
        stems=frozenset(stems[word] for word in stems if _tells(word, table)),
        verbs=frozenset(verbs),
        done=bool(verbs) or said_done,
        said_done=said_done,
        begins_or_ends=_begins_or_ends(words, table),
        praised=bool({said[-1], *_after_was(said)} & table.praise),
        placed=_is_so(words, table.places),
        denies=denies,
        takes_back=just_no
        or (denies and _of_it(said, table))
        or bool(set(denied) & table.takes_back_all)
        or bool(undone),
        asks=said[-1] == "?"
        or (
            first
            and not table.exclaimed & set(said[1:2])
            and (said[0] in table.questions or said[:2] in (["did", "i"], ["did", "you"]))
        ),
        by_others=_by_others(words, names, nouns, table),
        unreached=bool(table.unreached.found(said)),
        has=bool(set(said) & table.having),
        doing=frozenset(stems[word] for word in stems if word[-1] != "r" and not _WITH_PRONOUN.search(word)),
        numbers=frozenset(_numbers(said)),
        months=frozenset(said) & MONTHS,
    )


def _lacks(after: Sequence[str], table: Words) -> bool:
    """ "(está) sin hacer", "sin respuesta"; not "un tema sin derechos"."""
    return not after or after[0].endswith(("ar", "er", "ir")) or after[0] in table.lacking


def _ends_so(said: Sequence[str], table: Words) -> bool:
    """ "TFG fuera"; not "la jefa está fuera"."""
    return said[-1] in table.last and 1 < len(said) < _TOLD and not {"esta", "estoy", "estan", "sigue"} & set(said)


def _ended(said: Sequence[str], table: Words) -> set[str]:
    """The stems of plain verbs that "terminé de", "logré" and such say are finished: "terminé de leer"."""
    return {
        table.stem(each)
        for at, word in enumerate(said)
        if word in table.ended
        for each in said[at + 1 : at + 3]
        if each[-1] == "r" or _WITH_PRONOUN.search(each)
    }


def _begins_or_ends(words: Sequence[Word], table: Words) -> bool:
    first = next((word for word in words if word.said not in table.empty), words[-1])
    return bool(_finished(first, frozenset(), table) or _finished(words[-1], frozenset(), table))


def _of_it(said: Sequence[str], table: Words) -> bool:
    """ "…, but didn't finish it": what was just spoken of is taken back."""
    it = {"it", "them", "lo", "la", "los", "las"} & set(said[1:])
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
        is_so = word.said in ("is", "are", "esta", "estan", "quedo", "quedaron") or word.typed.lower().endswith(
            ("'s", "’s")
        )
        has = ("with" in states and word.said in ("has", "got")) or (
            "con" in states and word.said in ("tiene", "tienen")
        )
        if (is_so and after & states) or (has and after & {"my", "the", "it", "mi", "mis"}):
            return True
    return False


def _without(said: list[str], table: Words) -> list[str]:
    left = list(said)
    for start, end in table.harmless.found(said):
        left[start:end] = ["."] * (end - start)
    return left


def _finished(word: Word, known: frozenset[str], table: Words) -> str:
    """The stem of a verb that says it is finished: "sent", "mandé", "enviado"; "mande" where a step says so."""
    said = word.said
    if said in table.past:
        return table.stem(said)
    if not table.spanish:
        return table.stem(said) if len(said) > 3 and said.endswith("ed") else ""
    if len(said) > 4 and said not in table.nouns and re.search(r"(?:ad|id)(?:isim)?[oa]s?$", said):
        return table.stem(said)
    stem = table.stem(said)
    if len(said) < 3 or (_WITH_PRONOUN.search(said) and word.typed[-1:] not in ("é", "í")):  # "armé" is no "arme"
        return ""
    if said.endswith(("amos", "imos")) and stem in known:
        return stem
    accented = word.typed[-1:] in "éíó" or said.endswith(("aron", "ieron"))
    if said in table.nouns:
        return stem if accented else ""
    bare = said[-1] == "e" and stem not in table.i_verbs and stem in known
    return stem if accented or bare or (said[-1] == "i" and (len(said) > _SHORT or stem in known)) else ""


def _by_others(words: Sequence[Word], names: frozenset[str], nouns: frozenset[str], table: Words) -> bool:
    """Whether it tells of what somebody else did: "she sent me", "Dr Hall emailed me", "me dieron"."""
    said = [word.said for word in words]
    if table.spanish:
        phrases = {at for start, end in table.done_phrases.found(said) for at in range(start, end)}
        told = [word for at, word in enumerate(words) if word.said not in table.done and at not in phrases]
        return any(word.typed.endswith(("ó", "aron", "ieron")) or word.said == "dio" for word in told)
    if {"i", "ive"} & set(said[:3]):
        return False
    strange = said[0] not in names | nouns | table.empty and not _finished(words[0], frozenset(), table)
    if strange and len(said) > 2 and said[2] in table.objects and _finished(words[1], frozenset(), table):
        return True  # "jonas watched a film"
    verb = next((at for at, word in enumerate(words[:6]) if at and _finished(word, frozenset(), table)), 0)
    if verb and (table.people | names) & {*said[:verb], *(word.removesuffix("s") for word in said[:verb])}:
        after = said[verb + 1] if verb + 1 < len(said) else ""
        if (
            after in table.objects
            or table.stem(said[verb]) in table.asked
            or (after in _ADVERBS and table.stem(said[verb]) in table.told)
        ):
            return True
    begins = bool(_finished(words[0], frozenset(), table)) or said[0] in table.done
    return bool(table.others & set(said[:-1])) or (not begins and bool({"me", "us"} & set(said)))


def _numbers(said: Sequence[str]) -> list[int]:
    """Of "3 out of 5" only the 3."""
    whole = {at + 1 for at in range(1, len(said)) if said[at] in ("of", "de") and _SCORE.fullmatch(said[at - 1])}
    whole |= {at + 1 for at in whole if said[at : at + 1] and said[at] in ("los", "las", "mis", "the", "my")}
    written = [int(word) for at, word in enumerate(said) if word.isdecimal() and len(word) < 7 and at not in whole]
    return written + [NUMBERS[word] for word in said if word in NUMBERS and not written]
