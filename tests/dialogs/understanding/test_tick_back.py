"""What takes back that a step is done, and what only tells how it went."""

from __future__ import annotations

import pytest

from dialogs.understanding.tick_back import takes_tick_back


@pytest.mark.parametrize(
    "text",
    [
        "wait no, I only did half of it",
        "no wait that wasn't done",
        "oops, not done yet",
        "espera no, solo hice la mitad",
        "perdón, todavía no lo terminé",
        "hice solo la mitad",
    ],
)
def test_a_tick_is_taken_back(text: str) -> None:
    assert takes_tick_back(text)


@pytest.mark.parametrize(
    "text",
    [
        "it went great",
        "it was not bad",
        "I didn't do it alone, Karen helped",
        "no, it went great",
        "I only did half of the questions and passed",
        "I only did half of the pages I wanted but sent it",
        "no lo hice sola",
        "wait no, did I only do half of it?",
        "nothing",
        "no",
    ],
)
def test_what_came_of_it_takes_nothing_back(text: str) -> None:
    assert not takes_tick_back(text)
