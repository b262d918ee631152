"""Running oneself down is no reason to hold on to."""

from __future__ import annotations

import pytest

from dialogs.understanding.put_down import held_up


@pytest.mark.parametrize(
    "text",
    [
        "bc im not smart",
        "because I'm not good enough",
        "im too stupid for that",
        "I'm useless",
        "cause i'm a failure lol",
        "I always mess it up",
        "I can't do anything right",
        "nobody would hire me",
        "im no good at all. im rubbish",
        "I feel so dumb",
        "porque no sirvo",
        "no valgo para nada",
        "soy muy tonta",
        "porque no soy lo bastante listo",
        "soy un desastre",
        "nunca hago nada bien",
        "siempre la cago",
    ],
)
def test_there_is_nothing_in_it_to_hold_on_to(text: str) -> None:
    assert held_up(text) == ""


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("I'm not smart but I work hard", "I work hard"),
        ("I keep at it, though I'm not that clever", "I keep at it"),
        ("no soy muy lista, pero soy constante", "soy constante"),
        ("I'm not stupid", "I'm not stupid"),
        ("because I've done it before", "because I've done it before"),
        ("my friend believes in me", "my friend believes in me"),
        ("the job is not good enough now", "the job is not good enough now"),
        ("no soy tonto, sé que puedo", "no soy tonto, sé que puedo"),
        ("porque ya lo hice una vez", "porque ya lo hice una vez"),
        ("I'm good at explaining", "I'm good at explaining"),
    ],
)
def test_what_there_is_stays(text: str, kept: str) -> None:
    assert held_up(text) == kept
