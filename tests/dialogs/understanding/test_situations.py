"""Where somebody stands and in which field, from their own words."""

from __future__ import annotations

import pytest

from dialogs.understanding.situations import read_situation


@pytest.mark.parametrize(
    ("language", "typed", "situation", "fields"),
    [
        ("en", "midwife", "", ("health",)),
        ("en", "I work in a warehouse, nights", "", ("logistics",)),
        ("en", "first year biology", "student", ("science",)),
        ("en", "made redundant from retail in may", "seeking", ("retail",)),
        ("en", "nurse, but i want out of nursing", "industry", ("health",)),
        ("en", "on placement at a garage", "intern", ("trades",)),
        ("en", "doing an intership at the moment", "intern", ()),
        ("en", "stay at home mum, was an accountant", "returning", ("finance",)),
        ("en", "I want to be team lead at my shop", "advance", ("retail", "office")),
        ("en", "I want to leave my company", "move", ()),
        ("en", "security guard, nights", "", ("public",)),
        ("es", "vigilante de seguridad", "", ("public",)),
        ("es", "empleada de hogar", "", ("hospitality",)),
        ("es", "enfermera", "", ("health",)),
        ("es", "camarero en un bar de Sevilla", "", ("hospitality",)),
        ("es", "segundo de carrera, biología", "student", ("science",)),
        ("es", "en paro desde mayo, era cocinera", "seeking", ("hospitality",)),
        ("es", "pensando en un máster", "study", ()),
        ("en", "hmm", "", ()),
    ],
)
def test_what_the_words_show_is_read_and_the_rest_left_open(
    language: str, typed: str, situation: str, fields: tuple[str, ...]
) -> None:
    """COACHING 2.3: it steers examples and suggestions; nothing is guessed."""
    found = read_situation(typed, language)
    assert (found.situation, found.fields) == (situation, fields)
