"""Words about the question, not in answer to it: they do what its buttons do (COACHING 1.5, 1.6, 1.8)."""

from __future__ import annotations

import pytest

from dialogs.understanding.asking_back import asked_back
from tests.accuracy.__main__ import rows_of
from tests.dialogs.followed import Followed
from tests.dialogs.mentees import met, place_of, press
from tests.dialogs.phone import Phone
from tests.dialogs.preparation.talks import begin, path, ready, talk


def at(question: str) -> Phone:
    phone = begin(ready())
    talk(phone, question)
    return phone


@pytest.mark.parametrize("typed", ["what do you mean?", "i dont get it", "huh", "?", "like what?", "example pls"])
def test_who_does_not_understand_gets_an_example(typed: str) -> None:
    phone = at("evidence")
    phone.say(typed)
    assert path(phone) == "evidence"
    assert "For example" in phone.last


@pytest.mark.parametrize("typed", ["why?", "why do you ask", "what for", "why so many questions"])
def test_who_asks_why_is_told(typed: str) -> None:
    phone = at("evidence")
    phone.say(typed)
    assert path(phone) == "evidence"
    assert "M is for measurable" in phone.last


@pytest.mark.parametrize(
    ("typed", "language", "about"),
    [
        ("dont know. help", "en", "example"),
        ("idk, like what?", "en", "example"),
        ("not sure. why does it matter, I want the promotion", "en", "why"),
        ("what do you mean? my boss decides that", "en", "explain"),
        ("no sé, ayúdame", "es", "example"),
        ("ni idea, ¿por qué lo preguntas?", "es", "why"),
        ("what, my boss", "en", None),
        ("help, teach, organise", "en", None),
        ("I'd like to know how, and why", "en", None),
    ],
)
def test_one_sentence_of_a_few_may_be_about_the_question(typed: str, language: str, about: str | None) -> None:
    assert asked_back(typed, language) == about


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("lets leave this one", "en"),
        ("can you pass that question please", "en"),
        ("i'd rather miss this one out", "en"),
        ("puedo saltarme esta?", "es"),
        ("paso de esta pregunta", "es"),
        ("no me late, siguiente", "es"),
        ("esta no la contesto, perdón", "es"),
    ],
)
def test_to_leave_a_question_out_there_are_many_words(typed: str, language: str) -> None:
    assert asked_back(typed, language) == "skip"


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("pass the exam", "en"),
        ("leave this town", "en"),
        ("jump over fences with my horse", "en"),
        ("pasar esta prueba", "es"),
        ("saltar en paracaídas", "es"),
        ("la siguiente es mi abuela", "es"),
    ],
)
def test_an_answer_of_the_same_words_stays_one(typed: str, language: str) -> None:
    assert asked_back(typed, language) is None


def test_a_question_without_an_example_is_explained_by_why_it_is_asked() -> None:
    phone = at("hours")
    phone.say("what do you mean")
    assert path(phone) == "hours"
    assert "1 to 40" not in phone.last
    assert phone.last != phone.bubbles[-2].text


def test_back_and_skip_and_pause_can_be_typed() -> None:
    phone = at("evidence")
    phone.say("go back")
    assert path(phone) == "specific"
    phone = at("evidence")
    phone.say("skip this one")
    assert path(phone) == "hours"
    phone.say("gotta go")
    assert phone.mentee.paused == "away"
    assert "Paused" in phone.last


def test_what_is_needed_is_not_skipped_but_explained() -> None:
    phone = begin(ready())
    phone.say("skip")
    assert path(phone) == "goal"
    assert "first person" in phone.last


def test_a_list_is_skipped_with_nothing_ticked() -> None:
    phone = met()
    phone.say("Berlin")
    press(phone, "full")
    press(phone, "student")
    phone.say("second year of biology")
    here = place_of(phone)
    assert here
    assert here[1].question.kind == "many"
    phone.say("skip")
    after = place_of(phone)
    assert after
    assert after[1].path != here[1].path


@pytest.mark.parametrize("question", ["evidence", "hours", "goal"])
def test_who_asks_what_the_coach_is_gets_a_plain_answer_and_the_question_stands(question: str) -> None:
    """COACHING 1.10."""
    phone = at(question)
    phone.say("is this a bot?")
    assert path(phone) == question
    assert "I'm a program" in phone.last


def test_with_no_question_open_too() -> None:
    phone = Followed()
    phone.say("you are a bot, you don't know my company")
    assert "I'm a program" in phone.last
    assert phone.open is None


def test_before_consent_too() -> None:
    phone = Phone()
    phone.say("/start")
    phone.say("who reads this?")
    assert "Nobody reads along" in phone.last
    assert not phone.mentee.consented
    phone.press("I'm 16")
    assert phone.mentee.consented


def test_in_spanish_too() -> None:
    assert asked_back("¿a qué te refieres?", "es") == "explain"
    assert asked_back("por ejemplo?", "es") == "example"
    assert asked_back("para qué lo quieres saber", "es") == "why"
    assert asked_back("me tengo que ir", "es") == "pause"
    assert asked_back("déjame pensarlo", "es") == "pause"
    assert asked_back("ok let me think about it later", "en") == "pause"


@pytest.mark.parametrize("subject", ["goal", "done", "deadline"])
@pytest.mark.parametrize("language", ["en", "es"])
def test_nothing_that_people_answer_is_taken_for_it(subject: str, language: str) -> None:
    assert [row["text"] for row in rows_of(subject, language, "tune") if asked_back(row["text"], language)] == []


@pytest.mark.parametrize(
    "typed", ["help", "meaning", "why not", "back pain", "the next exam", "no idea", "later", "what"]
)
def test_what_may_be_an_answer_is_one(typed: str) -> None:
    assert (asked_back(typed, "en") is None) == (typed != "what")
