"""Of two dates in one message the one with a number counts; a holiday, a weekday, a month may only say which thing is
meant, and stays with its words. Today is Monday 30 November 2026."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.understanding.deadlines import read_deadline

MONDAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("typed", "language", "day", "rest"),
    [
        ("post the christmas special video on thu 24 dec", "en", "2026-12-24", "post the christmas special video"),
        ("post it 24 dec, christmas special haha", "en", "2026-12-24", "post it, christmas special haha"),
        ("christmas market stall on 12 december", "en", "2026-12-12", "christmas market stall"),
        ("run the January stocktake, on the 24th of January", "en", "2027-01-24", "run the January stocktake"),
        ("read the monday report on tuesday 8 dec", "en", "2026-12-08", "read the monday report"),
        ("subir el especial de navidad el jueves 24 de diciembre", "es", "2026-12-24", "subir el especial de navidad"),
        ("hacer el inventario de enero el 24 de enero", "es", "2027-01-24", "hacer el inventario de enero"),
        ("comprar el roscón de reyes el 3 de enero", "es", "2027-01-03", "comprar el roscón de reyes"),
    ],
)  # fmt: skip
def test_what_names_a_thing_is_not_eaten_as_the_day(typed: str, language: str, day: str, rest: str) -> None:
    found = read_deadline(typed, MONDAY, language, "MX" if language == "es" else "GB")
    assert (found.date, found.rest) == (date.fromisoformat(day), rest)


@pytest.mark.parametrize(
    ("typed", "language", "rest"),
    [
        ("post the christmas special video", "en", "post the christmas special video"),
        ("prepare the friday demo", "en", "prepare the friday demo"),
        ("publicar el especial de navidad", "es", "publicar el especial de navidad"),
    ],
)
def test_alone_it_is_offered_and_leaves_the_words(typed: str, language: str, rest: str) -> None:
    found = read_deadline(typed, MONDAY, language, "MX" if language == "es" else "GB")
    assert found.date is None
    assert len(found.offers) == 1
    assert found.rest == rest


@pytest.mark.parametrize(
    ("typed", "language", "day"),
    [
        ("till after xmas, like the 28th", "en", "2026-12-28"),
        ("finish before christmas, so the 20th", "en", "2026-12-20"),
        ("hasta después de navidad, como el 28", "es", "2026-12-28"),
    ],
)
def test_a_number_says_more_exactly_which_day_is_meant(typed: str, language: str, day: str) -> None:
    found = read_deadline(typed, MONDAY, language, "MX" if language == "es" else "GB")
    assert found.date == date.fromisoformat(day)
    assert found.rest in ("", "finish")


@pytest.mark.parametrize(
    ("typed", "language", "day"),
    [
        ("antes del 15 de enero; no, mejor antes del 10", "es", "2027-01-09"),
        ("el 15 de enero, perdón, el 18", "es", "2027-01-18"),
        ("by 15 january, no, the 10th", "en", "2027-01-10"),
        ("by 15 may. wait, by the 10th", "en", "2027-05-10"),
        ("on the 16th of february, sorry, the 18th", "en", "2027-02-18"),
        ("by january 15 2028, no, the 10th", "en", "2028-01-10"),
    ],
)
def test_a_number_that_puts_a_day_right_keeps_its_month(typed: str, language: str, day: str) -> None:
    assert read_deadline(typed, MONDAY, language, "MX" if language == "es" else "GB").date == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("typed", "language", "day"),
    [
        ("christmas", "en", "2026-12-25"),
        ("by christmas eve", "en", "2026-12-24"),
        ("on boxing day call mum", "en", "2026-12-26"),
        ("before christmas", "en", "2026-12-24"),
        ("antes de navidad", "es", "2026-12-24"),
        ("call Ana by 15 january, 10 calls in all", "en", "2027-01-15"),
        ("los exámenes son en enero, la llamo el 10", "es", "2026-12-10"),
    ],
)
def test_a_holiday_is_a_day_and_a_number_of_its_own_month_stays(typed: str, language: str, day: str) -> None:
    found = read_deadline(typed, MONDAY, language, "MX" if language == "es" else "GB")
    assert date.fromisoformat(day) in (found.date, *found.offers)


@pytest.mark.parametrize(
    ("typed", "language", "day", "rest"),
    [
        ("el jueves 3", "es", "2026-12-03", ""),
        ("el viernes 5", "es", "2026-12-04", ""),
        ("shoot the first one after exams like 22 dec", "en", "2026-12-22", "shoot the first one after exams"),
        ("the first one on friday", "en", "2026-12-04", "the first one"),
        ("by the first", "en", "2026-12-01", ""),
    ],
)
def test_a_first_one_is_no_day(typed: str, language: str, day: str, rest: str) -> None:
    found = read_deadline(typed, MONDAY, language, "MX" if language == "es" else "GB")
    assert (found.date, found.rest) == (date.fromisoformat(day), rest)


@pytest.mark.parametrize(
    ("typed", "language", "rest"),
    [
        ("end of june. wait no, middle of july", "en", ""),
        ("look at the page by next sunday, actually by saturday", "en", "look at the page"),
        ("a finales de junio, no, mejor a mediados de julio", "es", ""),
        ("pedir cita el viernes, digo, el lunes", "es", "pedir cita"),
    ],
)
def test_the_day_that_was_put_right_is_no_part_of_the_rest(typed: str, language: str, rest: str) -> None:
    found = read_deadline(typed, MONDAY, language, "MX" if language == "es" else "GB")
    assert found.date is not None
    assert found.rest == rest


@pytest.mark.parametrize("typed", ["get a day job in health data", "a year abroad", "I need a week job"])
def test_a_day_job_is_no_day(typed: str) -> None:
    found = read_deadline(typed, MONDAY, "en", "GB")
    assert (found.date, found.offers) == (None, ())


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("Curso de finanzas", "es"),
        ("curso online de Excel", "es"),
        ("Ciclo de conferencias en la facultad", "es"),
        ("Verano en Londres", "es"),
        ("Semester abroad", "en"),
        ("Summer job at the museum", "en"),
        ("term paper on trade", "en"),
    ],
)
def test_a_thing_that_begins_with_a_time_keeps_all_its_words(typed: str, language: str) -> None:
    assert read_deadline(typed, MONDAY, language).beside == typed


@pytest.mark.parametrize(
    ("typed", "language", "rest"),
    [
        ("este verano, viajar", "es", "viajar"),
        ("este curso aprobar todo", "es", "aprobar todo"),
        ("next summer find a flat", "en", "find a flat"),
        ("verano: buscar piso", "es", "buscar piso"),
        ("this term read ten papers", "en", "read ten papers"),
    ],
)
def test_a_time_that_comes_first_is_still_taken_out(typed: str, language: str, rest: str) -> None:
    assert read_deadline(typed, MONDAY, language).beside == rest
