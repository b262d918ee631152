"""How far, and what went well, in their own words (COACHING 1.3, 6.5): a share, "the same", "nothing much, just …"."""

from __future__ import annotations

import pytest

from dialogs.engine.values import Value
from dialogs.plan import CheckIn
from dialogs.understanding.mood import mood
from dialogs.understanding.numbers_said import NONE, number_of_percent
from tests.dialogs.followed import Followed
from tests.dialogs.mentees import press
from tests.dialogs.wished import followed


def at_what_went_well(language: str) -> Followed:
    phone = followed(language)
    phone.say("/checkin")
    press(phone, "30")
    assert phone.open == "checkin/well"
    return phone


def given(phone: Followed, path: str) -> Value:
    return phone.mentee.stack[-1].answers[path].value


@pytest.mark.parametrize(
    ("language", "said", "percent"),
    [
        ("en", "3/4", 75),
        ("en", "two thirds", 67),
        ("en", "a quarter of the way", 25),
        ("en", "1/2 i think", 50),
        ("en", "40 no wait 50", 50),
        ("en", "all of it", 100),
        ("en", "done!", 100),
        ("es", "tres cuartos", 75),
        ("es", "un tercio", 33),
        ("es", "40 espera 50", 50),
        ("es", "ya está hecho", 100),
        ("en", "a third person read it", NONE),
        ("en", "the third chapter", NONE),
        ("en", "a quarter of an hour", NONE),
        ("en", "done with the chapters", NONE),
        ("es", "un cuarto de hora", NONE),
        ("es", "en el cuarto", NONE),
        ("es", "todo el día", NONE),
    ],
)
def test_a_share_is_a_number(language: str, said: str, percent: int) -> None:
    assert number_of_percent(said, language) == percent


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "same as last week"),
        ("en", "no change"),
        ("en", "about the same"),
        ("es", "igual"),
        ("es", "lo mismo que la semana pasada"),
        ("es", "sin cambios"),
    ],
)
def test_the_same_is_what_it_was(language: str, said: str) -> None:
    phone = followed(language)
    phone.mentee.plan.rows["checkin.1"] = CheckIn("checkin.1", phone.mentee.wall(phone.now).date(), {"goal.1": 40})
    phone.say("/checkin")
    phone.say(said)
    assert phone.open == "checkin/well"
    assert given(phone, "progress.1.percent") == 40


@pytest.mark.parametrize(("language", "said"), [("en", "same as last week"), ("es", "igual que siempre")])
def test_where_nothing_was_said_before_it_is_no_news_either(language: str, said: str) -> None:
    phone = followed(language)
    phone.say("/checkin")
    phone.say(said)
    assert phone.open == "checkin/progress.1.percent"
    assert "well" not in phone.mentee.stack[-1].answers


@pytest.mark.parametrize(
    ("language", "said", "kept"),
    [
        ("en", "nothing much, just rang HR", "nothing much, just rang HR"),
        ("en", "not much, but I called HR", "not much, but I called HR"),
        ("es", "nada, solo llamé a RRHH", "nada, solo llamé a RRHH"),
        ("en", "nothing much, holidays", ""),
        ("en", "the same", ""),
        ("en", "meh", ""),
        ("es", "lo de siempre", ""),
        ("es", "regular", ""),
        ("en", "all good", "all good"),
        ("es", "todo bien", "todo bien"),
        ("en", "I kept the same pace as last week", "I kept the same pace as last week"),
    ],
)
def test_what_went_well_after_all_is_kept(language: str, said: str, kept: str) -> None:
    phone = at_what_went_well(language)
    phone.say(said)
    assert given(phone, "well") == kept


@pytest.mark.parametrize(
    "said",
    ["my dog died", "my nan passed away", "I broke my leg", "got dumped", "murió mi perro", "me rompí el brazo"],
)
def test_grief_is_no_success(said: str) -> None:
    assert mood(said) == "heavy"
    phone = at_what_went_well("en")
    phone.say(said)
    assert "a lot to carry" in phone.last


@pytest.mark.parametrize(
    "said",
    ["my phone died", "my son passed his exam", "I broke my record", "my hot dog stand"],
)
def test_what_sounds_like_grief_is_none(said: str) -> None:
    assert mood(said) != "heavy"
