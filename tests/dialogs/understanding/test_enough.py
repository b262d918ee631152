"""That there is no more to tell, in any wording; and what only comments on a step."""

from __future__ import annotations

import pytest

from dialogs.understanding.comments import without_comments
from dialogs.understanding.enough import is_enough


@pytest.mark.parametrize(
    "text",
    [
        "that's all, I can't think of more",
        "that's it for now",
        "no, that's me",
        "nothing else comes to mind",
        "that's everything thanks",
        "I'm out of ideas lol",
        "I can't think of another one",
        "bueno eso y ya está, no se me ocurre más",
        "ay no, que ya no hay más",
        "no se me ocurre otro",
        "eso nomás",
        "nada más por ahora, gracias",
    ],
)
def test_there_is_no_more(text: str) -> None:
    assert is_enough(text)


@pytest.mark.parametrize(
    "text",
    [
        "no",
        "ok",
        "ya",
        "eso",
        "that's it, call Ana",
        "that's all the money I have",
        "no hay más cursos en enero",
        "buy no more coffee",
        "is that all?",
        "nada más llegar, llamar a Ana",
    ],
)
def test_there_is_more(text: str) -> None:
    assert not is_enough(text)


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("anotarme jaja no? en enero calculo", "anotarme en enero"),
        ("preguntar en la escuela, el viernes q tengo franco", "preguntar en la escuela, el viernes"),
        ("pues mañana mismo, a ver si es verdad", "pues mañana mismo"),
        ("hablar con mi jefe, no?", "hablar con mi jefe"),
        ("call Ana on friday, fingers crossed", "call Ana on friday"),
        ("call Ana on friday i think", "call Ana on friday"),
        ("ring the school on friday since I'm off", "ring the school on friday"),
    ],
)
def test_a_comment_is_no_part_of_a_step(text: str, step: str) -> None:
    assert without_comments(text) == step


@pytest.mark.parametrize(
    "text",
    [
        "estudiar calculo",
        "terminar el cálculo en enero",
        "write what I think",
        "decir que no",
        "más abogadas que me defiendan jaja no, más ingresos",
        "a ver si es verdad",
        "ver si puedo entrar",
        "preguntar qué libro leer",
        "decirle al jefe el viernes que no trabajo gratis en enero",
    ],
)
def test_what_is_part_of_it_stays(text: str) -> None:
    assert without_comments(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "Nomás eso por ahora",
        "solo eso",
        "nada más eso",
        "eso por ahora",
        "just that for now",
        "only those",
        "done for now",
        "i don't need a second one",
        "no quiero más pasos",
        "two steps are enough",
        "con eso tengo por ahora",
    ],
)
def test_just_that_is_enough(text: str) -> None:
    assert is_enough(text)


@pytest.mark.parametrize(
    "text",
    ["solo eso me falta", "just that course", "nomás es cosa de pedirlo", "that for Ana", "i don't need another job"],
)
def test_just_that_thing_is_more(text: str) -> None:
    assert not is_enough(text)
