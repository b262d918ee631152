"""What is done already is no step to come (COACHING 5.10), and a step in other forms is in the first person (1.2)."""

from __future__ import annotations

import pytest

from tests.dialogs.engine.real_talks import at
from tests.dialogs.preparation.talks import path


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "i already sent my cv"),
        ("en", "I've already talked to Anna"),
        ("en", "already applied to two of them"),
        ("es", "ya mandé mi cv"),
        ("es", "ya hablé con Ana"),
        ("es", "ya he hablado con Ana"),
    ],
)
def test_what_is_done_already_is_met_and_the_next_thing_asked_for(language: str, said: str) -> None:
    phone = at("steps.1.what", language)
    phone.say(said)
    assert path(phone) == "steps.1.what"
    assert ("counts" if language == "en" else "cuenta") in phone.last


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "i already sent my cv, now call them on friday"),
        ("en", "call the people who already replied"),
        ("en", "finish what I already began"),
        ("es", "ya mandé mi cv, ahora llamar el viernes"),
        ("es", "llamar a los que ya respondieron"),
        ("es", "inscribirme ya"),
    ],
)
def test_what_is_still_to_come_is_a_step(language: str, said: str) -> None:
    phone = at("steps.1.what", language)
    phone.say(said)
    assert "steps.1.what" in phone.mentee.stack[-1].answers


@pytest.mark.parametrize(
    ("language", "said", "step"),
    [
        ("en", "i'd ring the college tomorrow", "I will ring the college"),
        ("es", "llamaría al instituto mañana", "Voy a llamar al instituto"),
        ("es", "no sé, ¿quizás llamar a Ana mañana?", "Voy a llamar a Ana"),
        ("en", "call Anna (she knows the director), Friday", "I will call Anna (she knows the director)"),
        ("es", "llamar a Ana (conoce a la directora), el viernes", "Voy a llamar a Ana (conoce a la directora)"),
    ],
)
def test_a_step_reads_as_what_they_will_do(language: str, said: str, step: str) -> None:
    phone = at("steps.1.what", language)
    phone.say(said)
    assert phone.mentee.stack[-1].answers["steps.1.what"].value["undated"] == step
