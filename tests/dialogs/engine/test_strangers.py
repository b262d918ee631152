"""Before consent: the first question, and nothing kept."""

import pytest

from dialogs.engine.events import Commanded, Due, Edited, Message, Pressed, Tapped
from dialogs.mentee import Mentee
from tests.dialogs.chat import Chat, moment
from tests.dialogs.engine.toy import COACH

DARK = "I want to kill myself"


def stranger() -> Chat:
    chat = Chat(COACH)
    chat.mentee = Mentee("", 1)
    return chat


@pytest.mark.parametrize(
    "event",
    [
        Commanded("start"),
        Commanded("privacy"),
        Commanded("plan"),
        Edited(Message(5, "x", moment(3, 1))),
    ],
)
def test_before_consent_every_event_finds_the_first_question(event: Commanded | Edited) -> None:
    """A chat without a mentee stands at consent, asking 0."""
    chat = stranger()
    chat.turn(event)
    assert [(ask.asking, ask.path) for ask in chat.put] == [(0, "agree")]


@pytest.mark.parametrize("event", [Pressed(7, "yes"), Pressed(0, "maybe"), Tapped("step.1.1", "done")])
def test_before_consent_only_the_first_questions_buttons_are_good(event: Pressed | Tapped) -> None:
    """Those of a life before /delete, too, are only old buttons."""
    chat = stranger()
    chat.turn(event)
    assert chat.keys == ["engine-old-button"]
    assert not chat.mentee.consented


def test_before_consent_nothing_is_kept() -> None:
    """What is written there is nowhere in what the shell could save."""
    chat = stranger()
    chat.say("I am Ana and I want to be a nurse")
    chat.press("?", 0)
    chat.command("privacy")
    mentee = chat.mentee
    assert not mentee.consented
    assert "Ana" not in repr(mentee)
    assert (mentee.finished, mentee.history, mentee.plan.rows, mentee.told) == ([], [], {}, {})
    assert [(f.dialog, f.answers, f.early) for f in mentee.stack] == [("consent", {}, ())]


def test_what_is_written_before_consent_is_said_not_to_be_kept() -> None:
    chat = stranger()
    chat.say("hello")
    assert chat.keys == ["engine-not-kept"]
    assert [(ask.asking, ask.path) for ask in chat.put] == [(0, "agree")]


def test_signs_of_crisis_are_heard_before_consent() -> None:
    chat = stranger()
    chat.say(DARK)
    assert chat.keys[0] == "crisis-answer"
    edited = stranger()
    edited.turn(Edited(Message(5, DARK, edited.now)))
    assert edited.keys[0] == "crisis-answer"


def test_a_yes_makes_a_mentee_and_a_second_yes_nothing() -> None:
    chat = stranger()
    chat.command("start")
    chat.press("yes", 0)
    assert chat.mentee.consented
    chat.press("yes", 0)
    assert chat.keys == ["engine-old-button"]
    assert len(chat.mentee.finished) == 1


def test_only_consents_own_buttons_count_before_consent() -> None:
    chat = stranger()
    chat.press("hello", 0)
    assert not chat.mentee.consented
    chat.turn(Due())
    assert chat.last == []
