"""Dates as people type them on a phone; today is Saturday 21 November 2026 unless a test says otherwise.

How well unseen phrases are read is measured by `tests/accuracy`; here stands what must hold.
"""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.understanding.deadlines import Deadline, read_deadline

SATURDAY = date(2026, 11, 21)
FRIDAY = date(2026, 11, 20)

SURE = {
    "2027-03-04": "2027-03-04", "2027/03/04": "2027-03-04", "today": "2026-11-21", "2nite": "2026-11-21",
    "tomorrow": "2026-11-22", "2moro": "2026-11-22", "tmrw at 10am": "2026-11-22", "day after tmrw": "2026-11-23",
    "by friday": "2026-11-27", "by fri": "2026-11-27", "wensday": "2026-11-25", "this monday": "2026-11-23",
    "saturday": "2026-11-28", "monday week": "2026-11-30", "friday next week": "2026-11-27",
    "next week tuesday": "2026-11-24", "not this friday but the one after": "2026-12-04",
    "in 3 days": "2026-11-24", "in two weeks": "2026-12-05", "in a couple of weeks": "2026-12-05",
    "in a month": "2026-12-21", "2 weeks": "2026-12-05", "within 10 days": "2026-12-01", "in 2-3 weeks": "2026-12-12",
    "5 days from now": "2026-11-26", "in 2 weeks time": "2026-12-05", "in half a year": "2027-05-21",
    "in a fortnight": "2026-12-05", "in 2 weeks and 3 days": "2026-12-08", "5 working days": "2026-11-27",
    "end of the month": "2026-11-30", "EOM": "2026-11-30", "nxt mnth end": "2026-12-31", "next month": "2026-12-31",
    "end of next month": "2026-12-31", "this month": "2026-11-30", "end of june": "2027-06-30",
    "mid-june": "2027-06-15", "early june": "2027-06-07", "end of the year": "2026-12-31",
    "by the end of 2027": "2027-12-31", "before the month is out": "2026-11-30", "next week": "2026-11-27",
    "this weekend": "2026-11-22", "end of Q1": "2027-03-31", "q1 2027": "2027-03-31",
    "5 May": "2027-05-05", "May 5th": "2027-05-05", "the 5th of may": "2027-05-05",
    "the twenty-first of may": "2027-05-21",
    "5may": "2027-05-05", "5-may-27": "2027-05-05", "5 may '28": "2028-05-05", "Feb 14, 2028": "2028-02-14",
    "feb 29": "2028-02-29", "Friday, Dec 4th": "2026-12-04", "30/11": "2026-11-30", "11/30": "2026-11-30",
    "4.12.2026": "2026-12-04", "5/5": "2027-05-05", "by the 15th": "2026-12-15", "12 june next year": "2027-06-12",
    "last friday of january": "2027-01-29", "second tuesday of the month": "2026-12-08",
    "between 5 and 10 June": "2027-06-10",
    "christmas": "2026-12-25", "b4 xmas": "2026-12-24", "two weeks before chritsmas": "2026-12-11",
    "after easter": "2027-03-30", "the friday before christmas": "2026-12-18", "before new year's eve": "2026-12-30",
    "24h": "2026-11-22", "within 48 hrs": "2026-11-23", "start of next week, monday": "2026-11-23",
    "next week, say thursday": "2026-11-26", "5 workin days": "2026-11-27", "in 3 buisness days": "2026-11-25",
    "no later than 12 jan": "2027-01-12", "febuary 14": "2027-02-14", "six weeks from friday": "2027-01-08",
}  # fmt: skip

