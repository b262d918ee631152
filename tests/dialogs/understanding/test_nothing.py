""" "Nothing", however it is said, is nothing; what is named is something."""

from __future__ import annotations

import pytest

from dialogs.understanding.heavy import went_badly
from dialogs.understanding.nothing import has_all, says_nothing


@pytest.mark.parametrize(
    "text",
    [
        "Nothing did, thank you.",
        "nuthin",
        "nope nothing got in the way",
        "nothing really",
        "nothing comes to mind",
        "all good",
        "No, nada esta vez, gracias a Dios.",
        "nadaaa",
        "ningún problema",
        "todo bien, gracias",
    ],
)
def test_nothing(text: str) -> None:
    assert says_nothing(text)


@pytest.mark.parametrize(
    "text",
    [
        "nothing much, only the Christmas rush",
        "no time",
        "no energy",
        "nothing went right",
        "nothing works",
        "none of my mates helped",
        "no hubo tiempo",
        "nada de tiempo",
        "No, not this week",
        "nada, solo el cansancio",
        "nothing?",
    ],
)
def test_something(text: str) -> None:
    assert not says_nothing(text)


@pytest.mark.parametrize(
    "text", ["tengo todo", "I have everything I need", "I've got it all", "ya tengo todo, gracias"]
)
def test_nothing_is_missing(text: str) -> None:
    assert has_all(text)


@pytest.mark.parametrize(
    "text", ["tengo todo menos tiempo", "I have everything but money", "todo", "I have all day free"]
)
def test_something_is(text: str) -> None:
    assert not has_all(text)


@pytest.mark.parametrize(
    "text",
    [
        "crap week tbh. 4 nights and my back's gone",
        "boss said 2 come back jan",
        "they told me to wait",
        "fatal, me dijo que no hay plazas de supervisora",
        "me dijo que vuelva en enero",
    ],
)
def test_what_went_badly_is_heard(text: str) -> None:
    assert went_badly(text)


@pytest.mark.parametrize(
    "text", ["rang Ana", "excel cert! and i did my cv", "Declan said yes", "hablé con Ana", "I came back to the course"]
)
def test_what_went_well_is_not_that(text: str) -> None:
    assert not went_badly(text)
