"""A deadline in what somebody typed: sure, ambiguous, past, or not there (COACHING 5.6).

Own rules first; then dateparser, whose reading is only offered. What is no date ("someday", "end of term") is none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date as Day
from datetime import datetime, time

from dateparser import parse

from dialogs.understanding.date_rules import MONTH_FIRST, Found, find_dates
from dialogs.understanding.date_words import LANGUAGES
from dialogs.understanding.text import LOOKED_AT, clean, fold, of_language

_MOST_OFFERED = 4
_ISO = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_EDGES = " \t\n,;:-–—·.()[]"
_GUESSED_FROM = 40  # characters at most: dateparser finds dates in any sentence that is long enough


@dataclass(frozen=True)
class Deadline:
    """What the words say of a day. All empty: ask.

    `date`: sure. `offers`: it could be these, the likeliest first; one alone is likely and still to be confirmed.
    `past`: the words name this day, gone by. With `offers` too, they may mean a day just gone or the next of its name.
    `rest`: the text without the date ("call Anna by 5 May" → "call Anna"); all of it when there is no date.
    """

    date: Day | None = None
    offers: tuple[Day, ...] = ()
    past: Day | None = None
    rest: str = ""


def read_deadline(text: str, today: Day, language: str = "en", country: str = "") -> Deadline:
    """The day that `text` names, as seen from `today`; `country` (ISO alpha-2) says which of 3/4 comes first.

    Looks at the first 1,000 characters; what follows stays in `rest`.
    """
    cleaned = clean(text)
    beyond = clean(text, len(text) + 1)[LOOKED_AT:]
    typed = cleaned.strip()
    if _ISO.fullmatch(typed):
        return _iso(typed, today)
    folded = fold(cleaned)
    found = find_dates(folded, today, language, country)
    ahead = [each for each in found if each.dates]
    if ahead:
        days = tuple(dict.fromkeys(day for each in ahead for day in each.dates))
        rest = _without(cleaned + beyond, ahead, language)
        if len(days) == 1 and any(each.sure for each in ahead):
            return Deadline(date=days[0], rest=rest)
        return Deadline(offers=days[:_MOST_OFFERED], past=ahead[0].past if len(ahead) == 1 else None, rest=rest)
    if found:
        return Deadline(past=found[0].past, rest=_without(cleaned + beyond, found, language))
    guess = _guess(folded, today, language, country)
    if guess and guess >= today:
        return Deadline(offers=(guess,))
    return Deadline(past=guess) if guess else Deadline(rest=(cleaned + beyond).strip())


def _iso(typed: str, today: Day) -> Deadline:
    try:
        day = Day.fromisoformat(typed)
    except ValueError:
        return Deadline(rest=typed)
    return Deadline(date=day) if day >= today else Deadline(past=day)


def _without(text: str, found: list[Found], language: str) -> str:
    for each in reversed(found):
        before, after = text[: each.start], text[each.end :]
        text = f"{before.rstrip()} {after.lstrip()}"
    text = re.sub(r"\(\s*\)|\[\s*\]", " ", text)
    words = of_language(LANGUAGES, language)
    left_over = re.compile(rf"(?:^|(?<=\s))(?:{words.lead}|and|or|y|o|[-–—,;:])\s*$", re.IGNORECASE)
    text = text.strip(_EDGES)
    for _ in range(3):
        text = left_over.sub("", text).rstrip(_EDGES)
    text = re.sub(r"[ \t]{2,}", " ", text)
    return re.sub(r"\s+([,.;:!?])", r"\1", text)


def _guess(folded: str, today: Day, language: str, country: str) -> Day | None:
    """dateparser's reading of a text that is short and has both a number and a word for a day, month or span."""
    words = of_language(LANGUAGES, language)
    names = "|".join([*words.months, *words.weekdays, *words.units])
    if not (
        len(folded.strip()) <= _GUESSED_FROM
        and re.search(r"\d", folded)
        and re.search(rf"(?<![^\W\d])(?:{names})(?![^\W\d])", folded)
        and not re.search(rf"\b(?:{words.vague})\b|{words.recurring}", folded)
    ):
        return None
    settings = {
        "RELATIVE_BASE": datetime.combine(today, time(12)),
        "PREFER_DATES_FROM": "future",
        "DATE_ORDER": "MDY" if country in MONTH_FIRST else "DMY",
        "REQUIRE_PARTS": ["day", "month"],
        "RETURN_AS_TIMEZONE_AWARE": False,
    }
    try:
        guess = parse(folded.strip(), languages=[words.code], settings=settings)
    except Exception:  # a parser of everything meets everything; what it cannot read is asked again
        return None
    return guess.date() if guess and abs(guess.year - today.year) <= 50 else None
