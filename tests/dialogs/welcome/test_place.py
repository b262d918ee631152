"""Where they are, for the clock (COACHING 2.2)."""

from __future__ import annotations

import pytest

from tests.dialogs.mentees import met
from tests.dialogs.phone import Phone


@pytest.mark.parametrize("typed", ["no", "ok", "idk", "rather not"])
def test_a_plain_answer_is_no_place(typed: str) -> None:
    """Not Ho in Ghana: the time will do."""
    phone = met()
    phone.say(typed)
    assert "the time will do" in phone.last


@pytest.mark.parametrize(
    ("town", "typed", "place"),
    [
        ("guadalajara", "mexico", "Guadalajara, Mexico"),
        ("guadalajara", "the second one", "Guadalajara, Spain"),
        ("manchester", "UK one", "Manchester, United Kingdom"),
        ("manchester", "the one in England", "Manchester, United Kingdom"),
        ("valencia", "la de españa", "Valencia, Spain"),
        ("valencia", "la de ecuador", "Valencia, Ecuador"),
        ("cordoba", "argentina", "Córdoba, Argentina"),
        ("valencia", "madrid", "Madrid, Spain"),
        ("valencia", "la paz, bolivia", "La Paz, Bolivia"),
        ("manchester", "leeds", "Leeds, United Kingdom"),
    ],
)
def test_one_of_the_places_that_are_offered_can_be_typed_or_another(town: str, typed: str, place: str) -> None:
    phone = met()
    phone.say(town)
    phone.say(typed)
    assert place in phone.last


@pytest.mark.parametrize("typed", ["nowhere land", "you tell me", "the office, at night"])
def test_what_is_no_wish_for_hours_is_still_asked_for_a_place(typed: str) -> None:
    phone = met()
    phone.say(typed)
    assert "/settings" not in phone.last


def test_no_refusal_of_a_place_is_worded_as_the_one_before() -> None:
    phone = met()
    said = []
    for typed in ("zzqx", "somewhere far", "the kitchen table", "kjhgfd"):
        phone.say(typed)
        said.append(phone.last)
    assert len(set(said)) == len(said)
    assert all("“pause”" in last for last in said[2:])


def test_what_is_no_place_leaves_those_that_were_offered() -> None:
    """They stand, and can still be tapped."""
    phone = met()
    phone.say("guadalajara")
    phone.say("brb")
    phone.say("the one with the mariachi")
    assert "Which of these is it?" in phone.last or "which of these is it?" in phone.last
    phone.press("Guadalajara, Spain")
    assert "Guadalajara, Spain" in phone.last
    assert phone.open == "welcome/sure"


@pytest.mark.parametrize(("typed", "place"), [("Dublin", "Dublin, Ireland"), ("sevilla", "Sevilla, Spain")])
def test_a_large_city_is_not_asked_about_for_a_small_one_of_its_name(typed: str, place: str) -> None:
    """It is read back with its country."""
    phone = met()
    phone.say(typed)
    assert place in phone.last
    assert phone.open == "welcome/sure"


@pytest.mark.parametrize(
    ("typed", "language", "place", "answer"),
    [
        ("I reside in Lagos, Nigeria. Will you disclose this to my employer?", "en", "Lagos", "pass nothing on"),
        ("Leeds! is this free btw", "en", "Leeds", "costs nothing"),
        ("I'm in Lisbon but who is behind this?", "en", "Lisbon", "The people who run me"),
        ("My home is in Cork, Ireland. Do you need the street as well?", "en", "Cork, Ireland", ""),
        ("leeds uk, will this go to my uni?", "en", "Leeds", "pass nothing on"),
        ("Vivo en Bilbao. ¿Se lo vas a contar a mi jefa?", "es", "Bilbao", "no le paso nada a nadie"),
        ("Resido en Cali, Colombia. ¿Esto es gratis?", "es", "Cali", "No cuesta nada"),
    ],
)
def test_a_place_with_a_further_sentence_is_found(typed: str, language: str, place: str, answer: str) -> None:
    phone = Phone(language=language)
    phone.say("/start")
    phone.press("I'm 16" if language == "en" else "Tengo 16")
    phone.say(typed)
    assert phone.open == "welcome/sure"
    assert place in phone.last
    assert any(answer in bubble.text for bubble in phone.bubbles)


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("I want a promotion", "en"),
        ("my name is Sam, I'm a nurse", "en"),
        ("im looking for a new job", "en"),
        ("Quiero un ascenso", "es"),
        ("Me llamo Pilar, soy enfermera", "es"),
        ("soy enfermera desde hace doce años", "es"),
        ("pues no se q carrera agarrar", "es"),
    ],
)
def test_who_tells_of_themselves_hears_that_it_comes_in_a_moment(typed: str, language: str) -> None:
    """Not that no place has that name."""
    phone = met(language)
    phone.say(typed)
    assert ("in a moment" if language == "en" else "enseguida") in phone.last
    phone.say("Madrid")
    assert "Madrid" in phone.last


@pytest.mark.parametrize(
    ("typed", "language"),
    [("Xyzzyville", "en"), ("a village near the sea", "en"), ("soy de Villarriba", "es"), ("un pueblo perdido", "es")],
)
def test_an_unknown_place_is_said_to_be_that(typed: str, language: str) -> None:
    phone = met(language)
    phone.say(typed)
    assert ("I don't find a place" if language == "en" else "No encuentro un lugar") in phone.last
