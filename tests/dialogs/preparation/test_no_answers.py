"""What is said in place of an answer, before one, or beside one, is no goal, step, date or number (COACHING 1.6)."""

from __future__ import annotations

import pytest

from dialogs.engine.events import Said
from dialogs.engine.questions import Reading
from dialogs.preparation.goal_said import read_sentence
from dialogs.preparation.said_steps import read_step
from tests.dialogs.phone import START, Phone
from tests.dialogs.preparation.talks import begin, path, ready, talk


def at(question: str, language: str = "en", way: str = "preparation", **other: str) -> Phone:
    phone = begin(ready(), way)
    talk(phone, question, **other)
    phone.mentee.language = language
    return phone


@pytest.mark.parametrize(
    ("language", "led", "goal", "title"),
    [
        ("en", "ok so", "I want to become a UX writer at a fintech", "I will become a UX writer at a fintech"),
        ("en", "so basically", "get a classroom assistant certificate", "I will get a classroom assistant certificate"),
        ("es", "mirá", "quiero estudiar enfermería", "Voy a estudiar enfermería"),
        ("es", "te cuento", "quiero estudiar enfermería", "Voy a estudiar enfermería"),
    ],
)
def test_what_comes_after_a_lead_in_is_the_goal(language: str, led: str, goal: str, title: str) -> None:
    phone = at("goal", language)
    phone.say(led)
    assert path(phone) == "goal"
    assert phone.last.startswith(("I'm listening", "Te escucho"))
    phone.say(goal, 1)
    assert phone.mentee.stack[-1].answers["goal"].value["text"] == title


def test_so_it_is_in_one_burst() -> None:
    phone = at("goal", "es")
    phone.turn(Said((phone.typed("mirá"), phone.typed("quiero estudiar enfermería", 1))))
    assert phone.mentee.stack[-1].answers["goal"].value["text"] == "Voy a estudiar enfermería"


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("goal", "lol you sound like my team lead"),
        ("steps.2.what", "lol you sound like my team lead"),
        ("lift", "you're asking a lot hen"),
        ("hours", "I feel a bit daft answering these"),
        ("obstacle", "I feel a bit daft answering these"),
        ("steps.2.what", "jaja hablás como mi jefe"),
    ],
)
def test_a_remark_is_kept_nowhere(question: str, said: str) -> None:
    phone = at(question, "es" if "jefe" in said else "en", confidence="*5")
    before = dict(phone.mentee.stack[-1].answers)
    phone.say(said)
    assert path(phone) == question
    assert phone.mentee.stack[-1].answers == before


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "that's all, I can't think of more"),
        ("en", "no, that's me"),
        ("es", "bueno eso y ya está, no se me ocurre más"),
        ("es", "ay no, que ya no hay más"),
    ],
)
def test_there_is_no_more_ends_the_steps(language: str, said: str) -> None:
    phone = at("steps.3.what", language)
    phone.say(said)
    assert not path(phone).startswith("steps.")


@pytest.mark.parametrize(
    ("question", "language", "said", "answer"),
    [
        ("steps.2.what", "en", "yes", "Go on, then"),
        ("steps.2.what", "es", "sí", "Te escucho"),
        ("goal", "en", "yes", "Go on, then"),
        ("goal", "en", "och I'm a wee bit nervous about this", "It's all right to be nervous"),
        ("steps.2.what", "es", "ay que nervios", "Es normal"),
        ("goal", "es", "a mi edad ya no sirvo para nada", "Lo siento"),
        ("hours", "es", "a mi edad ya no sirvo para nada", "Lo siento"),
        ("hours", "es", "yo no valgo para estudiar", "Lo siento"),
        ("confidence", "en", "I'm not clever enough for some of these", "I'm sorry"),
        ("by", "en", "I'm just useless", "I'm sorry"),
    ],
)
def test_how_somebody_is_comes_first(question: str, language: str, said: str, answer: str) -> None:
    phone = at(question, language)
    phone.say(said)
    assert path(phone) == question
    assert phone.last.startswith(answer)


@pytest.mark.parametrize(
    ("language", "said", "title"),
    [
        ("es", "y el tercero anotarme jaja no? en enero calculo", "Voy a anotarme"),
        ("es", "preguntar en la escuela el viernes q tengo franco", "Voy a preguntar en la escuela"),
        ("en", "ring the school on friday since I'm off, fingers crossed", "I will ring the school"),
    ],
)
def test_a_comment_is_in_no_step(language: str, said: str, title: str) -> None:
    value = read_step(said, Reading(START, START.date(), START, {}, language, "GB"))
    assert isinstance(value, dict)
    assert (value["undated"] or value["text"]) == title


