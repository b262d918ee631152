"""The one number in a few words."""

from __future__ import annotations

import pytest

from dialogs.understanding.numbers_said import NONE, number_of_hours, only_number


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
    ],
)
def test_the_number_that_is_meant(text: str, language: str, number: int) -> None:
    assert only_number(text, language) == number


def test_half_an_hour_more_is_left_out() -> None:
    assert number_of_hours("2 and a half hours", "en") == 2
    assert number_of_hours("dos horas y media", "es") == 2
