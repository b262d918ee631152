"""A day said right after something was told is the day of that: no step moves, nor a check-in (COACHING 6.10)."""

from __future__ import annotations

from datetime import date

import pytest

from tests.dialogs.followed import Followed
from tests.dialogs.wished import followed

MOVED = {"en": ("move step 1 to friday", "yes"), "es": ("mueve el paso 1 al viernes", "sí")}
TOLD = {"en": "got an interview", "es": "conseguí una entrevista"}
YES = {"en": "Yes, keep it", "es": "Sí, guárdalo"}
NO = {"en": "No need", "es": "No hace falta"}
DAYS = {
    "en": ["thursday", "it's on thursday", "on friday at 10", "next thursday", "the 14th at 3 pm"],
    "es": ["el jueves", "es el jueves", "el viernes a las 10", "jueves", "el 14 a las 3 de la tarde"],
}
CASES = [(language, day) for language in DAYS for day in DAYS[language]]


def told(language: str, *more: str) -> Followed:
    """Right after a step was moved, which a day may be about."""
    phone = followed(language)
    for said in (*MOVED[language], TOLD[language], *more):
        phone.say(said)
    return phone


def stands(phone: Followed) -> bool:
    mentee = phone.mentee
    return (phone.step(1).when, mentee.slot_day, mentee.slot.hour) == (date(2027, 3, 5), 6, 18)


@pytest.mark.parametrize(("language", "day"), CASES)
def test_it_joins_what_was_told(language: str, day: str) -> None:
    phone = told(language, day)
    assert phone.open == "aside/page"
    assert phone.mentee.stack[-1].facts["said"] == f"{TOLD[language]}\n{day}"
    assert stands(phone)


@pytest.mark.parametrize(("language", "day"), CASES)
def test_it_goes_into_the_page_that_was_kept(language: str, day: str) -> None:
    phone = told(language)
    phone.press(YES[language])
    phone.say(day)
    assert [page.words for page in phone.mentee.plan.journal()] == [f"{TOLD[language]}\n{day}"]
    assert stands(phone)


@pytest.mark.parametrize(("language", "day"), CASES)
def test_it_is_asked_about_with_what_was_not_kept(language: str, day: str) -> None:
    phone = told(language)
    phone.press(NO[language])
    phone.say(day)
    assert phone.open == "aside/page"
    assert stands(phone)


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "make it thursday"), ("en", "actually the 14th"), ("es", "mejor el jueves"), ("es", "que sea el jueves")],
)
def test_right_after_a_change_it_still_is_of_the_change(language: str, said: str) -> None:
    phone = followed(language)
    for words in (*MOVED[language], said):
        phone.say(words)
    assert phone.open == "move/sure"


@pytest.mark.parametrize(
    ("language", "said"), [("en", "check-in on friday at 10"), ("es", "el repaso los viernes a las 10")]
)
def test_a_setting_that_is_named_is_one(language: str, said: str) -> None:
    assert told(language, said).mentee.slot_day == 4
