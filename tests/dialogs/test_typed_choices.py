"""Buttons that are typed instead of tapped, in the words of people (COACHING 1.6: free text always possible)."""

from __future__ import annotations

import pytest

from dialogs.engine.questions import Reading
from dialogs.engine.typed import held_choice
from tests.dialogs.exploration.explorer import KNOWN, explorer, goes
from tests.dialogs.phone import START

LABELS = {"quick": "Quick plan", "full": "Take our time", "change": "That's not my place", "later": "Not yet"}


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("take our time please", "full"),
        ("the quick one", "quick"),
        ("quick plan i think", "quick"),
        ("ok lets take our time then", "full"),
        ("not the quick plan", None),
        ("no, quick", "quick"),
        ("no no, the quick one", "quick"),
        ("no, not the quick plan", None),
        ("whatever you think is best for me", None),
        ("one", None),
        ("not yet sorry", "later"),
    ],
)
def test_small_words_around_a_choice_do_not_hide_it(said: str, meant: str | None) -> None:
    reading = Reading(START, START.date(), START, {}, "en", "GB", LABELS)
    assert held_choice(said, [*LABELS], reading) == meant


def test_a_long_answer_to_a_choice_is_still_asked_about() -> None:
    phone = explorer(**KNOWN)
    goes(phone, "a blog", "well it depends on what you would suggest")
    assert phone.open == "exploration/may-i"


@pytest.mark.parametrize("said", ["yes please go on", "yes please, a few", "yes i would", "yeah sure why not"])
def test_a_yes_with_more_words_is_a_yes(said: str) -> None:
    phone = explorer(**KNOWN)
    goes(phone, "a blog", said)
    assert phone.open == "exploration/suggestions.1.kept"