SURE_IN_SPANISH = {
    "de hoy en ocho días": "2026-11-28", "de mañana en ocho": "2026-11-29", "el lunes que no viene": "2026-11-30",
    "hoy": "2026-11-21", "mañana": "2026-11-22", "manana": "2026-11-22", "mañana por la mañana": "2026-11-22",
    "pasado mañana": "2026-11-23", "el viernes": "2026-11-27", "el miércoles": "2026-11-25", "biernes": "2026-11-27",
    "5 de mayo": "2027-05-05", "el 5 de mayo de 2028": "2028-05-05", "1º de mayo": "2027-05-01",
    "el primero de mayo": "2027-05-01", "treinta y uno de enero": "2027-01-31",
    "en 3 días": "2026-11-24", "dentro de dos semanas": "2026-12-05", "en un mes": "2026-12-21",
    "en quince días": "2026-12-06", "en año y medio": "2028-05-21", "de aquí a 2 semanas": "2026-12-05",
    "a finales de junio": "2027-06-30", "a principios de junio": "2027-06-07", "fin de mes": "2026-11-30",
    "antes del 15": "2026-12-14", "antes de que acabe el mes": "2026-11-30", "este mes": "2026-11-30",
    "para el 15 de enero": "2027-01-15", "el 15 del mes que viene": "2026-12-15", "navidad": "2026-12-25",
    "después de semana santa": "2027-03-29", "para reyes": "2027-01-06", "este weekend": "2026-11-22",
    "el lunes a las 9": "2026-11-23", "en 48 horas": "2026-11-23", "a principios de la semana que viene": "2026-11-23",
    "al inicio de la semana que viene, el lunes": "2026-11-23", "primera semana de abril": "2027-04-07",
    "4to trimestre": "2026-12-31",
}  # fmt: skip

NO_DATE = [
    "idk", "7", "12", "2.5", "70%", "May I?", "i may call him", "talk to April", "Anna", "24/7", "I feel 7/10",
    "study for 2 weeks", "3 years experience", "read 15 books", "on the 1st floor", "in 99999 years", "31 feb",
    "3/4 of the book", "2-3 hours", "i work 48 hours", "10 hours", "5 to 10 hours a week", "3 times a week",
    "every 3 days", "my weekly report",
    "march on", "i sat an exam", "room 4.12", "last name", "my second job", "", "   ", "🙂",
]  # fmt: skip

ONLY_HINTED = ["someday", "soon", "asap", "when I'm ready", "end of term", "later", "in a few weeks", "in spring"]


def days(*written: str) -> tuple[date, ...]:
    return tuple(map(date.fromisoformat, written))


@pytest.mark.parametrize(("typed", "day"), SURE.items())
def test_a_day_that_is_named_plainly_is_sure(typed: str, day: str) -> None:
    """COACHING 5.6: said in any way a person says it; what was no part of it would be left over."""
    assert read_deadline(typed, SATURDAY, "en", "GB") == Deadline(date=date.fromisoformat(day))


@pytest.mark.parametrize(("typed", "day"), SURE_IN_SPANISH.items())
def test_a_day_that_is_named_plainly_in_spanish_is_sure(typed: str, day: str) -> None:
    """Accents may be missing, and English words may be among them."""
    assert read_deadline(typed, SATURDAY, "es", "ES") == Deadline(date=date.fromisoformat(day))


@pytest.mark.parametrize("typed", NO_DATE)
def test_what_is_no_date_is_asked_again(typed: str) -> None:
    """No guess from a number, a name, a rating, a day that does not exist or a length of time (REQUIREMENTS 1.10)."""
    assert read_deadline(typed, SATURDAY, "en", "GB") == Deadline(rest=typed.strip())


@pytest.mark.parametrize("typed", ["trabajo por la mañana", "3 solicitudes a la semana", "llevo 3 años", "ni idea"])
def test_what_is_no_date_in_spanish_is_asked_again(typed: str) -> None:
    """As in English; "por la mañana" is a time of day."""
    assert read_deadline(typed, SATURDAY, "es", "ES") == Deadline(rest=typed)


@pytest.mark.parametrize("typed", ONLY_HINTED)
def test_what_only_hints_at_a_time_is_asked_with_days_to_tap(typed: str) -> None:
    """REQUIREMENTS 1.12: "end of term", "soon": two or three days are offered, none is taken."""
    reading = read_deadline(typed, SATURDAY, "en", "GB")
    assert (reading.date, reading.offers, reading.rest) == (None, (), typed)
    assert 2 <= len(reading.hints) <= 3
    assert all(day > SATURDAY for day in reading.hints)


