"""A rest that is put down for later: shown, changed, taken back, gone into."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from dialogs import nudges
from dialogs.engine.events import Tapped
from tests.dialogs.checkin.weeks import DAY, nudged
from tests.dialogs.rest.later import later, march, put_down, says


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "cancel the rest"),
        ("en", "no rest after all"),
        ("en", "forget the break please"),
        ("en", "I'm not going away after all"),
        ("en", "my holiday is cancelled"),
        ("es", "cancela el descanso"),
        ("es", "al final no me voy"),
        ("es", "ya no quiero el descanso"),
        ("es", "olvida la pausa"),
        ("es", "no me voy de vacaciones al final"),
    ],
)
def test_it_is_taken_back_in_words(language: str, text: str) -> None:
    phone = put_down(language)
    assert later(phone)
    phone.say(text)
    assert later(phone) is None
    assert "no rest from" in phone.last or "sin descanso desde" in phone.last


@pytest.mark.parametrize("asked", ["/settings", "/pause"])
@pytest.mark.parametrize(("language", "text"), [("en", "cancel the rest"), ("es", "cancela el descanso")])
def test_it_is_taken_back_where_settings_or_days_are_asked_for(language: str, text: str, asked: str) -> None:
    phone = put_down(language)
    phone.say(asked)
    phone.say(text)
    assert later(phone) is None
    assert phone.open is None


def test_it_is_taken_back_by_a_button_and_a_second_tap_is_harmless() -> None:
    phone = put_down()
    tap = phone.button("No rest after all")
    phone.turn(tap)
    assert later(phone) is None
    phone.turn(tap)
    assert phone.notices


def test_a_second_tap_leaves_the_rest_that_is_on() -> None:
    """RELIABILITY 13: presses come twice, under different update ids."""
    phone = put_down()
    phone.say("/pause")
    phone.press("3 days")
    on, tap = phone.mentee.rest_until, phone.button("No rest after all")
    phone.turn(tap)
    assert (phone.mentee.rest_until, nudges.later_rest(phone.mentee)) == (on, None)
    phone.turn(tap)
    assert phone.mentee.rest_until == on
    assert phone.notices


def test_the_button_that_takes_it_back_ends_it_once_it_has_begun() -> None:
    phone = put_down()
    tap = phone.button("No rest after all")
    phone.walk(15 * DAY)
    phone.turn(tap)
    assert phone.mentee.rest_until is None


def test_the_button_of_other_days_leaves_those_that_came_after_them() -> None:
    phone = put_down()
    tap = phone.button("No rest after all")
    phone.say("make it the 15th to the 29th")
    phone.turn(tap)
    assert later(phone) == march(15, 29)


def test_the_button_of_an_earlier_version_takes_back_what_is_put_down() -> None:
    """Buttons in a chat stay good for weeks."""
    phone = put_down()
    phone.turn(Tapped("menu", "rest-drop"))
    assert later(phone) is None


def test_pause_shows_it_and_can_take_it_back() -> None:
    phone = put_down()
    phone.say("/pause")
    assert "14 March" in phone.last
    assert "28 March" in phone.last
    phone.press("No rest after all")
    assert later(phone) is None


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("en", "no, only from the 20th", march(20, 28)),
        ("en", "make it until the 30th", march(14, 30)),
        ("es", "no, era desde el 20!", march(20, 28)),
        ("es", "mejor hasta el 30", march(14, 30)),
        ("en", "make it the 15th to the 29th", march(15, 29)),
        ("es", "no, del 15 al 29 de marzo", march(15, 29)),
    ],
)
def test_its_days_are_put_right(language: str, text: str, days: tuple[date, date]) -> None:
    phone = put_down(language)
    phone.say(text)
    assert later(phone) == days


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "make it the 15th of march 2027 to the 29th of march 2035"),
        ("en", "no, until 14 march 2035"),
        ("es", "mejor del 15 de marzo de 2027 al 29 de marzo de 2035"),
        ("es", "no, hasta el 14 de marzo de 2035"),
    ],
)
@pytest.mark.parametrize("first", ["later", "now"])
def test_days_of_another_year_are_asked_about(language: str, text: str, first: str) -> None:
    """A slip of the year must not silence the coach for ever."""
    asked = {"en": "pause until 14 march", "es": "pausa hasta el 14 de marzo"}[language]
    phone = put_down(language) if first == "later" else says(asked, language)
    if first == "now":
        phone.press("Yes, until then" if language == "en" else "Sí, hasta entonces")
    before = phone.mentee.rest_until, nudges.later_rest(phone.mentee)
    phone.say(text)
    assert (phone.mentee.rest_until, nudges.later_rest(phone.mentee)) == before
    assert phone.open == "rest/until"


@pytest.mark.parametrize(("language", "text"), [("es", "no no, recién desde el 24"), ("en", "no, only from the 24th")])
def test_a_rest_that_was_not_to_begin_yet_begins_on_its_day(language: str, text: str) -> None:
    """And ends as it was to."""
    phone = says("pause until 2 april" if language == "en" else "pausa hasta el 2 de abril", language)
    phone.press("Yes, until then" if language == "en" else "Sí, hasta entonces")
    assert phone.mentee.rest_until
    phone.say(text)
    assert later(phone) == march(24, 2, 4)


def test_a_rest_at_once_leaves_it_and_says_so() -> None:
    phone = put_down()
    phone.say("/pause")
    phone.press("3 days")
    assert phone.mentee.rest_until
    assert nudges.later_rest(phone.mentee) == march(14, 28)
    assert any("stays, from Sunday 14 March" in bubble.text for bubble in phone.bubbles)


def test_resume_before_it_shows_it_and_in_it_ends_it() -> None:
    phone = put_down()
    phone.say("/resume")
    assert later(phone) == march(14, 28)
    assert any("14 March" in bubble.text for bubble in phone.bubbles[-2:])
    phone.walk(15 * DAY)
    phone.say("/resume")
    assert later(phone) is None


@pytest.mark.parametrize(("language", "text"), [("en", "when will you be back?"), ("es", "¿cuándo vuelves?")])
def test_asked_when_it_ends_both_days_are_said(language: str, text: str) -> None:
    phone = put_down(language)
    phone.say(text.strip("?¿"))
    assert "14 " in phone.last
    assert "28 " in phone.last


def test_nudges_before_it_come_and_none_in_it() -> None:
    phone = put_down()
    before = nudged(phone, 13 * DAY - timedelta(hours=12))
    assert before
    assert nudged(phone, 14 * DAY) == []
    assert nudged(phone, 2 * DAY) != []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "cancel the meeting"),
        ("en", "no need to rest"),
        ("en", "forget it"),
        ("en", "the holiday report is off my desk"),
        ("es", "cancela la reunión"),
        ("es", "no voy a descansar hoy"),
    ],
)
def test_who_takes_back_something_else_keeps_the_rest(language: str, text: str) -> None:
    phone = put_down(language)
    phone.say(text)
    assert later(phone) == march(14, 28)
