"""A message is read once in its turn: whatever wants to know what it means asks for the same reading."""

from __future__ import annotations

import gc
import sys
from collections import Counter
from collections.abc import Callable
from inspect import unwrap
from types import CodeType, FrameType

import pytest

from dialogs.engine.once import Once
from dialogs.understanding import about_coach, crisis, deadlines, to_coach
from tests.dialogs.mentees import QUICK, met, press, talk_through
from tests.dialogs.phone import Phone

READINGS: tuple[Callable[..., object], ...] = (
    crisis.need_in,
    to_coach.parted,
    deadlines.read_deadline,
    about_coach.asked_of_coach,
)


def answered(phone: Phone, said: str) -> None:
    press(phone, said[1:]) if said.startswith("*") else phone.say(said)


def readings_of(text: str, act: Callable[[], object]) -> Counter[str]:
    """By reading, how often it was made of this very text while `act` was done."""
    codes: dict[CodeType, str] = {unwrap(reading).__code__: reading.__name__ for reading in READINGS}
    made = Counter[str]()

    def note(frame: FrameType, event: str, arg: object) -> None:
        if event == "call" and frame.f_code in codes and frame.f_locals[frame.f_code.co_varnames[0]] == text:
            made[codes[frame.f_code]] += 1

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        act()
    finally:
        sys.setprofile(before)
    return made


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("preparation/goal", "find work as a nurse in Leeds by 30 June 2027"),
        ("preparation/specific", "with people who hire data analysts in Berlin"),
        ("preparation/steps.1.what", "send three applications by 2027-05-30"),
        ("preparation/steps.2.what", "ask Anna for a coffee. Could you suggest a better one?"),
    ],
)
def test_an_answer_is_read_once_however_often_it_is_looked_at(question: str, said: str) -> None:
    phone = met()
    for place in list(QUICK)[: list(QUICK).index(question)]:
        answered(phone, QUICK[place])
    made = readings_of(said, lambda: phone.say(said))
    assert made[crisis.need_in.__name__] == 1
    assert [name for name, times in made.items() if times > 1] == []


def test_a_reading_is_made_once_for_the_same_words_and_again_for_others() -> None:
    made: list[tuple[str, str]] = []

    def reading(text: str, language: str) -> str:
        made.append((text, language))
        return f"{text} in {language}"

    once = Once()
    assert [once(reading, text, language) for text, language in (("a", "en"), ("a", "en"), ("a", "es"), ("b", "en"))]
    assert made == [("a", "en"), ("a", "es"), ("b", "en")]


def test_nothing_of_what_was_read_outlives_the_turn() -> None:
    def kept() -> int:
        gc.collect()
        return sum(isinstance(one, Once) for one in gc.get_objects())

    before = kept()
    phone = met()
    talk_through(phone, QUICK)
    assert kept() == before
