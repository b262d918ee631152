"""A step done that is told in passing, with more words around it or beside a question (COACHING 8)."""

from __future__ import annotations

import pytest

from dialogs.understanding.done import match_done

EN = [
    ("0", "I will redesign one bank app"),
    ("1", "I will apply to 10 fintechs"),
    ("2", "I will write down what I'd say on the phone"),
    ("3", "I will do module 1 of the course"),
]
ES = [("0", "Voy a averiguar cuándo abre la inscripción"), ("1", "Voy a hablar con mi jefe")]


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("I finished the redesign by the way, even posted it on Behance. But how was your week?", "0"),
        ("I finally finish the redesign, my friend say e clean", "0"),
        ("I wrote down what I'd say, Karen helped", "2"),
        ("I did module 1 of the course", "3"),
    ],
)
def test_a_step_done_is_heard_among_other_words(text: str, step: str) -> None:
    assert match_done(text, EN, "en") == step


@pytest.mark.parametrize(
    "text",
    [
        "che, el lunes hablé con el jefe y me dijo q sí al turno mañana",
        "hablé con mi jefe. ¿y vos qué tal la semana?",
    ],
)
def test_so_it_is_in_spanish(text: str) -> None:
    assert match_done(text, ES, "es") == "1"


@pytest.mark.parametrize(
    "text",
    [
        "my plan: step 3 needs to be apply to 10 fintechs only",
        "did I finish the redesign? I don't know",
        "have I done the redesign?",
        "I finally need to finish the redesign",
        "I didn't write down what I'd say",
        "Karen wrote down what I'd say",
        "I wonder what I'd say on the phone",
        "I will write down what I'd say tomorrow",
    ],
)
def test_what_is_asked_planned_or_not_done_is_no_step_done(text: str) -> None:
    assert match_done(text, EN, "en") is None


def test_the_answer_to_what_was_to_be_found_out_is_that_it_is_found_out() -> None:
    text = "ayer mientras esperaba un pedido entré a la pagina y abre el 15 de enero la inscripción"
    assert match_done(text, ES, "es") == "0"
    assert match_done("todavía no sé cuándo abre la inscripción", ES, "es") is None
    assert match_done("¿abre el 15 la inscripción?", ES, "es") is None


def test_what_takes_ten_days_still_is_not_had() -> None:
    steps = [("0", "Voy a pedir el analítico en la escuela"), ("2", "Voy a llamar a la escuela"), *ES[1:]]
    text = "llamé a la escuela por el analítico y me dijeron q tarda 10 días"
    assert match_done(text, [steps[0], steps[2]], "es") is None
    assert match_done(text, [steps[1], steps[2]], "es") == "2"


@pytest.mark.parametrize("text", ["voy a hablar con mi jefe mañana", "¿hablé con mi jefe?", "mi jefe habló conmigo"])
def test_nor_is_it_in_spanish(text: str) -> None:
    assert match_done(text, ES, "es") is None
