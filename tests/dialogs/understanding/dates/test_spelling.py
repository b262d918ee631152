"""Words that slipped off the keyboard."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.understanding.dates.lexicon import lexicon_of
from dialogs.understanding.dates.spelling import Speller, _repaired, _undoubled

SLIPS = {
    "tuseday": "tuesday", "thrusday": "thursday", "wendesday": "wednesday", "novemeber": "november",
    "septmber": "september", "feburary": "february", "tomorow": "tomorrow", "tommorrow": "tomorrow",
    "chritsmas": "christmas", "thanksgivng": "thanksgiving", "fridayyy": "friday",
}  # fmt: skip
RIGHT = ["match", "money", "mouth", "forth", "there", "remember", "moment", "easier", "work", "weak", "cafe", "anna"]


@pytest.mark.parametrize(("typed", "meant"), SLIPS.items())
def test_a_slip_is_mended(typed: str, meant: str) -> None:
    """One slip, or two in a long word: a letter missing, added, changed, or two that changed places."""
    lexicon = lexicon_of("en")
    found, wanted = lexicon.at([lexicon.speller.repaired(typed)], 0), lexicon.at([meant], 0)
    assert found
    assert wanted
    assert found[1:3] == wanted[1:3]


@pytest.mark.parametrize("typed", RIGHT)
def test_a_word_that_is_right_stays(typed: str) -> None:
    """However like a date it looks."""
    assert lexicon_of("en").speller.repaired(typed) == typed


def test_what_could_be_two_words_of_different_meaning_stays() -> None:
    """Nothing is guessed; two spellings of one meaning are no doubt."""
    assert Speller({"lunes": 0, "luces": 1}, frozenset()).repaired("luxes") == "luxes"
    assert Speller({"semana": 0, "semanas": 0}, frozenset()).repaired("semans") in ("semana", "semanas")


@given(st.text(max_size=40))
def test_any_word_is_either_kept_or_becomes_one_that_is_known(word: str) -> None:
    """And what is known is never changed again."""
    speller = lexicon_of("es").speller
    once = speller.repaired(word)
    assert once == word or once in speller.known
    assert speller.repaired(once) == once


@given(st.data())
def test_a_long_word_is_looked_up_whenever_it_may_be_a_slip(data: st.DataObject) -> None:
    """What its letters rule out before, its forms would not have found."""
    speller = lexicon_of(data.draw(st.sampled_from(["en", "es"]))).speller
    word = data.draw(st.sampled_from(sorted(target for target in speller.targets if len(target) > 5)))
    for _ in range(data.draw(st.integers(0, 3))):
        at = data.draw(st.integers(1, len(word)))
        word = word[:at] + data.draw(st.sampled_from(["", *"aeiostrn"])) + word[at + data.draw(st.integers(0, 1)) :]
    if word not in speller.known and _undoubled(word) not in speller.known and 8 <= len(word) <= 16:
        assert speller.repaired(word) == _repaired(speller, word)
