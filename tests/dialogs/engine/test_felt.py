"""How somebody is, is met the same way whether a question to tap is open or not (COACHING 1.3, 1.6)."""

from __future__ import annotations

import pytest

from dialogs.plan import OPEN
from tests.dialogs.checkin.weeks import planned
from tests.dialogs.followed import Followed


@pytest.mark.parametrize(
    ("text", "language", "says"),
    [
        ("me siento un fracaso la verdad", "es", "Lo siento. Es duro"),
        ("i feel like a failure tbh", "en", "I'm sorry. That's hard"),
        ("arjun quit. kinda sad ngl", "en", "I'm sorry. That's hard"),
        ("got the job!! crying", "en", "What good news"),
    ],
)
def test_at_a_new_date_to_confirm(text: str, language: str, says: str) -> None:
    phone = Followed(language=language)
    phone.tap("step.1.1", "move")
    phone.say("15 March" if language == "en" else "15 de marzo")
    assert phone.open == "move/sure"
    labels = phone.labels
    phone.say(text)
    assert phone.last.startswith(says)
    assert phone.open == "move/sure"
    assert set(phone.labels) == set(labels)  # to be tapped still
    assert phone.step(1).state == OPEN


def test_at_what_would_help_with_what_is_in_the_way() -> None:
    phone = Followed()
    phone.tap("step.1.1", "stuck")
    phone.say("no idea where to start with it")
    assert phone.open == "stuck/way"
    phone.say("scared to ring tbh")
    assert phone.last.startswith("It's all right to be nervous")


def test_at_a_number() -> None:
    phone = planned()
    phone.say("/checkin")
    phone.say("crap week tbh. the nights and my back's gone")
    assert phone.last.startswith("I'm sorry")
    phone.say("40")
    assert phone.open == "checkin/well"
