"""A question about a setting, or about a rest, is left by another subject: news, an order, "go on", "forget it"."""

from __future__ import annotations

import pytest

from dialogs.engine.events import Pressed, Tapped
from tests.dialogs.engine.real_talks import in_awareness
from tests.dialogs.followed import Followed
from tests.dialogs.wished import followed

QUESTIONS = ["hour", "slot", "quiet", "name", "prompt", "which", "rest"]


def asked(question: str, language: str) -> Followed:
    phone = followed(language)
    if question == "rest":
        phone.turn(Tapped("menu", "rest"))
        return phone
    phone.say("/settings")
    if question != "which":
        phone.turn(Pressed(phone.mentee.asking, question))
    return phone


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "forget it"),
        ("en", "never mind"),
        ("en", "I don't want to change it"),
        ("en", "go on"),
        ("en", "let's continue"),
        ("en", "let's get back to the questions"),
        ("en", "not now"),
        ("es", "volvamos a las preguntas"),
        ("es", "ahora no"),
        ("es", "olvídalo"),
        ("es", "da igual, déjalo"),
        ("es", "no quiero cambiar nada"),
        ("es", "sigamos"),
        ("es", "me arrepentí"),
    ],
)
def test_it_is_left_as_it_was(question: str, language: str, text: str) -> None:
    phone = asked(question, language)
    before = {**vars(phone.mentee)}
    phone.say(text)
    assert phone.open is None
    for field in ("hour", "slot_day", "slot", "quiet_from", "quiet_to", "name", "journal_prompt", "rest_until"):
        assert getattr(phone.mentee, field) == before[field]


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize(
    ("language", "text", "opens"),
    [
        ("en", "got the job!!", "tick/sure"),
        ("en", "I rang Sinéad just now", "tick/sure"),
        ("en", "i got an interview!!", "aside/page"),
        ("en", "they offered me the job today!!", "tick/sure"),
        ("es", "ya terminé el curso de excel", "tick/sure"),
        ("en", "move the Excel course to friday", "move/sure"),
        ("en", "drop the 5 videos please", "edit-drop/sure"),
        ("en", "show me my plan", None),
        ("es", "me dieron el trabajo!!", "tick/sure"),
        ("es", "ya hablé con mi supervisora", "tick/sure"),
        ("es", "me llamaron para una entrevista!!", "aside/page"),
        ("es", "mueve lo del CV al viernes", "move/sure"),
        ("es", "borra lo del CV por favor", "edit-drop/sure"),
        ("es", "muéstrame mi plan", None),
    ],
)
def test_what_is_about_something_else_is_heard(question: str, language: str, text: str, opens: str | None) -> None:
    phone = asked(question, language)
    phone.say(text)
    assert phone.open == opens
    assert phone.mentee.name == ""


@pytest.mark.parametrize(
    ("question", "language", "text"),
    [
        ("hour", "en", "after work"),
        ("hour", "en", "when i get home"),
        ("hour", "es", "más tarde"),
        ("hour", "es", "cuando llego a casa"),
        ("slot", "en", "whenever"),
        ("quiet", "es", "después de cenar"),
        ("rest", "en", "until the exam's done"),
        ("rest", "es", "no sé todavía"),
    ],
)
def test_what_may_be_meant_for_an_answer_is_asked_on(question: str, language: str, text: str) -> None:
    phone = asked(question, language)
    there = phone.open
    phone.say(text)
    assert phone.open == there


@pytest.mark.parametrize(
    ("language", "name"),
    [("en", "Mary Ann Lee"), ("es", "María de los Ángeles Ruiz"), ("es", "Dale"), ("es", "José Luis del Río")],
)
def test_a_name_of_several_words_is_one(language: str, name: str) -> None:
    phone = asked("name", language)
    phone.say(name)
    assert phone.mentee.name == name


@pytest.mark.parametrize(("language", "text"), [("en", "go on"), ("en", "forget it"), ("es", "sigamos")])
def test_a_talk_below_goes_on(language: str, text: str) -> None:
    phone = in_awareness("hurdle", language)
    phone.turn(Tapped("menu", "settings"))
    phone.turn(Pressed(phone.mentee.asking, "hour"))
    phone.say(text)
    assert phone.open == "awareness/hurdle"
    phone.say("time" if language == "en" else "el tiempo")
    assert phone.open == "awareness/managed"
