"""A question for what was said before is told from an answer that only begins like one (COACHING 1.5, 8)."""

from __future__ import annotations

import pytest

from dialogs.understanding.said_before import asks_what_was_said, said_before
from tests.dialogs.engine.real_talks import at


@pytest.mark.parametrize(
    "said",
    [
        "when I said no to extra hours",
        "When I told my team about their strengths",
        "when we decided to share the skills",
        "when my team said my strengths showed",
        "when my team gave me more hours",
        "when i wrote down my values",
        "why my hours matter to me",
        "who my support is",
        "como dije, me faltan horas",
        "como ya dije, mi obstáculo es el tiempo",
        "como te dije, me falta experiencia",
        "como le dije antes, me importa mi familia",
        "como puse antes: mi sueño es enseñar",
        "que mi jefe me dijo que soy bueno con la gente",
        "que una clienta me dijo que soy buena escuchando",
        "que me dijo que soy buena en esto",
        "como mi jefa me dijo que soy buena en ventas, confío",
        "que es mi sueño desde niña",
        "que son mis valores",
        "como es mi trabajo, me importa",
    ],
)
def test_what_only_begins_like_a_question_is_told(said: str) -> None:
    assert said_before(said) is None


@pytest.mark.parametrize(
    ("said", "about"),
    [
        ("when did i say i have hours", "hours"),
        ("when i said my hours, what was it?", "hours"),
        ("why did i say my confidence was low", "confidence"),
        ("who did i say would support me", "support"),
        ("what were my strengths", "strengths"),
        ("que dije de mis horas", "hours"),
        ("como dije que lo haria si me canso", "if-then"),
        ("cuales dije que eran mis fortalezas", "strengths"),
        ("¿qué son mis valores?", "values"),
        ("q era mi obstaculo", "way"),
        ("¿qué dijo usted de mis horas?", "hours"),
    ],
)
def test_a_question_for_it_is_still_heard(said: str, about: str) -> None:
    assert said_before(said) == about


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "when I said no to extra hours"),
        ("es", "que mi jefe me dijo que soy bueno con la gente"),
        ("es", "como ya dije, me falta experiencia"),
    ],
)
def test_an_answer_that_begins_like_one_is_kept(language: str, said: str) -> None:
    phone = at("obstacle", language)
    phone.say(said)
    assert phone.mentee.stack[-1].answers["obstacle"].value is not None


@pytest.mark.parametrize(
    "said",
    [
        "what my strengths are good for",
        "what my confidence does to me",
        "tell me my strengths are enough",
        "how my values cost me that job",
        "que no dije nada de mis valores",
        "que al final elegí mis horas",
    ],
)
def test_what_tells_of_them_asks_for_nothing(said: str) -> None:
    assert said_before(said) is None
    assert not asks_what_was_said(said)


@pytest.mark.parametrize(
    "said",
    ["what my strengths were", "tell me my strengths", "what were my strengths again", "qué dije de mis valores"],
)
def test_what_asks_for_them_is_heard(said: str) -> None:
    assert said_before(said) is not None
