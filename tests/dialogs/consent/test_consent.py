"""The first question, before which nothing is kept (COACHING 2.1)."""

from __future__ import annotations

import pytest

from tests.dialogs.phone import Phone


@pytest.mark.parametrize("typed", ["yes", "Yes!", "ok"])
def test_a_typed_yes_is_consent_and_a_typed_no_keeps_nothing(typed: str) -> None:
    """COACHING 2.1."""
    phone = Phone()
    phone.say("/start")
    phone.say(typed)
    assert phone.mentee.consented
    phone = Phone()
    phone.say("/start")
    phone.say("no")
    assert not phone.mentee.consented
    assert "I have kept nothing" in phone.bubbles[-1].text
