"""The offer of another rhythm stands in the chat for weeks, and is of use after the silence has ended, too (6.7)."""

from __future__ import annotations

from dialogs import nudges
from dialogs.engine.events import Tapped
from tests.dialogs.followed import Followed


def test_another_rhythm_can_still_be_had_after_something_else_was_said() -> None:
    phone = Followed()
    phone.say("/menu")
    assert nudges.OFFER not in nudges.subjects(phone.mentee)
    phone.turn(Tapped(nudges.OFFER, "open"))
    assert "Every two weeks" in phone.labels
