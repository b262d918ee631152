"""COACHING 1.10: the coach says that it is a program, whenever it is asked."""

from __future__ import annotations

import pytest

from dialogs.understanding.about_coach import asked_of_coach


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
    ],
)
def test_an_answer_is_left_to_its_question(text: str) -> None:
    assert asked_of_coach(text) is None
