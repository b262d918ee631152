"""Who wants the open question once more gets it, whatever came between (COACHING 8)."""

from __future__ import annotations

import pytest

from dialogs.understanding.asking_again import asks_again
from tests.dialogs.awareness.talks import at_the_summary
from tests.dialogs.engine.real_talks import at, in_awareness, values

ROWS = [
    ("en", "back to the question"),
    ("en", "ok lets go back to the question"),
    ("en", "what was the question again"),
    ("en", "can you repeat the question please"),
    ("es", "volvamos a la pregunta"),
    ("es", "bueno, volvamos a la pregunta"),
    ("es", "repíteme la pregunta porfa"),
    ("es", "¿cuál era la pregunta otra vez?"),
]


@pytest.mark.parametrize(("language", "said"), ROWS)
def test_it_is_put_again_at_a_summary_that_was_turned_down(language: str, said: str) -> None:
    phone = at_the_summary(language)
    whole = phone.last
    phone.say("no")
    assert phone.last != whole
    phone.say(said)
    assert phone.open == "awareness/right"
    assert phone.last == whole
    phone.say("sí" if language == "es" else "yes")
    assert phone.open != "awareness/right"


@pytest.mark.parametrize(("language", "said"), ROWS)
def test_it_is_put_again_where_words_are_asked_for(language: str, said: str) -> None:
    phone = in_awareness("hurdle", language)
    before = values(phone)
    phone.say(said)
    assert ("¿Qué se interpone" if language == "es" else "What stands in your way") in phone.last
    assert values(phone) == before


@pytest.mark.parametrize(
    "said",
    [
        "going back to school",
        "go back to the question before",
        "back to nursing",
        "ask the question at the meeting",
        "volver a la universidad",
        "volver a la pregunta anterior",
        "la pregunta de siempre: el dinero",
        "repetir el curso",
    ],
)
def test_other_ways_back_are_none(said: str) -> None:
    assert not asks_again(said)


@pytest.mark.parametrize(
    ("language", "stop", "on"),
    [
        ("en", "can we stop here im tired", "ok go on"),
        ("en", "can I stop", "continue"),
        ("es", "¿podemos parar aquí? estoy cansada", "sigamos"),
        ("es", "lo dejamos por hoy", "vale, continuemos"),
    ],
)
def test_a_talk_that_was_left_off_goes_on_with_its_question(language: str, stop: str, on: str) -> None:
    phone = in_awareness("hurdle", language)
    before = values(phone)
    phone.say(stop)
    assert phone.mentee.paused == "pause"
    phone.say(on)
    phone.say(on)
    assert not phone.mentee.paused
    assert phone.open == "awareness/hurdle"
    assert values(phone) == before


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        *(("en", "go back", "nothing to take back"), ("en", "can I go back please", "nothing to take back")),
        *(("es", "volver atrás", "no hay nada que deshacer"), ("es", "quiero volver", "no hay nada que deshacer")),
    ],
)
def test_there_is_nothing_before_the_first_question(language: str, text: str, told: str) -> None:
    phone = in_awareness("situation", language)
    phone.say(text)
    assert told in phone.last
    assert phone.open == "awareness/situation"


def test_going_back_to_something_is_a_goal_at_the_first_question() -> None:
    phone = at("goal")
    phone.say("go back to school")
    assert "school" in phone.mentee.stack[-1].answers["goal"].value["text"]
