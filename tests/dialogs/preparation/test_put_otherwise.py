"""Under the steps one of them is put otherwise in words that name no number (COACHING 5.10, 6.10)."""

from __future__ import annotations

from datetime import date

import pytest

from tests.dialogs.phone import Phone
from tests.dialogs.preparation.corrected import at
from tests.dialogs.preparation.talks import path

ASKED = ["steps-sure", "commit"]


def step(phone: Phone, number: int) -> str:
    return str(phone.mentee.stack[-1].answers[f"steps.{number}.what"].value["undated"])


@pytest.mark.parametrize("asked", ASKED)
@pytest.mark.parametrize(
    ("language", "said", "number", "words"),
    [
        ("en", "change call Anna to ring Anna", 1, "I will ring Anna"),
        ("en", "rename the first step to ring Anna", 1, "I will ring Anna"),
        ("en", "call step 1 ring Anna", 1, "I will ring Anna"),
        ("en", "replace go to the meet-up with go to the fair", 2, "I will go to the fair"),
        ("es", "cambia llamar a Ana por telefonear a Ana", 1, "Voy a telefonear a Ana"),
        ("es", "cámbiale el nombre al paso 1 a telefonear a Ana", 1, "Voy a telefonear a Ana"),
        ("es", "que el paso 1 se llame telefonear a Ana", 1, "Voy a telefonear a Ana"),
    ],
)
def test_other_words_take_the_place_of_these_on_the_same_day(
    asked: str, language: str, said: str, number: int, words: str
) -> None:
    phone = at(asked, language=language)
    before = phone.mentee.stack[-1].answers[f"steps.{number}.what"].value["when"]
    phone.say(said)
    assert step(phone, number) == words
    assert phone.mentee.stack[-1].answers[f"steps.{number}.what"].value["when"] == before


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "rename step 1"), ("en", "give the first step another name"), ("es", "cámbiale el nombre al primero")],
)
def test_without_new_words_they_are_asked_for(language: str, said: str) -> None:
    phone = at("steps-sure", language=language)
    phone.say(said)
    assert path(phone) in ("steps.1.what", "steps.1.edit")


@pytest.mark.parametrize("asked", ASKED)
@pytest.mark.parametrize(
    ("language", "said", "number"),
    [
        ("en", "looks good but 2 is too soon", 2),
        ("en", "the meet-up is a bit late", 2),
        ("en", "i can't do the 10th", 1),
        ("en", "the 10th doesn't work for me", 1),
        ("es", "bien pero el 2 es muy pronto", 2),
        ("es", "el encuentro me parece demasiado tarde", 2),
        ("es", "el 10 no puedo", 1),
        ("es", "no puedo el 10 de marzo", 1),
    ],
)
def test_a_day_that_does_not_suit_is_asked_for_anew(asked: str, language: str, said: str, number: int) -> None:
    phone = at(asked, language=language)
    phone.say(said)
    assert path(phone) == f"steps.{number}.when"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "delete the last one"),
        ("en", "drop the last step"),
        ("es", "quita el último"),
        ("es", "borra el último paso"),
    ],
)
def test_the_last_one_is_the_last_of_the_list(language: str, said: str) -> None:
    phone = at("steps-sure", language=language)
    phone.say(said)
    assert phone.mentee.stack[-1].answers["steps.3.edit"].value == "drop"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "add: email Tom on friday"),
        ("en", "can you add email Tom on friday"),
        ("es", "añade: escribir a Tomás el viernes"),
        ("es", "agrega escribir a Tomás el viernes"),
    ],
)
def test_one_more_is_put_with_them(language: str, said: str) -> None:
    phone = at("steps-sure", language=language)
    phone.say(said)
    added = phone.mentee.stack[-1].answers["steps.4.what"].value
    assert ("Tom" in added["text"], added["when"]) == (True, date(2027, 3, 5))


@pytest.mark.parametrize(("language", "said"), [("en", "add: email Tom"), ("es", "añade: escribir a Tomás")])
def test_where_there_is_room_for_three_it_is_said_when_it_can_come(language: str, said: str) -> None:
    phone = at("commit", "quick", language)
    phone.say(said)
    assert path(phone) == "commit"
    assert phone.mentee.stack[-1].refused["commit"].value.why == "one-more"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "add it all up, that's a lot"),
        ("en", "my boss is late every day"),
        ("en", "i can't do more than that"),
        ("en", "at last"),
        ("es", "suma mucho trabajo"),
        ("es", "no puedo con todo"),
        ("es", "por último"),
    ],
)
def test_a_remark_changes_nothing(language: str, said: str) -> None:
    phone = at("steps-sure", language=language)
    before = dict(phone.mentee.stack[-1].answers)
    phone.say(said)
    assert (path(phone), phone.mentee.stack[-1].answers) == ("steps-sure", before)
