"""An order as somebody types it."""

from __future__ import annotations

import pytest

from dialogs.preparation.waiting import read_waits, sounds_waiting, step_first


@pytest.mark.parametrize(
    ("typed", "language", "waits"),
    [
        ("3 after 2", "en", {3: {2}}),
        ("2 waits for 1, and 3 waits for 2", "en", {2: {1}, 3: {2}}),
        ("1 before 3", "en", {3: {1}}),
        ("first 2, then 1", "en", {1: {2}}),
        ("2, 1, 3", "en", {1: {2}, 3: {1}}),
        ("1 -> 2 -> 3", "en", {2: {1}, 3: {2}}),
        ("step 3 only when 2", "en", {3: {2}}),
        ("3 after 1 and 2", "en", {3: {1, 2}}),
        ("step 3 after step 1 and step 2", "en", {3: {1, 2}}),
        ("1 and 2 before 3", "en", {3: {1, 2}}),
        ("2 and 3 after 1", "en", {2: {1}, 3: {1}}),
        ("3 after 2 and 4 after 3", "en", {3: {2}, 4: {3}}),
        ("3 after 1 and 2 and 4 after 3", "en", {3: {1, 2}, 4: {3}}),
        ("el 3 después del 1 y el 2", "es", {3: {1, 2}}),
        ("1 y 2 antes de 3", "es", {3: {1, 2}}),
        ("el paso 3 espera a los pasos 1 y 2", "es", {3: {1, 2}}),
        ("3 después de 2", "es", {3: {2}}),
        ("el 2 antes del 3", "es", {3: {2}}),
        ("2 espera a 1", "es", {2: {1}}),
        ("1 antes de 3", "es", {3: {1}}),
        ("primero 2, luego 1", "es", {1: {2}}),
        ("2", "en", None),
        ("I don't mind", "en", None),
        ("3 people in 2 weeks", "en", None),
    ],
)
def test_an_order_is_read_from_the_numbers_of_the_steps(
    typed: str, language: str, waits: dict[int, set[int]] | None
) -> None:
    assert read_waits(typed, language) == waits


@pytest.mark.parametrize(
    ("typed", "language", "sounds"),
    [
        ("then send it to Sam", "en", True),
        ("book the room once I have his answer", "en", True),
        ("write a thank-you after the talk", "en", True),
        ("call Anna", "en", False),
        ("ask Tom when he is free", "en", False),
        ("luego llamar a la oficina", "es", True),
        ("reservar la sala cuando tenga su respuesta", "es", True),
        ("mostrarle la propuesta cuando Diana me haya dicho que sí", "es", True),
        ("llamar a Ana", "es", False),
    ],
)
def test_a_step_that_needs_another_first_often_says_so(typed: str, language: str, sounds: bool) -> None:
    assert sounds_waiting(typed, language) is sounds


@pytest.mark.parametrize(
    ("typed", "language", "turned"),
    [
        ("Once she has agreed, prepare the agenda", "en", "prepare the agenda once she has agreed"),
        ("cuando tenga su respuesta, reservar la sala", "es", "reservar la sala cuando tenga su respuesta"),
        ("call Anna, then Bo", "en", "call Anna, then Bo"),
    ],
)
def test_what_is_to_be_done_comes_before_what_it_waits_for(typed: str, language: str, turned: str) -> None:
    """So that "I will" goes before it."""
    assert step_first(typed, language) == turned
