"""A day counted from that of the step before."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.understanding.dates.after_that import after_that

FRIDAY = date(2026, 12, 4)


@pytest.mark.parametrize(
    ("text", "language", "day", "rest"),
    [
        ("mock up ad number 1 the weds after", "en", 9, "mock up ad number 1"),
        ("the sat after", "en", 5, ""),
        ("on the friday after that", "en", 11, ""),
        ("ring Ana the day after", "en", 5, "ring Ana"),
        ("send it, the following wednesday", "en", 9, "send it"),
        ("send it a week later", "en", 11, "send it"),
        ("two weeks after that", "en", 18, ""),
        ("do the next bit the next day", "en", 5, "do the next bit"),
        ("hacer el dibujo el miércoles siguiente", "es", 9, "hacer el dibujo"),
        ("el sábado de después", "es", 5, ""),
        ("mandarlo al día siguiente", "es", 5, "mandarlo"),
        ("una semana después", "es", 11, ""),
        ("llamarla dos semanas más tarde", "es", 18, "llamarla"),
        ("a la semana siguiente", "es", 11, ""),
    ],
)
def test_it_is_counted_from_that_day(text: str, language: str, day: int, rest: str) -> None:
    assert after_that(text, FRIDAY, language) == (date(2026, 12, day), rest)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("the wednesday after my exam", "en"),
        ("the day after tomorrow", "en"),
        ("next wednesday", "en"),
        ("look after Ana", "en"),
        ("el sábado después de mi turno", "es"),
        ("el próximo miércoles", "es"),
        ("pasado mañana", "es"),
    ],
)
def test_what_is_counted_from_something_else_is_not(text: str, language: str) -> None:
    assert after_that(text, FRIDAY, language) is None
