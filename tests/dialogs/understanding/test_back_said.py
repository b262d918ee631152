"""Who says no more than that they are back greets, wherever it comes; it is no answer to what is open."""

from __future__ import annotations

import pytest

from dialogs.understanding.small_talk import small_talk


@pytest.mark.parametrize(
    "text",
    ["ya volví", "ya volvi", "hola, ya regresé", "he vuelto", "ya estoy de vuelta", "I'm back", "hi, im back again"],
)
def test_back_is_a_greeting(text: str) -> None:
    assert small_talk(text) == "hello"


@pytest.mark.parametrize(
    "text", ["volví a estudiar", "volví con mi mamá", "ya regresé a Lima", "I'm back at school", "he vuelto a empezar"]
)
def test_where_to_is_an_answer(text: str) -> None:
    assert small_talk(text) is None
