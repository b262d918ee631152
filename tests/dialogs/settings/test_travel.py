"""Somebody says where they are, with no question open: travel moves everything to the new local hours."""

from __future__ import annotations

import pytest

from tests.dialogs.followed import Followed


@pytest.mark.parametrize(
    ("text", "language", "zone"),
    [
        ("I'm in New York for two weeks", "en", "America/New_York"),
        ("hi, I'm now in Tokyo", "en", "Asia/Tokyo"),
        ("I've moved to Berlin", "en", "Europe/Berlin"),
        ("estoy en Lima esta semana", "es", "America/Lima"),
        ("me he mudado a Madrid", "es", "Europe/Madrid"),
    ],
)
def test_the_new_place_is_one_yes_away(text: str, language: str, zone: str) -> None:
    phone = Followed(language=language)
    phone.say("/menu")
    phone.say(text)
    assert phone.open == "settings/sure"
    assert phone.mentee.zone == "UTC"
    phone.press("Yes" if language == "en" else "Sí")
    assert phone.mentee.zone == zone


@pytest.mark.parametrize(
    "text", ["I'm in trouble", "I'm in bed", "estoy en paro", "I'm in love with this", "I'm in the middle of it"]
)
def test_what_is_no_place_is_none(text: str) -> None:
    phone = Followed()
    phone.say(text)
    assert phone.open in (None, "aside/page")


def test_a_place_with_the_same_clock_changes_nothing() -> None:
    phone = Followed()
    phone.mentee.zone = "Europe/London"
    phone.say("I'm in Manchester today")
    assert phone.open != "settings/sure"
