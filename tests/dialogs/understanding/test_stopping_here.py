"""Who wants to leave off for now, and who tells of something that is to stop (COACHING 8)."""

from __future__ import annotations

import pytest

from dialogs.understanding.asking_again import goes_ahead
from dialogs.understanding.asking_back import asked_back
from dialogs.understanding.stopping_here import stops_here

STOPS = [
    "can I stop",
    "can we stop here im tired",
    "im so tired can we stop",
    "could we please pause here",
    "let's stop for today",
    "I need to stop here, sorry",
    "can i do the rest later",
    "let's finish this another time",
    "remind me later",
    "can you ask me again later?",
    "ok let's call it a day",
    "¿podemos parar aquí?",
    "estoy muy cansada, ¿podemos parar?",
    "lo dejamos por hoy",
    "seguimos otro día porfa",
    "recuérdamelo más tarde",
    "quiero parar por hoy",
    "prefiero seguir luego",
]
TOLD = [
    "I want to stop",
    "I want to stop smoking",
    "stop working nights",
    "remind me on Friday",
    "can I stop my course",
    "I'm tired",
    "I have to stop here and there to rest",
    "finish the course later",
    "quiero parar de fumar",
    "dejarlo",
    "estoy cansada de mi trabajo",
    "terminar la carrera",
]


@pytest.mark.parametrize("said", STOPS)
def test_it_is_left_off_for_now(said: str) -> None:
    assert stops_here(said)
    assert asked_back(said, "es" if not said.isascii() else "en") == "pause"


@pytest.mark.parametrize("said", TOLD)
def test_what_is_told_is_heard_as_it_stands(said: str) -> None:
    assert not stops_here(said)


@pytest.mark.parametrize(
    "said",
    [
        *("continue", "ok go on", "sure lets go", "let's begin", "yeah carry on please", "where were we?", "go ahead"),
        *("sigamos", "bueno, seguimos", "vale, empecemos", "¿en qué íbamos?", "podemos continuar"),
    ],
)
def test_who_goes_on_answers_nothing(said: str) -> None:
    assert goes_ahead(said)


@pytest.mark.parametrize(
    "said",
    [
        *("I keep going", "keep going", "continue my studies", "go on a course", "start a blog", "go to the gym"),
        *("seguir estudiando", "quiero continuar", "empezar un curso", "vamos a la playa", "dale", "start"),
    ],
)
def test_what_somebody_goes_on_with_may_be_an_answer(said: str) -> None:
    assert not goes_ahead(said)
