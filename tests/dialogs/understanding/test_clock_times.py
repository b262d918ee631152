"""A time of day as it is written in Spain and Latin America: "3 p. m.", as phones have it, "19hs"."""

from __future__ import annotations

import pytest

from dialogs.understanding.clock_times import read_times


@pytest.mark.parametrize(
    ("text", "hour", "minute"),
    [
        ("3 p. m.", 15, 0),
        ("3:05\u00a0p.\u00a0m.", 15, 5),
        ("a las 9 a. m.", 9, 0),
        ("12 p. m.", 12, 0),
        ("12:30 a. m.", 0, 30),
        ("7 a.m.", 7, 0),
        ("19h", 19, 0),
        ("19hs", 19, 0),
        ("19:30hs", 19, 30),
        ("a las 19 hrs", 19, 0),
        ("19h30", 19, 30),
    ],
)
def test_one_time(text: str, hour: int, minute: int) -> None:
    assert read_times(text) == [(hour, minute)]


@pytest.mark.parametrize("text", ["3 p.", "3 a", "19 personas", "2 hermanos", "3 hs por día", "19", "25h"])
def test_no_time(text: str) -> None:
    assert read_times(text) == []
