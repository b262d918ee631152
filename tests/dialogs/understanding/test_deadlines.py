"""Dates as people type them on a phone; today is Saturday 21 November 2026 unless a test says otherwise."""

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
    "monday week": "2026-11-30", "friday next week": "2026-11-27", "next week tuesday": "2026-11-24",
    "in 3 days": "2026-11-24", "in two weeks": "2026-12-05", "in a couple of weeks": "2026-12-05",
    "in a month": "2026-12-21", "2 weeks": "2026-12-05", "within 10 days": "2026-12-01",
    "5 days from now": "2026-11-26", "in 2 weeks time": "2026-12-05", "in half a year": "2027-05-21",
    "in a fortnight": "2026-12-05", "end of the month": "2026-11-30", "EOM": "2026-11-30",
    "end of next month": "2026-12-31", "this month": "2026-11-30", "end of june": "2027-06-30",
    "mid-june": "2027-06-15", "end of the year": "2026-12-31", "by the end of 2027": "2027-12-31",
    "end of Q1": "2027-03-31", "5 May": "2027-05-05", "May 5th": "2027-05-05", "the 5th of may": "2027-05-05",
    "5may": "2027-05-05", "5-may-27": "2027-05-05", "5 may '28": "2028-05-05", "Feb 14, 2028": "2028-02-14",
    "feb 29": "2028-02-29", "Friday, Dec 4th": "2026-12-04", "30/11": "2026-11-30", "11/30": "2026-11-30",
    "4.12.2026": "2026-12-04", "5/5": "2027-05-05", "by the 15th": "2026-12-15", "christmas": "2026-12-25",
    "before new year's eve": "2026-12-31", "no later than 12 jan": "2027-01-12", "febuary 14": "2027-02-14",
}  # fmt: skip

SURE_IN_SPANISH = {
    "hoy": "2026-11-21", "mañana": "2026-11-22", "manana": "2026-11-22", "mañana por la mañana": "2026-11-22",
    "pasado mañana": "2026-11-23", "el viernes": "2026-11-27", "el miércoles": "2026-11-25",
    "5 de mayo": "2027-05-05", "el 5 de mayo de 2028": "2028-05-05", "1º de mayo": "2027-05-01",
    "en 3 días": "2026-11-24", "dentro de dos semanas": "2026-12-05", "en un mes": "2026-12-21",
    "a finales de junio": "2027-06-30", "fin de mes": "2026-11-30", "antes del 15": "2026-12-15",
    "para el 15 de enero": "2027-01-15", "navidad": "2026-12-25", "en quince días": "2026-12-06",
    "este mes": "2026-11-30",
}  # fmt: skip

NO_DATE = [
    "someday", "soon", "asap", "when I'm ready", "end of term", "idk", "later", "7", "12", "2.5", "May I?",
    "i may call him", "talk to April", "Anna", "24/7", "every friday", "call mum on fridays", "each week",
    "I feel 7/10", "study for 2 weeks", "3 years experience", "read 15 books", "on the 1st floor", "in a few weeks",
    "in 99999 years", "31 feb", "3/4 of the book", "2-3 hours", "march on", "i sat an exam", "room 4.12", "", "   ",
    "🙂",
]  # fmt: skip


def days(*written: str) -> tuple[date, ...]:
    return tuple(map(date.fromisoformat, written))


@pytest.mark.parametrize(("typed", "day"), SURE.items())
def test_a_day_that_is_named_plainly_is_sure(typed: str, day: str) -> None:
    """COACHING 5.6: said in any way a person says it."""
    assert read_deadline(typed, SATURDAY, "en", "GB") == Deadline(date=date.fromisoformat(day))


@pytest.mark.parametrize(("typed", "day"), SURE_IN_SPANISH.items())
def test_a_day_that_is_named_plainly_in_spanish_is_sure(typed: str, day: str) -> None:
    """Accents may be missing."""
    assert read_deadline(typed, SATURDAY, "es", "ES").date == date.fromisoformat(day)


@pytest.mark.parametrize("typed", NO_DATE)
def test_what_is_no_date_is_asked_again(typed: str) -> None:
    """No guess from a bare number, a name, a rhythm, a length of time, or "someday" (REQUIREMENTS 1.10)."""
    assert read_deadline(typed, SATURDAY, "en", "GB") == Deadline(rest=typed.strip())


