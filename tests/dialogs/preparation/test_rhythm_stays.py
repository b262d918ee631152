"""A step that is said differently keeps its rhythm; and its day is put right by a day alone (COACHING 5.10)."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.preparation.rounds import again_on_its_day
from tests.dialogs.engine.real_talks import at
from tests.dialogs.phone import Phone
from tests.dialogs.preparation.talks import path

STEPS = {
    "en": ("practise every Thursday", "call Bob by 20 March", "write to Joe by 2 April", "that's all"),
    "es": ("practicar cada jueves", "llamar a Bob el 20 de marzo", "escribir a Joe el 2 de abril", "eso es todo"),
}


def read_back(language: str) -> Phone:
    phone = at("steps.1.what", language)
    for said in STEPS[language]:
        phone.say(said)
    assert path(phone) == "steps-sure"
    return phone


@pytest.mark.parametrize(
    ("language", "said", "repeats"),
    [
        ("en", "change 1 to: rehearse with Ana", "weekly"),
        ("es", "cambia el 1 por: ensayar con Ana", "weekly"),
        ("en", "change 1 to: rehearse with Ana every day", "daily"),
        ("es", "cambia el 1 por: ensayar con Ana cada día", "daily"),
    ],
)
def test_other_words_keep_the_rhythm_unless_they_say_one(language: str, said: str, repeats: str) -> None:
    phone = read_back(language)
    phone.say(said)
    step = phone.mentee.stack[-1].answers["steps.1.what"].value
    assert isinstance(step, dict)
    assert "Ana" in str(step["text"])
    assert step["repeats"] == repeats


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("repeats", ["weekdays", "daily", "weekly", "fortnightly", "monthly"])
def test_each_rhythm_is_read_again(language: str, repeats: str) -> None:
    phone = at("steps.1.what", language)
    phone.say(again_on_its_day("ensayar", {"what": {"when": date(2027, 3, 10), "repeats": repeats}}, language))
    step = phone.mentee.stack[-1].answers["steps.1.what"].value
    assert isinstance(step, dict)
    assert step["repeats"] == repeats


@pytest.mark.parametrize(
    ("language", "first", "said"),
    [
        ("en", "email Ana on 25 March", "nah the 14th"),
        ("en", "email Ana on 25 March", "nope, the 14th"),
        ("en", "email Ana on 25 March", "no by the 14th"),
        ("es", "escribir a Ana el 25 de marzo", "no, el 14"),
        ("es", "escribir a Ana el 25 de marzo", "no el 14"),
    ],
)
def test_another_day_is_for_the_step_before(language: str, first: str, said: str) -> None:
    phone = at("steps.1.what", language)
    phone.say(first)
    phone.say(said)
    step = phone.mentee.stack[-1].answers["steps.1.what"].value
    assert isinstance(step, dict)
    assert step["when"] == date(2027, 3, 14)
    assert path(phone) == "steps.2.what"
