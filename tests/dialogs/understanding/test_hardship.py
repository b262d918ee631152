"""Illness and grief, and the wish to stop for a while (COACHING 1.3, 6.7)."""

from __future__ import annotations

import pytest

from dialogs.understanding.hardship import tells_of_hardship, wants_to_stop


@pytest.mark.parametrize(
    "text",
    [
        "sory i was very sick 2 week and my mother in hospital",
        "I've been ill all week",
        "Sorry, sick since Monday",
        "ill this week, sorry",
        "honestly nothing, was ill all week",
        "had the flu, back now",
        "the kids were ill and so was I",
        "my dad passed away on Sunday",
        "he estado enferma toda la semana",
        "los niños malos con gastroenteritis",
        "mi madre está ingresada desde el lunes",
        "se murió mi abuela y estamos de entierro",
        "tengo gripe",
    ],
)
def test_illness_and_grief_are_heard(text: str) -> None:
    assert tells_of_hardship(text)


@pytest.mark.parametrize(
    "text",
    [
        "I am sick of my boss",
        "ill be there, promise",
        "ill do it",
        "ok ill try",
        "I had an interview in hospital admin",
        "the coffee machine died",
        "I work in the hospital on Mondays",
        "will you be ill?",
        "hoy hablé con mi madre de esto",
        "el curso no está nada mal",
    ],
)
def test_what_only_sounds_like_it_is_not(text: str) -> None:
    assert not tells_of_hardship(text)


@pytest.mark.parametrize(
    "text", ["i need stop for one week, my mother", "I need a break", "need a week off", "necesito parar unos días"]
)
def test_the_wish_to_stop_is_heard(text: str) -> None:
    assert wants_to_stop(text)


@pytest.mark.parametrize("text", ["I want to stop smoking", "the bus stop is near", "no quiero parar ahora"])
def test_other_stops_are_not(text: str) -> None:
    assert not wants_to_stop(text)


@pytest.mark.parametrize(
    "text",
    [
        *("me tomo unos días", "Me voy a tomar unos días libres", "voy a tomarme un descanso", "me tomo la semana"),
        *("me tomo un par de días hasta el lunes", "I'm taking a few days off", "taking a few days off"),
        *("i'll take a break", "I'm going to take some time off"),
    ],
)
def test_who_takes_some_days_stops_for_a_while(text: str) -> None:
    assert wants_to_stop(text)


@pytest.mark.parametrize(
    "text",
    [
        *("si me canso me tomo un descanso", "me tomo un café", "me tomo unos días para pensar la oferta"),
        *("cuando me tomo unos días rindo más", "no me tomo vacaciones desde 2019", "then I'll take a break"),
        *("I'm taking a week to decide", "I'll take a break every hour", "mi jefa se toma unos días"),
    ],
)
def test_days_taken_for_something_else_are_no_stop(text: str) -> None:
    assert not wants_to_stop(text)
