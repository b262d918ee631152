"""Goals and steps turned into the first person."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dialogs.understanding.wording import bare, i_will

ENGLISH = {
    "i want to get better at excel": "I will get better at excel",
    "you should call Anna": "I will call Anna",
    "Call Anna": "I will call Anna",
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
    "spanish lessons every tuesday": "I will work on spanish lessons every tuesday",
    "LinkedIn profile": "I will work on LinkedIn profile",
    "benchmark the API": "I will benchmark the API",
    "I'm working on my portfolio": "I will work on my portfolio",
    "I don't want to be stuck": "I will not be stuck",
    "I applied to 5 jobs": "I will apply to 5 jobs",
    "- Send CV!!": "I will send CV",
    "2) running a marathon": "I will run a marathon",
    "ok so i think i should probably call her": "I will call her",
    "let's meet Tom": "I will meet Tom",
    "": "",
    "…": "I will work on …",
}
SPANISH = {
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
    "un trabajo nuevo": "Voy a conseguir un trabajo nuevo",
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
    assert bare("CV review", "en") == "work on CV review"
    assert bare("Quiero llamar a Ana", "es") == "llamar a Ana"
    assert bare("", "en") == ""


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
