"""A rest that is asked for in words (COACHING 1.6, 6.7)."""

from __future__ import annotations

from datetime import date, time

import pytest

from tests.dialogs.wished import asked, heard


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "can we skip 2 weeks till exams done", date(2027, 3, 15)),
        ("en", "taking two weeks off", date(2027, 3, 15)),
        ("en", "I'd like a break until 20 March", date(2027, 3, 20)),
        ("en", "a rest until 20 March", date(2027, 3, 20)),
        ("en", "don't message me until 20 March", date(2027, 3, 20)),
        ("es", "necesito un descanso de dos semanas", date(2027, 3, 15)),
        ("es", "me tomo unos días libres hasta el 20 de marzo", date(2027, 3, 20)),
        ("es", "sin recordatorios hasta el 20 de marzo", date(2027, 3, 20)),
        ("es", "pausa dos semanas", date(2027, 3, 15)),
    ],
)
def test_a_rest_of_that_length_is_one_tap_away(language: str, text: str, day: date) -> None:
    phone = heard(language, text)
    assert phone.open == "rest-offer/sure"
    phone.press("Yes, until then" if language == "en" else "Sí, hasta entonces")
    assert phone.mentee.rest_until
    assert phone.mentee.rest_until.date() == day


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "quiet for two weeks please"),
        ("es", "sin recordatorios hasta el 15 de marzo"),
        ("en", "a rest until 15 March"),
    ],
)
def test_on_the_page_of_settings_it_begins(language: str, text: str) -> None:
    phone = heard(language, "/settings", text)
    assert phone.mentee.rest_until
    assert phone.mentee.rest_until.date() == date(2027, 3, 15)


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "no messages this week please", 8),
        ("es", "esta semana no me escribas", 8),
        ("es", "esta semana ando full, no me escribas", 8),
        ("en", "im off to spain for 10 days", 11),
        ("es", "me voy 10 días a Cusco", 11),
        ("en", "busy till monday", 8),
    ],
)
def test_a_rest_ends_with_what_was_said(language: str, text: str, day: int) -> None:
    phone = heard(language, text)
    phone.press("Yes, " if language == "en" else "Sí, ")
    assert phone.mentee.rest_until
    assert phone.mentee.rest_until.date() == date(2027, 3, day)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "when will you write to me again?"),
        ("en", "when do you come back?"),
        ("es", "¿cuándo me vas a escribir?"),
        ("es", "¿cuándo volvés?"),
    ],
)
def test_in_a_rest_it_is_said_when_it_ends(language: str, text: str) -> None:
    phone = heard(language, "pause until 20 march" if language == "en" else "pausa hasta el 20 de marzo")
    phone.press("Yes, " if language == "en" else "Sí, ")
    phone.say(text)
    assert phone.keys[:1] == ["rest.still"]
    assert phone.mentee.hour == time(9)


@pytest.mark.parametrize(
    ("language", "text", "opens"),
    [
        ("en", "stop texting me", "rest/until"),
        ("en", "unsubscribe", "rest/until"),
        ("es", "deja de escribirme", "rest/until"),
    ],
)
def test_what_is_still_to_be_said_is_asked_for(language: str, text: str, opens: str) -> None:
    assert asked(language, text) == opens


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "im on vacation from the 10th to the 20th of march"),
        ("es", "estoy de vacaciones del 10 al 20 de marzo"),
    ],
)
def test_a_rest_begins_and_ends_with_what_was_said(language: str, text: str) -> None:
    phone = heard(language, text)
    phone.press("Yes, " if language == "en" else "Sí, ")
    assert phone.mentee.rest_until is None
    assert (phone.mentee.rest_from, phone.mentee.rest_back) == (date(2027, 3, 10), date(2027, 3, 20))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "taking two weeks off helped me"),
        ("en", "a rest of a week did me good"),
        ("en", "i took a break for a week"),
        ("es", "descansé una semana"),
        ("es", "descanse dos semanas y ya estoy bien"),
        ("es", "descansar una semana me vino bien"),
        ("es", "me tomé una semana libre"),
    ],
)
def test_a_rest_that_has_been_is_none_that_is_wished(language: str, text: str) -> None:
    phone = heard(language, text)
    assert phone.open == "aside/page"
