"""All that is kept is as of a backup, and the chat has gone on."""

from datetime import timedelta

from dialogs import nudges
from dialogs.engine.events import Notice, Phrase, Restored
from tests.dialogs.chat import Chat, moment
from tests.dialogs.engine.talks import planning
from tests.dialogs.nudged import became, kinds, planned, told_at

DAY = timedelta(days=1)


def restored(chat: Chat, after: timedelta = DAY) -> list[object]:
    since = chat.now
    chat.now += after
    said = chat.turn(Restored(since, chat.now))
    chat.mentee.shown = {n: shown for n, shown in chat.mentee.shown.items() if n >= chat.mentee.readable}  # as loaded
    return list(said)


def test_nothing_is_said_until_they_speak() -> None:
    chat, _ = planning()
    assert restored(chat) == []


def test_what_fell_due_meanwhile_is_not_told_and_what_comes_is() -> None:
    chat = planned()
    chat.now = moment(3, 10, 7)
    assert restored(chat, timedelta(hours=3)) == []
    assert chat.due() is None
    assert ("step.1.1", "nudge-not-told", "day-before") in became(chat)
    assert kinds(told_at(chat, moment(3, 11, 8))) == {"step.1.1": ["on-the-day"], "step.1.2": ["day-before"]}


def test_a_snooze_that_ended_meanwhile_is_over_and_another_stands() -> None:
    chat = planned()
    chat.mentee.snoozed = {"step.1.1": chat.now + DAY, "step.1.2": chat.now + 3 * DAY}
    restored(chat, 2 * DAY)
    assert list(chat.mentee.snoozed) == ["step.1.2"]


def test_a_button_of_the_time_in_between_is_old_and_the_question_is_put_again() -> None:
    """Its number may have been that of another question."""
    chat, _ = planning()
    lost = chat.mentee.asking + 1
    restored(chat)
    chat.press("yes", lost)
    assert Notice(Phrase("engine-old-button")) in chat.last
    assert chat.keys[0] == "engine-missed"
    assert chat.put[-1].path == "evidence"
    assert chat.put[-1].asking > lost + 1000
    chat.say("a certificate")
    assert chat.open == "by"


def test_words_may_have_been_for_another_question_and_are_asked_about() -> None:
    chat, _ = planning()
    restored(chat)
    chat.say("in June")
    assert (chat.open, chat.put[-1].path) == ("evidence", "evidence")
    assert {"engine-missed", "engine-came-before"} <= set(chat.keys)


def test_what_is_made_anew_has_no_number_of_what_was_lost() -> None:
    chat, _ = planning()
    made = chat.mentee.frames_made
    restored(chat)
    assert chat.mentee.frames_made > made + 1000


def test_it_is_said_once() -> None:
    chat = planned()
    restored(chat)
    chat.say("hello", 60)
    assert "engine-missed" in chat.keys
    chat.say("hello", 60)
    assert "engine-missed" not in chat.keys


def test_the_time_of_the_next_nudge_lies_ahead() -> None:
    chat = planned()
    chat.now = moment(3, 10, 7)
    restored(chat, timedelta(hours=3))
    wake = nudges.wake(chat.mentee, chat.now)
    assert wake is not None
    assert wake > chat.now
