"""What is said back of somebody's words: a beginning that stands for them, and not a letter that is not theirs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.understanding.gist import LONGEST, gist, whole


@pytest.mark.parametrize(
    ("said", "back"),
    [
        ("gap in cv", "gap in cv"),
        ("second year of biology. took it bc i was good at it", "second year of biology"),
        ("nothing really. ok maybe the newsletter at my old job", "ok maybe the newsletter at my old job"),
        ("Nurse.\nNine years on a ward\nand tired", "Nine years on a ward"),
        ("¿Y yo qué sé? Algo con animales, al aire libre.", "¿Y yo qué sé?"),
        ("I've been in customer service for three years, and lately I wonder whether this is all that there is for me",
         "I've been in customer service for three years…"),
        ("no se me ocurre... bueno, me cambié de prepa a los 16", "me cambié de prepa a los 16"),
        ("i dont know. I moved cities once", "I moved cities once"),
        ("ayy no sé, tal vez tener mi propio estudio de diseño?", "tal vez tener mi propio estudio de diseño?"),
        ("pues en la prepa organicé una kermés jajaja", "en la prepa organicé una kermés"),
        ("umm a film club at school lol", "a film club at school"),
        ("no sé", "no sé"),
        ("jajaja", "jajaja"),
        ("Oh gosh, I ran the summer fair", "I ran the summer fair"),
        ("Oh gosh", "Oh gosh"),
        ("Well I trained in Leeds", "I trained in Leeds"),
        ("well paid work", "well paid work"),
        ("being a mechanic or something tbh", "being a mechanic"),
        ("uf, montar mi tienda o algo así", "montar mi tienda"),
        ("que me dejen en paz, un sueldo decente jaja", "que me dejen en paz, un sueldo decente"),
        ("Humble work", "Humble work"),
        ("x" * 200, "x" * 79 + "…"),
        ("...", "..."),
    ],
)  # fmt: skip
def test_the_first_sentence_that_says_something_stands_for_the_whole(said: str, back: str) -> None:
    assert gist(said) == back


@given(st.text(max_size=1000))
def test_nothing_is_put_into_their_mouth(text: str) -> None:
    """On one line, short, and with their words in their order."""
    said = gist(text)
    assert len(said) <= LONGEST + 1
    assert "\n" not in said
    assert " ".join(said.removesuffix("…").split()) in " ".join(text.split())


def test_a_short_aim_is_said_back_whole() -> None:
    assert whole("not in an office. maybe engineering? maybe my own shop") == (
        "not in an office. maybe engineering? maybe my own shop"
    )
    assert whole("a ward of my own. " * 9) == "a ward of my own"
