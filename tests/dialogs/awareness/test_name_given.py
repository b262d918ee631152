"""A name that is given in place of an answer is kept as the name, and the question stands (COACHING 1.6, 2.2)."""

from __future__ import annotations

import pytest

from dialogs.settings.wishes import called
from tests.dialogs.mentees import met


@pytest.mark.parametrize(
    ("typed", "language", "name"),
    [
        ("my name is Sam", "en", "Sam"),
        ("hi, my name is ana maria", "en", ""),
        ("Hello, you can call me Sam!", "en", "Sam"),
        ("me llamo Pilar", "es", "Pilar"),
        ("hola, me llamo Ana María", "es", "Ana María"),
        ("me dicen Chuy", "es", "Chuy"),
        ("puede llamarme Don", "es", "Don"),
        ("decime Vale", "es", "Vale"),
        ("Llámeme usted Carmen, por favor.", "es", "Carmen"),
        ("me puedes decir Lupe", "es", "Lupe"),
        ("call me Sam please", "en", "Sam"),
        ("just call me Sam", "en", "Sam"),
    ],
)
def test_the_name_is_known_and_the_question_waits(typed: str, language: str, name: str) -> None:
    assert called(typed) == name
    if not name:
        return
    phone = met(language)
    phone.say("Madrid, España" if language == "es" else "Boston")
    phone.say("con calma" if language == "es" else "take our time")
    assert phone.open == "awareness/situation"
    phone.say(typed)
    assert phone.mentee.name == name
    assert phone.open == "awareness/situation"


@pytest.mark.parametrize(
    "typed",
    [
        *(
            "call me later",
            "Call me Monday",
            "my name is on the list for Friday",
            "they call me lazy at work",
            "just call me Later",
        ),
        *(
            "llámame mañana",
            "dime Qué hago",
            "dime Más",
            "dime algo",
            "Me llamo Pilar y soy enfermera",
            "me dicen que no valgo",
            "Pilar",
            "me llaman del banco",
        ),
    ],
)
def test_other_words_are_no_name(typed: str) -> None:
    assert called(typed) == ""
