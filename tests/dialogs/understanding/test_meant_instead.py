"""What an answer should have been is told from what answers the next question (COACHING 8)."""

from __future__ import annotations

from time import process_time

import pytest

from dialogs.understanding.meant_instead import Instead, meant_instead, put_in
from tests.accuracy.__main__ import rows_of


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("sorry i meant physio not psycho", "physio"),
        ("i meant physio", "physio"),
        ("oops i meant no jobs in Leeds", "no jobs in Leeds"),
        ("what i meant was the night shifts", "the night shifts"),
        ("sorry, i meant to say the rent", "the rent"),
        ("wait no, put teaching instead", "teaching"),
        ("no wait, make it March", "March"),
        ("actually put nursing", "nursing"),
        ("sorry, change that to nursing please", "nursing"),
        ("change my last answer to nursing", "nursing"),
        ("scratch the last one, its the money", "the money"),
        ("forget what i just wrote, i mean the commute", "the commute"),
        ("correction: two years", "two years"),
        ("typo: physio", "physio"),
        ("*physio", "physio"),
        ("put teaching instead", "teaching"),
        ("quería decir marzo", "marzo"),
        ("perdón, quise decir fisio, no psico", "fisio"),
        ("me refería a los turnos", "los turnos"),
        ("corrijo: son dos años", "son dos años"),
        ("uy, quise escribir Lugo", "Lugo"),
        ("espera, no, pon enseñanza", "enseñanza"),
        ("no, mejor pon el dinero", "el dinero"),
        ("perdón, cámbialo por marzo", "marzo"),
        ("borra lo último, es el dinero", "el dinero"),
        ("cambia mi respuesta por enfermería", "enfermería"),
        ("pon enseñanza en su lugar", "enseñanza"),
        ("disculpe, ponga dos años", "dos años"),
        ("olvida lo que dije, es el horario", "el horario"),
        ("*fisio", "fisio"),
        ("sorry i meant to write physio", "physio"),
        ("oops, i meant to put nursing", "nursing"),
        ("i meant to say physio", "physio"),
        ("perdón, quería poner Lugo", "Lugo"),
        ("no, pon enseñanza, mejor", "enseñanza"),
        ("no, put a job with people", "a job with people"),
        ("ok, write the night shifts", "the night shifts"),
    ],
)
def test_what_it_should_have_been(said: str, words: str) -> None:
    found = meant_instead(said)
    assert found
    assert found.words == words


@pytest.mark.parametrize(
    "said",
    [
        "sorry for the long answer, i ran a market",
        "sorry, no story comes to mind",
        "sorry, i put my kids first",
        "no, nobody puts me forward",
        "no money",
        "no time, too tired",
        "wait for the next intake",
        "wait tables at weekends",
        "actually I like it where I am",
        "i meant to call her but never did",
        "i meant to say something in the meeting and didn't",
        "I meant that as a joke and my boss laughed",
        "i meant no harm",
        "put people first",
        "put money aside every month",
        "make it in journalism",
        "change it to something better paid",
        "change careers",
        "write instead of talk",
        "teaching instead of nursing",
        "forget my last boss, she was awful",
        "quería decir que no y dije que sí",
        "quería decir algo en la reunión",
        "no quise decir eso",
        "no quería decir la verdad en la entrevista",
        "quise decirle a mi jefa que no podía",
        "quería decirlo delante de todos",
        "pon a prueba mis nervios",
        "no, mejor en otra empresa",
        "mejor horario",
        "perdón, no se me ocurre nada",
        "espera, que tengo que pensar",
        "esperar a que salga la plaza",
        "cambiar de trabajo",
        "corregir exámenes",
        "no a los turnos de noche",
        "* * *",
        "i meant to write a book",
        "i meant to put money aside",
        "no, put people first",
        "ok put the phone away",
        "sorry, put my kids to bed",
        "actually put myself forward",
        "wait, make it easier for others",
        "no write every day",
        "no, change it to something better paid",
        "quise escribir un libro",
        "quería poner una tienda",
        "quise poner una panadería con mi hermana",
        "no, pon a los tuyos primero",
        "no, escribe cada día",
        "bueno, cámbialo por algo mejor",
        "ok write a book",
        "wait, write two pages a day",
        "no, write letters to firms",
        "ok put up posters",
        "hm, put a stop to it",
        "actually put my phone in a drawer",
        "no, put my kids to sleep earlier",
        "no, put together a CV",
        "no put it down to bad luck",
        "put an ad in the paper instead",
        "write a blog instead",
        "make it to work on time instead",
        "bueno, pon una tienda",
        "no, escribe mi hermana los CV",
        "a ver, escribe un libro",
        "mejor pon más horas",
        "pon un anuncio en vez de eso",
    ],
)
def test_what_somebody_tells_is_none(said: str) -> None:
    assert meant_instead(said) is None


@pytest.mark.parametrize("word", ["no", "sorry", "perdón", "wait", "so sorry", "a ver", "no no,"])
def test_however_often_it_is_said_it_is_read_at_once(word: str) -> None:
    """Each of them may be led to in one way only: in two, thirty of them would take minutes."""
    began = process_time()
    assert meant_instead(f"{word} " * (190 // (len(word) + 1)) + "x") is None
    assert process_time() - began < 1


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("task", ["goal", "done"])
def test_nothing_that_is_told_is_taken_for_one(task: str, language: str) -> None:
    assert [row["text"] for row in rows_of(task, language, "tune") if meant_instead(row["text"])] == []


@pytest.mark.parametrize(
    ("old", "instead", "now"),
    [
        ("no psycho jobs near me", Instead("physio", "psycho"), "no physio jobs near me"),
        ("I studied psycho at uni", Instead("physio"), "I studied physio at uni"),
        ("psycho", Instead("physio"), "physio"),
        ("the money", Instead("my commute in the evening"), "my commute in the evening"),
        ("I studied nursing at uni", Instead("teaching"), "teaching"),
        ("call Ana on Mondey", Instead("Monday", one=True), "call Ana on Monday"),
        ("call Ana and the others", Instead("physio", one=True), None),
        ("all my contacts are on the ward", Instead("a book"), "a book"),
        ("time for life outside it", Instead("límites"), "límites"),
        ("I set up the training", Instead("una tienda"), "una tienda"),
        ("estudié psico en Lugo", Instead("fisio", "psico"), "estudié fisio en Lugo"),
    ],
)
def test_only_the_wrong_word_is_replaced_where_it_can_be_seen(old: str, instead: Instead, now: str | None) -> None:
    assert put_in(old, instead) == now
