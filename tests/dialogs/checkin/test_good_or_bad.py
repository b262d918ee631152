"""What is told at a check-in is met as good or bad, whatever was asked (COACHING 6.4)."""

from __future__ import annotations

import pytest

from dialogs.plan import JournalEntry
from tests.dialogs.checkin.weeks import held, latest, planned
from tests.dialogs.followed import Followed


@pytest.mark.parametrize("said", ["nada", "no sé", "3", "...", "nada, la verdad, estuve enferma"])
def test_nothing_went_well_is_no_gain_and_is_not_praised(said: str) -> None:
    phone = planned(due=False)
    phone.mentee.language = "es"
    phone.say("/checkin")
    phone.press("50")
    phone.say(said)
    assert "Hay semanas así" in phone.last
    assert "Eso cuenta" not in phone.last


@pytest.mark.parametrize("said", ["nothing much, holidays", "honestly nothing, was ill all week"])
def test_what_begins_with_a_nothing_is_not_told_as_what_went_well_later(said: str) -> None:
    phone = planned(due=False)
    held(phone, well=said)
    assert [row.went_well for row in phone.mentee.plan.checkins()] == [""]


def test_nothing_but_is_something() -> None:
    phone = planned(due=False)
    held(phone, well="nothing but I did ring Ana")
    assert [row.went_well for row in phone.mentee.plan.checkins()] == ["nothing but I did ring Ana"]


def test_an_illness_in_the_way_is_met_as_such() -> None:
    """COACHING 1.3."""
    phone = planned(due=False)
    phone.say("/checkin")
    for said in ("50", "rang Ana", "being ill, and my mum in hospital"):
        phone.say(said)
    assert "I'm sorry" in phone.last
    assert phone.open == "checkin/confidence"


@pytest.mark.parametrize(
    ("language", "well", "sorry"),
    [
        ("es", "me enfermé, estuve con influenza toda la semana", True),
        ("es", "ando muy desanimada con todo", True),
        ("es", "fue un mal día, pero terminé el CV", False),
        ("es", "llamé a Anna y le gustó", False),
        ("en", "i got fired on monday", True),
        ("en", "an awful week, i feel like a failure", True),
        ("en", "awful week but the slides are done", False),
        ("en", "called Anna, she liked it", False),
    ],
)
def test_bad_news_is_no_good_news_where_that_was_asked_for(language: str, well: str, sorry: bool) -> None:
    """COACHING 1.3."""
    phone = Followed(language=language)
    phone.mentee.asking = 100
    phone.say("/checkin")
    phone.press("40")
    phone.say(well)
    assert phone.open == "checkin/way"
    assert (("Lo siento" if language == "es" else "I'm sorry") in phone.last) is sorry


@pytest.mark.parametrize("way", ["Nothing did, thank you.", "nuthin", "No, nada esta vez, gracias a Dios."])
def test_nothing_in_the_way_is_no_obstacle(way: str) -> None:
    phone = planned()
    held(phone, way=way)
    assert latest(phone).in_the_way == ""
    assert not any("Noted" in bubble.text for bubble in phone.bubbles)


@pytest.mark.parametrize(
    ("well", "says"),
    [
        ("crap week tbh. 4 nights and my back's gone", "sorry"),
        ("boss said 2 come back jan", "as it is"),
        ("got the job!! so happy", "orth a moment|good news"),
    ],
)
def test_what_is_told_as_good_or_bad_is_met_as_that(well: str, says: str) -> None:
    phone = planned()
    held(phone, well=well, way="*nothing")
    said = "\n".join(bubble.text for bubble in phone.bubbles)
    assert any(word in said for word in says.split("|"))
    assert ("a clear road" in said) == (well[0] == "g")


def test_a_heavy_page_does_not_stand_under_what_went_well() -> None:
    phone = planned()
    phone.mentee.plan.rows["journal.1"] = JournalEntry("journal.1", phone.now, "note", "cried all night")
    held(phone)
    assert not any("cried all night" in bubble.text for bubble in phone.bubbles)
