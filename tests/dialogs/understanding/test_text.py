"""Typed text made comparable."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.understanding.text import fold, plain, plain_line, squeezed, words


@given(st.text(st.characters(max_codepoint=127)))
def test_plain_letters_are_folded_alone_as_they_are_among_others(text: str) -> None:
    """Upper case, odd apostrophes and white space; a character for a character."""
    assert fold(text) == fold(f"{text}é")[:-1]
    assert len(fold(text)) == len(text)


@pytest.mark.parametrize(
    ("text", "as_it_stands", "on_one_line", "in_words"),
    [
        ("Don’t  call\n Óscar!", "dont  call\n oscar!", "dont call oscar!", "dont call oscar"),
        (" ¿Mañana?\u200b ", " ¿manana? ", "¿manana?", "manana"),
    ],
)
def test_apostrophes_go_and_signs_stay_until_only_words_are_wanted(
    text: str, as_it_stands: str, on_one_line: str, in_words: str
) -> None:
    assert (plain(text), plain_line(text), squeezed(text)) == (as_it_stands, on_one_line, in_words)
    assert words(text) == in_words.split()


def test_plain_english_letters_and_signs_are_read_as_they_are_beside_others() -> None:
    every = "".join(map(chr, range(128)))
    assert fold(every) == fold(f"{every}é")[:-1]
    assert words(f"{every} don't `x` a_b") == words(f"{every} don't `x` a_b é")[:-1]
