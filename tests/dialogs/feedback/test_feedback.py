"""/feedback: written, shown as it will go, and sent only after a yes; without a name, unless it was wanted there."""

from __future__ import annotations

from datetime import timedelta

import pytest

from dialogs.catalogue import coach
from dialogs.engine.events import Ask, PassOn
from dialogs.feedback.questions import MOST
from dialogs.menu.commands import LISTED, listed
from tests.dialogs.mentees import QUICK, met, talk_through
from tests.dialogs.phone import Phone, the_coach, words

SAID = "The dates are <b>great</b>, the jokes aren't"


def somebody(name: str = "Ana", heard: bool = True) -> Phone:
    phone = met()
    talk_through(phone, QUICK)
    phone.mentee.name = name
    phone.coach = coach(words(), heard=heard)
    return phone


def passed_on(phone: Phone) -> list[str]:
    return [command.text for command in phone.commands if isinstance(command, PassOn)]


def test_nothing_is_sent_before_it_was_seen_as_it_goes_and_agreed_to() -> None:
    phone = somebody()
    phone.say("/feedback")
    assert passed_on(phone) == []
    phone.say(SAID)
    assert passed_on(phone) == []
    seen = phone.last
    phone.press("Send it")
    [letter] = passed_on(phone)
    assert SAID in letter
    assert letter in seen


def test_a_name_is_under_it_only_when_it_was_wanted_there_and_seen() -> None:
    phone = somebody()
    phone.say("/feedback")
    phone.say(SAID)
    assert "Ana" not in phone.last
    phone.press("Put my name")
    assert passed_on(phone) == []
    seen = phone.last
    phone.press("Send it")
    [letter] = passed_on(phone)
    assert letter.endswith("– Ana")
    assert letter in seen


def test_without_a_name_there_is_none_to_put_under_it() -> None:
    phone = somebody(name="")
    phone.say("/feedback")
    phone.say(SAID)
    assert not any(label.startswith("Put my name") for _, label in labels(phone))


@pytest.mark.parametrize("named", [False, True])
def test_whoever_thinks_better_of_it_sends_nothing(named: bool) -> None:
    phone = somebody()
    phone.say("/feedback")
    phone.say(SAID)
    if named:
        phone.press("Put my name")
    phone.press("Don't send")
    assert passed_on(phone) == []
    assert "Nothing has been sent" in phone.last


def test_the_words_can_be_changed_and_are_then_shown_again() -> None:
    phone = somebody()
    phone.say("/feedback")
    phone.say("The dates are grate")
    phone.edit("The dates are grate", "The dates are great")
    assert "great" in phone.last
    phone.press("Change the words")
    phone.say("Never mind the dates")
    phone.press("Send it")
    [letter] = passed_on(phone)
    assert "Never mind" in letter
    assert "great" not in letter


@pytest.mark.parametrize("button", ["Send it", "Don't send"])
def test_afterwards_nothing_of_it_is_kept_and_an_edit_changes_nothing(button: str) -> None:
    """What was sent is sent: the coach must not seem to take it back."""
    phone = somebody()
    phone.say("/feedback")
    phone.say(SAID)
    phone.press(button)
    assert "jokes" not in repr(phone.mentee)
    phone.edit(SAID, "Never mind")
    assert passed_on(phone) == []
    assert "nothing changes" in "".join(bubble.text for bubble in phone.bubbles[-2:])


def test_the_question_that_was_open_waits_and_is_put_again() -> None:
    phone = somebody()
    phone.say("/checkin")
    before = phone.open
    phone.say("/feedback")
    phone.say(SAID)
    phone.press("Send it")
    assert phone.open == before
    assert any(isinstance(command, Ask) for command in phone.commands)


def test_where_nobody_would_hear_it_that_is_said_and_it_is_not_offered() -> None:
    phone = somebody(heard=False)
    phone.say("/feedback")
    assert "nobody behind this chat" in phone.bubbles[-1].text
    phone.say("/help")
    assert "/feedback" not in phone.last
    assert listed(the_coach()) == [name for name in LISTED if name != "feedback"]
    assert listed(phone.coach) != listed(coach(words(), heard=True)) == list(LISTED)


def test_in_a_day_some_are_carried_and_then_no_more() -> None:
    phone = somebody()
    for number in range(MOST):
        phone.say("/feedback")
        phone.say(f"{SAID} {number}")
        phone.press("Send it")
        assert len(passed_on(phone)) == 1
    phone.say("/feedback")
    assert "tomorrow" in phone.bubbles[-1].text
    phone.walk(timedelta(days=1))
    phone.say("/feedback")
    assert phone.open == "feedback/words"


def test_signs_of_crisis_in_it_are_answered_and_not_sent() -> None:
    """COACHING 1.10: not taken as an answer, not shown again."""
    phone = somebody()
    phone.say("/feedback")
    phone.say("I want to kill myself")
    assert passed_on(phone) == []
    assert all(frame.dialog != "feedback" for frame in phone.mentee.stack)


def labels(phone: Phone) -> list[tuple[str, str]]:
    return [(data, label) for row in phone.bubbles[-1].rows for label, data in row]


@pytest.mark.parametrize("language", ["en", "es"])
def test_privacy_says_who_hears_what(language: str) -> None:
    """What is true where somebody hears of faults and feedback, and where nobody does."""
    said = {}
    for heard in (True, False):
        phone = Phone(language=language)
        phone.coach = coach(words(), heard=heard)
        phone.say("/privacy")
        said[heard] = phone.bubbles[0].text
    assert "/feedback" in said[True]
    assert "/feedback" not in said[False]
    assert all("/delete" in text and "/export" in text for text in said.values())
