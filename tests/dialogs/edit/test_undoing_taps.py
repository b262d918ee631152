"""What a tap has changed is taken back in words like what was typed: a setting, a rest (COACHING 6.9, 6.10)."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dialogs.engine.events import Pressed, Tapped
from tests.dialogs.followed import Followed
from tests.dialogs.wished import followed

FIELDS = (
    "slot_day", "slot", "hour", "rhythm", "quiet_from", "quiet_to", "checkin_weeks", "journal_prompt", "rest_until",
    "rest_from", "rest_back", "zone", "country", "place",
)  # fmt: skip


def fields(phone: Followed) -> dict[str, object]:
    return {name: getattr(phone.mentee, name) for name in FIELDS}


def press(phone: Followed, *choices: str) -> None:
    for choice in choices:
        phone.turn(Pressed(phone.mentee.asking, choice))


def setting(*choices: str) -> Callable[[Followed], None]:
    def change(phone: Followed) -> None:
        phone.say("/settings")
        press(phone, *choices)

    return change


def tapped(*taps: tuple[str, str]) -> Callable[[Followed], None]:
    def change(phone: Followed) -> None:
        for tap in taps:
            phone.turn(Tapped(*tap))

    return change


def rest(phone: Followed) -> None:
    phone.turn(Tapped("menu", "rest"))
    press(phone, "days-7")


def elsewhere(phone: Followed) -> None:
    setting("place")(phone)
    phone.say("Tokyo")
    press(phone, "yes")


def rest_in_words(phone: Followed) -> None:
    en = phone.mentee.language == "en"
    phone.say("no reminders until friday" if en else "sin avisos hasta el viernes")
    phone.say("yes" if en else "sí")


CHANGES = {
    "hour": setting("hour", "08-00"),
    "slot": setting("slot", "slot1"),
    "rhythm": setting("rhythm", "close"),
    "weeks": setting("weeks", "fortnightly"),
    "quiet": setting("quiet", "night1"),
    "place": elsewhere,
    "shorter quiet hours": tapped(("quiet.21000700", "quiet-now")),
    "fortnightly": tapped(("menu", "fortnightly")),
    "rest": rest,
    "rest until": tapped(("rest.2027-03-20", "rest-until")),
    "rest later": tapped(("rest.2027-03-20.2027-03-28", "rest-until")),
    "rest in words": rest_in_words,
}


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize(("language", "text"), [("en", "undo"), ("es", "deshaz eso")])
def test_it_is_taken_back(language: str, text: str, change: str) -> None:
    phone = followed(language)
    before = fields(phone)
    CHANGES[change](phone)
    assert fields(phone) != before
    phone.say(text)
    assert fields(phone) == before
    assert ("Taken back" if language == "en" else "Deshecho") in phone.bubbles[-2].text + phone.bubbles[-1].text


@pytest.mark.parametrize(("language", "text"), [("en", "undo"), ("es", "deshaz eso")])
def test_a_rest_that_was_ended_by_a_tap_is_on_again(language: str, text: str) -> None:
    phone = followed(language)
    tapped(("rest.2027-03-20", "rest-until"))(phone)
    before = fields(phone)
    phone.tap("menu", "rest-drop")
    assert phone.mentee.rest_until is None
    phone.say(text)
    assert fields(phone) == before


def test_what_was_changed_again_since_stays() -> None:
    phone = followed("en")
    tapped(("quiet.21000700", "quiet-now"))(phone)
    phone.mentee.quiet_to = phone.mentee.quiet_from
    before = fields(phone)
    phone.say("undo")
    assert fields(phone) == before


def test_a_tick_before_it_stays() -> None:
    phone = followed("en")
    phone.tap("step.1.1", "done")
    phone.tap("rest.2027-03-20", "rest-until")
    phone.say("undo")
    assert phone.mentee.rest_until is None
    assert phone.step(1).state == "done"