@pytest.mark.parametrize(
    "typed", ["algún día", "pronto", "cuando pueda", "cada viernes", "los lunes", "trabajo por la mañana"]
)
def test_what_is_no_date_in_spanish_is_asked_again(typed: str) -> None:
    """As in English; "por la mañana" is a time of day."""
    assert read_deadline(typed, SATURDAY, "es", "ES") == Deadline(rest=typed)


def test_the_country_says_which_reading_of_numbers_comes_first() -> None:
    """3/4 is two days; the mentee taps one (REQUIREMENTS 19)."""
    assert read_deadline("3/4", SATURDAY, "en", "GB").offers == days("2027-04-03", "2027-03-04")
    assert read_deadline("3/4", SATURDAY, "en", "US").offers == days("2027-03-04", "2027-04-03")
    assert read_deadline("3/4/2028", SATURDAY, "en", "US").offers == days("2028-03-04", "2028-04-03")


@pytest.mark.parametrize(
    ("typed", "offers"),
    [
        ("next friday", days("2026-11-27", "2026-12-04")),
        ("saturday", days("2026-11-21", "2026-11-28")),
        ("in 2-3 weeks", days("2026-12-05", "2026-12-12")),
        ("by june", days("2027-06-01", "2027-06-30")),
        ("next month", days("2026-12-01", "2026-12-31")),
        ("this weekend", days("2026-11-21", "2026-11-22")),
        ("next week", days("2026-11-23", "2026-11-27", "2026-11-29")),
        ("between 5 May and 10 June", days("2027-05-05", "2027-06-10")),
    ],
)
def test_what_could_be_several_days_is_offered(typed: str, offers: tuple[date, ...]) -> None:
    """Never chosen in silence."""
    reading = read_deadline(typed, SATURDAY, "en", "GB")
    assert (reading.date, reading.offers) == (None, offers)


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


@pytest.mark.parametrize(
    ("typed", "rest"),
    [
        ("call Anna by 5 May", "call Anna"),
        ("Send CV (by 5 May) to Priya", "Send CV to Priya"),
        ("send cv to Priya tomorrow!", "send cv to Priya!"),
        ("By Friday, book the AWS exam", "book the AWS exam"),
        ("book the exam - 12 dec", "book the exam"),
        ("finish the course in 3 weeks", "finish the course"),
        ("Apply to 5 jobs, 5 may 2027", "Apply to 5 jobs"),
        ("call Anna or Priya by 5 May or 10 June", "call Anna or Priya"),
    ],
)
def test_a_date_in_a_sentence_is_taken_out_of_it(typed: str, rest: str) -> None:
    """A step and its date come in one message (COACHING 5.18, the quick plan)."""
    assert read_deadline(typed, SATURDAY, "en", "GB").rest == rest


def test_the_rest_of_a_spanish_sentence_is_tidy_too() -> None:
    """Prepositions go with the date."""
    assert read_deadline("llamar a Ana antes del 5 de mayo", SATURDAY, "es").rest == "llamar a Ana"


def test_a_date_with_a_rare_form_is_only_offered() -> None:
    """dateparser's reading is a guess."""
    assert read_deadline("in 2 weeks and 3 days", SATURDAY) == Deadline(offers=days("2026-12-08"))


def test_another_language_is_read_as_english() -> None:
    """Rules are in tables by language; what is missing falls back."""
    assert read_deadline("5 May", SATURDAY, "fr").date == date(2027, 5, 5)
    assert read_deadline("5 de mayo", SATURDAY, "es-MX").date == date(2027, 5, 5)


@settings(deadline=None)  # the first reading loads dateparser
@given(st.dates(), st.dates(), st.sampled_from(["en", "es", "xx"]))
def test_an_iso_date_is_always_read(day: date, today: date, language: str) -> None:
    """What the calendar's buttons send."""
    assert read_deadline(day.isoformat(), today, language) == (
        Deadline(date=day) if day >= today else Deadline(past=day)
    )


PIECES = "next last friday sat 5 31 may feb 2027 99 in 3 weeks end of month / - el 29 de mayo"


@settings(deadline=None)  # the first reading loads dateparser
@given(
    st.lists(st.sampled_from(PIECES.split())),
    st.dates(),
    st.sampled_from(["en", "es"]),
)
def test_no_past_day_is_ever_taken_or_offered(words: list[str], today: date, language: str) -> None:
    """A deadline lies ahead."""
    reading = read_deadline(" ".join(words), today, language)
    assert all(day >= today for day in (reading.date or today, *reading.offers))
    assert reading.past is None or reading.past < today
    assert not (reading.date and reading.offers)
