"""Somebody without a name, and steps that are with somebody."""

from __future__ import annotations

import pytest

from dialogs.understanding.somebody import about_somebody, with_somebody


@pytest.mark.parametrize(
    "text",
    ["he shouts at me", "if she says no", "they laugh", "me grita", "y si no me contesta", "que él diga no"],
)
def test_it_is_about_somebody(text: str) -> None:
    assert about_somebody(text)


@pytest.mark.parametrize(
    "text",
    [
        "I come home tired",
        "i sit there and think they dont want me anyway",
        "no time",
        "the kids wake up",
        "me canso",
        "me falta tiempo",
        "el turno de noche",
        "me da miedo",
    ],
)
def test_it_is_about_nobody_in_particular(text: str) -> None:
    assert not about_somebody(text)


@pytest.mark.parametrize(
    ("title", "language", "with_one"),
    [
        ("I will ask zak", "en", True),
        ("I will tell dad", "en", True),
        ("I will meet Fergus", "en", True),
        ("I will read two books", "en", False),
        ("I will make a list", "en", False),
        ("Voy a hablar con mi padre", "es", True),
        ("Voy a preguntar a Zak", "es", True),
        ("Voy a hacer una lista", "es", False),
    ],
)
def test_steps_with_somebody(title: str, language: str, with_one: bool) -> None:
    assert with_somebody(title, language) == with_one
