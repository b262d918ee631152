"""Which of several is meant may be said in words, not only tapped."""

from __future__ import annotations

from datetime import date

import pytest

from tests.dialogs.wished import followed


@pytest.mark.parametrize(
    ("language", "wish", "text", "step"),
    [
        ("en", "move it to 12 March", "the first one", 1),
        ("en", "move it to 12 March", "the excel thing", 2),
        ("en", "move it to 12 March", "3", 3),
        ("en", "move it to 12 March", "I will make 5 videos", 4),
        ("es", "pásalo al 12 de marzo", "la primera", 1),
        ("es", "pásalo al 12 de marzo", "el de la supervisora", 1),
        ("es", "pásalo al 12 de marzo", "el paso 3", 3),
    ],
)
def test_it_is_said_by_its_place_or_its_words(language: str, wish: str, text: str, step: int) -> None:
    phone = followed(language)
    phone.say(wish)
    assert phone.open == "which/one"
    phone.say(text)
    assert phone.open == "move/sure"
    phone.say("yes" if language == "en" else "sí")
    assert phone.step(step).when == date(2027, 3, 12)


def test_a_rhythm_is_kept_for_it() -> None:
    phone = followed("en")
    phone.say("make it weekly")
    phone.say("the second one")
    assert phone.step(2).repeats == "weekly"


@pytest.mark.parametrize("text", ["Yes, that one.", "yes that one", "yes", "that one"])
def test_a_yes_is_to_the_only_one(text: str) -> None:
    phone = followed("en")
    for number in (2, 3, 4):
        phone.step(number).state = "done"
    phone.tap("menu", "help-step")
    assert phone.open == "which/one"
    phone.say(text)
    assert phone.open == "stuck/obstacle"


def test_whoever_says_something_else_is_heard() -> None:
    phone = followed("en")
    phone.say("move it to 12 March")
    phone.say("my boss was in a good mood today")
    assert phone.open == "aside/page"


@pytest.mark.parametrize(
    ("language", "wish", "text"),
    [
        ("en", "i'm stuck", "i did the excel course"),
        ("en", "move it to 12 March", "the excel course is done"),
        ("es", "estoy atascada", "ya hice el curso de excel"),
        ("es", "pásalo al 12 de marzo", "el curso de excel está hecho"),
    ],
)
def test_what_is_done_is_not_what_was_asked_for(language: str, wish: str, text: str) -> None:
    phone = followed(language)
    phone.say(wish)
    assert phone.open == "which/one"
    phone.say(text)
    assert phone.open == "tick/sure"


@pytest.mark.parametrize(("language", "text"), [("en", "i did the excel thing"), ("es", "hice el de excel")])
def test_unless_that_is_what_was_asked(language: str, text: str) -> None:
    phone = followed(language)
    phone.say("done" if language == "en" else "hecho")
    assert phone.open == "which/one"
    phone.say(text)
    assert phone.open == "evidence/came"
