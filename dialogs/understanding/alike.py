"""Whether two wordings mean the same thing to do: "book sponsor coffee this week", "I will book sponsor coffee".

By the words that say what, in whatever form and order; those that only join, or say when, are put aside.
"""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.understanding.text import row_of, words

LETTERS = 4  # at their beginning that two forms of a word share
MOSTLY = 2 / 3  # of the shorter wording's words
EMPTY = row_of(
    "i will to the a an my and of in on at for with it that this one step steps voy ir el la los las un una de del y "
    "en con para por que mi mis lo eso ese esa este esta paso pasos"
)
_WHEN = row_of(
    "ill im going today tomorrow tonight week weekend month next by before finally again maybe please then "
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun "
    "hoy manana semana finde mes proximo proxima que viene antes por fin otra vez quiza quizas luego "
    "lunes martes miercoles jueves viernes sabado domingo"
)


def telling(text: str) -> list[str]:
    """The words that say what: "book sponsor coffee"."""
    return [word for word in words(text) if word not in EMPTY and word not in _WHEN]


def among(word: str, others: Sequence[str]) -> bool:
    """Also in another form: "reading" is in "read two articles"."""
    return any(
        word == one or (min(len(word), len(one)) >= LETTERS and word[:LETTERS] == one[:LETTERS]) for one in others
    )


def same_words(one: str, other: str) -> bool:
    """All that tells in either is in the other, too."""
    first, second = telling(one), telling(other)
    return bool(first) and all(among(w, second) for w in first) and all(among(w, first) for w in second)


def all_of(one: str, other: str) -> bool:
    """All that tells in the first is in the other: "the mock up", of "greggs mock up"."""
    first = [word for word in telling(one) if word != "one"]
    return bool(first) and all(among(word, words(other)) for word in first)


def same_thing(one: str, other: str) -> bool:
    """All of the shorter is in the longer, or most of it where it is no shorter than three words."""
    shorter, longer = sorted((telling(one), telling(other)), key=len)
    shared = sum(among(word, longer) for word in shorter)
    return bool(shorter) and (shared == len(shorter) or (len(shorter) > 2 and shared >= MOSTLY * len(shorter)))
