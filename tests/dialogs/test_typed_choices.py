"""Buttons that are typed instead of tapped, in the words of people (COACHING 1.6: free text always possible)."""

from __future__ import annotations

import pytest

from dialogs.engine.listed import items
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


LISTED = {
    "shadow": "message our trusts clinical systems team and ask for a shadow day",
    "write": "write up my handover spreadsheet as a case study",
    "other": "Spend a day alongside somebody at work",
}
TWO = {"psy": "hablar con una psicóloga que conoce mi tía, y hacer un test", "day": "Pasar un día junto a alguien"}


@pytest.mark.parametrize(
    ("said", "labels", "meant"),
    [
        ("the first one", LISTED, ["shadow"]),
        ("la segunda", TWO, ["day"]),
        ("solo la psicóloga", TWO, ["psy"]),
        ("all but the case study", LISTED, ["shadow", "other"]),
        ("all but the moon", LISTED, None),
        ("the last two", LISTED, ["write", "other"]),
        ("the first two", LISTED, ["shadow", "write"]),
        ("both", TWO, ["psy", "day"]),
        ("las dos", TWO, ["psy", "day"]),
        ("hablar con la psicóloga", TWO, ["psy"]),
        ("the shadow day for sure, writing up I can do on my breaks", LISTED, ["shadow", "write"]),
        ("not the shadow day", LISTED, None),
        ("day", LISTED, None),
        ("something quite different", LISTED, None),
    ],
)
def test_items_of_a_list_are_named_in_other_words(said: str, labels: dict[str, str], meant: list[str] | None) -> None:
    """What was heard is shown in place of the buttons, so that nothing is guessed in silence."""
    reading = Reading(START, START.date(), START, {}, "es" if labels is TWO else "en", "GB", labels)
    assert items(said, [*labels], reading, own=False) == meant