@pytest.mark.parametrize(
    ("typed", "language"),
    [("mid-year", "en"), ("by the middle of next year", "en"), ("a mediados de 2027", "es"), ("a mitad de año", "es")],
)
def test_the_middle_of_a_year_is_proposed_as_the_end_of_its_june(typed: str, language: str) -> None:
    """As employers count. "En medio año" is half a year from now."""
    assert read_deadline(typed, SATURDAY, language).offers == days("2027-06-30")
    assert read_deadline("en medio año", SATURDAY, "es").date == date(2027, 5, 21)


def test_the_country_says_which_reading_of_numbers_comes_first() -> None:
    """3/4 is two days; the mentee taps one (REQUIREMENTS 19)."""
    assert read_deadline("3/4", SATURDAY, "en", "GB").offers == days("2027-04-03", "2027-03-04")
    assert read_deadline("3/4", SATURDAY, "en", "US").offers == days("2027-03-04", "2027-04-03")
    assert read_deadline("3/4/2028", SATURDAY, "en", "US").offers == days("2028-03-04", "2028-04-03")


@pytest.mark.parametrize(
    ("typed", "country", "day"),
    [
        ("thanksgiving", "US", "2026-11-26"), ("thanksgiving", "CA", "2027-10-11"),
        ("labour day", "CA", "2027-09-06"), ("labour day", "NZ", "2027-10-25"), ("mother's day", "GB", "2027-03-07"),
        ("mother's day", "US", "2027-05-09"), ("independence day", "IN", "2027-08-15"),
        ("after easter", "US", "2027-03-29"),
        ("after easter", "GB", "2027-03-30"), ("august bank holiday", "IE", "2027-08-02"),
    ],
)  # fmt: skip
def test_a_holiday_is_that_of_the_country(typed: str, country: str, day: str) -> None:
    """The same name is another day elsewhere."""
    assert read_deadline(typed, SATURDAY, "en", country).date == date.fromisoformat(day)


def test_a_holiday_that_the_country_does_not_have_is_asked_about() -> None:
    """Whose independence?"""
    assert read_deadline("independence day", SATURDAY, "en", "GB") == Deadline(rest="independence day")


@pytest.mark.parametrize(
    ("typed", "offers"),
    [
        ("next sunday", days("2026-11-22", "2026-11-29")),
        ("by june", days("2027-06-01", "2027-06-30")),
        ("thursday the 18th of march 2027", days("2027-03-18")),
        ("friday 18 march 2027", days("2027-03-18", "2027-03-19")),
        ("monday or tuesday", days("2026-11-23", "2026-11-24")),
        ("21 november", days("2026-11-21", "2027-11-21")),
        ("after my exams in june", days("2027-06-30")),
        ("i start on 2 december so before that", days("2026-12-02")),
        ("prepare the Q1 review", days("2027-03-31")),
        ("prepare the friday demo", days("2026-11-27")),
        ("prepare monday's meeting", days("2026-11-23")),
        ("10 days of practice", ()),
    ],
)
def test_what_could_be_several_days_or_another_one_is_not_chosen_in_silence(
    typed: str, offers: tuple[date, ...]
) -> None:
    """Both readings become buttons; a day that only helps to say when is one button, to be confirmed."""
    reading = read_deadline(typed, SATURDAY, "en", "GB")
    found = (reading.date,) if reading.date else reading.offers
    assert found == offers
    assert reading.date is None or "thursday" in typed


def test_on_a_friday_next_friday_is_the_coming_one() -> None:
    """The day itself is not "next"; seven days on is what everybody means."""
    assert read_deadline("next friday", FRIDAY).date == FRIDAY + timedelta(days=7)


@pytest.mark.parametrize(
    ("typed", "past"),
    [("yesterday", "2026-11-20"), ("2020-01-01", "2020-01-01"), ("3 weeks ago", "2026-10-31"), ("last friday",
     "2026-11-20"),
     ("5 May 2024", "2024-05-05")],
)  # fmt: skip
def test_a_past_day_is_named_as_such(typed: str, past: str) -> None:
    """COACHING 5.6: in the past: said so."""
    assert read_deadline(typed, SATURDAY) == Deadline(past=date.fromisoformat(past))


