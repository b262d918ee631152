"""Typed yes and no."""

from __future__ import annotations

import pytest

from dialogs.understanding.yesno import is_no, is_yes

YES = {"en": ["yes", "Yep!", "OK", "ok.", "yeah", "sure thing", "k", "👍", "That's it", "yes please", "yesss"],
       "es": ["sí", "si", "Claro", "vale", "de acuerdo", "Sí, por favor", "dale", "✅"]}  # fmt: skip
NO = {"en": ["no", "Nah", "nope", "no thanks", "No, thank you", "not really", "👎"],
      "es": ["no", "No, gracias", "todavía no", "para nada", "mejor no"]}  # fmt: skip
NEITHER = [
    "",
    "maybe",
    "yes but I want to change the date",
    "no idea, call Anna",
    "👍👎",
    "7",
    "ok so I think that we should",
]


@pytest.mark.parametrize(("language", "typed"), [(language, typed) for language, row in YES.items() for typed in row])
def test_yes_is_heard(language: str, typed: str) -> None:
    """And is not a no."""
    assert is_yes(typed, language)
    assert not is_no(typed, language)


@pytest.mark.parametrize(("language", "typed"), [(language, typed) for language, row in NO.items() for typed in row])
def test_no_is_heard(language: str, typed: str) -> None:
    """COACHING 1.4: "No, thank you" is taken at once."""
    assert is_no(typed, language)
    assert not is_yes(typed, language)


@pytest.mark.parametrize("typed", NEITHER)
@pytest.mark.parametrize("language", ["en", "es"])
def test_what_says_more_is_neither(typed: str, language: str) -> None:
    """An answer with more in it is read for what it says."""
    assert not is_yes(typed, language)
    assert not is_no(typed, language)
