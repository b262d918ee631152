"""Invitation codes: which are taken, how often one may try, and that the worker asks nobody who has begun."""

from datetime import datetime, timedelta

import pytest

from bot.inviting import TRIES, Codes
from dialogs.engine.events import Commanded, Event, Message, Pressed, Said
from tests.bot.times import NOW

CODES = ("spring-27", "nurses_28")


def said(*texts: str) -> Said:
    return Said(tuple(Message(n, text, NOW) for n, text in enumerate(texts)))


def tried(codes: Codes, chat: int, happened: Event, now: datetime) -> str:
    """In a turn that is committed."""
    found = codes.try_out(chat, happened, now)
    codes.count(chat, found)
    return found.became


@pytest.mark.parametrize(
    "happened",
    [
        Commanded("start", "/start spring-27"),
        Commanded("start", "/start@milepost_bot nurses_28"),
        said("spring-27"),
        said("Spring-27."),
        said(" “NURSES_28” "),
        said("hello", "nurses_28"),
    ],
)
def test_a_code_is_taken_behind_start_and_as_a_message_of_one_word(happened: Event) -> None:
    """Capitals do not matter, nor what a phone puts around a word."""
    assert Codes(CODES).try_out(7, happened, NOW).became == "right"


@pytest.mark.parametrize(
    ("happened", "became"),
    [
        (Commanded("start", "/start"), "nothing"),
        (Commanded("plan", "/plan spring-27"), "nothing"),
        (said("what is this about?"), "nothing"),
        (said("x" * 65), "nothing"),
        (said(""), "nothing"),
        (Pressed(0, "yes"), "nothing"),
        (None, "nothing"),
        (said("spring-2"), "wrong"),
        (said("spring-277"), "wrong"),
        (Commanded("start", "/start straße"), "wrong"),
    ],
)
def test_all_else_is_no_code_or_a_wrong_one(happened: Event | None, became: str) -> None:
    assert Codes(CODES).try_out(7, happened, NOW).became == became


def test_after_some_wrong_ones_not_even_the_right_one_is_heard_for_an_hour() -> None:
    """Else one could try until one is right."""
    codes = Codes(CODES)
    assert [tried(codes, 7, said(f"guess{n}"), NOW) for n in range(TRIES)] == ["wrong"] * (TRIES - 1) + ["enough"]
    assert tried(codes, 7, said("spring-27"), NOW + timedelta(minutes=59)) == "resting"
    assert tried(codes, 8, said("spring-27"), NOW) == "right"
    assert tried(codes, 7, said("spring-27"), NOW + timedelta(hours=1)) == "right"


def test_many_wrong_ones_at_once_count_each() -> None:
    guesses = [*(f"guess{n}" for n in range(TRIES)), "spring-27"]
    assert Codes(CODES).try_out(7, said(*guesses), NOW).became == "enough"


def test_what_is_remembered_of_wrong_ones_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.inviting.REMEMBERED", 2)
    codes = Codes(CODES)
    for chat in range(5):
        tried(codes, chat, said("guess"), NOW)
    assert len(codes._wrong) == 2
