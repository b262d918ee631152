"""Who leaves for a moment, in either language; and what only sounds like it, and is an answer."""

from __future__ import annotations

import pytest

from dialogs.understanding.leaving import for_longer, leaves
from dialogs.understanding.resuming import comes_back, without_return


@pytest.mark.parametrize(
    "text",
    [
        *("brb", "one sec", "1 sec", "just a minute", "hold on", "hang on a sec", "gimme a sec", "back in 5", "afk"),
        *("brb, the kids", "phone's ringing, brb", "ok be right back", "gotta run", "let me check something"),
        *("i'll come back to this later", "i need a minute", "sorry, one moment please", "back in a bit"),
        *("one sec, my stop", "hold on, my mum", "un segundo, mi parada", "my boss is here, brb"),
        *("someone's at the door", "my phone's ringing", "i'll answer later", "in a sec", "hold up", "dinner's ready"),
        *(
            "sorry, gotta run, patient",
            "hold on, patient calling",
            "gotta run, a client is here",
            "need to dash, train",
        ),
        *("hang on, meeting starting", "one sec, customer", "have to go, my shift starts", "hold on, patient needs me"),
        *("Please wait a moment, my assistant is here.", "hold on, my head nurse is calling"),
        *("espera, me llama un paciente", "un segundo, un cliente", "espera un momento, empieza la reunión"),
        *("perdón, tengo que correr, paciente", "dame un minuto, llegó una clienta"),
        *("luego te digo", "te contesto en un rato", "más tarde te escribo"),
        *("están llamando a la puerta", "me está llamando mi jefa", "voy al baño", "ya está la comida"),
        *("ahora vuelvo", "ya vengo", "espera un momento", "un segundo", "dame un minuto", "ahorita regreso"),
        *("regreso en 5", "espérame tantito", "me llaman, ahora vuelvo", "bancame un toque", "aguantá un toque"),
        *("vuelvo en un rato", "espere un momento, por favor", "enseguida vuelvo", "momentito"),
        *("tengo q irme al rato sigo", "tengo clase, al rato vuelvo", "entro a clase, luego sigo", "orita vengo"),
        *("disculpe, ahora mismo vuelvo", "le contesto luego", "ahora le respondo", "ya te respondo", "un momentico"),
        *(
            "voy a cenar y vuelvo",
            "me voy a comer y regreso",
            "voy por un café y vuelvo",
            "ahí vuelvo",
            "vuelvo en cinco",
        ),
        *("ahorita regreso, me habla mi mamá", "me llama el jefe, ahora vuelvo", "ahorita le sigo", "en un rato sigo"),
        *(
            "tengo que irme ahora",
            "Ahora mismo estoy reunida, luego le escribo.",
            "aguantame un cacho",
            "en 5 minutos vuelvo",
            "sigo más tarde",
        ),
    ],
)
def test_somebody_leaves_for_a_moment(text: str) -> None:
    assert leaves(text)
    assert not for_longer(text)


@pytest.mark.parametrize(
    "text",
    [
        *("back in the office on Monday", "i want to be back in a lab", "wait for the results", "hold on to my job"),
        *("one minute a day", "give me more hours", "i have to run the shop", "let me check my CV with Ana"),
        *("i want to get back to it", "just a few hours", "back to work after a break", "need two hours", "the kids"),
        *("patient", "a client", "i have to run meetings", "i have to run a class", "patients waiting for hours"),
        *("hold on to a client", "wait for the train", "i need a minute per patient", "i have to go to meetings"),
        *("un cliente", "me llama un cliente", "me llama la docencia", "un paciente", "tengo que correr un maratón"),
        *("i want to be a nurse, brb", "5 minutes", "i will be back in school", "hold on, my goal is nursing"),
        *(
            "my phone rings all day",
            "i'm busy",
            "a break in my cv",
            "calling Ana",
            "i'll finish school in a year",
            "lunch",
        ),
        *("me llaman Pepe", "llaman poco para entrevistas", "tocan temas que no sé", "voy al banco a pedir un crédito"),
        *("ahora vuelvo a estudiar enfermería", "ya estoy en segundo año", "ahora estoy en paro", "vuelvo a estudiar"),
        *("un momento difícil fue el despido", "luego vengo a casa y estudio", "dame trabajo", "necesito una hora"),
        *("tengo que salir de mi zona de confort", "volver", "me llaman para entrevistas", "ahora te cuento"),
        *(
            "tengo que irme de esta empresa",
            "ahora estoy reunida",
            "estoy en una guardia",
            "me voy a comer el mundo",
            "ahora seguimos",
            "ya seguimos",
            "ya te dije",
        ),
        *("luego sigo con las prácticas", "tengo una llamada con RRHH", "regreso a trabajar en enero", "tengo clase"),
        *(
            "tengo que irme a vivir solo",
            "me voy a Berlín un año y vuelvo",
            "voy por una beca",
            "tengo que ir a clases",
        ),
        *(
            "me llama la atención la informática",
            "te cuento ahora",
            "luego te cuento lo del jefe",
            "después te digo que me fui de allí",
        ),
    ],
)
def test_an_answer_is_none(text: str) -> None:
    assert not leaves(text)


@pytest.mark.parametrize(
    "text",
    [
        *("let's stop for today", "pause", "good night", "can we stop here im tired", "enough for today", "bye"),
        *("lo dejamos por hoy", "pausa", "buenas noches", "paremos aquí", "seguimos otro día"),
    ],
)
def test_stopping_is_for_longer(text: str) -> None:
    assert for_longer(text)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "im back",
            "back",
            "ok back",
            "i'm back now",
            "here",
            "im here",
            "sorry about that, im back",
            "ok im here now",
        ),
        *("ya volví", "aquí estoy", "ya estoy aquí", "ya regresé", "de vuelta", "listo, ya estoy", "perdón, ya volví"),
        *("ya llegué", "acá estoy", "estoy de vuelta", "ok", "vale"),
    ],
)
def test_somebody_is_back(text: str) -> None:
    assert comes_back(text)


@pytest.mark.parametrize(
    "text",
    [
        *("back to work", "here in Berlin", "im back at school", "get my old job back", "go back", "a certificate"),
        *("estoy aquí en Madrid desde mayo", "volví a estudiar", "regresé a casa de mi madre", "volver a empezar"),
    ],
)
def test_who_tells_something_does_not_only_say_so(text: str) -> None:
    assert not comes_back(text)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("im back. a certificate", "a certificate"),
        ("Ok I'm back, so: a word from Ana", "so: a word from Ana"),
        ("ya volví, un certificado", "un certificado"),
        ("Back in school, I liked maths", "Back in school, I liked maths"),
        ("Here, people know me", "Here, people know me"),
        ("a certificate", "a certificate"),
        ("ok, a certificate", "ok, a certificate"),
        ("back lol. i ran the fair", "i ran the fair"),
        ("Back. I ran the fair", "I ran the fair"),
        ("ok back, i ran the fair", "i ran the fair"),
        ("k back! my sister", "my sister"),
        ("hey back now, my sister", "my sister"),
        ("sorry, back now. My sister", "My sister"),
        ("vale, ya. Mi hermana", "vale, ya. Mi hermana"),
        ("back, neck and knees hurt", "back, neck and knees hurt"),
        ("back pain. And money", "back pain. And money"),
        ("back to school. Or a job", "back to school. Or a job"),
        ("back in Leeds, with my mum", "back in Leeds, with my mum"),
    ],
)
def test_what_follows_is_what_was_meant_to_be_said(text: str, rest: str) -> None:
    assert without_return(text) == rest
