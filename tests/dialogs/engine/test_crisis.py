"""COACHING 1.10: what speaks of danger stops the coaching, wherever it is written."""

from datetime import timedelta

from dialogs.engine.events import Ask
from tests.dialogs.engine.talks import begun, finished, planning

DARK = "I want to kill myself"


def test_signs_of_crisis_stop_the_talk_and_are_no_answer() -> None:
    """COACHING 1.10: help now, no goal talk; nudges rest for 72 hours; the conversation waits untouched."""
    chat, _ = planning()
    chat.say(DARK)
    assert chat.keys[0] == "crisis-answer"
    assert not [c for c in chat.last if isinstance(c, Ask)]
    assert list(chat.frame.answers) == ["goal"]
    assert chat.mentee.paused == "crisis"
    assert chat.mentee.crisis_until == chat.now + timedelta(hours=72)
    chat.say("hello?", 60)
    assert chat.keys == ["engine-paused-crisis"]
    chat.tap("conversation", "resume")
    assert not chat.mentee.paused
    assert vars(chat.mentee)["crisis_until"] is None
    assert chat.put[-1].path == "evidence"


def test_signs_of_crisis_are_heard_in_an_edit() -> None:
    chat, goal = planning()
    chat.edit(goal, DARK)
    assert chat.keys[0] == "crisis-answer"
    assert chat.value("goal") == "learn Excel"


def test_signs_of_crisis_are_heard_across_messages_that_waited() -> None:
    chat, _ = planning()
    chat.take(chat.typed("I want to"), chat.typed("kill myself", 1))
    assert chat.keys[0] == "crisis-answer"
    assert "evidence" not in chat.frame.answers


def test_signs_of_crisis_are_heard_with_nothing_open_and_in_a_reply() -> None:
    chat, _ = finished()
    chat.say(DARK, 60)
    assert chat.keys[0] == "crisis-answer"
    talking, _ = planning()
    talking.say(DARK, 60, reply_to=talking.message_of(talking.mentee.asking))
    assert talking.keys[0] == "crisis-answer"
    assert "evidence" not in talking.frame.answers


def test_signs_of_crisis_during_a_pause_or_before_the_question_are_heard() -> None:
    chat, _ = planning()
    chat.command("pause")
    chat.say(DARK, 60)
    assert chat.keys[0] == "crisis-answer"
    early = begun()
    early.say(DARK, 0)
    assert early.keys[0] == "crisis-answer"
    assert early.frame.early == ()


def test_every_word_and_command_after_signs_of_crisis_gets_an_answer() -> None:
    chat, _ = finished()
    chat.say(DARK, 60)
    for name in ("menu", "resume", "look"):
        waiting, _ = finished()
        waiting.say(DARK, 60)
        waiting.command(name)
        assert waiting.last != [], name
    chat.say("thank you", 60)
    assert chat.last != []
