"""The short lists (COACHING 3.4): short, named in every language, and in lines that read as sentences."""

from __future__ import annotations

import pytest

from dialogs.awareness.lists import LISTS, named, named_all
from dialogs.awareness.questions import LISTED, to_tick
from dialogs.engine.events import Phrase
from dialogs.engine.words import LABEL
from tests.dialogs.phone import words

LANGUAGES = ("en", "es")
ITEMS = [(of, item) for of, items in LISTS.items() for item in items]


@pytest.mark.parametrize("of", LISTS)
def test_a_list_shows_eight_to_ten(of: str) -> None:
    shown = [choice.id for choice in to_tick({})] if of == "strengths" else LISTS[of]
    assert 8 <= len(shown) <= 10
    assert len(set(LISTS[of])) == len(LISTS[of])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("of", "item"), ITEMS)
def test_an_item_fits_on_a_button_and_into_a_sentence(of: str, item: str, language: str) -> None:
    """The coach says items back in a row with commas, in the middle of a sentence, and not as "my" or "I"."""
    said = words().format(f"awareness-{of}.{item}", language, {})
    assert len(said) + 2 <= LABEL
    assert "," not in said
    assert said[0].islower()
    assert not {"my", "me", "i", "mi", "mis", "yo"} & set(said.lower().split())


def test_own_words_stay_as_they_were_written_and_ids_get_their_names() -> None:
    assert named("values", "a dog at the office") == "a dog at the office"
    assert named_all("values", ["pay", "x"]) == (Phrase("awareness-values.pay"), "x")


def test_the_strengths_that_a_story_shows_stand_first_and_the_list_stays_short() -> None:
    """COACHING 3.3."""
    story = {"text": "…", "shows": ["convincing", "calm"]}
    ids = [choice.id for choice in to_tick({"story": story})]
    assert ids[:2] == ["convincing", "calm"]
    assert len(ids) == len(set(ids)) == LISTED


def test_what_was_ticked_for_another_story_keeps_its_name() -> None:
    """The story is told anew and its list is another: what was chosen is still on it."""
    ids = [choice.id for choice in to_tick({"story": {"text": "…", "shows": []}, "strengths": ["convincing", "own"]})]
    assert "convincing" in ids
    assert "own" not in ids
