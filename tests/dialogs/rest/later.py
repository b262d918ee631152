"""Somebody who wants a rest that begins later: on Monday 1 March, in London."""

from __future__ import annotations

from datetime import date

from dialogs import nudges
from tests.dialogs.checkin.weeks import planned
from tests.dialogs.phone import Phone

YES = {"en": "Yes, those days", "es": "Sí, esos días"}


def says(text: str, language: str = "en", *before: str) -> Phone:
    """On Monday 1 March, in London."""
    phone = planned()
    phone.mentee.language = language
    phone.news()
    for one in (*before, text):
        phone.say(one)
    return phone


def later(phone: Phone) -> tuple[date, date] | None:
    assert phone.mentee.rest_until is None, "nothing rests yet"
    return nudges.later_rest(phone.mentee)


def march(first: int, last: int, month: int = 3) -> tuple[date, date]:
    return date(2027, 3, first), date(2027, month, last)


def put_down(language: str = "en") -> Phone:
    return says("2 weeks from 14 march" if language == "en" else "dos semanas desde el 14", language, "/pause")
