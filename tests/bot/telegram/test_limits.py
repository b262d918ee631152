"""What is taken in a minute. One that drops too much loses words; one that drops nothing lets anybody fill the disk."""

from datetime import timedelta

import pytest

from bot.storage import Incoming
from bot.telegram.limits import KNOWN, TOLD, Limits
from tests.bot.times import NOW

DARK = "I want to kill myself"


def message(number: int, seconds: float = 0, chat: int = 7, text: str = "hello", kind: str = "message") -> Incoming:
    at = (NOW + timedelta(seconds=seconds)).isoformat()
    return Incoming(number, chat, kind, {"id": number, "text": text, "at": at, "language": "es"})


def press(number: int, chat: int = 7) -> Incoming:
    return Incoming(number, chat, "press", {"data": "x", "callback": f"c{number}", "language": "es"})


def kinds(limits: Limits, *incoming: Incoming) -> list[str | None]:
    took = [limits.take(one, NOW) for one in incoming]
    return [one.kind if one else None for one in took]


def test_beyond_the_limit_one_word_is_said_then_nothing_until_the_minute_is_over() -> None:
    limits = Limits(3)
    sent = [message(n, seconds=n, text=f"word {n}") for n in range(6)]
    assert kinds(limits, *sent) == ["message"] * 3 + ["hasty", None, None]
    assert limits.take(message(9, 60, text="word 9"), NOW) == message(9, 60, text="word 9")


def test_the_word_tells_from_where_on_nothing_arrived() -> None:
    limits = Limits(1)
    limits.take(message(1), NOW)
    told = limits.take(message(2, text="a" * 100), NOW)
    words = {"language": "es", "at": NOW.isoformat(), "words": "a" * 60 + "…"}
    assert told == Incoming(2, 7, "hasty", words)


def test_each_chat_has_its_own_minute() -> None:
    assert kinds(Limits(1), message(1, chat=7), message(2, chat=8), message(3, chat=7)) == [
        "message",
        "message",
        "hasty",
    ]


def test_signs_of_crisis_are_never_dropped() -> None:
    limits = Limits(1)
    sent = [message(1), message(2), message(3), message(4, text=DARK), message(5, text=DARK, kind="edited")]
    assert kinds(limits, *sent) == ["message", "hasty", None, "message", "edited"]
    crowded = Limits(1)
    crowded.admit(message(1, chat=1), NOW)
    assert crowded.admit(message(2, chat=2, text=DARK), NOW) == message(2, chat=2, text=DARK)


def test_what_was_written_over_hours_and_comes_at_once_is_not_too_much() -> None:
    """After an outage all of it is there in one look; its dates are Telegram's."""
    assert kinds(Limits(1), *(message(n, seconds=n * 60) for n in range(5))) == ["message"] * 5


def test_what_comes_again_since_the_database_was_away_is_not_counted_again() -> None:
    limits = Limits(2)
    sent = [message(n) for n in range(4)]
    first = kinds(limits, *sent)
    assert first == ["message", "message", "hasty", None]
    assert [kinds(limits, *sent) for _ in range(3)] == [first] * 3
    doors = Limits(1)
    asked = [message(n, chat=n) for n in range(3)]
    once = [doors.admit(one, NOW) for one in asked]
    assert [doors.admit(one, NOW) for one in asked] == once


def test_buttons_are_pressed_more_quickly_than_words_are_written() -> None:
    """Ticking a list is a press an item."""
    assert kinds(Limits(2), *(press(n) for n in range(8))) == ["press"] * 6 + ["hasty", None]


def test_that_the_bot_was_stopped_is_always_heard() -> None:
    stopped = [Incoming(n, 7, "member", {"back": False}) for n in range(5)]
    assert kinds(Limits(1), *stopped) == ["member"] * 5


def test_a_group_and_who_is_not_let_in_are_not_told_that_it_was_too_much() -> None:
    for kind in ("group", "closed"):
        sent = [Incoming(n, -5, kind, {"language": ""}) for n in range(3)]
        assert kinds(Limits(1), *sent) == [kind, None, None]


def test_new_people_are_held_to_the_same_and_some_are_told_so() -> None:
    """A flood of new chats fills neither the database nor what is to be sent."""
    limits = Limits(2)
    became = [limits.admit(message(n, chat=n), NOW) for n in range(100)]
    assert [one.kind if one else None for one in became] == ["message"] * 2 + ["crowded"] * 2 * TOLD + [None] * 88
    later = message(200, seconds=60, chat=99)
    assert limits.admit(later, NOW) == later


def test_who_was_let_in_a_moment_ago_is_not_new_again() -> None:
    limits = Limits(1)
    first, then = message(1, chat=1), message(3, seconds=30, chat=1)
    limits.admit(first, NOW)
    limits.admit(message(2, chat=2), NOW)
    assert limits.admit(then, NOW) == then
    much_later = message(4, seconds=KNOWN.total_seconds(), chat=1)
    assert limits.admit(much_later, NOW) == much_later


def test_those_who_are_not_let_in_do_not_stand_in_the_way_of_those_who_are() -> None:
    limits = Limits(1)
    for n in range(5):
        limits.admit(Incoming(n, n, "closed", {"language": ""}), NOW)
    assert limits.admit(message(9, chat=9), NOW) == message(9, chat=9)


def test_without_a_limit_all_is_taken() -> None:
    limits = Limits(0)
    assert kinds(limits, *(message(n) for n in range(50))) == ["message"] * 50
    assert all(limits.admit(message(n, chat=n), NOW) for n in range(50))


def test_what_is_remembered_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.telegram.limits.REMEMBERED", 3)
    limits = Limits(1000)
    for chat in range(10):
        limits.take(message(chat, chat=chat), NOW)
        limits.admit(message(chat, chat=chat), NOW)
    assert (len(limits._minutes), len(limits._known)) == (3, 3)
