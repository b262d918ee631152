"""The first question, before which nothing is kept (COACHING 2.1)."""

from __future__ import annotations

import pytest

from tests.dialogs.phone import Phone


@pytest.mark.parametrize("typed", ["yes", "Yes!", "ok"])
def test_a_typed_yes_is_consent_and_a_typed_no_keeps_nothing(typed: str) -> None:
    """COACHING 2.1."""
    phone = Phone()
    phone.say("/start")
    phone.say(typed)
    assert phone.mentee.consented
    phone = Phone()
    phone.say("/start")
    phone.say("no")
    assert not phone.mentee.consented
    assert "I have kept nothing" in phone.bubbles[-1].text


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("hi there, yes I am 34", "en"),
        ("38. Go.", "en"),
        ("Hello! Yes, let's start, my sister told me about you", "en"),
        ("Buenas, soy Manolo, tengo 41 años, padre de dos, y sí, empezamos, que me lo ha recomendado mi mujer", "es"),
        ("hola, sí, tengo 19", "es"),
        ("ok fine yes im 23", "en"),
        ("yes I'm 16 or older", "en"),
        ("bueno vale sí tengo 20 años", "es"),
    ],
)
def test_a_plain_yes_among_other_words_is_one(typed: str, language: str) -> None:
    phone = Phone(language=language)
    phone.say("/start")
    phone.say(typed)
    assert phone.mentee.consented


@pytest.mark.parametrize(
    "typed",
    [
        "ok, what is this",
        "yes, but who reads it?",
        "yes or no, I don't care",
        "not yet. yes later",
        "yes, I'm 15",
        "yes im 15",
    ],
)
def test_a_yes_with_a_but_or_a_question_is_none(typed: str) -> None:
    phone = Phone()
    phone.say("/start")
    phone.say(typed)
    assert not phone.mentee.consented


@pytest.mark.parametrize(
    "typed", ["im 14 is that ok", "I'm only 15", "13", "tengo 15 años", "I am 14 years old", "tengo 14, pasa algo?"]
)
def test_who_says_they_are_younger_is_told_goodbye(typed: str) -> None:
    """COACHING 2.1: under 16 as kindly as a no."""
    phone = Phone()
    phone.say("/start")
    phone.say(typed)
    assert "I have kept nothing" in phone.last
    assert not phone.mentee.consented


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
    ("typed", "language"),
    [
        ("yea im 19", "en"),
        ("well im 52 so aye I should think so", "en"),
        ("ok im 22", "en"),
        ("yeah im 19 n a half", "en"),
        ("sí, tengo 16 y medio", "es"),
        ("yeah I'm nineteen", "en"),
        ("sure, i am 34 years old", "en"),
        ("im 17, yes", "en"),
        ("yep, over 18. I'm 40", "en"),
        ("hi, I'm 52 and I'd like to start", "en"),
        ("sí, tengo 20", "es"),
        ("vale, tengo veintidós", "es"),
        ("sip tengo 17 años", "es"),
        ("sip, 24", "es"),
        ("yeah 30", "en"),
        ("claro, soy mayor de edad", "es"),
        ("tengo 31, dale", "es"),
    ],
)
def test_a_yes_beside_an_age_is_a_yes(typed: str, language: str) -> None:
    phone = Phone(language=language)
    phone.say("/start")
    phone.say(typed)
    assert phone.mentee.consented


@pytest.mark.parametrize(
    "typed",
    [
        "yea im 15",
        "yeah, 15",
        "yes 9",
        "sip, 14 tengo",
        "sí, tengo 12",
        "ok, I'm 13",
        "vale tengo 15 años",
        "sure im 14 lol",
    ],
)
def test_a_yes_of_somebody_younger_is_none(typed: str) -> None:
    phone = Phone(language="es" if "tengo" in typed else "en")
    phone.say("/start")
    phone.say(typed)
    assert not phone.mentee.consented


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


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("im 17", "en"),
        ("18", "en"),
        ("I'm 34.", "en"),
        ("hi, i am 29 years old", "en"),
        ("nineteen", "en"),
        ("tengo 29", "es"),
        ("18", "es"),
        ("hola, tengo 41 años", "es"),
        ("soy mayor de edad", "es"),
    ],
)
def test_an_age_of_16_or_more_is_heard_and_only_the_yes_is_still_asked_for(typed: str, language: str) -> None:
    """COACHING 2.1: consent is a yes; who has told their age is not asked for it once more."""
    phone = Phone(language=language)
    phone.say("/start")
    phone.say(typed)
    assert not phone.mentee.consented
    assert ("old enough" if language == "en" else "tienes la edad") in phone.last
    assert phone.labels
    phone.say("yes" if language == "en" else "dale")
    assert phone.mentee.consented


