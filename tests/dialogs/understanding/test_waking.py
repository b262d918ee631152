"""What no word of a text wakes would have found nothing in it: the same answers come out with the index and without."""

import re
from collections.abc import Callable
from datetime import date
from inspect import signature
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import dialogs.catalogue  # noqa: F401 - all that listens
from dialogs.understanding import waking
from dialogs.understanding.gates import gated
from dialogs.understanding.text import squeezed
from dialogs.understanding.to_coach import _asks_so, _said
from dialogs.understanding.waking import READINGS, Begun, Reading, woken_by
from tests.dialogs.understanding.test_gates import typed

OTHERS: dict[str, Any] = {"today": date(2026, 11, 21), "country": "US", "language": "en", "telling": False}
WITH = [(woken, reading) for woken, reading in READINGS.items()]
EACH = pytest.mark.parametrize(("woken", "reading"), WITH, ids=[woken.__name__ for woken in READINGS])


def same(woken: Callable[..., Any], reading: Reading, text: str) -> None:
    names = [*signature(reading.read).parameters][1:]
    for language in ("en", "es") if "language" in names else ("en",):
        said = _said(text, language) if woken is _asks_so else squeezed(text)
        of = [{**OTHERS, "language": language, "said": said}[name] for name in names]
        found, found_woken = reading.read(text, *of), woken(text, *of)
        assert found_woken == found or (found_woken == reading.nothing and not found), (text, language)


@EACH
def test_whatever_people_type_is_answered_as_without_the_index(woken: Callable[..., Any], reading: Reading) -> None:
    for text in typed()[::5]:
        same(woken, reading, text)


@EACH
def test_and_so_is_what_can_be_made_of_the_expressions_themselves(woken: Callable[..., Any], reading: Reading) -> None:
    """Also typed with capitals, with other words around it, and twice."""
    expressions = [one.pattern for one in reading.looked_for]

    @settings(max_examples=15, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
    @given(st.sampled_from(expressions).flatmap(lambda one: st.from_regex(one, fullmatch=True)))
    def holds(made: str) -> None:
        for text in (made, made.upper(), f"ok, {made}. thanks", f"ya… {made}?", f"{made}\n{made}"):
            same(woken, reading, text)

    holds()


def test_words_of_readings_in_any_order_wake_what_they_would() -> None:
    """Those that are written in the expressions, half a dozen at a time, as people leave apostrophes in and out."""
    chance, words = Random(7), set[str]()
    for reading in READINGS.values():
        for one in reading.looked_for:
            words |= {*re.findall(r"[a-z']{2,}", one.pattern.pattern)}
    row = sorted(words)
    for _ in range(1_000):
        text = chance.choice([" ", ", ", "' "]).join(chance.sample(row, chance.randint(1, 7)))
        for woken, reading in WITH:
            same(woken, reading, text + chance.choice(["", "?", "."]))


@EACH
def test_no_reading_is_woken_by_everything(woken: Callable[..., Any], reading: Reading) -> None:
    assert all(one.keys for one in reading.looked_for)


def test_a_reading_is_asked_only_where_one_of_its_words_begins_a_word() -> None:
    asked: list[str] = []

    @woken_by(gated(r"\bzyzzyva\b"), Begun("*"), nothing="none")
    def read(text: str) -> str:
        asked.append(text)
        return "some"

    try:
        waking._index.cache_clear()
        assert [read(text) for text in ("a weevil", "the Zyzzyva", "*this")] == ["none", "some", "some"]
        assert asked == ["the Zyzzyva", "*this"]
    finally:
        del READINGS[read]
        waking._index.cache_clear()
