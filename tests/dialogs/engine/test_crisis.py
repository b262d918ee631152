"""COACHING 1.10: what speaks of danger stops the coaching, wherever it is written."""

from datetime import timedelta

import pytest

from dialogs import nudges
from dialogs.engine.events import Ask, Commanded, Count, Pressed
from dialogs.mentee import Mentee
from dialogs.understanding.crisis import signs_of_crisis
from tests.dialogs.chat import Chat
from tests.dialogs.engine.talks import begun, finished, planning
from tests.dialogs.phone import the_coach

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


def test_signs_of_crisis_are_counted_and_nothing_else_is_told_of_them() -> None:
    chat, _ = planning()
    chat.say(DARK)
    assert [c for c in chat.last if isinstance(c, Count)] == [Count("crisis")]
    chat.command("crisis")
    assert not [c for c in chat.last if isinstance(c, Count)]


def test_signs_of_crisis_in_the_text_of_a_command_are_heard() -> None:
    chat, _ = planning()
    chat.turn(Commanded("journal", f"/journal {DARK}"))
    assert chat.keys[0] == "crisis-answer"


def test_in_the_name_of_a_command_that_nobody_knows_they_are_heard_too() -> None:
    chat, _ = planning()
    chat.turn(Commanded("killmyself", "/killmyself"))
    assert chat.keys[0] == "crisis-answer"


def test_a_command_of_ours_alone_has_no_words_to_be_weighed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tables for that are slow to read the first time, and the first thing after a start is a /start."""
    assert not [name for name in the_coach().commands if signs_of_crisis(f"/{name}")]
    monkeypatch.setattr("dialogs.engine.coach.need_in", lambda text: pytest.fail(f"weighed: {text!r}"))
    stranger = Chat(the_coach())
    stranger.mentee = Mentee("", 1)
    stranger.turn(Commanded("start", "/start"))
    stranger.turn(Pressed(0, "yes"))
    assert stranger.mentee.consented
    stranger.turn(Commanded("menu", "/menu"))


def after_the_rest(chat: Chat) -> list[str]:
    """What is told, by subject, in the ten days after now, at each hour that the tick would come."""
    told, end = [], chat.now + timedelta(days=10)
    while (wake := nudges.wake(chat.mentee, chat.now)) is not None and wake <= end:
        chat.now = max(wake, chat.now)
        said = chat.due()
        told += [one.subject for one in said.occurrences] if said else []
    return told


def test_three_days_after_signs_of_crisis_it_is_asked_after_once() -> None:
    """COACHING 1.10: gently, once; the conversation goes on waiting."""
    chat, _ = planning()
    chat.say(DARK)
    over = chat.now + timedelta(hours=72)
    assert nudges.wake(chat.mentee, chat.now) == over
    assert after_the_rest(chat).count("conversation") == 1
    assert chat.mentee.paused == "crisis"
    chat.tap("conversation", "later")
    assert chat.keys == ["reminder-conversation.later"]
    chat.tap("conversation", "resume")
    assert chat.put[-1].path == "evidence"


def test_signs_of_crisis_again_begin_the_three_days_anew() -> None:
    chat, _ = planning()
    chat.say(DARK)
    chat.now += timedelta(hours=50)
    chat.say(DARK)
    assert nudges.wake(chat.mentee, chat.now) == chat.now + timedelta(hours=72)
    assert after_the_rest(chat).count("conversation") == 1


def test_nobody_is_asked_after_who_went_on() -> None:
    chat, _ = planning()
    chat.say(DARK)
    chat.tap("conversation", "resume")
    assert "conversation" not in after_the_rest(chat)


def test_a_doubt_stops_nothing_and_says_once_where_help_is() -> None:
    """What may be heavy is an answer all the same; a second word about it in the same talk would be one too many."""
    chat, _ = planning()
    chat.say("im at the end of my rope")
    assert chat.keys[0] == "crisis-concern"
    assert chat.value("evidence") == "im at the end of my rope"
    assert not chat.mentee.paused
    assert not [c for c in chat.last if isinstance(c, Count)]
    chat.say("my boyfriend doesnt like me working", 60)
    assert "crisis-concern" not in chat.keys


@pytest.mark.parametrize("text", ["lol not literally", "im fine, it was a joke. can we carry on", "era broma, sigamos"])
def test_who_says_that_it_was_not_meant_goes_on_where_they_were(text: str) -> None:
    chat, _ = planning()
    chat.say("he'll kill me if he finds out")
    assert chat.keys[0] == "crisis-answer"
    chat.say(text, 60)
    assert chat.keys[0] == "engine-after-crisis"
    assert not chat.mentee.paused
    assert chat.put[-1].path == "evidence"
    assert "evidence" not in chat.frame.answers


def test_said_in_two_messages_neither_is_an_answer() -> None:
    chat, _ = planning()
    chat.say(DARK)
    chat.take(chat.typed("lol it was a joke", 60), chat.typed("can we carry on", 1))
    assert not chat.mentee.paused
    assert "evidence" not in chat.frame.answers


def test_who_only_says_that_they_are_fine_is_waited_for() -> None:
    chat, _ = planning()
    chat.say(DARK)
    chat.say("im fine", 60)
    assert chat.keys == ["engine-paused-crisis.fine"]
    assert chat.mentee.paused == "crisis"
