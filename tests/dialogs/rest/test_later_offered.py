"""A rest that begins later and is offered: the offer is taken, turned down, and given other days, in words."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.dialogs.rest.later import later, march, says


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "yes please"),
        ("en", "yes"),
        ("en", "ok go ahead"),
        ("es", "sí, por favor"),
        ("es", "dale"),
        ("es", "sí, esos días"),
    ],
)
def test_the_offer_is_taken_in_words(language: str, text: str) -> None:
    phone = says(text, language, "no messages 14 to 28 march" if language == "en" else "sin mensajes del 14 al 28")
    assert later(phone) == march(14, 28)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "no"),
        ("en", "no, rather not"),
        ("en", "no need, I'll be around"),
        ("en", "no, then leave it"),
        ("es", "no, mejor no"),
        ("es", "no, entonces no"),
        ("es", "no hace falta"),
        ("es", "mejor no"),
    ],
)
@pytest.mark.parametrize("first", ["later", "now"])
def test_the_offer_is_declined_in_words(language: str, text: str, first: str) -> None:
    asked = {"later": {"en": "no messages 14 to 28 march", "es": "sin mensajes del 14 al 28"}}
    asked["now"] = {"en": "no messages until 14 march", "es": "sin mensajes hasta el 14 de marzo"}
    phone = says(text, language, asked[first][language])
    assert later(phone) is None
    assert phone.open is None
    assert "stays as it is" in phone.bubbles[-2].text + phone.last or "como está" in phone.bubbles[-2].text + phone.last


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("en", "no, the 15th to the 29th", march(15, 29)),
        ("en", "rather from 15 to 29 march", march(15, 29)),
        ("es", "no, del 15 al 29", march(15, 29)),
        ("es", "mejor del 15 al 29 de marzo", march(15, 29)),
    ],
)
def test_other_days_said_to_the_offer_are_put_down(language: str, text: str, days: tuple[date, date]) -> None:
    phone = says(text, language, "no messages 14 to 28 march" if language == "en" else "sin mensajes del 14 al 28")
    assert later(phone) == days


@pytest.mark.parametrize(("language", "text"), [("en", "other days"), ("es", "otros días")])
def test_other_days_are_asked_for(language: str, text: str) -> None:
    phone = says(text, language, "no messages 14 to 28 march" if language == "en" else "sin mensajes del 14 al 28")
    assert phone.open == "rest/until"


@pytest.mark.parametrize(
    ("language", "text", "yes"),
    [("en", "on holiday until tomorrow", "yes"), ("es", "estoy de vacaciones hasta mañana", "sí")],
)
def test_a_yes_after_its_last_midnight_is_asked_until_when(language: str, text: str, yes: str) -> None:
    phone = says("hello" if language == "en" else "hola", language)
    phone.now = phone.now.replace(hour=23, minute=50)
    phone.say(text)
    phone.now += timedelta(minutes=20)
    phone.say(yes)
    assert phone.mentee.rest_until is None
    assert phone.open == "rest/until"
