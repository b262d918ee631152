"""Typed text made comparable."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dialogs.understanding.text import fold


@given(st.text(st.characters(max_codepoint=127)))
def test_plain_letters_are_folded_alone_as_they_are_among_others(text: str) -> None:
    """Upper case, odd apostrophes and white space; a character for a character."""
    assert fold(text) == fold(f"{text}é")[:-1]
    assert len(fold(text)) == len(text)
