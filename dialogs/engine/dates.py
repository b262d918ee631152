"""Dates and times as people of a language and country write them. Local dates and wall times only: no zones here."""

from __future__ import annotations

import re
from datetime import date, time
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton, match_skeleton


@lru_cache(512)
def locale(language: str, country: str = "") -> Locale:
    """Language and country (ISO 3166 alpha-2) where Babel knows the two together, else the language.

    English of no known country is the world's, whose days come before months: Babel's plain "en" is American.
    """
    spoken = Locale.parse(language, sep="-")
    try:
        return Locale(spoken.language, country or ("001" if language == "en" else spoken.territory), spoken.script)
    except UnknownLocaleError:
        return locale(language) if country else spoken


@lru_cache(4096)
def written_date(day: date, language: str, country: str, year: bool) -> str:
    """In full, with its weekday: "Tuesday, 30 March 2027"; without `year`, "Tuesday, 30 March".

    Babel's Spanish is that of a letter's head; in the middle of a sentence it is "el martes 30 de marzo".
    """
    spoken = locale(language, country)
    written = format_date(day, "full" if year else _without_year(spoken), locale=spoken)
    return written.replace(",", "", 1) if spoken.language == "es" else written


@lru_cache(4096)
def short_date(day: date, language: str, country: str) -> str:
    """Without weekday and year: "30 Mar"."""
    return str(format_skeleton("MMMd", day, locale=locale(language, country)))


def written_time(hour: time) -> str:
    """ "18:00": read everywhere, and unlike "6:00" taken for nothing else."""
    return f"{hour:%H:%M}"


@lru_cache(512)
def _without_year(locale: Locale) -> str:
    """CLDR lists few long forms without a year; as it advises, the nearest one's fields are made as long as asked."""
    skeletons = locale.datetime_skeletons
    nearest = match_skeleton("MMMMEEEEd", skeletons)
    if not nearest:
        return "full"
    pieces = str(skeletons[nearest].pattern).split("'")  # what is between two quotes is literal
    pieces[::2] = [re.sub(r"([ML])\1{2,}", r"\1\1\1\1", re.sub("[Ec]+", "EEEE", piece)) for piece in pieces[::2]]
    return "'".join(pieces)
