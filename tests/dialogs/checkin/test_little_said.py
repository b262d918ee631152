"""A bare yes tells nothing of what went well, or of what got in the way: it is asked on, kindly (COACHING 1.3)."""

from __future__ import annotations

import pytest

from tests.dialogs.checkin.weeks import planned


@pytest.mark.parametrize(
    ("language", "said", "asks"), [("en", "yes", "what is it?"), ("en", "ok", "what is it?"), ("es", "sí", "¿qué es?")]
)
def test_a_bare_yes_to_what_went_well_is_asked_on(language: str, said: str, asks: str) -> None:
    phone = planned(due=False)
    phone.mentee.language = language
    phone.say("/checkin")
    phone.say("50")
    phone.say(said)
    assert phone.open == "checkin/well"
    assert asks in phone.last
    phone.say("good" if language == "en" else "todo bien")
    assert phone.open == "checkin/way"
    phone.say("yes" if language == "en" else "sí")
    assert phone.open == "checkin/way"
    phone.say("ok")
    assert phone.open == "checkin/confidence"
