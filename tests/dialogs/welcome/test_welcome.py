"""The first two minutes (COACHING 2): consent, place, and the way to begin."""

from __future__ import annotations

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


def test_what_an_edit_made_unreadable_is_asked_anew_once_the_place_is_another() -> None:
    """Else the way to the other place would be all that is left to press."""
    phone = met()
    phone.say("Berlin")
    phone.say("2")
    phone.edit("2", "🙂")
    assert phone.open == "welcome/sure"
    press(phone, "change")
    phone.say("Leeds")
    assert phone.open == "welcome/sure"
    assert not phone.mentee.stack[-1].refused
    assert "How shall we work together?" in phone.last
