"""What is no rest of so many days."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.rest.spans import span
from tests.dialogs.rest.later import later, says


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "don't text me from 9 to 5"),
        ("en", "from 9 am to 5 pm"),
        ("en", "5 videos from 14 to 20"),
        ("es", "no me escribas de 22 a 7"),
        ("es", "de 9 a 17"),
        ("en", "2 weeks"),
        ("es", "dos semanas"),
        ("en", "until 12 march"),
    ],
)
def test_hours_and_lengths_are_no_span_of_days(language: str, text: str) -> None:
    assert span(text, date(2027, 3, 1), language, "GB") is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "the course runs from 14 to 28 march"),
        ("en", "my boss is away from the 14th to the 28th"),
        ("en", "I have a holiday plan to write from monday to friday"),
        ("en", "is the office closed from 14 to 28 march?"),
        ("en", "I worked through my holiday from 14 to 28 february"),
        ("es", "el curso va del 14 al 28 de marzo"),
        ("es", "mi jefa está de vacaciones del 14 al 28"),
        ("es", "¿la oficina cierra del 14 al 28 de marzo?"),
    ],
)
def test_days_of_something_else_are_no_rest(language: str, text: str) -> None:
    phone = says(text, language)
    assert phone.open not in ("rest-offer/sure", "rest/until", "rest/last")
    assert later(phone) is None
