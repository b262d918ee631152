"""Who runs themselves down names no strength; who names a weakness does."""

from __future__ import annotations

import pytest

from dialogs.understanding.putting_down import puts_down


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("idk im not good at anything tbh", "en"),
        ("bc im not smart", "en"),
        ("I have no real skills", "en"),
        ("nothing im good at", "en"),
        ("im good at nothing", "en"),
        ("honestly i'm good at absolutely nothing", "en"),
        ("I do nothing well", "en"),
        ("soy buena para nada", "es"),
        ("nada se me ha dado bien", "es"),
        ("no hago nada bien", "es"),
        ("because I'm too stupid", "en"),
        ("no soy buena en nada", "es"),
        ("pues no sirvo para nada", "es"),
        ("porque no soy listo", "es"),
        ("nada se me da bien, la verdad", "es"),
        ("no tengo ningún talento", "es"),
    ],
)
def test_that_is_no_strength(said: str, language: str) -> None:
    assert puts_down(said, language)


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("I'm not good at maths", "en"),
        ("I am good at everything", "en"),
        ("I'm not very patient", "en"),
        ("not giving up", "en"),
        ("I'm good at nothing-fancy cooking for forty", "en"),
        ("nothing scares me", "en"),
        ("nada me da miedo", "es"),
        ("se me da bien nadar", "es"),
        ("no soy bueno en matemáticas", "es"),
        ("no rendirme", "es"),
        ("soy torpe con las manos", "es"),
    ],
)
def test_that_says_something(said: str, language: str) -> None:
    assert not puts_down(said, language)