@pytest.mark.parametrize("typed", ["tengo 20… dale", "tengo 20... dale", "18, sí", "29, adelante"])
def test_an_age_and_a_yes_behind_it_is_a_yes(typed: str) -> None:
    phone = Phone(language="es")
    phone.say("/start")
    phone.say(typed)
    assert phone.mentee.consented


@pytest.mark.parametrize("typed", ["12", "tengo 14", "im 15 lol"])
def test_an_age_under_16_is_the_kind_ending(typed: str) -> None:
    phone = Phone()
    phone.say("/start")
    phone.say(typed)
    assert "I have kept nothing" in phone.last


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("yep im 24 lol, crack on", "en"),
        ("yes!! im 24", "en"),
        ("yeah 24 here mate, fire away", "en"),
        ("I'm 41, ready when you are", "en"),
        ("sure, 33 years old. let's get started", "en"),
        ("Hi, a bit nervous but here I am. I'm 52. Yes, let's start", "en"),
        ("aye im 19 haha let's get cracking", "en"),
        ("buenass, 23 tengo, dale", "es"),
        ("sí claro, tengo 19 jajaja", "es"),
        ("sí, 19 años, empezamos", "es"),
        ("tengo 23, arranquemos che", "es"),
        ("dale, tengo 30, estoy lista", "es"),
        (
            "Buenas tardes. Tengo 38 años, soy enfermera y me da un poquito de pena hablar con un programa, pero "
            "bueno, "
            "aquí estoy. Sí, empecemos con toda la actitud 😊",
            "es",
        ),
    ],
)
def test_a_yes_and_an_age_in_ones_own_words_is_consent(typed: str, language: str) -> None:
    phone = Phone(language=language)
    phone.say("/start")
    phone.say(typed)
    assert phone.mentee.consented


@pytest.mark.parametrize(
    ("typed", "language", "answer"),
    [
        ("Holaaa!! sí claro, tengo 19 jajaja. Oye pero esto es gratis no?", "es", "No cuesta nada"),
        ("tengo 23, dale. ¿cuánto dura esto?", "es", "cinco minutos"),
        ("yes im 24. is it free?", "en", "costs nothing"),
        ("Yep, I'm 30! Who made this?", "en", "The people who run me"),
    ],
)
def test_what_is_asked_behind_a_yes_with_an_age_is_answered_after_it(typed: str, language: str, answer: str) -> None:
    phone = Phone(language=language)
    phone.say("/start")
    phone.say(typed)
    assert phone.mentee.consented
    assert answer in "".join(bubble.text for bubble in phone.bubbles[-2:])
    assert phone.open == "welcome/place"


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("I'm 24, ok so I want to know who reads this first", "en"),
        ("yes im 24 but who reads it", "en"),
        ("im 30. is it free? yes if it is", "en"),
        ("im 24, do you keep what i write?", "en"),
        ("yes, im 40. actually no, not yet", "en"),
        ("yes, I'm fifteen", "en"),
        ("yep im 14 lol, crack on", "en"),
        ("14 tengo, dale", "es"),
        ("dale, tengo quince", "es"),
        ("tengo 19, pero no sé si empezar", "es"),
        ("sí, tengo 19, pero ¿es gratis?", "es"),
        ("tengo 20 años de experiencia, cuéntame", "es"),
    ],
)
def test_an_age_with_no_plain_yes_or_a_yes_that_is_turned_round_is_none(typed: str, language: str) -> None:
    phone = Phone(language=language)
    phone.say("/start")
    phone.say(typed)
    assert not phone.mentee.consented


def test_who_reads_it_is_answered_before_the_yes() -> None:
    phone = Phone()
    phone.say("/start")
    phone.say("ok quick q before i say yes to anything, who actually reads this? like is it my uni")
    assert "pass nothing on" in phone.last
    assert not phone.mentee.consented
