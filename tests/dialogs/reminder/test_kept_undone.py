"""A time of a repeating step that was ticked is taken back in words, too: its count and its days are as before
(COACHING 6.9)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from dialogs.plan import Kept, Step
from tests.dialogs.followed import Followed

TITLE = {"en": "I will go to the language café", "es": "Voy a ir al café de idiomas"}
TOLD = {"en": "went to the language café", "es": "fui al café de idiomas"}


def due(language: str) -> Followed:
    """On the day of its second time; the first was kept."""
    step = Step("step.1.4", "goal.1", 4, TITLE[language], date(2027, 3, 4), repeats="weekly")
    phone = Followed(step, Kept("kept.1.4.270304", "step.1.4", date(2027, 3, 4)), language=language)
    phone.told(11)
    return phone


def days(phone: Followed) -> list[date | None]:
    return [kept.day for kept in phone.mentee.plan.kept("step.1.4")]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "undo"),
        ("en", "undo that"),
        ("en", "take that back"),
        ("en", "wait no, i only did half of it"),
        ("es", "deshacer"),
        ("es", "deshaz eso"),
        ("es", "deshazlo"),
    ],
)
def test_what_was_ticked_is_taken_back_and_nothing_else(language: str, said: str) -> None:
    phone = due(language)
    phone.tap("step.1.4/270311", "kept")
    assert days(phone) == [date(2027, 3, 4), date(2027, 3, 11)]
    phone.say(said)
    assert days(phone) == [date(2027, 3, 4)]
    assert (phone.step(4).when, phone.step(4).state) == (date(2027, 3, 4), "open")
    phone.say(said)
    assert days(phone) == [date(2027, 3, 4)]


@pytest.mark.parametrize("language", TOLD)
def test_a_tick_that_was_offered_in_words_is_taken_back(language: str) -> None:
    phone = due(language)
    phone.say(TOLD[language])
    phone.press("✓")
    assert len(days(phone)) == 2
    phone.say("undo" if language == "en" else "deshacer")
    assert days(phone) == [date(2027, 3, 4)]


def test_ticked_again_it_counts_once() -> None:
    phone = due("en")
    for _ in range(2):
        phone.tap("step.1.4/270311", "kept")
        phone.say("undo")
    phone.tap("step.1.4/270311", "kept")
    assert days(phone) == [date(2027, 3, 4), date(2027, 3, 11)]
    assert "2" in phone.last


def test_an_hour_later_it_stands() -> None:
    phone = due("en")
    phone.tap("step.1.4/270311", "kept")
    phone.walk(timedelta(hours=2))
    phone.say("undo")
    assert len(days(phone)) == 2


def test_of_a_tick_and_a_later_change_the_change_is_taken_back() -> None:
    phone = due("en")
    phone.tap("step.1.4/270311", "kept")
    for said in ("move step 2 to 25 March", "yes", "undo"):
        phone.say(said)
    assert (len(days(phone)), phone.step(2).when) == (2, date(2027, 3, 20))
    phone.say("undo")
    assert len(days(phone)) == 1
