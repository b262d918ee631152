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
    ("typed", "language"),
    [
        ("right whats first", "en"),
        ("good pay", "en"),
        ("good money", "en"),
        ("great boss", "en"),
        ("sure is cold here", "en"),
        ("fine weather today", "en"),
        ("perfect timing", "en"),
        ("buen sueldo", "es"),
        ("bien qué sigue", "es"),
        ("genial el jefe", "es"),
        ("bueno el sueldo", "es"),
    ],
)
def test_a_word_of_praise_with_others_behind_it_is_no_yes(typed: str, language: str) -> None:
    phone = Phone(language=language)
    phone.say("/start")
    phone.say(typed)
    assert not phone.mentee.consented


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("right, let's go", "en"),
        ("good to go", "en"),
        ("ok great start", "en"),
        ("yes lets do this", "en"),
        ("fine by me", "en"),
        ("I consent", "en"),
        ("perfecto empecemos", "es"),
        ("bueno, empecemos", "es"),
        ("me parece bien", "es"),
        ("claro vamos", "es"),
    ],
)
def test_a_yes_with_words_that_only_lead_on_is_one(typed: str, language: str) -> None:
    phone = Phone(language=language)
    phone.say("/start")
    phone.say(typed)
    assert phone.mentee.consented
