"""Somebody who has said where they are, and is to choose the way to begin."""

from __future__ import annotations

from tests.dialogs.phone import Phone


def at_the_choice(language: str = "en") -> Phone:
    phone = Phone(language=language)
    phone.say("/start")
    phone.press("I'm 16" if language == "en" else "Tengo 16")
    phone.say("Leeds" if language == "en" else "Bilbao")
    assert phone.open == "welcome/sure"
    return phone
