"""What is said or asked before the yes, of which nothing is kept."""

from __future__ import annotations

import pytest

from tests.dialogs.phone import Phone


@pytest.mark.parametrize(
    "typed", ["ok what now", "im 17", "hello", "10 years as a nurse", "tengo 10 años de experiencia"]
)
def test_what_is_no_yes_is_asked_again_in_few_words(typed: str) -> None:
    """COACHING 2.1: consent is a yes and nothing less; the whole greeting is not said twice."""
    phone = Phone()
    phone.say("/start")
    phone.say(typed)
    assert not phone.mentee.consented
    assert "I haven't kept what you wrote" in phone.last
    assert "not a therapist" not in phone.last
    assert phone.labels
    phone.say("yes")
    assert phone.mentee.consented


@pytest.mark.parametrize(
    ("typed", "answers"),
    [
        (
            "Hi! I'm Bea, I teach at a primary school in Leeds and I've got two kids ... and also is this free?",
            "costs nothing",
        ),
        ("yes, but is it free?", "costs nothing"),
        ("is it free", "costs nothing"),
        ("do i have to pay for this", "costs nothing"),
        ("how much does it cost?", "costs nothing"),
        ("How long does this take?", "five minutes"),
        ("how much time will it need, and how many questions", "five minutes"),
        ("who is behind this service and what happens to the information I provide?", "The people who run me"),
        ("who made this", "The people who run me"),
        ("what do you do with my data", "The people who run me"),
        ("Will you disclose any of this to my employer?", "pass nothing on"),
        ("do u tell my mum", "pass nothing on"),
        ("why u need to know my age", "from 16 on"),
        ("why do you ask how old I am?", "from 16 on"),
        ("is this a bot?", "I'm a program"),
        ("ok, what is this", "A career coach"),
        ("how does this work?", "A career coach"),
        ("will my mum read this", "pass nothing on"),
    ],
)
def test_what_is_asked_before_the_yes_is_answered_with_the_same_buttons(typed: str, answers: str) -> None:
    """COACHING 2.1: nothing of it is kept."""
    phone = Phone()
    phone.say("/start")
    before = phone.bubbles[-1].rows
    phone.say(typed)
    assert answers in phone.last
    assert "I haven't kept what you wrote" not in phone.last
    assert phone.bubbles[-1].rows == before
    assert not phone.mentee.consented


@pytest.mark.parametrize(
    ("typed", "answers"),
    [
        ("hola, ¿esto es gratis?", "No cuesta nada"),
        ("¿cuánto cuesta?", "No cuesta nada"),
        ("¿hay que pagar algo?", "No cuesta nada"),
        ("¿cuánto dura esto?", "cinco minutos"),
        ("cuanto tiempo lleva", "cinco minutos"),
        ("¿quién está detrás de esto?", "Quienes me pusieron"),
        ("¿qué haces con mis datos?", "Quienes me pusieron"),
        ("¿se lo vas a contar a mi jefe?", "no le paso nada a nadie"),
        ("¿por qué quieres saber mi edad?", "a partir de los 16"),
        ("pa q quieres mi edad", "a partir de los 16"),
        ("¿eres un bot?", "Soy un programa"),
        ("hola, ¿qué es esto?", "Un coach de carrera"),
        ("q onda, q es esto?", "Un coach de carrera"),
        ("y de qué se trata esto?", "Un coach de carrera"),
        ("q onda con esto", "Un coach de carrera"),
        ("¿esto lo va a leer mi jefe?", "no le paso nada a nadie"),
    ],
)
def test_what_is_asked_before_the_yes_is_answered_in_spanish(typed: str, answers: str) -> None:
    phone = Phone(language="es")
    phone.say("/start")
    before = phone.bubbles[-1].rows
    phone.say(typed)
    assert answers in phone.last
    assert phone.bubbles[-1].rows == before
    assert not phone.mentee.consented


def test_two_questions_before_the_yes_get_two_answers() -> None:
    phone = Phone()
    phone.say("/start")
    phone.say("Is this free? And how long does it take?")
    assert "costs nothing" in phone.last
    assert "five minutes" in phone.last


def test_why_at_the_first_question_speaks_of_the_age_too() -> None:
    for language, said in (("en", "I ask about 16"), ("es", "Pregunto por los 16")):
        phone = Phone(language=language)
        phone.say("/start")
        phone.press("Why?" if language == "en" else "¿Por qué?")
        assert said in phone.last


def test_who_reads_it_is_answered_before_the_yes() -> None:
    phone = Phone()
    phone.say("/start")
    phone.say("ok quick q before i say yes to anything, who actually reads this? like is it my uni")
    assert "pass nothing on" in phone.last
    assert not phone.mentee.consented
