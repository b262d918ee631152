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
    assert phone.keys == ["engine-said-to-me"]


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
        ("en", "im gonna have to come back to this in a bit, kids", "Pause here", "Paused"),
        ("en", "id rather not say, thats mine", "Skip this one", "strengths"),
        ("en", "hm that first thing i typed was rubbish, can it be changed", "Change an earlier answer", "change"),
        ("es", "ando justo de tiempo, lo miro a la noche con calma", "Hacer una pausa", "pausa"),
        ("es", "eso es cosa mía y prefiero no contarlo", "Saltar esta", "strengths"),
        ("es", "lo primero que te escribí estaba mal, ¿se puede arreglar?", "Cambiar una respuesta", "cambio"),
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
        ("en", "whats it do with all this stuff i write, who sees it down the line", "/privacy"),
        ("en", "not sure what sort of thing youre after here, big or small stuff", "example"),
        ("en", "wow bit blunt, no need to be so formal with me", "/settings"),
        ("es", "y todo esto que escribo, ¿adónde va a parar?, ¿quién lo mira después?", "/privacy"),
        ("es", "no sé a qué te refieres con eso, ¿algo grande o vale cualquier cosa?", "ejemplo"),
        ("es", "qué seco eres, un poquito de cariño no vendría mal", "/settings"),
    ],
)
def test_it_is_told_where_more_of_it_is(language: str, text: str, points_at: str) -> None:
    phone = said_at("story", language, text)
    assert "story" not in answers(phone)
    assert points_at in phone.last
