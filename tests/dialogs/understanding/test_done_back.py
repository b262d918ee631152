"""Who says no more than that they are back has finished nothing by it; who says what they did has."""

from __future__ import annotations

import pytest

from dialogs.understanding.done import match_done

STEP = {"en": (("cv", "I will send five CVs"),), "es": (("cv", "Voy a mandar cinco CV"),)}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        *(("es", text) for text in ("ya volví", "ya volvi", "he vuelto", "ya regresé", "volvamos, por favor")),
        *(("es", text) for text in ("hola, ya volví", "ya estoy aquí", "ya estoy de vuelta", "volví")),
        *(("en", text) for text in ("i'm back", "back now", "here again", "ok i'm back, sorry")),
    ],
)
def test_being_back_is_no_step(language: str, text: str) -> None:
    assert match_done(text, STEP[language], language) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        *(("es", text) for text in ("listo", "ya lo hice", "ya mandé los cinco", "ya volví, mandé los CV", "hecho")),
        *(("en", text) for text in ("done", "did it", "sent the CVs", "i'm back, sent the CVs")),
    ],
)
def test_what_was_done_is(language: str, text: str) -> None:
    assert match_done(text, STEP[language], language) == "cv"


def test_who_was_to_come_back_has() -> None:
    assert match_done("ya volví", (("gym", "Volver al gimnasio"),), "es") == "gym"
