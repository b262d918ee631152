"""The first two minutes (COACHING 2): consent, place, and the way to begin."""

from __future__ import annotations

import pytest

from tests.dialogs.mentees import met, press
from tests.dialogs.phone import Phone


def test_two_answers_lead_from_consent_to_the_first_question() -> None:
    """COACHING 1.9: useful within minutes."""
    for way, dialog in (("quick", "preparation/"), ("full", "awareness/situation")):
        phone = met()
        phone.say("Berlin")
        press(phone, way)
        assert (phone.open or "").startswith(dialog)


def test_a_way_is_chosen_by_some_of_its_words_and_without_accents() -> None:
    """COACHING 1.6: free text is always possible; phones leave accents out."""
    for typed, dialog in (("calma", "awareness/situation"), ("plan rapido", "preparation/")):
        phone = Phone(language="es")
        phone.say("/start")
        phone.press("Tengo 16")
        phone.say("Bilbao")
        phone.say(typed)
        assert (phone.open or "").startswith(dialog)


def test_good_to_meet_you_is_said_once_however_often_the_place_is_asked() -> None:
    phone = met()
    for place in ("Berlin", "Leeds"):
        phone.say(place)
        press(phone, "change")
    phone.say("Lisbon")
    assert sum("Good to meet you" in bubble.text for bubble in phone.bubbles) == 1
    assert "Lisbon, Portugal" in phone.last


def test_the_hours_are_shown_in_one_line_and_not_asked() -> None:
    """COACHING 2.4: 9:00, quiet from 21:00 to 8:00, Sunday 18:00."""
    phone = met()
    phone.say("Berlin")
    for hour in ("09:00", "21:00", "08:00", "18:00", "Sunday"):
        assert hour in phone.last
    assert phone.open == "welcome/sure"


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
    ],
)
def test_one_of_the_places_that_are_offered_can_be_typed(town: str, typed: str, place: str) -> None:
    phone = met()
    phone.say(town)
    phone.say(typed)
    assert place in phone.last


def test_who_asks_what_to_take_or_for_other_hours_is_answered() -> None:
    """COACHING 1.6: never like a form."""
    phone = Phone()
    phone.say("/start")
    phone.press("I'm 16")
    phone.say("London")
    phone.say("I work nights so 9am is when I go to bed, can you write later?")
    assert "/settings" in phone.last
    assert phone.open == "welcome/sure"


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("I work nights so 9am is when I go to bed, can you write later?", "en"),
        ("can I change the hours later", "en"),
        ("vale, pero por la tarde los avisos, a las 5", "es"),
        ("¿y se pueden cambiar las horas?", "es"),
    ],
)
def test_who_wishes_for_other_hours_in_place_of_a_place_hears_where_they_are_set(typed: str, language: str) -> None:
    phone = Phone(language=language)
    phone.say("/start")
    phone.press("I'm 16" if language == "en" else "Tengo 16")
    phone.say(typed)
    assert "/settings" in phone.last
    assert phone.open == "welcome/place"


def test_the_hours_can_be_set_before_the_place_is_known() -> None:
    phone = met()
    phone.say("/settings")
    assert "Place: –" in phone.last
    phone.say("17:00")
    phone.say("Berlin")
    assert "My reminders come at 17:00" in phone.last


@pytest.mark.parametrize("typed", ["nowhere land", "you tell me", "the office, at night"])
def test_what_is_no_wish_for_hours_is_still_asked_for_a_place(typed: str) -> None:
    phone = met()
    phone.say(typed)
    assert "/settings" not in phone.last


def test_what_is_no_place_leaves_those_that_were_offered() -> None:
    """They stand, and can still be tapped."""
    phone = met()
    phone.say("guadalajara")
    phone.say("hang on a sec")
    assert "don't find a place" in phone.last
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
