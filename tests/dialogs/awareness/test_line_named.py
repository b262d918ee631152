"""Under the summary, a line that is named and said to be wrong is the one that is changed (COACHING 3.7)."""

from __future__ import annotations

from typing import Any

import pytest

from dialogs.awareness.correcting import _NAMES, read_corrections


class Told:
    """All lines are there."""

    used: dict[str, Any] = dict.fromkeys(_NAMES, "told")
    language = "en"


@pytest.mark.parametrize(
    ("typed", "line", "words"),
    [
        ("La línea de mi momento no es así: quiero cambiar de puesto", "situation", "quiero cambiar de puesto"),
        ("la parte de mis fortalezas está mal: son escuchar y organizar", "strengths", "escuchar y organizar"),
        ("la línea de mi momento no es así", "situation", ""),
        ("mi momento no es correcto, busco trabajo", "situation", "busco trabajo"),
        ("cambie a mi lado: mi marido y mi hermana", "support", "mi marido y mi hermana"),
        ("the line about my strengths is wrong: fixing stuff", "strengths", "fixing stuff"),
        ("my strengths aren't right: they are listening", "strengths", "listening"),
        ("the part about what i managed is wrong", "managed", ""),
        ("mi historia es larga", "story", "larga"),
        ("my strengths are listening", "strengths", "listening"),
    ],
)
def test_the_line_and_its_new_words_are_read(typed: str, line: str, words: str) -> None:
    assert read_corrections(typed, Told()) == [(line, words)]  # type: ignore[arg-type]


@pytest.mark.parametrize("typed", ["Sí, es correcto", "no es así", "that's wrong", "está mal", "la línea 3 está mal"])
def test_where_no_line_is_named_none_is_guessed(typed: str) -> None:
    assert read_corrections(typed, Told()) == []  # type: ignore[arg-type]
