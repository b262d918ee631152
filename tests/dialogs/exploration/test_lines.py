"""Several ideas in one message, and what only leads to them (COACHING 4.1, 4.4)."""

from __future__ import annotations

import pytest

from dialogs.exploration.ideas import items
from dialogs.exploration.lines import ideas_written, named
from tests.dialogs.exploration.explorer import KNOWN, explorer, goes, used


@pytest.mark.parametrize(
    ("said", "ideas"),
    [
        (
            "none of those are me tbh. youth worker, crime doc researcher, teaching",
            "youth worker|crime doc researcher|teaching",
        ),
        ("i don't like any of these: nurse, vet", "nurse|vet"),
        (
            "ninguna me convence la verdad. bellas artes, un ciclo de ilustración",
            "bellas artes|un ciclo de ilustración",
        ),
        (
            "Separe por favor: 1 la maestría, 2 un diplomado, 3 hablar con Elvira",
            "la maestría|un diplomado|hablar con Elvira",
        ),
        ("ive thought of counselling, hr, or game design but i havent tried any", "counselling|hr|game design"),
        ("I've thought about nursing or teaching", "nursing|teaching"),
        ("he pensado en psicología, diseño o música pero no he probado nada", "psicología|diseño|música"),
        ("estuve pensando en derecho, quizás política", "derecho|política"),
        ("I thought about my mother a lot", "I thought about my mother a lot"),
        ("i considered an apprenticeship", "i considered an apprenticeship"),
        ("pensé en mi madre", "pensé en mi madre"),
        ("1) a course 2) a blog and 3) call Ana", "a course|a blog|call Ana"),
        ("None of these, sorry. I'd rather open a small shop", "I'd rather open a small shop"),
        ("call 2 people, 1 hour a day", "call 2 people, 1 hour a day"),
        ("none of my friends work there, so I could ask them", "none of my friends work there, so I could ask them"),
        ("1 hora de yoga", "1 hora de yoga"),
    ],
)
def test_each_idea_gets_a_line(said: str, ideas: str) -> None:
    assert ideas_written(said).split("\n") == ideas.split("|")


@pytest.mark.parametrize(
    ("said", "idea"),
    [
        ("put youth worker", "youth worker"),
        ("add a course in data", "a course in data"),
        ("put a line for the diploma: finish module two", "the diploma: finish module two"),
        ("pon bellas artes", "bellas artes"),
        ("agregue la maestría", "la maestría"),
        ("put my CV on LinkedIn", "put my CV on LinkedIn"),
        ("put in for promotion", "put in for promotion"),
        ("write a blog", "write a blog"),
        ("ponerme a estudiar", "ponerme a estudiar"),
    ],
)
def test_a_command_is_no_part_of_the_idea(said: str, idea: str) -> None:
    assert named(said) == idea


def test_who_turns_the_suggestions_down_has_ideas_of_their_own() -> None:
    phone = explorer(**KNOWN)
    goes(phone, "a course in statistics", "*yes")
    goes(phone, "none of those are me tbh. youth worker, crime doc researcher, primary teaching")
    titles = [item.title for item in items(used(phone))]
    assert titles == ["a course in statistics", "youth worker", "crime doc researcher", "primary teaching"]


def test_ideas_that_are_to_be_parted_are() -> None:
    phone = explorer("es", **KNOWN)
    goes(phone, "Separe por favor: 1 la maestría en docencia, 2 un diplomado, 3 hablar con la Dra. Elvira", "*no")
    titles = [item.title for item in items(used(phone))]
    assert titles == ["la maestría en docencia", "un diplomado", "hablar con la Dra. Elvira"]


@pytest.mark.parametrize(
    ("language", "said", "left"),
    [
        ("en", "without 2 and 3. put youth worker", ["a course in statistics", "youth worker"]),
        ("es", "quita 2 y 3. pon bellas artes", ["a course in statistics", "bellas artes"]),
    ],
)
def test_one_goes_and_another_comes(language: str, said: str, left: list[str]) -> None:
    phone = explorer(language, **KNOWN)
    goes(phone, "a course in statistics\na blog\nask Anna", "*no", said)
    assert [item.title for item in items(used(phone))] == left


@pytest.mark.parametrize(("language", "said"), [("es", "hola? sigues ahí?"), ("en", "hello, are you there?")])
def test_a_greeting_is_no_idea(language: str, said: str) -> None:
    phone = explorer(language, **KNOWN)
    goes(phone, said)
    assert phone.open == "exploration/tried"
    assert not phone.mentee.stack[-1].answers
