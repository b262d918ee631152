"""What was said before is quoted, with where it is kept (COACHING 3.8)."""

from __future__ import annotations

import pytest

from tests.dialogs.asked.known import known, rows
from tests.dialogs.wished import followed

TOLD = {
    "hours": (
        "3",
        rows(
            en="how many hours did i say a week|how many hours a week did I put|what hours did we say",
            es="cuántas horas dije por semana|cuantas horas a la semana puse|¿cuántas horas habíamos dicho?",
        ),
    ),
    "last in the way": (
        "two night shifts",
        rows(
            en="what did i say got in the way last time|what got in my way last week, what did i tell you",
            es="¿qué dije que se interpuso la última vez?|que te dije q se interpuso la semana pasada",
        ),
    ),
    "in the way": (
        "my long commute",
        rows(
            en="what did i say was in the way|what did I tell you is holding me back|what was my obstacle again",
            es="qué dije que se interpone|cuál era mi obstáculo|qué te conté que me frena",
        ),
    ),
    "strengths": (
        "drawing maps",
        rows(
            en="what did u say my strengths were|ok so what did u say my strengths were|what were my strengths again|"
            "remind me of my strengths|what did i list as my strengths|what am i good at|wot did i say im good at|"
            "which strengths did i pick",
            es="cuáles eran mis fortalezas|qué dijiste que eran mis fortalezas|recuérdame mis fortalezas|"
            "en qué soy bueno|qué puse que se me da bien|mis fortalezas cuáles eran",
        ),
    ),
    "confident": (
        "I never failed an exam",
        rows(
            en="What was my answer about what makes me confident?|what did i say about my confidence|"
            "how confident did i say i was",
            es="¿Qué respondí a lo de la confianza?|qué dije de por qué me siento segura|qué confianza puse",
        ),
    ),
    "if-then": (
        "I will do the smallest one",
        rows(
            en="whats that thing u said id do when i panic|what did i say i'd do if i panic|"
            "what was i going to do when i panic|what was my if-then",
            es="qué dije que haría cuando me agobio|¿qué me dijiste que hiciera si me entra el pánico?|"
            "qué iba a hacer cuando me bloqueo|cuál era mi plan si se complica",
        ),
    ),
    "values": ("", rows(en="what did i say work must give me", es="qué dije que me tiene que dar un trabajo")),
    "aspiration": (
        "run my own practice",
        rows(en="what did i say about in a few years", es="qué dije de dentro de unos años"),
    ),
    "story": ("I ran the fair", rows(en="what was my story again", es="cuál era mi historia")),
    "support": ("my aunt Rose", rows(en="who did i say could help me", es="quién dije que me podía ayudar")),
    "evidence": (
        "a certificate",
        rows(en="what did i say would show it's done", es="qué dije que mostraría que está hecho"),
    ),
    "needed": ("a decent microphone", rows(en="what did i say i needed", es="qué dije que me faltaba")),
    "serves": ("so that I leave retail", rows(en="why did i say i wanted this", es="por qué dije que quería esto")),
    "went well": ("the phone call", rows(en="what did i say went well", es="qué dije que salió bien")),
    "last week": ("two night shifts", rows(en="what did i tell u last week", es="qué le dije la semana pasada")),
    "next step": ("ring Estates", rows(en="what did i say was my next step", es="qué dije que era mi próximo paso")),
}


@pytest.mark.parametrize(
    ("language", "text", "words"), [(*one, words) for words, asked in TOLD.values() for one in asked]
)
def test_what_was_said_before_is_quoted_with_where_it_is_kept(language: str, text: str, words: str) -> None:
    phone = known(language)
    phone.say(text)
    assert "showing-told" in phone.keys
    assert words in phone.last
    assert phone.keys[-1] in ("showing-told.in-plan", "showing-told.in-awareness", "showing-told.in-checkin")
    assert phone.open is None
    assert not phone.mentee.plan.journal()


@pytest.mark.parametrize(
    ("language", "text"),
    rows(
        en="What date did we put for the goal?|whats my target date again|by when did i want to be done|"
        "when did we say for the goal|what day did i say for the excel course|"
        "When I rang my cousin she said that the exam is in March. What date did we put for the goal?",
        es="¿Qué fecha pusimos para la meta?|para cuándo dijimos la meta|cuál era la fecha de mi meta|"
        "qué día puse para lo de Excel",
    ),
)
def test_the_date_that_was_put_is_told(language: str, text: str) -> None:
    phone = known(language)
    phone.say(text)
    assert phone.keys == ["showing-when"]


@pytest.mark.parametrize(
    ("language", "text"),
    rows(
        en="wat did i say bout the excel course|what did I say about Declan", es="qué dije de lo de Excel|q puse del cv"
    ),
)
def test_what_was_said_of_a_step_is_that_step(language: str, text: str) -> None:
    phone = known(language)
    phone.say(text)
    assert phone.keys == ["showing-when"]


@pytest.mark.parametrize(
    ("language", "text"),
    rows(en="what did u say my strengths were|how many hours did i say a week", es="cuáles eran mis fortalezas"),
)
def test_what_was_never_told_is_said_to_be_missing(language: str, text: str) -> None:
    phone = followed(language)
    phone.say(text)
    assert phone.keys == ["showing-told.not-yet"]


@pytest.mark.parametrize(
    ("language", "text"),
    rows(
        en="what did my boss say about me|I said my strengths were people, and she agreed|what should i say to him|"
        "my strengths are what she likes about me, she said so on the phone today",
        es="qué dijo mi jefa de mí|le dije a mi jefa que mis fortalezas son las personas",
    ),
)
def test_what_others_said_and_what_is_told_are_none(language: str, text: str) -> None:
    phone = known(language)
    phone.say(text)
    assert not [key for key in phone.keys if key.startswith("showing-told")]
