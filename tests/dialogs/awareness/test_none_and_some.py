"""Where somebody has nothing to name they are not told what it shows, and what they name after a "nothing" is kept
(COACHING 1.2, 1.3, 3.3, 3.6)."""

from __future__ import annotations

import pytest

from dialogs.checkin.questions import read_way
from dialogs.engine.questions import Reading
from dialogs.understanding.nothing import but_for, says_nothing
from tests.dialogs.awareness.talks import at
from tests.dialogs.phone import START


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("nothing really, just time", "time"),
        ("nothing but money", "money"),
        ("nothing much, only the night shifts", "the night shifts"),
        ("nada, solo el tiempo", "el tiempo"),
        ("nada salvo el dinero", "el dinero"),
        ("no time", "no time"),
        ("nothing just yet", "nothing"),
        ("not that I know", "nothing"),
        ("que yo sepa no", "nothing"),
    ],
)
def test_what_is_in_the_way_after_all_is_kept(said: str, kept: str) -> None:
    phone = at("hurdle")
    phone.say(said)
    assert phone.mentee.stack[-1].answers["hurdle"].value == kept
    reading = Reading(START, START.date(), START, {"due": [], "next-steps": []}, "en", "GB", {})
    assert read_way(said, reading) == kept


@pytest.mark.parametrize("said", ["nothing this week", "nothing got in my way", "nada esta vez", "nada en el camino"])
def test_a_nothing_with_its_when_is_one(said: str) -> None:
    assert says_nothing(said)
    assert but_for(said) == said


@pytest.mark.parametrize("said", ["none i can think of", "not that I know", "que yo sepa no", "nada que yo sepa"])
def test_no_change_managed_is_none(said: str) -> None:
    phone = at("managed")
    phone.say(said)
    assert phone.mentee.stack[-1].answers["managed"].value == "unknown"


@pytest.mark.parametrize(
    "said",
    ["nobody really", "no one, I moved recently", "myself lol", "yo sola", "nadie, me mudé hace poco", "just me"],
)
def test_nobody_beside_them_is_nobody(said: str) -> None:
    phone = at("support")
    phone.say(said)
    assert phone.mentee.stack[-1].answers["support"].value == "nobody"


@pytest.mark.parametrize(
    "said",
    [
        "nobody, just my dog",
        "nobody but my nan",
        "nadie más que mi abuela",
        "me and my sister",
        "solo mi madre",
        "Solomon",
    ],
)
def test_who_is_named_is_kept(said: str) -> None:
    phone = at("support")
    phone.say(said)
    assert phone.mentee.stack[-1].answers["support"].value == said


@pytest.mark.parametrize("said", ["1 and 2", "the first two", "la 1 y la 2"])
def test_two_by_their_numbers_are_both(said: str) -> None:
    phone = at("support")
    labels = [label for row in phone.bubbles[-1].rows for label, _ in row][:2]
    phone.say(said)
    assert phone.mentee.stack[-1].answers["support"].value == ", ".join(labels)


@pytest.mark.parametrize("said", ["just 1", "number 1", "the first", "la 1"])
def test_one_by_its_number_is_that(said: str) -> None:
    phone = at("support")
    phone.say(said)
    assert phone.mentee.stack[-1].answers["support"].value == "counsellor"


@pytest.mark.parametrize(
    "said", ["i dont feel good about anything", "I'm not proud of anything", "nothing I did made me proud"]
)
def test_who_feels_good_about_nothing_is_not_asked_what_it_shows(said: str) -> None:
    phone = at("story")
    phone.say(said)
    assert phone.mentee.stack[-1].answers["story"].value == "unknown"
    assert said not in phone.last
