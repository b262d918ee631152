"""What is said to the coach, and what answers its question."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.understanding.addressed import MOST, said_to_coach


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "could you write that a bit shorter next time"),
        ("en", "can you stop asking me that every time"),
        ("en", "sorry i typed that in the wrong chat"),
        ("en", "do you remember what i told you last week"),
        ("es", "¿quién más puede ver lo que te escribo?"),
        ("es", "perdona, ese mensaje era para otro chat"),
        ("es", "¿te acuerdas de lo que te dije la semana pasada?"),
        ("es", "escríbeme más corto por favor"),
    ],
)
def test_what_is_said_to_the_coach_is_heard(language: str, text: str) -> None:
    assert said_to_coach(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "helping people who can't speak up"),
        ("en", "my manager keeps asking me to train the new ones"),
        ("en", "talk to my aunt, she runs a bakery"),
        ("en", "becoming a nurse?"),
        ("en", "no idea"),
        ("es", "ayudar a gente que no sabe pedir ayuda"),
        ("es", "mi jefa siempre me pide que forme a los nuevos"),
        ("es", "hablar con mi tía, que tiene una panadería"),
        ("es", "¿ser enfermera?"),
        ("es", "ni idea"),
    ],
)
def test_an_answer_is_one_even_if_it_asks_or_tells_of_asking(language: str, text: str) -> None:
    assert not said_to_coach(text, language)


def test_who_writes_much_tells_something() -> None:
    assert said_to_coach("can you say it shorter please", "en")
    assert not said_to_coach("can you say it shorter please " + "and so on " * MOST, "en")


@given(st.text(), st.sampled_from(["en", "es", "es-MX", "xx"]))
def test_no_text_and_no_language_raises(text: str, language: str) -> None:
    said_to_coach(text, language)
