"""A date that stands among other words: which one counts, and what is left. Today is Saturday 21 November 2026."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.understanding.deadlines import read_deadline

SATURDAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("start monday, done by the 28th", "2026-11-28"),
        ("kids finish school on 3 july so id like it all done by the 26th of june", "2027-06-26"),
        ("not monday, tuesday", "2026-11-24"),
        ("started in march, want it done by the end of april", "2027-04-30"),
        ("the exam is on 12 june, so a week before", "2027-06-05"),
        ("thanksgiving, that's when my sister visits", "2026-11-26"),
        ("monday is a bank holiday so tuesday", "2026-11-24"),
    ],
)
def test_of_two_dates_the_one_by_which_it_is_done_counts(typed: str, day: str) -> None:
    """Not the start, the reason, or the day that is ruled out."""
    assert read_deadline(typed, SATURDAY, "en", "US").date == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("typed", "language", "day"),
    [
        ("not this friday, the next", "en", "2026-12-04"),
        ("this friday no, the one after", "en", "2026-12-04"),
        ("friday, but not this one, the next one", "en", "2026-12-04"),
        ("not next week, the week after", "en", "2026-12-04"),
        ("sunday, not tomorrow but the one after that", "en", "2026-11-29"),
        ("este viernes no, el otro", "es", "2026-12-04"),
        ("no este mes, el que viene", "es", "2026-12-31"),
        ("pasado, q mañana no puedo", "es", "2026-11-23"),
        ("mañana no, pasado", "es", "2026-11-23"),
    ],
)
def test_what_is_passed_over_says_that_the_next_is_meant(typed: str, language: str, day: str) -> None:
    """Who rules out the coming one has said which."""
    assert read_deadline(typed, SATURDAY, language, "ES").date == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("typed", "language", "day"),
    [
        ("portal closes 17 dec so 3 days before that", "en", "2026-12-14"),
        ("they want it 17 dec, 3 days earlier", "en", "2026-12-14"),
        ("exam is 17 dec so the friday before that", "en", "2026-12-11"),
        ("closing date is 23/10 so that", "en", "2027-10-23"),
        ("it's due in on 1 december so 3 working days before that", "en", "2026-11-26"),
        ("la web cierra el 30 de noviembre, 2 días antes lo mando", "es", "2026-11-28"),
        ("cierran el 17 de diciembre, un par de días antes de eso", "es", "2026-12-15"),
        ("el examen es el 17 de diciembre, el viernes anterior", "es", "2026-12-11"),
        ("la entrevista es el 4 de diciembre, una semana después", "es", "2026-12-11"),
    ],
)
def test_a_day_is_counted_from_the_one_said_before(typed: str, language: str, day: str) -> None:
    """The first date is only where the counting begins."""
    assert read_deadline(typed, SATURDAY, language, "GB").date == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("typed", "language", "day"),
    [
        ("i sent it on 3 march, ringing them on monday", "en", "2026-11-23"),
        ("next week i'm away, friday", "en", "2026-11-27"),
        ("me dieron la nota el 14 de noviembre, le escribo este viernes", "es", "2026-11-27"),
        ("lo mandé el 3 de marzo, les llamo el lunes", "es", "2026-11-23"),
        ("el borrador mañana y la version final el viernes", "es", "2026-11-27"),
    ],
)
def test_what_was_done_or_cannot_be_is_not_the_day(typed: str, language: str, day: str) -> None:
    """Of two dates the one of what is over, or of a first draft, is not the deadline."""
    assert read_deadline(typed, SATURDAY, language, "GB").date == date.fromisoformat(day)


@pytest.mark.parametrize(("typed", "language"), [("i sent it on friday", "en"), ("lo mandé el viernes", "es")])
def test_a_day_on_which_it_was_done_is_not_taken(typed: str, language: str) -> None:
    assert read_deadline(typed, SATURDAY, language, "GB").date is None


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
        ("ask how they got in, by 16 april", "ask how they got in"),
        ("one application every tuesday", "one application"),
        ("finish my 2nd draft by the 2nd", "finish my 2nd draft"),
        ("learn Swedish by next xmas", "learn Swedish"),
    ],
)
def test_a_date_in_a_sentence_is_taken_out_of_it(typed: str, rest: str) -> None:
    """A step and its date come in one message (COACHING 5.18, the quick plan)."""
    assert read_deadline(typed, SATURDAY, "en", "GB").rest == rest


def test_the_rest_of_a_spanish_sentence_is_tidy_too() -> None:
    """Prepositions go with the date."""
    assert read_deadline("llamar a Ana antes del 5 de mayo", SATURDAY, "es").rest == "llamar a Ana"
    assert read_deadline("aprender sueco para la próxima navidad", SATURDAY, "es").rest == "aprender sueco"


def test_the_first_of_several_things_is_no_day_of_a_month() -> None:
    """ "La primera" is a painting, say; "el primero" and "la primera semana" may be dates."""
    found = read_deadline("hacer el boceto de la primera el 12 de diciembre", SATURDAY, "es")
    assert (found.date, found.rest) == (date(2026, 12, 12), "hacer el boceto de la primera")
    assert read_deadline("antes de la primera", SATURDAY, "es").date is None
    assert read_deadline("la primera semana de mayo", SATURDAY, "es").date == date(2027, 5, 7)


@pytest.mark.parametrize(
    ("typed", "beside", "language"),
    [
        ("find a flat by next summer", "find a flat", "en"),
        ("call him in a few weeks", "call him", "en"),
        ("encontrar piso para el verano que viene", "encontrar piso", "es"),
    ],
)
def test_words_that_only_hint_at_a_time_can_be_left_out(typed: str, beside: str, language: str) -> None:
    reading = read_deadline(typed, date(2026, 10, 16), language)
    assert (reading.rest, reading.beside) == (typed, beside)
    assert reading.around[0] < reading.hints[0] <= reading.around[1]


def test_who_opens_something_sets_a_day_for_it() -> None:
    """ "Applications open on 2 jan" names no deadline; "open a savings pot tomorrow" does."""
    today = date(2026, 10, 14)
    assert read_deadline("open a savings pot tomorrow", today).date == date(2026, 10, 15)
    assert read_deadline("applications open on 2 jan", today).date is None


@pytest.mark.parametrize(
    ("typed", "beside"),
    [
        ("ask my aunt what it's really like by sunday", "ask my aunt what it's really like"),
        ("find out what the work is like on friday", "find out what the work is like"),
        ("see what they are like friday", "see what they are like"),
        ("call her like next friday", "call her"),
    ],
)
def test_what_something_is_like_stays_in_the_step(typed: str, beside: str) -> None:
    """Only where "like" says about when, it goes with the day."""
    reading = read_deadline(typed, date(2026, 10, 13))
    assert reading.date or reading.offers
    assert reading.beside == beside


@pytest.mark.parametrize(
    ("text", "language", "rest"),
    [
        ("volver a lo mío, antes de septiembre, porque me gusta", "es", "volver a lo mío, porque me gusta"),
        ("apuntarme cuando abran, que creo que es en febrero, y repasar", "es", "apuntarme cuando abran, y repasar"),
        ("email them, by friday, and wait", "en", "email them, and wait"),
        ("sit the exam, which is in june, and pass it", "en", "sit the exam, and pass it"),
        ("sit the exam, i think in june", "en", "sit the exam"),
        ("go to the meetup, its on tuesday", "en", "go to the meetup"),
        ("ir a la feria, es el martes", "es", "ir a la feria"),
        ("ask what the plan is by friday", "en", "ask what the plan is"),
        ("saber qué es antes del viernes", "es", "saber qué es"),
    ],
)
def test_what_only_led_to_the_day_goes_with_it(text: str, language: str, rest: str) -> None:
    """What is left is read back, and stands in a plan."""
    found = read_deadline(text, date(2027, 3, 1), language, "GB")
    assert found.date
    assert found.rest == rest


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("ver la tele media hora cada noche", "es"),
        ("read for half an hour every night", "en"),
        ("practise each evening with Ana", "en"),
        ("correr todas las mañanas", "es"),
    ],
)
def test_each_evening_stays_whole_beside_its_rhythm(text: str, language: str) -> None:
    """The part of the day says more than the rhythm, and "media hora noche" says nothing."""
    found = read_deadline(text, date(2027, 3, 1), language, "GB")
    assert found.repeats == "daily"
    assert found.beside == text


@pytest.mark.parametrize(
    ("typed", "language", "day", "rest"),
    [
        ("Agosto del 2027, pero a mediados, el 16", "es", "2027-08-16", ""),
        ("marzo, a finales, el 28", "es", "2027-03-28", ""),
        ("a principios de enero, el 8", "es", "2027-01-08", ""),
        ("en enero, a principios, creo el 8", "es", "2027-01-08", ""),
        ("August 2027, but mid, the 16th", "en", "2027-08-16", ""),
        ("early january, the 8th", "en", "2027-01-08", ""),
        ("late January, around the 28th", "en", "2027-01-28", ""),
        ("pedirle feedback, pa el 15", "es", "2026-12-15", "pedirle feedback"),
        ("actualizar el linkedin, para el 20", "es", "2026-12-20", "actualizar el linkedin"),
        ("mandarlo pa'l 15", "es", "2026-12-15", "mandarlo"),
        ("terminarlo pal viernes", "es", "2026-11-27", "terminarlo"),
    ],
)
def test_a_month_said_more_exactly_and_a_day_after_short_words(typed: str, language: str, day: str, rest: str) -> None:
    found = read_deadline(typed, SATURDAY, language, "GB" if language == "en" else "AR")
    assert (found.date, found.rest) == (date.fromisoformat(day), rest)


@pytest.mark.parametrize(
    "typed", ["ahorrar para el coche", "preparar la fiesta para el 15 aniversario", "pal otro lado"]
)
def test_what_is_for_something_is_no_sure_day(typed: str) -> None:
    assert read_deadline(typed, SATURDAY, "es", "AR").date is None
