"""Goals and steps turned into the first person."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dialogs.understanding.wording import bare, i_will

ENGLISH = {
    "i want to get better at excel": "I will get better at excel",
    "you should call Anna": "I will call Anna",
    "Call Anna": "I will call Anna",
    "call class": "I will call class",
    "book course": "I will book course",
    "book club": "book club",
    "shoot video one": "I will shoot video one",
    "learning spanish": "I will learn spanish",
    "I will call Anna.": "I will call Anna",
    "i will call anna": "I will call anna",
    "I'll call Anna": "I'll call Anna",
    "ill call anna": "I will call anna",
    "better at excel": "I will get better at excel",
    "a better job": "I will find a better job",
    "i would like a mentor": "I will get a mentor",
    "I need help with interviews": "I will get help with interviews",
    "My goal is to become a manager": "I will become a manager",
    "my goal: pass the exam": "I will pass the exam",
    "we should update the CV": "I will update the CV",
    "someone ought to fix my cv": "I will fix my cv",
    "my boss should promote me": "I will ask my boss to promote me",
    "spanish lessons every tuesday": "I will take spanish lessons every tuesday",
    "LinkedIn profile": "I will work on my LinkedIn profile",
    "an hour at the gym": "I will spend an hour at the gym",
    "an hour of the NHS course": "an hour of the NHS course",
    "one chapter of the book": "one chapter of the book",
    "benchmark the API": "I will benchmark the API",
    "I'm working on my portfolio": "I will work on my portfolio",
    "I don't want to be stuck": "I will not be stuck",
    "I applied to 5 jobs": "I will apply to 5 jobs",
    "- Send CV!!": "I will send CV",
    "2) running a marathon": "I will run a marathon",
    "ok so i think i should probably call her": "I will call her",
    "let's meet Tom": "I will meet Tom",
    "I want out of nursing": "I will get out of nursing",
    "id like off nights": "I will get off nights",
    "": "",
    "…": "…",
}
SPANISH = {
    "una hora en el gimnasio": "Voy a pasar una hora en el gimnasio",
    "una hora de inglés": "una hora de inglés",
    "quiero mejorar mi inglés": "Voy a mejorar mi inglés",
    "me gustaria aprender python": "Voy a aprender python",
    "Llamar a Ana": "Voy a llamar a Ana",
    "Voy a llamar a Ana": "Voy a llamar a Ana",
    "llamaré a Ana": "Voy a llamar a Ana",
    "aprendiendo español": "Voy a aprender español",
    "ir a la feria de empleo": "Voy a ir a la feria de empleo",
    "voy al encuentro de datos": "Voy a ir al encuentro de datos",
    "le escribo a Ana": "Voy a escribirle a Ana",
    "me apunto al curso": "Voy a apuntarme al curso",
    "que me contraten en la agencia": "Voy a lograr que me contraten en la agencia",
    "deberías llamar a Ana": "Voy a llamar a Ana",
    "tengo que enviar el CV": "Voy a enviar el CV",
    "mi meta es conseguir un trabajo": "Voy a conseguir un trabajo",
    "prepararse para el examen": "Voy a prepararme para el examen",
    "un trabajo nuevo": "Voy a encontrar un trabajo nuevo",
    "me quiero ir a Madrid": "Voy a irme a Madrid",
    "Mi CV": "Voy a trabajar en mi CV",
}


@pytest.mark.parametrize(("typed", "turned"), ENGLISH.items())
def test_a_sentence_becomes_i_will(typed: str, turned: str) -> None:
    """COACHING 1.2: their own words, in the first person."""
    assert i_will(typed, "en") == turned


@pytest.mark.parametrize(("typed", "turned"), SPANISH.items())
def test_a_sentence_becomes_voy_a(typed: str, turned: str) -> None:
    """COACHING 1.2, in Spanish."""
    assert i_will(typed, "es") == turned


def test_inside_a_sentence_the_beginning_is_left_out() -> None:
    """ "Last time you said that you would … call Anna"."""
    assert bare("I will call Anna.", "en") == bare("Call Anna", "en") == bare("I'll call Anna", "en") == "call Anna"
    assert bare("CV review", "en") == "do a CV review"
    assert bare("Quiero llamar a Ana", "es") == "llamar a Ana"
    assert bare("", "en") == ""


HERE = Path(__file__).parent


@pytest.mark.parametrize("language", ["en", "es"])
def test_what_people_type_on_a_phone_becomes_a_sentence_that_a_careful_person_would_write(language: str) -> None:
    """Things without a verb, slips of the thumb, other people's wishes, refusals; and words before which no verb reads
    right, which stand alone. The files were read line by line by a person."""
    rows = [line.split(" -> ") for line in (HERE / f"wording.{language}.txt").read_text("utf-8").splitlines()]
    assert len(rows) >= 150
    wrong = {typed: i_will(typed, language) for typed, turned in rows if i_will(typed, language) != turned}
    assert wrong == {}
    again = {turned: i_will(turned, language) for _, turned in rows if i_will(turned, language) != turned}
    assert again == {}


@pytest.mark.parametrize(
    "refusal", ["i dont want to be a waiter forever", "I don't want to work nights", "never be late"]
)
def test_a_refusal_stays_one(refusal: str) -> None:
    """ "I will be a waiter forever" would be the contrary."""
    assert i_will(refusal, "en").startswith("I will not ")


def test_a_spanish_refusal_keeps_its_no() -> None:
    """ "No voy a …", and "no …" inside a sentence."""
    assert i_will("no quiero ser camarera para siempre", "es") == "No voy a ser camarera para siempre"
    assert bare("No voy a ser camarera para siempre", "es") == "no ser camarera para siempre"


PIECES = (
    "i I'll will i'm want to you should call Anna my goal is don't not let's better a CV … - 1. learning no para voy a"
)


@given(st.one_of(st.text(), st.lists(st.sampled_from(PIECES.split())).map(" ".join)), st.sampled_from(["en", "es"]))
@example("to to", "en")
def test_what_is_turned_stays_as_it_is(typed: str, language: str) -> None:
    """The mentee confirms the wording once; showing it again must not change it. It is one line."""
    turned = i_will(typed, language)
    assert i_will(turned, language) == turned
    assert "\n" not in turned


@pytest.mark.parametrize(
    ("typed", "turned"),
    [
        ("UX writer", "I will become a UX writer"),
        ("university lecturer", "I will become a university lecturer"),
        ("HR manager", "I will become an HR manager"),
        ("urban planner", "I will become an urban planner"),
        ("underwriter", "I will become an underwriter"),
        ("engineer", "I will become an engineer"),
    ],
)
def test_the_article_goes_by_the_sound(typed: str, turned: str) -> None:
    assert i_will(typed, "en") == turned
