"""The words of a message's clauses, as `done` compares them with the titles of the steps."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from dialogs.understanding.done_titles import A_WEEK, DECIMAL, Step
from dialogs.understanding.done_words import NUMBERS, Words
from dialogs.understanding.phone import Ear, Word
from dialogs.understanding.text import FIRST, clean

_LONGEST = 300
_SHORT = 4  # letters: more than these are enough of a longer word
SCORE = re.compile(r"\d+|de|of|out|/")
_A_SEVEN = frozenset({"week", "semana"})
_WITHOUT_A_NAME = frozenset({"her", "him", "them", "ella", "ellos", "ellas", "la", "lo", "le", "les", "las", "los"})
_THE = frozenset({"the", "my", "a", "el", "la", "los", "las", "mi", "mis", "un", "una"})
_GOING_ON = re.compile(r"\bbeen (\w+ing\b)", re.IGNORECASE)  # "I have been reading the form" finishes nothing
_TICKS = re.compile("[✅✔☑]")
_NUMBERED = re.compile(r"\b(ch|chap|cap|mod|unit|tema)(\d)", re.IGNORECASE)  # "ch3"
_VOWELS = re.compile(r"(?<=\w)([oai])\1+\b", re.IGNORECASE)  # "terminadoo"
_SMALL = re.compile(r"(\w{2,}?)(?:ec|c)?it([oa]s?)")
_STRETCHED = re.compile(r"(?<=([^\W\d_]))\1{2,}")


class Titles(NamedTuple):
    """What the titles of the steps are heard with."""

    ear: Ear
    own: frozenset[str]  # their verbs
    nouns: frozenset[str]  # their other words
    names: frozenset[str]  # among these
    known: frozenset[str]  # their stems and their nouns


class Heard(NamedTuple):
    words: list[Word]
    joined: bool  # by an "and" to what is before


def heard_in(text: str, titles: Titles, table: Words) -> list[Heard]:
    """The words of each clause that says something."""
    text = _NUMBERED.sub(r"\1 \2", text)
    text = _VOWELS.sub(FIRST, text) if table.spanish else text
    text = _GOING_ON.sub(FIRST, DECIMAL.sub(FIRST, text))
    typed = _STRETCHED.sub("", _TICKS.sub(" done " if not table.spanish else " hecho ", clean(text, _LONGEST)))
    found = [Heard([], False)]
    for heard in titles.ear.words(typed.replace("¿", " ")):
        word = _in_full(heard, titles.nouns, titles.names, table)
        words = found[-1].words
        if word.said in (".", ",") or (word.said in table.breaks and words):
            if "?" in word.typed and words:
                words.append(Word("?", "?"))
            found.append(Heard([], word.said == "and"))
        else:
            words.append(word)
    told = [
        Heard(_scored(_unreported(words, titles.own, titles.known, table), table), joined) for words, joined in found
    ]
    return [one for one in told if one.words and (len(told) == 1 or not _only_a_score(one.words))]


def titles_of(steps: Sequence[Step], table: Words) -> Titles:
    ear = table.ear(frozenset(word for step in steps for word in step.words))
    nouns = frozenset(word for step in steps for word in step.words[1:])
    names = frozenset(name for step in steps for name in step.names)
    known = frozenset(stem for step in steps for stem in step.stems) | nouns
    return Titles(ear, frozenset(step.verb for step in steps), nouns, names, known)


def may_name(words: Sequence[Word], titles: Sequence[Step], table: Words) -> bool:
    """Whether any of the steps may be spoken of: a word of it is there, a number of it, or somebody without a name. No
    other step has a score above 0, and most messages end here."""
    said = {word.said for word in words}
    if said & _WITHOUT_A_NAME:
        return True
    stems = set(map(table.stem, said))
    numbers = {int(word) for word in said if word.isdecimal() and len(word) < 7}
    numbers |= {NUMBERS[word] for word in said & NUMBERS.keys()} | ({A_WEEK} if said & _A_SEVEN else set())
    return any(stems & step.stems or numbers & step.numbers for step in titles)


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
    named = [word for word in said[1:] if tells(word, table) and word not in table.past]
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


def _only_a_score(words: Sequence[Word]) -> bool:
    return len(words) > 1 and all(SCORE.fullmatch(word.said) for word in words)


def _scored(words: list[Word], table: Words) -> list[Word]:
    """ "5 de 5" is all of them."""
    said = [word.said for word in words]
    if len(said) == 3 and _only_a_score(words) and said[0] == said[2]:
        return [words[0], Word("hecho" if table.spanish else "done", "")]
    return words


def tells(word: str, table: Words) -> bool:
    return word[0].isalpha() and word not in table.empty and word not in table.done
