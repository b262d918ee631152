"""What is no plain answer to the open question: replies, stickers, places, silence, and words when nothing is open."""

from datetime import date, timedelta

import pytest

from dialogs.engine.events import Message, Said
from dialogs.plan import Step
from tests.dialogs.chat import Chat
from tests.dialogs.engine.talks import at_date_sure, begun, finished, plan_of, planning


def test_a_reply_to_the_open_question_answers_it() -> None:
    chat, _ = planning()
    chat.say("a certificate", 1, reply_to=chat.message_of(chat.mentee.asking))
    assert chat.value("evidence") == "a certificate"


def test_a_reply_to_an_earlier_question_of_words_is_added_to_its_answer() -> None:
    chat = begun()
    asked = chat.message_of(chat.mentee.asking)
    chat.say("learn Excel")
    chat.say("a certificate")
    chat.say("and Word", 60, reply_to=asked)
    assert chat.value("goal") == "learn Excel\nand Word"
    assert chat.keys[0] == "engine-put-together"
    assert chat.open == "by"


def test_a_reply_to_an_earlier_date_gives_it_anew() -> None:
    chat, _ = at_date_sure()
    asked = chat.put[-2]
    assert asked.path == "by"
    chat.press("yes")
    chat.say("2027-07-01", 60, reply_to=chat.message_of(asked.asking))
    assert chat.value("by") == date(2027, 7, 1)
    assert chat.open == "by-sure"


@pytest.mark.parametrize("kind", ["sticker", "voice", "contact"])
def test_what_cannot_be_read_is_said_kindly_and_the_question_put_again(kind: str) -> None:
    chat, _ = planning()
    chat.take(chat.typed("", kind=kind))
    assert chat.keys == ["engine-cannot-read", "engine-place", "plan-evidence"]
    assert chat.phrase("engine-cannot-read").args == {"kind": kind}
    assert "evidence" not in chat.frame.answers


def test_a_sticker_among_words_does_not_keep_them_from_being_an_answer() -> None:
    chat, _ = planning()
    chat.take(chat.typed("a certificate"), chat.typed("", 1, kind="sticker"))
    assert chat.value("evidence") == "a certificate"
    assert "engine-cannot-read" in chat.keys


def test_a_location_where_no_place_is_asked_is_no_answer() -> None:
    chat, _ = planning()
    chat.share(52.5, 13.4)
    assert chat.keys[0] == "engine-cannot-read"
    assert chat.phrase("engine-cannot-read").args == {"kind": "location"}
    assert "evidence" not in chat.frame.answers


def test_a_shared_place_answers_where_a_place_is_asked() -> None:
    chat = begun("kinds")
    chat.share(52.5, 13.4)
    assert chat.value("place") == "at 52, 13"


@pytest.mark.parametrize("text", ["", "   ", "\n"])
def test_no_words_are_no_answer(text: str) -> None:
    chat = begun()
    chat.turn(Said((Message(99, text, chat.now + timedelta(seconds=9)),)))
    assert chat.open == "goal"
    assert chat.keys == ["engine-empty"]


def test_with_no_question_open_words_lead_to_the_menu() -> None:
    chat, _ = finished()
    chat.say("hello", 60)
    assert chat.keys == ["engine-no-question", "menu"]
    assert plan_of(chat.mentee) == plan_of(finished()[0].mentee)


def at_a_tick() -> tuple[Chat, Step]:
    chat, _ = finished()
    chat.mentee.plan.write("step.1.1", "title", "I will send my CV to Anna")
    chat.say("sent the CV!", 60)
    assert chat.open == "sure"
    step = chat.mentee.plan.step("step.1.1")
    assert step
    assert step.state == "open"
    return chat, step


def test_with_no_question_open_what_is_finished_is_recognised() -> None:
    """COACHING 8: and confirmed, not taken in silence; a typed yes will do."""
    chat, step = at_a_tick()
    chat.say("ok")
    assert step.state == "done"


def test_what_was_not_finished_after_all_stays_open() -> None:
    chat, step = at_a_tick()
    chat.say("not yet")
    assert step.state == "open"
    assert "tick-sure.left" in chat.keys


def test_who_says_something_else_is_not_asked_again() -> None:
    """The question makes way; what was said is heard for itself."""
    chat, step = at_a_tick()
    chat.say("and what a day it was")
    assert step.state == "open"
    assert chat.open is None


def test_while_a_question_is_open_the_tick_is_offered_beside_the_answer() -> None:
    chat, _ = finished()
    chat.mentee.plan.write("step.1.1", "title", "I will send my CV to Anna")
    chat.tap("menu", "plan")
    chat.say("sent the CV to Anna")
    assert chat.value("goal") == "sent the CV to Anna"
    assert "reminder-done-too" in chat.keys
    assert chat.open == "evidence"
