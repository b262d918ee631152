"""A page that is not written after all, and whom a talk is with (COACHING 6.11)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from dialogs.journal.pages import whom
from dialogs.plan import JournalEntry
from tests.dialogs.mentees import QUICK, met, talk_through
from tests.dialogs.phone import Phone

DAY = timedelta(days=1)


@pytest.fixture
def phone() -> Phone:
    phone = met()
    talk_through(phone, QUICK)
    return phone


def pages(phone: Phone) -> list[JournalEntry]:
    return phone.mentee.plan.journal()


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "cancel"),
        ("en", "nvm"),
        ("en", "actually forget it"),
        ("en", "no"),
        ("en", "not now"),
        ("en", "later"),
        ("es", "cancelar"),
        ("es", "olvídalo"),
        ("es", "olvídelo"),
        ("es", "ahora no"),
        ("es", "luego"),
    ],
)
def test_who_leaves_the_page_writes_none(phone: Phone, language: str, said: str) -> None:
    phone.mentee.language = language
    phone.say("/journal")
    phone.say(said)
    assert (phone.open, pages(phone)) == (None, [])
    assert "/journal" in " ".join(bubble.text for bubble in phone.bubbles[-2:])


def test_what_is_told_after_that_does_not_go_in_with_the_cancel(phone: Phone) -> None:
    phone.say("/journal")
    phone.say("cancel")
    phone.say("today was hard but I called HR")
    assert phone.open == "aside/page"


@pytest.mark.parametrize(
    "said",
    [
        "no luck today",
        "later I called Bob",
        "cancelled the gym",
        "nothing today",
        "stop smoking, day 3",
        "luego llamé a Ana",
    ],
)
def test_a_page_that_begins_so_is_one(phone: Phone, said: str) -> None:
    phone.say("/journal")
    phone.say(said)
    assert [page.words for page in pages(phone)] == [said]


def test_a_no_to_the_prompt_of_the_day_is_its_answer(phone: Phone) -> None:
    phone.say("/settings")
    phone.press("Daily question")
    phone.say("20:00")
    phone.walk(DAY)
    phone.press("Write a line")
    phone.say("no")
    assert [page.words for page in pages(phone)] == ["no"]


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Sara from HR tomorrow at 5", "Sara from HR"),
        ("tomorrow with Anna", "Anna"),
        ("Sara de RRHH mañana a las 5", "Sara de RRHH"),
        ("mañana con Ana", "Ana"),
        ("Declan on Friday", "Declan"),
        ("the team at Google", "the team at Google"),
        ("Ana Mañanas", "Ana Mañanas"),
    ],
)
def test_whom_they_talk_with_is_named_without_the_day(said: str, name: str) -> None:
    assert whom(said) == name
