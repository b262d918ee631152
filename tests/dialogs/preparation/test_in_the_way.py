"""What stands in the way, and what is done then, as people say it (COACHING 5.13)."""

from __future__ import annotations

import pytest

from tests.dialogs.preparation.corrected import at
from tests.dialogs.preparation.talks import path


@pytest.mark.parametrize(
    ("language", "said", "kept"),
    [
        ("en", "that i'm too tired after work", "i'm too tired after work"),
        ("en", "my boss i guess", "my boss"),
        ("es", "que estoy muy cansada después del trabajo", "estoy muy cansada después del trabajo"),
    ],
)
def test_it_is_read_back_without_what_led_to_it(language: str, said: str, kept: str) -> None:
    phone = at("obstacle", language=language)
    phone.say(said)
    assert path(phone) == "then"
    assert kept in phone.last
    assert said not in phone.last


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "all of them"),
        ("en", "everything lol"),
        ("en", "both"),
        ("es", "todas"),
        ("es", "un poco de todo"),
        ("es", "todo eso"),
    ],
)
def test_of_all_of_them_one_is_asked_for(language: str, said: str) -> None:
    phone = at("obstacle", language=language)
    phone.say(said)
    assert path(phone) == "obstacle"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "nothing i can do"),
        ("en", "there's nothing to do"),
        ("en", "i can't do anything about it"),
        ("es", "nada que hacer"),
        ("es", "no puedo hacer nada"),
        ("es", "no hay nada que hacer"),
    ],
)
def test_nothing_is_no_plan_and_can_be_skipped(language: str, said: str) -> None:
    phone = at("then", language=language)
    phone.say(said)
    assert path(phone) == "then"
    phone.say("skip" if language == "en" else "saltar")
    assert path(phone) == "commitment"


@pytest.mark.parametrize(
    ("asked", "language", "said"),
    [
        ("obstacle", "en", "that my boss says no"),
        ("obstacle", "en", "that thing with my back"),
        ("obstacle", "en", "everything my mother says"),
        ("obstacle", "es", "todo lo que dice mi madre"),
        ("then", "en", "do nothing for an hour and then begin"),
        ("then", "es", "no hacer nada una hora y luego empezar"),
    ],
)
def test_what_says_more_is_kept(asked: str, language: str, said: str) -> None:
    phone = at(asked, language=language)
    phone.say(said)
    assert phone.mentee.stack[-1].answers[asked].value["text"]
