"""A number in words, as it is read for a scale: how sure, how many hours, how far."""

import pytest

from dialogs.engine.kinds import scale
from dialogs.engine.questions import Question, Reading
from dialogs.engine.values import Invalid
from tests.dialogs.chat import START

SURE = scale("end", tuple(range(11)))
HOURS = scale("end", tuple(range(1, 41)), hours=True)
FAR = scale("end", tuple(range(0, 101, 10)), percent=True)


def read(question: Question, typed: str, language: str = "en") -> object:
    return question.read(typed, Reading(START, START.date(), START, {}, language=language))


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("5 i guess", 5),
        ("maybe a 5", 5),
        ("7/10", 7),
        ("7 of 10", 7),
        ("seven", 7),
        ("about eight i think", 8),
        ("3 hours", 3),
        ("2h", 2),
        ("4 hrs a week", 4),
        ("1 hour a day", 7),
        ("4 hours, end of Q2", 4),
        ("depends on rota, 3 one week, none the next. say 3", 3),
        ("3 4 hour", 3),
        ("3-4 hours", 3),
        ("about 2 to 3 hours, more on my 2 days off", 2),
        ("pues ponle 5, como te dije antes de los 2 cambios", 5),
        ("unas 6 horas, los miércoles y viernes cuando están en el cole", 6),
    ],
)
def test_a_number_in_a_few_words_is_that_number(typed: str, number: int) -> None:
    assert read(SURE, typed) == number


@pytest.mark.parametrize(
    "typed",
    [
        "5 or 6",
        "dunno",
        "-3",
        "12",
        "i did it 3 times in the last 2 years and then some",
        "2 applications sent and a certificate",
        "two applications",
        "5 days a week",
        "2 hours in winter and 6 hours in summer",
        "10 minutes",
    ],
)
def test_what_is_no_single_number_of_the_scale_is_asked_again(typed: str) -> None:
    assert isinstance(read(SURE, typed), Invalid)


@pytest.mark.parametrize(
    ("typed", "language", "number"),
    [
        ("couple hours", "en", 2),
        ("a couple of hours on sundays", "en", 2),
        ("3-4 max", "en", 3),
        ("5 or 6", "en", 5),
        ("four or five i guess", "en", 4),
        ("between 6 and 8", "en", 6),
        ("an hour tops", "en", 1),
        ("one hour, if the baby sleeps", "en", 1),
        ("Approximately five hours. What is customary?", "en", 5),
        ("What do others manage? Ten, I suppose.", "en", 10),
        ("twelve", "en", 12),
        ("2 to 3 a day", "en", 14),
        ("3?", "en", 3),
        ("5 may be enough", "en", 5),
        ("5 maybe", "en", 5),
        ("make it 6", "en", 6),
        ("unas 4 o 5", "es", 4),
        ("un par de horas", "es", 2),
        ("una hora", "es", 1),
        ("entre 3 y 4", "es", 3),
        ("cinco o seis, depende", "es", 5),
        ("Unas quince horas. ¿Es mucho?", "es", 15),
        ("de 8 a 10 horas", "es", 8),
        ("6-8 como mucho", "es", 6),
        ("como 5 oras", "es", 5),  # as people spell them
        ("tres oras", "es", 3),
        ("unas dos horas y media", "es", 2),
    ],
)
def test_hours_are_read_from_words_and_ranges(typed: str, language: str, number: int) -> None:
    """Of a range the lower, which is within reach."""
    assert read(HOURS, typed, language) == number


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("half an hour", "en"),
        ("3 or 4 evenings", "en"),
        ("not much. how many do others have?", "en"),
        ("20 minutes", "en"),
        ("un rato los domingos", "es"),
        ("una tarde", "es"),
        ("ni idea, ¿cuántas son normales?", "es"),
        ("make it 30 June", "en"),
        ("the 12th of March", "en"),
        ("el 30 de junio", "es"),
        ("mejor ponle 12 de marzo", "es"),
    ],
)
def test_what_says_no_number_of_hours_is_asked_again(typed: str, language: str) -> None:
    assert isinstance(read(HOURS, typed, language), Invalid)


@pytest.mark.parametrize(
    ("typed", "language", "number"),
    [
        ("7? 8 on good days", "en", 7),
        ("Seven, I would say. Six if Declan is in one of his moods.", "en", 7),
        ("nine. no, eight", "en", 8),
        ("6, actually 5", "en", 5),
        ("nought", "en", 0),
        ("Nueve; no, mejor un ocho", "es", 8),
        ("un siete, digo 6", "es", 6),
        ("diría que siete, ocho los días buenos", "es", 7),
        ("7, not 6", "en", 7),
        ("siete, no seis", "es", 7),
    ],
)
def test_a_number_put_right_or_weighed_is_the_one_that_is_meant(typed: str, language: str, number: int) -> None:
    assert read(SURE, typed, language) == number


@pytest.mark.parametrize(
    ("typed", "language", "number"),
    [
        ("fifteen", "en", 15),
        ("thirty-five percent i think", "en", 35),
        ("a hundred", "en", 100),
        ("None yet, so nought.", "en", 0),
        ("nothing yet", "en", 0),
        ("about half way", "en", 50),
        ("About ten per cent.", "en", 10),
        ("veinte", "es", 20),
        ("cuarenta", "es", 40),
        ("treinta y cinco por ciento", "es", 35),
        ("Yo diría que un quince por ciento; bueno, pongámosle veinte.", "es", 20),
        ("todavía nada", "es", 0),
        ("la mitad más o menos", "es", 50),
        ("llevo veinte por ciento, no ocho", "es", 20),
    ],
)
def test_how_far_somebody_is_is_read_from_words(typed: str, language: str, number: int) -> None:
    assert read(FAR, typed, language) == number


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("crap week tbh. 4 nights and my back's gone", "en"),
        ("exams r killing me. wrote 1 script tho, 2 to go", "en"),
        ("half my colleagues are ill", "en"),
        ("wrote two emails", "en"),
        ("la mitad de mis compañeros de baja", "es"),
        ("mandé dos currículums", "es"),
        ("7 or 8", "en"),
        ("7, no 6", "en"),
        ("one of my colleagues quit", "en"),
    ],
)
def test_what_tells_a_story_is_no_number(typed: str, language: str) -> None:
    assert isinstance(read(FAR, typed, language), Invalid)
