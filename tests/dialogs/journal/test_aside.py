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


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("no i mean the step not the journal", "en"),
        ("no, that's not what I meant", "en"),
        ("no no, me refiero al paso", "es"),
    ],
)
def test_a_no_with_more_to_it_is_still_a_no(text: str, language: str) -> None:
    phone = Followed(language=language)
    phone.say("can u remind me sundays instead of fridays")
    phone.say(text)
    assert pages(phone) == []
    assert phone.open is None


@pytest.mark.parametrize("text", ["no. move Anna to 12 march", "nope, move Anna to 12 march"])
def test_what_is_wanted_instead_is_heard(text: str) -> None:
    phone = Followed()
    phone.say("Anna has been so kind to me lately")
    phone.say(text)
    assert pages(phone) == []
    assert phone.open == "move/sure"


def test_a_sentence_that_only_begins_with_a_no_goes_on_telling() -> None:
    phone = Followed(language="es")
    phone.say("hoy hablé mucho con mi jefa de esto")
    phone.say("no le pareció nada mal")
    assert pages(phone) == ["hoy hablé mucho con mi jefa de esto\nno le pareció nada mal"]
