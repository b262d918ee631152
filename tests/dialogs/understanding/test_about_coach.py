"""COACHING 1.10: the coach says that it is a program, whenever it is asked."""

from __future__ import annotations

import pytest

from dialogs.understanding.about_coach import asked_at_first, asked_of_coach, without_asking


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("is this a bot?", "program"),
        ("wait, is this a bot", "program"),
        ("are you a real person?", "program"),
        ("r u human", "program"),
        ("Who are you?", "program"),
        ("you are very helpful, what are you exactly, chatgpt?", "program"),
        ("what do you know, you are a bot, you don't know my company", "program"),
        ("am I talking to a human here", "program"),
        ("¿eres una persona?", "program"),
        ("esto es un bot?", "program"),
        ("hablo con una persona de verdad?", "program"),
        ("¿quién eres?", "program"),
        ("who reads this?", "private"),
        ("can my boss see this", "private"),
        ("is this confidential?", "private"),
        ("oye y esto quien lo lee?", "private"),
        ("¿alguien lee lo que escribo?", "private"),
        ("will you tell my boss?", "private"),
        ("do you share this with anyone", "private"),
        ("will my employer find out about this", "private"),
        ("¿se lo vas a contar a mi jefa?", "private"),
        ("¿le dices algo a mi empresa?", "private"),
        ("¿esto lo puede ver mi jefe?", "private"),
        ("what is the point of this?", "point"),
        ("de qué me sirve esto", "point"),
    ],
)
def test_what_is_asked_of_the_coach_is_told_from_an_answer(text: str, about: str) -> None:
    assert asked_of_coach(text) == about


@pytest.mark.parametrize(
    "text",
    [
        "I want to build a bot",
        "ask who are you looking for",
        "what are you doing on friday",
        "become a real person of trust for my team",
        "I am a program manager",
        "is this a good goal?",
        "tell them who I am",
        "quiero ser programadora",
        "es una persona que me cae bien",
        "my mentor, who sees my work every day",
        "una persona",
        "will my boss see that I can lead a team?",
        "tell my boss that I want the job",
        "can you share a room with somebody while training",
        "contárselo a mi jefe?",
        "decirle a mi jefa que quiero cambiar",
        "is it free?",
        "how long does it take?",
        "how much does it cost",
        "¿cuánto cuesta?",
        "why they ask for my age in the form",
    ],
)
def test_an_answer_is_left_to_its_question(text: str) -> None:
    assert asked_of_coach(text) is None


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("is it free? how long does it take? who made this?", ["free", "long", "behind"]),
        ("Hi I'm Bea. I work in a shop, two kids, and all of my evenings are gone by nine. Is this free?", ["free"]),
        ("wat is this n whats the catch", ["free"]),
        ("why do you want my age", ["age"]),
        ("hi who are u n is this free", ["program", "free"]),
        ("do i need to be a certain age? why", ["age"]),
        ("leeds uk, will this go to my uni?", ["private"]),
        ("the quick one i guess but how long is it", ["long"]),
        ("¿hay edad mínima y cuánto cuesta?", ["age", "free"]),
        ("¿Esto es gratis? ¿Y quién está detrás?", ["free", "behind"]),
        ("I have free time on Sundays", []),
        ("I'm free at nine", []),
        ("it took me long to get here", []),
        ("tengo tiempo libre los domingos", []),
        ("vivo sola, no pago alquiler", []),
        ("I am 34 and sixteen years a nurse", []),
    ],
)
def test_what_is_asked_at_first_is_found_in_any_sentence(text: str, asked: list[str]) -> None:
    assert asked_at_first(text) == asked


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Lagos, Nigeria. Will you tell my boss?", "Lagos, Nigeria."),
        ("take our time please, though how long does it take", "take our time please,"),
        ("is this free?", ""),
        ("Lagos, Nigeria", ""),
        ("Vivo en Cali. ¿Esto es gratis?", "Vivo en Cali."),
    ],
)
def test_the_rest_of_what_asks_is_told_from_it(text: str, rest: str) -> None:
    assert without_asking(text) == rest
