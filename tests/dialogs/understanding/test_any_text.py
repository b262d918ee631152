"""Whatever is sent, every reading returns: any script, any length, and texts made to keep a pattern busy."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.engine.questions import Reading
from dialogs.understanding.about_talk import about_talk
from dialogs.understanding.asking_back import asked_back
from dialogs.understanding.crisis import signs_of_crisis
from dialogs.understanding.deadlines import read_deadline
from dialogs.understanding.done import match_done
from dialogs.understanding.fillers import trimmed
from dialogs.understanding.gist import fluent
from dialogs.understanding.numbers_said import number_of_hours, number_of_percent, only_number
from dialogs.understanding.places import find_places
from dialogs.understanding.putting_down import puts_down
from dialogs.understanding.putting_right import numbers_put_right, puts_right
from dialogs.understanding.situations import read_situation
from dialogs.understanding.smart import read_goal
from dialogs.understanding.smart_facts import aims_and_facts
from dialogs.understanding.taken_back import exactly, taken_back
from dialogs.understanding.to_coach import parted
from dialogs.understanding.wording import bare, i_will
from dialogs.understanding.yesno import is_no, is_unknown, is_yes
from dialogs.welcome.manners import other_words

AT = datetime(2026, 11, 21, 14, 30, tzinfo=UTC)
STEPS = [("a", "I will send my CV"), ("b", "Hablar con Priya"), ("c", "")]
READINGS: list[Callable[[str, str], object]] = [
    lambda text, language: read_deadline(text, date(2026, 11, 21), language, "US"),
    lambda text, language: read_deadline(text, date.max, language),
    read_goal,
    i_will,
    bare,
    lambda text, language: match_done(text, STEPS, language),
    lambda text, language: match_done("sent the cv", [("a", text)], language),
    lambda text, _: signs_of_crisis(text),
    lambda text, language: find_places(text, AT, language),
    is_yes,
    is_no,
    is_unknown,
    read_situation,
    asked_back,
    parted,
    trimmed,
    puts_down,
    lambda text, _: aims_and_facts(text),
    about_talk,
    lambda text, _: puts_right(text),
    lambda text, _: numbers_put_right(text),
    only_number,
    number_of_hours,
    number_of_percent,
    lambda text, _: exactly(text),
    lambda text, _: taken_back(text),
    lambda text, language: other_words(text, Reading(AT, AT.date(), AT, {}, language)),
    lambda text, _: fluent(text),
]
HOSTILE = [
    "a" * 20_000, "1" * 20_000, "1/" * 10_000, " " * 20_000, "in " * 7_000, "the end of " * 2_000, "next " * 4_000,
    "i want to " * 2_000, "x\n" * 10_000, "(" * 20_000, "e\u0301" * 10_000, "\u200b" * 20_000, "@" * 20_000,
    "no quiero " * 2_000, "a " * 10_000, "and get " * 3_000, "1. " * 7_000, "my goal goal goal " * 1_000,
    "finish my " * 2_000, "ﷺ" * 5_000, "i'm really just also " * 1_000, "½²٣" * 5_000, "may 5 " * 3_000,
    "idk " * 5_000, "no se, " * 4_000, "what do you, " * 80, "¿que " * 200, "and because " * 80,
    "sorry, " * 60, "ok, ok my the my the " * 20, "importance is is is 7 " * 40, "perdón, no sé qué " * 25,
    "maybe and " * 900, "x? y. " * 33,
    ". " * 10_000, "\n" * 20_000,
    "de " * 7_000, "\ud800" * 100, "\x00" * 1_000,
]  # fmt: skip


@settings(deadline=None)  # the first reading of each kind loads its tables
@given(st.text(st.characters()), st.sampled_from(["en", "es", "xx", "", "pt-BR"]))
def test_every_reading_returns_for_any_text(text: str, language: str) -> None:
    """Nothing that a person can send may break a turn; lone surrogates included."""
    for read in READINGS:
        read(text, language)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("language", ["en", "es"])
def test_every_reading_returns_for_long_and_hostile_text(text: str, language: str) -> None:
    """A pattern that goes back and forth would never end here."""
    for read in READINGS:
        read(text, language)


@settings(deadline=None)  # the first reading of each kind loads its tables
@given(st.text(st.sampled_from("i want to die no quiero vivir 5may/-:."), max_size=400), st.sampled_from(["en", "es"]))
def test_every_reading_returns_for_broken_pieces_of_words(text: str, language: str) -> None:
    """Closer to the patterns than letters at random."""
    for read in READINGS:
        read(text, language)


@settings(deadline=None)  # the first reading of each kind loads its tables
@given(st.text(max_size=60), st.text(max_size=60), st.sampled_from(["en", "es"]))
def test_what_lies_beyond_the_limit_changes_no_reading(one: str, other: str, language: str) -> None:
    """The time is bounded, since no more than a bounded length is looked at."""
    long = "I want to finish the course by friday, " * 60
    for read in (
        read_goal,
        read_situation,
        lambda text, of: replace(read_deadline(text, date(2026, 11, 21), of), rest=""),
    ):
        assert read(long + one, language) == read(long + other, language)
