"""Steps spoken of by their place in the plan."""

from __future__ import annotations

import pytest

from dialogs.understanding.plan_places import place_done, place_named


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("No, don't drop it!! I met Fergus, that's step 1", 1),
        ("step 2 is done", 2),
        ("done with step 3!", 3),
        ("I finished the second step yesterday", 2),
        ("tick step 1 please", 1),
        ("step one: done", 1),
        ("ok that was step 2 then", 2),
        ("el paso 1 ya está", 1),
        ("ya hice el paso 2", 2),
        ("eso es el paso 1", 1),
        ("he quedado con Fergus, es el paso 1", 1),
        ("paso 3 hecho!", 3),
        ("terminé el primer paso", 1),
        ("marca el paso 2 como hecho", 2),
    ],
)
def test_a_step_said_to_be_done_by_its_place(text: str, place: int) -> None:
    assert place_done(text) == place


@pytest.mark.parametrize(
    "text",
    [
        "is step 1 done or not",
        "is step 1 done?",
        "how do I undo things? and is step 1 done or not",
        "step 1 is not done",
        "I haven't done step 2",
        "step 3 is too hard",
        "when step 1 is done I'll rest",
        "I will do step 2 tomorrow",
        "what is step 2",
        "remove the word Done from step 3",
        "move step 2 to friday",
        "step 1 done, step 2 too",
        "aún no está el paso 1",
        "el paso 2 no lo he hecho",
        "¿está hecho el paso 1?",
        "si termino el paso 1, descanso",
        "no entiendo el paso 3",
        "one step at a time, done with work",
        "paso de todo",
    ],
)
def test_what_is_open_asked_or_to_come_is_none(text: str) -> None:
    assert place_done(text) is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("rename step 2 to call Ana", 2),
        ("el segundo paso", 2),
        ("steps 1 and 2", None),
        ("step 12", None),
        ("hi", None),
    ],
)
def test_a_place_that_is_named(text: str, place: int | None) -> None:
    assert place_named(text) == place
