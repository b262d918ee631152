"""Finds the dates in a folded text by rules made from `date_words`; what they mean is said by `date_readers`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache

from dialogs.understanding import date_readers as read
from dialogs.understanding.date_words import LANGUAGES
from dialogs.understanding.text import of_language

MONTH_FIRST = frozenset({"US", "CA", "PH", "PR", "GU", "VI", "AS", "MP", "FM", "MH", "PW"})  # 3/4 is 4 March there


@dataclass(frozen=True)
class Found:
    """Where a date stands (start, end), which future days it may be (one and `sure`: no doubt), which past one."""

    start: int
    end: int
    dates: tuple[date, ...]
    sure: bool = True
    past: date | None = None


def find_dates(text: str, today: date, language: str, country: str) -> list[Found]:
    """All dates in a folded text, in the order of the text. A rhythm ("every Friday") is none."""
    words = of_language(LANGUAGES, language)
    rules, recurring = _rules(words.code)
    taken = [match.span() for match in recurring.finditer(text)]
    found = []
    for pattern, reader in rules:
        for match in pattern.finditer(text):
            if any(match.start() < end and start < match.end() for start, end in taken):
                continue
            whole = not re.search(r"\w", text[: match.start()] + text[match.end() :])
            now = read.Now(today, words, country in MONTH_FIRST, whole)
            try:
                reading = reader(match, now)
            except (ValueError, OverflowError):  # 31 February, in 9,999 years
                reading = None
            if reading:
                taken.append(match.span())
                found.append(Found(*match.span(), reading.dates, reading.sure, reading.past))
    return sorted(found, key=lambda each: each.start)


def _any(names: Iterable[str]) -> str:
    return "(?:" + "|".join(sorted((re.escape(name) for name in names), key=len, reverse=True)) + ")"


@cache
def _rules(language: str) -> tuple[list[tuple[re.Pattern[str], read.Reader]], re.Pattern[str]]:
    """What finds dates in this language, the longer forms first, and what finds rhythms."""
    w = LANGUAGES[language]
    month, weekday = _any(w.months), _any(w.weekdays)
    count = rf"(?:\d{{1,4}}|{_any(w.numbers)})"
    year4 = rf"(?:,? ?(?:{w.of})? ?(?P<y>\d{{4}}|'\d\d)(?![\d:]))?"
    edge = "".join(f"(?P<{name}>{getattr(w, name)})?" for name in ("end", "start", "middle", "early", "late"))
    units = "|".join(f"(?P<u{index}>{pattern})" for index, pattern in enumerate(w.units))
    rows: list[tuple[str, read.Reader]] = [
        (r"(?P<y>\d{4})(?P<s>[-/.])(?P<m>\d\d?)(?P=s)(?P<d>\d\d?)", read.iso),
        (r"(?P<a>\d\d?)(?P<s>[-/.])(?P<b>\d\d?)(?P=s)(?P<y>\d{4}|\d\d)", read.numeric),
        (rf"(?:{weekday},? )?(?:{w.the} )?(?P<d>\d\d?|{_any(w.ordinals)}){w.suffix}? ?(?:{w.of}|[-/.,])? ?"
         rf"(?P<month>{month})\b\.?(?:[-/ ,]{{0,2}}(?:{w.of} )?(?P<y>\d{{4}}|'\d\d|(?<=-)\d\d)(?![\d:]))?",
         read.day_month),
        (rf"(?:{weekday},? )?(?P<month>{month})\.? (?:{w.the} )?(?P<d>\d\d?){w.suffix}?\b(?!:| ?[ap]m\b){year4}",
         read.day_month),
        (r"(?P<a>\d\d?)/(?P<b>\d\d?)(?P<y>)(?! ?(?:of|hours?|hrs?|days?|weeks?|months?|years?|de|horas?|"
         r"dias?)\b)(?![/\d])",
         read.numeric),
        *((pattern, read.ending(kind)) for pattern, kind in w.ends.items()),
        (rf"{edge} ?(?:(?P<next>{w.next}) |(?P<this>{w.this}) )?(?P<month>{month})\b\.?{year4}", read.month),
        (rf"{edge} ?q(?P<q>[1-4])\b{year4}", read.quarter),
        *((pattern, read.in_days(days)) for pattern, days in w.days.items()),
        *((pattern, read.feast(*day)) for pattern, day in w.feasts.items()),
        (rf"(?P<lead>)(?:(?P<within>{w.within}) )?(?P<ago>{w.ago_before} )?(?:(?P<n>{count})(?: ?{w.range} "
         rf"?(?P<n2>{count}))? ?)?"
         rf"(?:{units})\b(?:'s|s')?(?: (?P<fromnow>{w.from_now})\b)?(?! {w.continued})", read.in_units),
        (rf"(?:(?P<within>(?!)))?(?P<n>{count}) ?(?P<n2>(?!))?(?:{units}) (?P<ago>{w.ago_after})\b(?P<fromnow>(?!))?",
         read.in_units),
        (rf"(?:(?P<next>{w.next}) |(?P<this>{w.this}|{w.the}) )?{w.weekend}(?: (?P<after>{w.next_after}))?",
         read.weekend),
        (rf"(?:(?P<nextweek>{w.next_week}),? (?:on )?)?(?:(?P<next>{w.next}) |(?P<this>{w.this}) |(?P<last>{w.last}) )?"
         rf"(?P<weekday>{weekday})\b\.?(?:,? (?P<ofnext>{w.of_next_week})| (?P<after>{w.next_after})| "
         rf"(?P<lastafter>{w.last_after})| (?P<week>{w.week_after})"
         rf"(?! ))?", read.weekday),
        (rf"{edge} ?(?:{w.the} )?(?:(?P<next>{w.next}) |(?P<this>{w.this}) )?(?:{units})\b(?: "
         rf"(?P<after>{w.next_after}))?",
         read.period),
        (rf"{edge} ?(?P<y>20\d\d)", read.only_year),
        (rf"(?P<lead>{w.day_lead})(?P<d>\d\d?){w.day_suffix}(?! ?[\w:/.,-]?\w)(?<!\d\d\d)", read.day),
    ]  # fmt: skip
    lead = rf"(?P<lead>(?:(?:{w.lead})\s+){{0,3}})"
    compiled = [
        (re.compile(rf"(?<![\w/.-]){'' if '(?P<lead>' in row else lead}{row}(?:{w.tail})?(?![\w/])"), reader)
        for row, reader in rows
    ]
    return compiled, re.compile(rf"(?<!\w)(?:{w.recurring})(?!\w)")