def test_a_comment_on_the_day_is_no_part_of_the_step() -> None:
    phone = at("steps.2.when", "es", steps__2__what="ir a clase")
    phone.say("pues mañana mismo, a ver si es verdad")
    assert "verdad" not in str(phone.mentee.stack[-1].answers["steps.2.when"].value)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "first finish the google ux course on coursera"),
        ("en", "second: redesign one bank app and put it on behance"),
        ("es", "primero terminar el curso de google"),
        ("es", "el segundo es llamar a la escuela"),
    ],
)
def test_a_step_at_the_confirmation_of_a_day_is_no_day(language: str, said: str) -> None:
    phone = at("by-sure", language, "quick")
    before = phone.mentee.stack[-1].answers["by"].value
    phone.say(said)
    assert path(phone) == "by-sure"
    assert phone.mentee.stack[-1].answers["by"].value == before
    assert phone.last.startswith(("That sounds like a step", "Eso suena a un paso"))


def test_another_day_of_the_month_still_is_one() -> None:
    phone = at("by-sure", "en", "quick")
    phone.say("no, the first of July")
    assert str(phone.mentee.stack[-1].answers["by"].value) == "2027-07-01"


@pytest.mark.parametrize(
    ("language", "wrong", "right", "kept"),
    [
        ("en", "who could help is Karen", "no I mean I'd lose my nerve", "I'd lose my nerve"),
        ("en", "who could help is Karen", "no, sorry, I meant I'd lose my nerve", "I'd lose my nerve"),
        ("es", "me ayuda Karen", "no, quise decir que me faltan ganas", "me faltan ganas"),
    ],
)
def test_no_i_mean_replaces_what_was_said(language: str, wrong: str, right: str, kept: str) -> None:
    for seconds in (1, 10):  # at once, and when the next question stands there
        phone = at("obstacle", language)
        phone.say(wrong)
        phone.say(right, seconds)
        assert phone.mentee.stack[-1].answers["obstacle"].value["text"] == kept
        assert path(phone) == "then"


def test_who_somebody_is_leads_to_the_goal() -> None:
    phone = at("goal", "es")
    phone.say("mirá")
    phone.say("yo soy repartidor en moto")
    assert path(phone) == "goal"
    phone.say("y quiero estudiar enfermería en la UNC")
    assert phone.mentee.stack[-1].answers["goal"].value["text"] == "Voy a estudiar enfermería en la UNC"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("es", "yo soy repartidor en moto\ny quiero estudiar enfermería en la UNC"),
        ("es", "Tengo 34 años. Vivo en Rosario. Quiero estudiar enfermería en la UNC"),
    ],
)
def test_in_one_message_it_is_none_of_the_goal(language: str, said: str) -> None:
    value = read_sentence(said, Reading(START, START.date(), START, {}, language, "GB"))
    assert isinstance(value, dict)
    assert value["text"] == "Voy a estudiar enfermería en la UNC"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "I am a certified welder by June"),
        ("en", "I'm a nurse and want to become a midwife"),
        ("es", "soy enfermera y quiero ser matrona"),
        ("es", "ser enfermera"),
        ("es", "trabajo de enfermera"),
        ("es", "trabajo en remoto"),
        ("en", "work as a nurse"),
        ("en", "live in Spain"),
        ("en", "I've been a nurse for ten years, and what I'd really like is to teach"),
    ],
)
def test_a_goal_is_more_than_who_somebody_is(language: str, said: str) -> None:
    assert isinstance(read_sentence(said, Reading(START, START.date(), START, {}, language, "GB")), dict)


@pytest.mark.parametrize(
    ("language", "said", "title"),
    [
        ("es", "nooo, mirá no es la meta jajaja, la meta es entrar a enfermería", "Voy a entrar a enfermería"),
        ("en", "no no that's not my goal 😭, my goal is to become a UX writer", "I will become a UX writer"),
    ],
)
def test_another_goal_takes_the_place_of_what_was_none(language: str, said: str, title: str) -> None:
    phone = at("hours", language)
    phone.say(said)
    assert phone.mentee.stack[-1].answers["goal"].value["text"] == title


def test_no_i_mean_a_day_is_the_day_that_is_asked_for() -> None:
    phone = at("steps.2.when", steps__2__what="call Karen")
    by = phone.mentee.stack[-1].answers["by"].value
    phone.say("no, I mean friday")
    assert phone.mentee.stack[-1].answers["by"].value == by
    assert path(phone) == "steps.3.what"


def test_no_i_mean_a_day_is_the_day_of_the_step_before() -> None:
    phone = at("steps.3.what", steps__2__what="call Karen on friday")
    phone.say("no, I mean thursday")
    step = phone.mentee.stack[-1].answers["steps.2.what"].value
    assert (step["undated"] or step["text"], str(step["when"])) == ("I will call Karen", "2027-03-04")


def test_i_mean_alone_is_no_step() -> None:
    phone = at("steps.2.what")
    phone.say("no I mean")
    assert path(phone) == "steps.2.what"
