"""What repeats: its rhythm and its first day. Today is Saturday 21 November 2026 unless a test says otherwise."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.understanding.deadlines import read_deadline

SATURDAY = date(2026, 11, 21)


REPEATING = {
    "every friday": ("weekly", "2026-11-27"), "call mum on fridays": ("weekly", "2026-11-27"),
    "mon, wed and fri": ("weekly", "2026-11-23"), "every other monday": ("fortnightly", "2026-11-23"),
    "each day": ("daily", "2026-11-22"), "every morning before work": ("daily", "2026-11-22"),
    "weekdays": ("weekdays", "2026-11-23"), "mon-fri": ("weekdays", "2026-11-23"),
    "each week": ("weekly", "2026-11-28"),
    "once a week": ("weekly", "2026-11-28"), "every two weeks": ("fortnightly", "2026-12-05"),
    "monthly, on the 15th": ("monthly", "2026-12-15"), "on the 1st of every month": ("monthly", "2026-12-01"),
    "first monday of every month": ("monthly", "2026-12-07"), "every day until christmas": ("daily", "2026-11-22"),
    "every friday from january": ("weekly", "2027-01-01"),
    "every two weeks on a thursday": ("fortnightly", "2026-11-26"),
}  # fmt: skip


REPEATING_IN_SPANISH = {
    "cada jueves": ("weekly", "2026-11-26"), "los lunes": ("weekly", "2026-11-23"),
    "todos los días": ("daily", "2026-11-22"),
    "entre semana": ("weekdays", "2026-11-23"), "cada quince días": ("fortnightly", "2026-12-05"),
    "una vez al mes": ("monthly", "2026-12-21"), "el 5 de cada mes": ("monthly", "2026-12-05"),
    "viernes por medio": ("fortnightly", "2026-11-27"), "un lunes sí y otro no": ("fortnightly", "2026-11-23"),
}  # fmt: skip


@pytest.mark.parametrize(("typed", "rhythm"), REPEATING.items())
def test_what_repeats_has_a_rhythm_and_its_first_day(typed: str, rhythm: tuple[str, str]) -> None:
    """COACHING 5.10: a step may repeat; its first day comes after today."""
    reading = read_deadline(typed, SATURDAY, "en", "GB")
    assert (reading.repeats, reading.date) == (rhythm[0], date.fromisoformat(rhythm[1]))


@pytest.mark.parametrize(("typed", "rhythm"), REPEATING_IN_SPANISH.items())
def test_what_repeats_is_read_in_spanish_too(typed: str, rhythm: tuple[str, str]) -> None:
    """As in English."""
    reading = read_deadline(typed, SATURDAY, "es", "ES")
    assert (reading.repeats, reading.date) == (rhythm[0], date.fromisoformat(rhythm[1]))


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("Practicar inglés los martes y jueves", "es"),
        ("practise on tuesdays and thursdays", "en"),
        ("practise every tuesday and thursday", "en"),
        ("practise tue, thu and fri", "en"),
    ],
)
def test_several_days_a_week_stay_in_the_words(typed: str, language: str) -> None:
    """The rhythm and the first day say only one of them; none may be lost."""
    found = read_deadline(typed, date(2027, 3, 1), language)
    assert (found.date, found.repeats, found.rest) == (date(2027, 3, 2), "weekly", typed)
