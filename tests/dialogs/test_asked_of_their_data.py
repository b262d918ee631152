"""What is asked of one's own data, or of oneself, at an open question is answered and never kept (COACHING 1.10, 8)."""

from __future__ import annotations

import pytest

from dialogs.understanding.about_coach import asked_of_coach
from dialogs.understanding.of_their_data import about_their_data
from dialogs.understanding.text import plain
from tests.dialogs.engine.real_talks import at, in_awareness, values

ASKED = {
    "kept": {
        "en": "do u save this|are you saving all this|where do my answers go|is this kept anywhere|is it encrypted|"
        "can i delete this later|can you delete my data|is this going to be used to train ai|"
        "hey are you recording this?|"
        "whats happening to my data|will any of this be shared with my uni|who owns my data|does this stay between us",
        "es": "¿dónde queda guardado esto?|esto se guarda?|¿guardas esto?|¿dónde van mis respuestas?|"
        "mis datos se venden?|"
        "puedo borrar esto luego?|¿está cifrado?|lo que escribo queda grabado?|estás guardando todo esto?|"
        "¿quién tiene acceso a mis datos?|se guarda todo lo que escribo?",
    },
    "known": {
        "en": "what have i told you so far|what do you know about me|do you remember what i told you|"
        "remind me what i said|"
        "what did i answer before|can i see my answers|so what have you got on me",
        "es": "¿qué sabes de mí?|¿qué te he contado hasta ahora?|te acuerdas de lo que te dije?|"
        "puedo ver mis respuestas?|"
        "oye, ¿qué tienes apuntado sobre mí?",
    },
    "judged": {
        "en": "do u think im stupid|am i being silly|do you think im too old for this|do you think i can do it?|"
        "is it normal to feel like this|am i doing this right|is that a stupid answer|are you judging me|"
        "do you like me|"
        "be honest, am i crazy|what do you think of me|tell me im not stupid",
        "es": "¿crees que soy tonta?|soy tonta?|crees que puedo?|¿es normal sentirse así?|¿lo estoy haciendo bien?|"
        "¿crees que soy muy mayor para esto?|me estás juzgando?|¿qué piensas de mí?|¿te caigo mal?|"
        "¿está bien lo que puse?",
    },
}
ROWS = [
    (about, language, text)
    for about, rows in ASKED.items()
    for language, row in rows.items()
    for text in row.split("|")
]


@pytest.mark.parametrize(("about", "language", "text"), ROWS)
def test_it_is_answered_and_the_question_stands(about: str, language: str, text: str) -> None:
    phone = in_awareness("hurdle", language)
    before = values(phone)
    phone.say(text)
    assert values(phone) == before
    assert phone.open == "awareness/hurdle"
    telling = {"kept": "/delete", "known": "/export", "judged": "program"}
    assert telling[about] in phone.last


@pytest.mark.parametrize(
    "text",
    [
        "where is my data stored?",
        "where does this go",
        "so where does it all go now",
        "what happens to my data?",
        "what do you do with my answers",
        "¿dónde se guardan mis datos?",
        "¿qué haces con mis respuestas?",
        "oye, qué pasa con mis datos?",
        "¿qué hacen con lo que escribo?",
        "¿qué se hace con todo esto?",
    ],
)
def test_in_either_language_it_is_the_same_that_is_told_of_where_it_goes(text: str) -> None:
    assert asked_of_coach(text) == "kept"


@pytest.mark.parametrize(
    "text",
    [
        "where is this going, my career I mean",
        "not knowing where this is going",
        "where does it go from here",
        "qué hago con mis datos",
        "no sé qué pasa con mis respuestas en las entrevistas",
    ],
)
def test_where_a_career_goes_is_an_answer(text: str) -> None:
    assert asked_of_coach(text) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "what was my goal again"), ("es", "¿cuál era mi meta?"), ("es", "no me acuerdo, qué meta puse")],
)
def test_the_goal_that_is_being_worked_on_is_told_again(language: str, text: str) -> None:
    phone = at("obstacle", language)
    phone.news()
    phone.say(text)
    assert "be better at networking" in "\n".join(bubble.text for bubble in phone.news())
    assert phone.open == "preparation/obstacle"


@pytest.mark.parametrize(
    "text",
    [
        "am i good enough",
        "my data skills",
        "that my boss can see everything",
        "what I said in the interview",
        "everything I write gets deleted by my manager",
        "nobody remembers me",
        "I think I am stupid",
        "people think im too old",
        "not knowing what they think of me",
        "doing it right",
        "where to go",
        "my answers are too long",
        "is money a thing",
        "I keep this to myself",
        "my boss saves this kind of work for others",
        "does it have to be one thing",
        "lo que se guarda mi jefe",
        "todo",
        "que soy muy mayor",
        "creo que soy tonta",
        "soy muy lenta",
        "no sé quién tiene acceso a los cursos",
        "lo que piensan de mí",
        "mis datos no los tengo a mano",
        "guardo todo para mí",
        "borrar todo y empezar de cero",
        "esto de las entrevistas",
        "que me juzguen",
        "estar sola",
        "qué dirán de mí",
    ],
)
def test_what_may_be_an_answer_is_none(text: str) -> None:
    assert about_their_data(" ".join(plain(text).replace("¿", "").split())) is None
