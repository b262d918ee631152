"""Two steps with two days in one message (COACHING 1.6, 5.10)."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.understanding.several_steps import day_and_steps, several_steps, without_lead

TODAY = date(2026, 12, 7)


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("es", "hablar con mi jefa el viernes y luego inscribirme al diplomado de finanzas el 15 de diciembre", 2),
        ("es", "llamar a Ana mañana y después mandar el CV el viernes", 2),
        ("es", "el viernes hablar con mi jefa y el 15 de diciembre inscribirme al diplomado", 2),
        ("es", "Voy a hablar con mi jefa el jueves. Luego me inscribo al curso el 15", 2),
        ("es", "actualizar mi CV el martes, mandarlo el jueves, y por último llamar a Ana el 20", 3),
        ("es", "1. hablar con mi jefa\n2. actualizar el CV\n3. postular", 3),
        ("en", "talk to my boss on Friday and then enrol in the finance course on 15 December", 2),
        ("en", "call Ana tomorrow, then send the CV on Friday", 2),
        ("en", "I'll call her on Tuesday. Then I'll apply by 20 December", 2),
        (
            "en",
            "write the draft on Monday, after that show it to Ana on Wednesday, and finally send it by 20 December",
            3,
        ),
        ("en", "1) talk to my boss 2) update my CV by the 20th", 2),
    ],
)
def test_each_with_its_own_verb_and_day_is_one(language: str, text: str, count: int) -> None:
    assert len(several_steps(text, TODAY, language)) == count


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "llamar a Ana el lunes o el martes"),
        ("es", "hablar con mi jefa el viernes y el lunes"),
        ("es", "leer el manual, hacer el resumen y mandarlo el viernes"),
        ("es", "hablar con Ana, que se va el 15 de diciembre"),
        ("es", "estudiar cada lunes y jueves"),
        ("es", "inscribirme al curso después del 15 de diciembre"),
        ("es", "hablar con mi jefa después del viernes y pedirle una reunión"),
        ("en", "call Ana on Monday or Tuesday"),
        ("en", "talk to my boss on Friday and on Monday"),
        ("en", "read the manual, write a summary and send it on Friday"),
        ("en", "the first chapter by Monday and the second by Friday"),
        ("en", "study from Monday to Wednesday and rest on Friday"),
        ("en", "gym every Monday and Thursday"),
        ("en", "meet Ana and Ben on Friday"),
        ("en", "call Anna and then write down what she says by Friday"),
    ],
)
def test_what_is_one_step_stays_one(language: str, text: str) -> None:
    assert several_steps(text, TODAY, language) == [text]


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("es", "el viernes, y luego inscribirme al curso el 15", 2),
        ("en", "on Friday and then enrol in the course on the 15th", 2),
        ("es", "el viernes, creo que el 15", 1),
        ("en", "Friday, after my shift with Ana", 1),
    ],
)
def test_a_step_that_follows_a_day_is_another(language: str, text: str, count: int) -> None:
    assert len(day_and_steps(text, TODAY, language)) == count


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("y luego inscribirme al curso", "inscribirme al curso"),
        ("Después de eso, llamar a Ana", "llamar a Ana"),
        ("and then send it", "send it"),
        ("después del curso, llamar a Ana", "después del curso, llamar a Ana"),
        ("then", "then"),
    ],
)
def test_what_leads_to_a_step_is_no_part_of_it(text: str, rest: str) -> None:
    assert without_lead(text) == rest
