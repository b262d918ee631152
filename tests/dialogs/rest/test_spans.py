"""From which day to which; and what is no rest of so many days."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.rest.spans import span
from tests.dialogs.rest.later import later, says


@pytest.mark.parametrize(
    ("language", "text", "first", "last"),
    [
        ("en", "no messages in april", date(2027, 4, 1), date(2027, 5, 1)),
        ("en", "no messages all march", date(2027, 3, 10), date(2027, 4, 1)),
        ("en", "off all of march", date(2027, 3, 10), date(2027, 4, 1)),
        ("es", "en marzo no me escribas", date(2027, 3, 10), date(2027, 4, 1)),
        ("es", "todo el mes de marzo sin mensajes", date(2027, 3, 10), date(2027, 4, 1)),
        ("es", "todo febrero sin mensajes", date(2028, 2, 1), date(2028, 3, 1)),
    ],
)
def test_of_a_month_that_has_begun_the_rest_of_it_is_meant(language: str, text: str, first: date, last: date) -> None:
    found = span(text, date(2027, 3, 10), language, "GB")
    assert found
    assert (found.start, found.until) == (first, last)


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
