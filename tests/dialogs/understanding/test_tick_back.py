"""What takes back that a step is done, and what only tells how it went."""

from __future__ import annotations

import pytest

from dialogs.understanding.tick_back import not_so, takes_tick_back


@pytest.mark.parametrize(
    "text",
    [
        "wait no, I only did half of it",
        "no wait that wasn't done",
        "oops, not done yet",
        "espera no, solo hice la mitad",
        "perdón, todavía no lo terminé",
        "hice solo la mitad",
    ],
)
def test_a_tick_is_taken_back(text: str) -> None:
    assert takes_tick_back(text)


@pytest.mark.parametrize(
    "text",
    [
        "it went great",
        "it was not bad",
        "I didn't do it alone, Karen helped",
        "no, it went great",
        "I only did half of the questions and passed",
        "I only did half of the pages I wanted but sent it",
        "no lo hice sola",
        "wait no, did I only do half of it?",
        "nothing",
        "no",
    ],
)
def test_what_came_of_it_takes_nothing_back(text: str) -> None:
    assert not takes_tick_back(text)


@pytest.mark.parametrize(
    "text",
    [
        "no espera, no está hecho, solo les escribí",
        "espera no está hecho solo les escribí",
        "aún no hablé con ella, solo le escribí",
        "todavía no la llamé solo le mandé un mensaje",
        "no era eso, solo les escribí",
        "no wait, it's not done, I only wrote to them",
        "wait no its not done i just texted her",
        "not done just emailed",
        "I haven't talked to her yet, only texted",
    ],
)
def test_that_only_something_less_was_done_takes_it_back_right_after_it(text: str) -> None:
    assert not_so(text)


@pytest.mark.parametrize(
    "text",
    [
        "it wasn't much, just 20 minutes",
        "I didn't expect much, just a chat",
        "i havent heard back yet, just waiting now",
        "no fue mucho, solo 20 minutos",
        "todavía no me contestaron, solo espero",
        "no me lo esperaba, solo me dijo que sí",
    ],
)
def test_what_was_less_than_hoped_for_takes_nothing_back(text: str) -> None:
    assert not not_so(text)


@pytest.mark.parametrize(
    "said",
    [
        "not yet, she asked me to wait",
        "sorry, only five people came",
        "false alarm, the post was already taken",
        "my bad, i was late but he was kind",
        "aún no, me dijo que espere",
        "todavía no, nadie me contestó",
        "mentira, decían que pagaban",
        "falsa alarma: el puesto ya no existe",
        "perdón, solo vinieron cinco",
    ],
)
def test_what_came_of_it_takes_no_tick_back(said: str) -> None:
    assert not not_so(said)
    assert not takes_tick_back(said)


@pytest.mark.parametrize(
    "said",
    [
        "not yet",
        "no wait not done, only emailed em",
        "not yet, i still have to send it",
        "false alarm",
        "aún no, me falta enviarlo",
        "no wait i only spoke to her assistant",
    ],
)
def test_what_is_still_to_be_done_takes_it_back(said: str) -> None:
    assert not_so(said)
