"""An age beside the yes, or in its place: 16 and older begin, who is younger is told goodbye (COACHING 2.1)."""

from __future__ import annotations

import pytest

from tests.dialogs.phone import Phone


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
        ("im 37 mate course im over 16", "en"),
        ("course i am, 37", "en"),
        ("absolutely. 51", "en"),
        ("certainly, I am 45 years of age", "en"),
        ("fine by me, im 40", "en"),
        ("no problem, im 31", "en"),
        ("yes I'm older than 16", "en"),
        ("over 16 yes", "en"),
        ("of course i'm old enough, 50", "en"),
        ("yep well past sixteen lol im 70", "en"),
        ("dale nomás, 51 pirulos", "es"),
        ("por supuesto que sí, soy mayor de edad", "es"),
        ("claro que sí, tengo 42", "es"),
        ("desde luego, 33", "es"),
        ("obvio que sí, tengo 25 pirulos", "es"),
        ("me parece bien, tengo 50", "es"),
        ("cómo no, tengo 60", "es"),
        ("tengo 33 años, sin problema", "es"),
        ("mayor de 16 sí", "es"),
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
        ("im 37 mate", "en"),
        ("of course not, im 37", "en"),
        ("good pay, im 30", "en"),
        ("my course ends in june, im 21", "en"),
        ("por supuesto que no, tengo 30", "es"),
        ("cómo que no, tengo 30, no sé", "es"),
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


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("im almost sixteen, yes", "en"),
        ("yes, I'm nearly 16", "en"),
        ("yes i'm not 16", "en"),
        ("yes but I'm not yet 16", "en"),
        ("yes, i'm under 16", "en"),
        ("I'm 16 next week, start", "en"),
        ("turn 16 next month. lets go", "en"),
        ("yes im turning 16 in may", "en"),
        ("I'm a minor, yes", "en"),
        ("yes. I was born in 2015", "en"),
        ("yes, I'm 15 years of age", "en"),
        ("casi 16, sí", "es"),
        ("sí, aún no tengo 16", "es"),
        ("no tengo 16 todavía, pero sí", "es"),
        ("cumplo 16 en mayo, sí", "es"),
        ("cumplo dieciséis el mes que viene, dale", "es"),
        ("sí, tengo menos de 16", "es"),
        ("sí, soy menor de edad", "es"),
        ("sí, nací en 2014", "es"),
        ("sí, tengo quince años de edad", "es"),
        ("sí, tengo 15 años de edad", "es"),
    ],
)
def test_who_will_be_16_only_later_is_told_goodbye(typed: str, language: str) -> None:
    """COACHING 2.1: under 16 gets a kind goodbye, and nothing is kept; in March 2027."""
    phone = Phone(language=language)
    phone.say("/start")
    phone.say(typed)
    assert not phone.mentee.consented
    assert ("nothing" if language == "en" else "No he guardado nada") in phone.bubbles[-1].text


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("yes, I'm ten minutes late though", "en"),
        ("yes, im 15 minutes away", "en"),
        ("yes, I turned 16 in May", "en"),
        ("I'm 40 and my son is almost 16, yes", "en"),
        ("yes, I'm not under 16", "en"),
        ("yes, I'm not a minor", "en"),
        ("yes, I was born in 2003", "en"),
        ("sí, tengo quince minutos", "es"),
        ("sí, tengo 15 minutos", "es"),
        ("sí, tengo doce años trabajando en esto", "es"),
        ("sí, no soy menor de edad", "es"),
        ("sí, cumplí 16 en mayo", "es"),
        ("sí, mi hijo tiene 12", "es"),
    ],
)
def test_a_small_number_that_is_nobodys_age_sends_nobody_away(typed: str, language: str) -> None:
    """At most the yes is asked for once more."""
    phone = Phone(language=language)
    phone.say("/start")
    phone.say(typed)
    assert ("I have kept nothing" if language == "en" else "No he guardado nada") not in phone.bubbles[-1].text
