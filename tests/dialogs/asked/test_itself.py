"""Who reads along, what it costs, what it is called: told, and what it can't know said honestly (COACHING 1.5, 1.6)."""

from __future__ import annotations

import pytest

from dialogs.understanding.about_coach import asked_of_coach
from tests.dialogs.asked.known import known, rows
from tests.dialogs.engine.real_talks import at
from tests.dialogs.phone import Phone


@pytest.mark.parametrize(
    ("language", "text"),
    rows(
        en="ok quick q before i say yes to anything, who actually reads this? like is it my uni|who reads this|"
        "is it my uni reading this?|does my college see this|so who else can see what i write",
        es="antes de decir que sí, ¿quién lee esto? ¿mi universidad?|quien lee esto en realidad|esto lo ve mi empresa?|"
        "¿mi universidad puede leer esto?|una duda, quién ve lo que escribo aquí",
    ),
)
def test_who_reads_along_is_told_before_a_yes_and_the_question_stays_open(language: str, text: str) -> None:
    phone = Phone(language=language)
    phone.say("/start")
    phone.say(text)
    assert "/privacy" in phone.last
    assert ("Nobody reads" if language == "en" else "no lee nadie") in phone.last
    assert len({*phone.labels}) == 3  # yes, no, why
    assert "16" in phone.last.splitlines()[-1]
    later = known(language)
    later.say(text)
    assert later.keys == ["engine-asked.private"]


@pytest.mark.parametrize(
    ("language", "text"),
    rows(
        en="should I be telling you about my back|should i be telling you about my back injury?|"
        "is it ok to tell you about my depression|can I write about my illness here?|"
        "do you need to know about my health|should I mention my diagnosis",
        es="¿debería contarte lo de mi espalda?|¿le puedo contar lo de mi enfermedad?|puedo hablarte de mi salud?|"
        "tengo que contarte lo de mi diagnóstico?|¿está bien que te cuente de mi depresión?",
    ),
)
def test_health_details_get_what_privacy_says(language: str, text: str) -> None:
    phone = known(language)
    phone.say(text)
    assert phone.keys == ["engine-asked.health"]
    assert "/privacy" in phone.last


@pytest.mark.parametrize(
    "text",
    [
        "The ward's rota, and money. Should I be telling you about my back?",
        "The ward's rota, and money. Two questions for you though. Does this count towards my CPD? And should I be "
        "telling you about my back injury, since it's partly why I'm leaving the ward?",
    ],
)
def test_beside_an_answer_too(text: str) -> None:
    phone = at("obstacle")
    phone.news()
    phone.say(text)
    assert "Telegram" in "\n".join(bubble.text for bubble in phone.news())
    assert "back" not in str(phone.mentee.stack[-1].answers["obstacle"].value)


ITSELF = {
    "free": rows(en="is this free|do i have to pay for this?", es="esto es gratis?|¿cuánto cuesta esto?"),
    "name": rows(en="wats ur name again|what was your name?", es="cómo era que te llamas|cómo te llamabas?"),
    "heard": rows(
        en="did u get that|did you get my message?|are you reading this",
        es="te llegó?|¿te llegó mi mensaje?|me leíste?|me está leyendo?",
    ),
    "holidays": rows(
        en="what happens over xmas then, do u just spam me anyway|do you message on christmas day?|"
        "will u text me on holidays",
        es="cuando es navidad usted descansa?|¿me escribes en navidad?|en los feriados me va a escribir?",
    ),
    "shorter": rows(
        en="can you write shorter?|could you be more brief please|your messages are too long",
        es="¿Puede escribirme más corto, por favor?|podés ser más corto?|escríbeme más corto|mucho texto|sé más breve",
    ),
    "formal": rows(
        es="hableme de usted por fabor|usted me puede tratar de usted por fabor|tráteme de usted|"
        "me gustaría que me tratara de usted|no me tutees|"
        "prefiero que me trates de usted|por qué me tuteas|trátame de vos|puedes hablarme de usted?"
    ),
}


@pytest.mark.parametrize(("language", "text", "about"), [(*one, about) for about, row in ITSELF.items() for one in row])
def test_what_is_asked_of_the_coach_itself_is_answered(language: str, text: str, about: str) -> None:
    phone = known(language)
    phone.say(text)
    assert phone.keys == [f"engine-asked.{about}"]
    assert phone.open is None


@pytest.mark.parametrize(
    "text",
    [
        *("write shorter emails", "make my CV shorter", "can you text me less?", "less text on my slides"),
        *("yes but shorter please", "can you make it shorter?", "¿puedes ponerlo más corto?"),
        *("escribir correos más cortos", "me puedes escribir menos?", "mi jefe dice que mis mensajes son muy largos"),
    ],
)
def test_shorter_things_of_their_own_are_not_asked_of_the_coach(text: str) -> None:
    assert asked_of_coach(text) != "shorter"


WARM = {
    "engine-welcome": rows(
        en="thanks ur a star|thank you so much coach|ty ur the best|thanks, you've been brilliant",
        es="gracias crack, sos un fenómeno|muchas gracias, es usted muy amable|gracias por todo profe",
    ),
    "menu-blessing": rows(
        en="god bless you|thanks, god bless|bless you coach",
        es="muchas gracias don milepost, q dios lo bendiga|Dios te bendiga|bendiciones|que Dios se lo pague",
    ),
    "menu-praise": rows(
        en="ur brilliant u know that|you're amazing|good bot|i like you|you are so helpful",
        es="sos un genio|eres increíble|qué buen coach eres|me caes bien|usted es muy bueno",
    ),
    "menu-joke": rows(
        en="tell me a joke|make me laugh|know any jokes?|can you tell me a joke please",
        es="tirame un chiste che|cuéntame un chiste|hazme reír|sabes algún chiste?|dime un chiste",
    ),
}


@pytest.mark.parametrize(("language", "text", "key"), [(*one, key) for key, asked in WARM.items() for one in asked])
def test_warmth_gets_warmth_and_no_offer_of_the_journal(language: str, text: str, key: str) -> None:
    phone = known(language)
    phone.say(text)
    assert phone.keys == [key]
    assert phone.open is None


@pytest.mark.parametrize(
    ("language", "text"),
    rows(
        en="thanks to Anna I got the interview|my boss told me a joke|she is amazing",
        es="gracias a Anna tengo la entrevista|mi jefe me contó un chiste|mi hermana es increíble",
    ),
)
def test_what_is_told_of_others_is_not_meant_for_the_coach(language: str, text: str) -> None:
    phone = known(language)
    phone.say(text)
    assert not {"engine-welcome", "menu-blessing", "menu-praise", "menu-joke"} & {*phone.keys}


@pytest.mark.parametrize(
    ("language", "text"),
    rows(
        en="will my boss say yes?|how do i get a job faster",
        es="¿mi jefe va a decir que sí?|¿cuánto gana una enfermera?",
    ),
)
def test_what_it_can_not_know_it_says_honestly(language: str, text: str) -> None:
    phone = known(language)
    phone.say(text)
    assert phone.keys == ["menu-question"]
