"""Where a code is needed to begin, it is asked for before anything else; nothing is kept."""

import pytest

from dialogs.engine.events import Commanded, Event, Message, Pressed, Said, Tapped, Uninvited
from tests.dialogs.phone import Phone

HELLO = "Whoever runs me invites people with a code"


def heard(event: Event, tried: str = "nothing", language: str = "en") -> Phone:
    phone = Phone(language=language)
    phone.turn(Uninvited(event, tried))
    return phone


def said(phone: Phone, text: str) -> Said:
    return Said((phone.typed(text),))


def test_who_has_shown_no_code_is_asked_for_one_and_for_nothing_else() -> None:
    phone = heard(Commanded("start", "/start"))
    assert HELLO in phone.last
    assert phone.labels == []


@pytest.mark.parametrize(("tried", "words"), [("wrong", "once more"), ("enough", "an hour")])
def test_a_wrong_code_is_answered_kindly(tried: str, words: str) -> None:
    assert words in heard(said(Phone(), "spring-27"), tried).last


def test_who_has_tried_too_often_is_not_answered_for_a_while() -> None:
    assert heard(said(Phone(), "spring-28"), "resting").bubbles == []


@pytest.mark.parametrize("tried", ["nothing", "wrong", "enough", "resting"])
def test_signs_of_crisis_are_answered_whatever_became_of_the_code(tried: str) -> None:
    """COACHING 1.10 comes before everything."""
    assert "help" in heard(said(Phone(), "I want to kill myself"), tried).last.casefold()


@pytest.mark.parametrize("name", ["privacy", "crisis", "help", "delete"])
def test_commands_that_need_no_consent_need_no_code(name: str) -> None:
    whole = "\n".join(bubble.text for bubble in heard(Commanded(name, f"/{name}")).bubbles)
    before, asked, _ = whole.partition("Hello, I'm Milepost")
    assert asked
    assert before.strip()
    assert HELLO in whole


def test_an_old_button_begins_nothing() -> None:
    assert HELLO in heard(Pressed(0, "yes")).last
    assert heard(Pressed(1_800_000_000, "yes")).notices == ["That button is from earlier. Nothing has changed."]
    assert heard(Tapped("menu", "quick")).bubbles == []


def test_nothing_that_was_written_before_is_kept() -> None:
    phone = heard(Said((Message(5, "I am Ana", Phone().now),)))
    assert not phone.mentee.consented
    assert "Ana" not in repr(phone.mentee)


def test_who_has_agreed_never_meets_the_door() -> None:
    """A code that is asked for later on changes nothing for those who are there."""
    phone = Phone()
    phone.say("/start")
    phone.press("I'm 16")
    phone.say("/start spring-27")
    assert HELLO not in phone.last
