"""The one number in a few words."""

from __future__ import annotations

import pytest

from dialogs.exploration.gate import IMPORTANT, SURE
from dialogs.understanding.numbers_said import NONE, number_of_hours, number_of_percent, only_number


@pytest.mark.parametrize(
    ("text", "language", "number"),
    [
        ("8 maybe, no, 7", "en", 7),
        ("8 i think... no wait, 7", "en", 7),
        ("8 quizá, no, 7", "es", 7),
        ("15 thereabouts", "en", 15),
        ("15 or thereabouts", "en", 15),
        ("oh, a 9 I think, 9 and a half", "en", 9),
        ("9 and a half", "en", 9),
        ("nine and a half", "en", 9),
        ("un 9 y medio", "es", 9),
        ("7.5", "en", 7),
        ("7,5", "es", 7),
        ("8 or 9", "en", NONE),
        ("15 applications", "en", NONE),
        ("8, 7", "en", NONE),
        ("monday at 10", "en", NONE),
        ("got an interview, tomorrow at 9", "en", NONE),
        ("el lunes a las 9", "es", NONE),
        ("mañana por la mañana a las 8", "es", NONE),
        ("a 7, the interview is monday at 10", "en", 7),
        ("today at 7 of 10", "en", 7),
        ("today im at a 7", "en", 7),
        ("hoy estoy en un 6", "es", 6),
    ],
)
def test_the_number_that_is_meant(text: str, language: str, number: int) -> None:
    assert only_number(text, language) == number


def test_half_an_hour_more_is_left_out() -> None:
    assert number_of_hours("2 and a half hours", "en") == 2
    assert number_of_hours("dos horas y media", "es") == 2


@pytest.mark.parametrize(
    ("text", "language", "number"),
    [
        ("8? 9 if i dont think about it", "en", 8),
        ("0, its literally been 10 mins", "en", 0),
        ("0 its only been 2 days", "en", 0),
        ("7! its been 2 years", "en", 7),
        ("8 its fine", "en", 8),
        ("a 6, module 2 nearly killed me", "en", 6),
        ("0, llevo 10 minutos", "es", 0),
        ("un 7, que ya son 3 años en esto", "es", 7),
        ("9 está bien", "es", 9),
        ("8, en serio, el módulo 3 me gustó", "es", 8),
    ],
)
def test_a_number_among_others_that_time_or_name_something(text: str, language: str, number: int) -> None:
    assert only_number(text, language) == number


@pytest.mark.parametrize(
    ("text", "language", "number"),
    [
        ("5 horitas, los findes", "es", 5),
        ("unas 3 horitas por semana", "es", 3),
        ("4 o 5 horitas", "es", 4),
        ("3 maybe 4", "en", 3),
        ("three, perhaps four", "en", 3),
        ("2 possibly 3 a week", "en", 2),
        ("3 quizá 4", "es", 3),
        ("tres, tal vez cuatro", "es", 3),
        ("4, a lo mejor 5", "es", 4),
        ("5 hrs, weekends", "en", 5),
        ("3 hours, my mate at channel 4 says more", "en", 3),
        ("do 3 at weekends", "en", 3),
        ("talk to zara's mate at channel 4", "en", NONE),
        ("ring the studio on floor 6", "en", NONE),
        ("talk to 3 people who do it", "en", NONE),
        ("hablar con mi primo del canal 5", "es", NONE),
        ("preguntarle a 2 personas del gremio", "es", NONE),
    ],
)
def test_hours_are_no_number_of_something_else(text: str, language: str, number: int) -> None:
    assert number_of_hours(text, language) == number


@pytest.mark.parametrize(
    ("text", "language", "number"),
    [
        ("like 10%? ive done sod all", "en", 10),
        ("10 or 15 ish", "en", 10),
        ("between 20 and 30 i guess", "en", 20),
        ("10-15%", "en", 10),
        ("como 10 o 15 por ahi", "es", 10),
        ("pues un 10 o un 15 por ciento, apenas voy empezando", "es", 10),
        ("entre 20 y 30", "es", 20),
        ("7 u 8", "es", NONE),
    ],
)
def test_how_far_of_a_guess_between_two_is_the_lower(text: str, language: str, number: int) -> None:
    assert number_of_percent(text, language) == number


@pytest.mark.parametrize(
    ("text", "language", "important", "sure"),
    [
        ("Ten for importance, maybe six for how sure I am of managing it", "en", 10, 6),
        ("9 for importance 5 for confidence", "en", 9, 5),
        ("importance 9, confidence 5", "en", 9, 5),
        ("diez de importancia, y seis de seguro", "es", 10, 6),
        ("6 de seguridad y 9 de importancia", "es", 9, 6),
        ("importancia 9, confianza 6", "es", 9, 6),
        ("8", "en", 8, 8),
    ],
)
def test_of_two_scales_in_one_answer_each_has_its_own(text: str, language: str, important: int, sure: int) -> None:
    assert only_number(text, language, IMPORTANT) == important
    assert only_number(text, language, SURE) == sure
