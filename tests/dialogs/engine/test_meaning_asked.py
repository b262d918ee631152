"""What the open question means is told at any kind of question, and its choices stay (COACHING 1.5, 1.8)."""

from __future__ import annotations

import pytest

from tests.dialogs.exploration.explorer import KNOWN, explorer, goes


@pytest.mark.parametrize(
    ("said", "language", "told"),
    [
        ("abeg what does pull even mean here", "en", "What pulls you is"),
        ("y esto de las miradas qué significa?", "es", "Lo que atrae es"),
        ("qué significa esto de las miradas", "es", "Lo que atrae es"),
        ("no entiendo, qué me estás pidiendo?", "es", "Lo que atrae es"),
        ("no entiendo esto, qué me estás pidiendo?", "es", "Lo que atrae es"),
        ("no sé hija, qué es eso de atraer?", "es", "Lo que atrae es"),
        ("y por qué me preguntas tanto?", "es", "Lo que atrae es"),
    ],
)
def test_at_a_list(said: str, language: str, told: str) -> None:
    phone = explorer(language, **KNOWN)
    goes(phone, "a blog\na course", "*no")
    if phone.open != "exploration/pull":
        goes(phone, "*enough")
    assert phone.open == "exploration/pull"
    labels = set(phone.labels)
    phone.say(said)
    assert phone.open == "exploration/pull"
    assert told in phone.last
    assert labels == set(phone.labels)


@pytest.mark.parametrize(
    ("said", "language", "told"),
    [
        ("what does a suggestion mean here", "en", "Good advice that nobody asked for"),
        ("no entiendo, qué me estás pidiendo?", "es", "Un buen consejo que nadie pidió"),
        ("y por qué me preguntas tanto?", "es", "Un buen consejo que nadie pidió"),
    ],
)
def test_at_a_choice(said: str, language: str, told: str) -> None:
    phone = explorer(language, **KNOWN)
    goes(phone, "a blog")
    labels = set(phone.labels)
    phone.say(said)
    assert phone.open == "exploration/may-i"
    assert told in phone.last
    assert labels == set(phone.labels)


@pytest.mark.parametrize(
    ("said", "language", "told"),
    [
        ("how do I know it's kept safe", "en", "Nobody reads along here"),
        ("is that daft?", "en", "Not daft at all"),
        ("merry christmas!", "en", "the same to you"),
        ("feliz navidad", "es", "igualmente"),
    ],
)
def test_other_words_at_a_number_get_an_answer_and_the_number_is_still_asked(
    said: str, language: str, told: str
) -> None:
    phone = explorer(language, **KNOWN)
    goes(phone, "a blog\na course in statistics", "*no", "*enough", "1, 2", "1", "2", "1", "*step")
    phone.say(said)
    assert phone.open == "exploration/importance"
    assert told in phone.last


@pytest.mark.parametrize(
    ("said", "language"),
    [("och aye", "en"), ("if it's no bother", "en"), ("dale, si no es molestia", "es"), ("obvioo", "es")],
)
def test_a_yes_in_other_clothes_is_taken(said: str, language: str) -> None:
    phone = explorer(language, **KNOWN)
    goes(phone, "a blog", said)
    assert phone.open == "exploration/suggestions.1.kept"
