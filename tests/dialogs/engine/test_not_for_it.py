"""What is said to the coach at an open question is not kept as the answer, and is one tap away from it (COACHING 8)."""

from __future__ import annotations

import pytest

from tests.dialogs.awareness.test_protests import answers, said_at
from tests.dialogs.phone import Phone

SAID = {
    "en": "sorry wrong chat, that was for my sister",
    "es": "perdón, ese mensaje era para mi hermana, me equivoqué de chat",
}
MORE = {"en": "can you remind me why we picked tuesday", "es": "menos emojis porfa"}


def told(phone: Phone) -> str:
    kept = answers(phone)["story"]
    assert isinstance(kept, dict)
    return str(kept["text"])


@pytest.mark.parametrize("language", ["en", "es"])
def test_it_is_not_kept_and_the_question_stays_open(language: str) -> None:
    phone = said_at("story", language, SAID[language])
    assert phone.open == "awareness/story"
    assert "story" not in answers(phone)
    assert {"en": "haven't kept", "es": "no lo guardé"}[language] in phone.last


@pytest.mark.parametrize("language", ["en", "es"])
def test_one_tap_makes_it_the_answer(language: str) -> None:
    phone = said_at("story", language, SAID[language])
    phone.press({"en": "Yes: ", "es": "Sí: "}[language])
    assert told(phone) == SAID[language]
    assert phone.open == "awareness/strengths"


@pytest.mark.parametrize(("language", "yes"), [("en", "yes"), ("es", "sí")])
def test_so_does_a_yes(language: str, yes: str) -> None:
    phone = said_at("story", language, SAID[language])
    phone.say(yes)
    assert told(phone) == SAID[language]


@pytest.mark.parametrize(("language", "story"), [("en", "i ran the school fair"), ("es", "organicé la feria del cole")])
def test_what_follows_is_the_answer_by_itself(language: str, story: str) -> None:
    phone = said_at("story", language, SAID[language])
    phone.say(story)
    assert told(phone) == story


@pytest.mark.parametrize("language", ["en", "es"])
def test_said_twice_is_said_shorter_and_the_latest_may_be_kept(language: str) -> None:
    phone = said_at("story", language, SAID[language])
    first = phone.last
    phone.say(MORE[language])
    assert "story" not in answers(phone)
    assert phone.last != first
    phone.press({"en": "Yes: ", "es": "Sí: "}[language])
    assert told(phone) == MORE[language]


@pytest.mark.parametrize("language", ["en", "es"])
def test_who_is_in_need_is_heard_first(language: str) -> None:
    """A crisis is no remark, nor is a doubt of one."""
    phone = said_at(
        "story", language, {"en": "can you help me i want to die", "es": "ayúdame, quiero morirme"}[language]
    )
    assert phone.mentee.paused == "crisis"


@pytest.mark.parametrize(
    ("language", "text", "button", "leads"),
    [
        ("en", "gonna have to do this another time, my bus is here", "Pause here", "Paused"),
        ("en", "i'd rather not share that with a bot", "Skip this one", "strengths"),
        ("en", "oh no i put the wrong year in before, can i fix that", "Change an earlier answer", "story"),
        ("es", "luego sigo que llega mi bus", "Hacer una pausa", "pausa"),
        ("es", "eso prefiero no contártelo, es personal", "Saltar esta", "strengths"),
        ("es", "me equivoqué en la de antes, ¿la puedo corregir?", "Cambiar una respuesta", "story"),
    ],
)
def test_the_button_that_may_be_wanted_is_there(language: str, text: str, button: str, leads: str) -> None:
    phone = said_at("story", language, text)
    assert "story" not in answers(phone)
    phone.press(button)
    assert leads in f"{phone.last} {phone.open}"


@pytest.mark.parametrize(
    ("language", "text", "points_at"),
    [
        ("en", "do you keep what i write here forever", "/privacy"),
        ("en", "what sort of thing do you want here, big or small", "example"),
        ("en", "wow so many questions, this feels like an exam", "/settings"),
        ("es", "¿quién va a leer todo esto que escribo?", "/privacy"),
        ("es", "¿qué tipo de cosa quieres que ponga?", "ejemplo"),
        ("es", "esto parece un interrogatorio, qué intenso", "/settings"),
    ],
)
def test_it_is_told_where_more_of_it_is(language: str, text: str, points_at: str) -> None:
    phone = said_at("story", language, text)
    assert "story" not in answers(phone)
    assert points_at in phone.last