def test_a_day_without_a_year_that_has_just_gone_is_not_moved_on_in_silence() -> None:
    """ "10 November" on the 21st may be a slip: past, with next year's offered. Months ago it is next year's."""
    assert read_deadline("10 november", SATURDAY) == Deadline(offers=days("2027-11-10"), past=date(2026, 11, 10))
    assert read_deadline("14 feb", SATURDAY) == Deadline(date=date(2027, 2, 14))


def test_another_language_is_read_as_english() -> None:
    """The words are in tables by language; what is missing falls back."""
    assert read_deadline("5 May", SATURDAY, "fr").date == date(2027, 5, 5)
    assert read_deadline("5 de mayo", SATURDAY, "es-MX").date == date(2027, 5, 5)


@given(st.dates(), st.dates(), st.sampled_from(["en", "es", "xx"]))
def test_an_iso_date_is_always_read(day: date, today: date, language: str) -> None:
    """What the calendar's buttons send."""
    assert read_deadline(day.isoformat(), today, language) == (
        Deadline(date=day) if day >= today else Deadline(past=day)
    )


PIECES = [
    "next", "last", "friday", "sat", "5", "31", "may", "feb", "2027", "99", "in", "3", "weeks", "end", "of",
    "month", "/", "-", "el", "29", "de", "mayo", "before", "after", "by", "every", "day", "a", "half", "christmas",
    "easter", "quincena", "trimestre", "cada", "los", "lunes", "antes", "fin", "or", "not", "so", "week", "on",
    "this", "que", "viene", "3/4", "soon", "verano", "few", ",",
]  # fmt: skip


@settings(deadline=None, max_examples=300)  # the first reading builds the tables
@given(
    st.lists(st.sampled_from(PIECES)), st.dates(), st.sampled_from(["en", "es"]), st.sampled_from(["US", "GB", "AR"])
)
def test_no_past_day_is_ever_taken_or_offered(words: list[str], today: date, language: str, country: str) -> None:
    """A deadline lies ahead, to the ends of time."""
    reading = read_deadline(" ".join(words), today, language, country)
    assert all(day >= today for day in (reading.date or today, *reading.offers, *reading.hints))
    assert reading.past is None or reading.past < today
    assert not (reading.date and reading.offers)
    assert not reading.repeats or reading.date


def test_on_a_friday_last_friday_is_a_week_ago() -> None:
    friday = date(2026, 10, 16)
    assert read_deadline("last friday", friday).past == date(2026, 10, 9)
    assert read_deadline("el viernes pasado", friday, "es").past == date(2026, 10, 9)
    assert read_deadline("last friday", date(2026, 10, 17)).past == friday


@pytest.mark.parametrize(
    "typed",
    [
        "pedir el turno de mañana",
        "trabajo de mañana y estudio de tarde",
        "por las mañanas",
        "mañana y tarde",
        "a media mañana",
        "un trabajo de fin de semana",
        "levantarme antes de las 6",
        "a eso de las 9",
        "de las 9 a las 2",
        "llegar a casa a la una",
        "las 9 de la mañana",
    ],
)
def test_in_spanish_a_time_of_day_is_no_day(typed: str) -> None:
    """ "Turno de mañana" is the morning shift; "el 9" is a day, "las 9" an hour."""
    found = read_deadline(typed, date(2026, 11, 25), "es")
    assert (found.date, found.offers, found.past) == (None, (), None)


@pytest.mark.parametrize("typed", ["a weekend job", "swap to the morning shift", "get a saturday job", "up by 6"])
def test_a_shift_is_no_day(typed: str) -> None:
    found = read_deadline(typed, date(2026, 11, 25))
    assert (found.date, found.offers, found.past) == (None, (), None)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("mañana a las 9", date(2026, 11, 26)),
        ("la entrevista de mañana", date(2026, 11, 26)),
        ("el 9", date(2026, 12, 9)),
        ("el 3 a las 9", date(2026, 12, 3)),
        ("pedir el turno de mañana el viernes", date(2026, 11, 27)),
    ],
)
def test_beside_a_time_of_day_the_day_still_counts(typed: str, day: date) -> None:
    assert read_deadline(typed, date(2026, 11, 25), "es").date == day
