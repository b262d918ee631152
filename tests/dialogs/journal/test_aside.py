"""What is told with no question open has a place (COACHING 1.6, 6.11)."""

from __future__ import annotations

import pytest

from tests.dialogs.followed import Followed
from tests.dialogs.phone import Phone


def pages(phone: Followed) -> list[str]:
    return [page.words for page in phone.mentee.plan.journal()]


@pytest.mark.parametrize(
    ("text", "language", "yes"),
    [
        ("I have two interviews next week!", "en", "Yes, keep it"),
        ("tengo dos entrevistas la semana que viene", "es", "Sí, guárdalo"),
    ],
)
def test_one_tap_keeps_it_in_the_journal(text: str, language: str, yes: str) -> None:
    phone = Followed(language=language)
    phone.say(text)
    assert phone.open == "aside/page"
    assert pages(phone) == []
    phone.press(yes)
    assert pages(phone) == [text]


@pytest.mark.parametrize("no", ["No need", "no"])
def test_or_it_is_let_be(no: str) -> None:
    phone = Followed()
    phone.say("my boss was in a good mood today")
    phone.say(no)
    assert pages(phone) == []
    assert phone.mentee.stack == []


def test_whoever_goes_on_telling_has_all_of_it_kept() -> None:
    phone = Followed()
    phone.say("my boss was in a good mood today")
    phone.say("and she liked the slides")
    assert pages(phone) == ["my boss was in a good mood today\nand she liked the slides"]


@pytest.mark.parametrize("text", ["hello", "ok then", "3", "can you find me a job?"])
def test_a_greeting_a_slip_and_a_question_are_none(text: str) -> None:
    phone = Followed()
    phone.say(text)
    assert phone.open is None


def test_it_waits_for_nobody() -> None:
    """A command, a tap: it is gone, and nothing was kept."""
    phone = Followed()
    phone.say("my boss was in a good mood today")
    phone.say("/today")
    assert phone.mentee.stack == []
    assert pages(phone) == []


def test_without_a_plan_there_is_the_menu() -> None:
    phone = Phone()
    phone.say("/start")
    phone.press("I'm 16")
    phone.say("London")
    phone.mentee.stack = []
    phone.say("my boss was in a good mood today")
    assert phone.open is None


def test_a_step_named_as_done_is_still_heard_as_that() -> None:
    phone = Followed()
    phone.say("I called Anna this morning")
    assert phone.open == "tick/sure"
    assert "✓ Done" in phone.labels
