"""What went wrong is never a step done (COACHING 1.3, 8)."""

from __future__ import annotations

import pytest

from dialogs.understanding.done import match_done

STEPS = [
    ("fergus", "I will meet Fergus"),
    ("hr", "I will ask HR about the process"),
    ("budget", "I will get the relocation budget signed off"),
]
PASOS = [
    ("ana", "Voy a reunirme con Ana"),
    ("curso", "Voy a preguntar en recursos humanos por el curso"),
    ("traslado", "Voy a cerrar el presupuesto del traslado"),
]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("frustrated", "en"),
        ("so tired", "en"),
        ("bored", "en"),
        ("blocked", "en"),
        ("atascada", "es"),
        ("muy cansada", "es"),
        ("agobiado", "es"),
    ],
)
def test_how_somebody_is_finishes_nothing(text: str, language: str) -> None:
    """Where one step alone is open, a word says that it is done: "called", not "tired"."""
    steps = {"en": ("anna", "I will call Anna"), "es": ("ana", "Voy a llamar a Ana")}
    assert match_done(text, [steps[language]], language) is None


def test_what_was_done_may_be_the_same_word() -> None:
    assert match_done("blocked", [("spam", "I will block the spammers")], "en") == "spam"
    assert match_done("called", [("anna", "I will call Anna")], "en") == "anna"
    assert match_done("llamada", [("ana", "Voy a llamar a Ana")], "es") == "ana"


@pytest.mark.parametrize(
    "text",
    [
        "lousy week, I was ill with flu and the relocation slipped",
        "the relocation budget slipped again",
        "the relocation fell through",
        "relocation's fallen through",
        "the budget fell apart on tuesday",
        "the relocation collapsed",
        "budget got knocked back",
        "the relocation was shelved",
        "the budget got bumped to q2",
        "HR process derailed",
        "the relocation is behind schedule",
        "the relocation hit a snag",
        "the budget went nowhere",
        "meeting with Fergus went out the window",
        "budget came to nothing",
        "relocation dragged on",
        "the budget's been frozen",
    ],
)
def test_what_slipped_or_fell_through_is_none(text: str) -> None:
    assert match_done(text, STEPS, "en") is None
    assert match_done(text, STEPS[2:], "en") is None


@pytest.mark.parametrize(
    "text",
    [
        "mala semana, tuve gripe y el traslado se retrasó",
        "el traslado se cayó",
        "se retrasó el presupuesto",
        "se nos ha caído el traslado",
        "el presupuesto se torció",
        "se fue todo al traste con el traslado",
        "el traslado se vino abajo",
        "el presupuesto se quedó en nada",
        "la reunión con Ana se frustró",
        "el traslado se complicó",
        "el presupuesto se atascó",
        "el traslado se demoró",
        "el presupuesto se ha congelado",
        "me tumbaron el presupuesto del traslado",
        "al final el traslado se alargó",
    ],
)
def test_in_spanish_too(text: str) -> None:
    assert match_done(text, PASOS, "es") is None
    assert match_done(text, PASOS[2:], "es") is None


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("met Fergus, but the relocation slipped", "fergus"),
        ("I asked HR and the budget fell through", "hr"),
        ("got the relocation budget signed off!", "budget"),
    ],
)
def test_what_was_done_beside_it_is_done(text: str, step: str) -> None:
    assert match_done(text, STEPS, "en") == step


@pytest.mark.parametrize(
    ("text", "step"),
    [("me reuní con Ana, pero el traslado se retrasó", "ana"), ("pregunté en RRHH, el presupuesto se cayó", "curso")],
)
def test_what_was_done_beside_it_is_done_in_spanish_too(text: str, step: str) -> None:
    assert match_done(text, PASOS, "es") == step
