"""Hours that are wished for in the first two minutes (COACHING 2.4)."""

from __future__ import annotations

from datetime import time

import pytest

from tests.dialogs.mentees import met
from tests.dialogs.phone import Phone
from tests.dialogs.welcome.choosing import at_the_choice


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


@pytest.mark.parametrize(
    ("typed", "language", "hour", "dialog"),
    [
        ("Con calma, y los recordatorios a las 19", "es", time(19), "awareness/"),
        (
            "Mejor a las 7 de la tarde, por favor, que a las 9 apenas voy saliendo del turno. Y lo hacemos con "
            "calma, ¿no?",
            "es",
            time(19),
            "awareness/",
        ),
        ("Take our time please, and reminders at 4pm", "en", time(16), "awareness/"),
        ("quick plan, but text me at 7 pm", "en", time(19), "preparation/"),
        ("plan rápido. avisos a las 8:30", "es", time(8, 30), "preparation/"),
    ],
)
def test_a_way_and_an_hour_in_one_message_are_both_taken(typed: str, language: str, hour: time, dialog: str) -> None:
    phone = at_the_choice(language)
    phone.say(typed)
    assert (phone.open or "").startswith(dialog)
    assert phone.mentee.hour == hour
    assert any(f"{hour:%H:%M}" in bubble.text for bubble in phone.bubbles[-2:])


@pytest.mark.parametrize(
    ("typed", "language", "dialog"),
    [
        ("take our time, my train leaves at 6", "en", "awareness/"),
        ("quick please, I get up at 6", "en", "preparation/"),
        ("i finish work at 6, so take our time", "en", "awareness/"),
        ("el rápido, me levanto a las 6", "es", "preparation/"),
        ("rápido, que entro a las 10", "es", "preparation/"),
        ("con calma, hoy salgo a las 20", "es", "awareness/"),
    ],
)
def test_an_hour_of_their_day_beside_the_way_is_no_hour_for_reminders(typed: str, language: str, dialog: str) -> None:
    phone = at_the_choice(language)
    phone.say(typed)
    assert (phone.open or "").startswith(dialog)
    assert phone.mentee.hour == time(9)
