"""A step, or the day of the goal, said where a number is asked for, is kept for when it is asked (COACHING 5.1, 5.10;
section 8)."""

from __future__ import annotations

from datetime import date

import pytest

from tests.dialogs.engine.real_talks import at
from tests.dialogs.phone import Phone
from tests.dialogs.preparation.talks import path, talk

STEPS = {
    "en": [
        "ring the school on 10 March",
        "I will email my old boss on 10 March",
        "meet Tom by 10 March and email Sue on 12 March",
    ],
    "es": [
        "llamar a la escuela el 10 de marzo",
        "voy a escribirle a mi antigua jefa el 10 de marzo",
        "hablar con Tomás el 10 de marzo y escribir a Sara el 12 de marzo",
    ],
}
UNDATED = {"en": "i want to ask HR about the course", "es": "quiero preguntar en la escuela por el curso"}


def kept(phone: Phone) -> list[str]:
    answers = phone.mentee.stack[-1].answers
    return [str(answer.value["text"]) for at, answer in answers.items() if at.startswith("steps.")]


@pytest.mark.parametrize("asked", ["hours", "confidence"])
@pytest.mark.parametrize(("language", "said"), [(language, said) for language in STEPS for said in STEPS[language]])
def test_a_step_is_kept_for_the_steps(asked: str, language: str, said: str) -> None:
    phone = at(asked, language)
    phone.say(said)
    assert path(phone) == asked
    assert ("paso" if language == "es" else "step") in phone.last
    steps = kept(phone)
    assert len(steps) == (2 if " and " in said or " y escribir" in said else 1)
    talk(phone, f"steps.{len(steps) + 1}.what")  # no step before it is asked for
    assert path(phone) == f"steps.{len(steps) + 1}.what"
    assert phone.mentee.stack[-1].answers["steps.1.what"].value["when"] == date(2027, 3, 10)


@pytest.mark.parametrize("language", UNDATED)
def test_the_day_of_such_a_step_is_asked_for_in_its_turn(language: str) -> None:
    phone = at("hours", language)
    phone.say(UNDATED[language])
    talk(phone, "steps.1.when")
    assert path(phone) == "steps.1.when"


def test_what_is_said_at_several_questions_is_several_steps() -> None:
    phone = at("hours")
    phone.say("ring the school on 10 March")
    phone.say("3")
    talk(phone, "confidence")
    phone.say("email my old boss on 12 March")
    assert kept(phone) == ["I will ring the school", "I will email my old boss"]


@pytest.mark.parametrize("asked", ["hours", "confidence"])
@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "by 30 June"),
        ("en", "it has to be done by the 30th of June"),
        ("en", "the deadline is 30 June"),
        ("es", "para el 30 de junio"),
        ("es", "tiene que estar listo el 30 de junio"),
        ("es", "la fecha límite es el 30 de junio"),
    ],
)
def test_the_day_of_the_goal_is_kept_for_it(asked: str, language: str, said: str) -> None:
    phone = at(asked, language, by="1 May")
    phone.say(said)
    assert path(phone) == asked
    talk(phone, "smart")
    assert phone.mentee.stack[-1].answers["by"].value == date(2027, 6, 30)


@pytest.mark.parametrize(("language", "said"), [("en", "by next friday"), ("es", "para el próximo viernes")])
def test_days_that_it_may_be_are_offered_in_its_turn(language: str, said: str) -> None:
    phone = at("hours", language)
    answered = dict(phone.mentee.stack[-1].answers)
    phone.say(said)
    assert path(phone) == "hours"
    assert phone.mentee.stack[-1].answers.keys() == answered.keys()
    talk(phone, "by")
    assert [label for label in phone.labels if "2027" in label]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "depends on my shifts"),
        ("en", "study on weekends"),
        ("en", "on mondays and tuesdays"),
        ("en", "i have to work late"),
        ("en", "until june only a few"),
        ("en", "not before may"),
        ("en", "work takes most of it"),
        ("es", "depende de mis turnos"),
        ("es", "estudiar los fines de semana"),
        ("es", "tengo que trabajar hasta tarde"),
        ("es", "quiero más tiempo"),
        ("es", "hasta junio muy pocas"),
    ],
)
def test_what_is_told_of_their_time_is_neither(language: str, said: str) -> None:
    phone = at("hours", language)
    answered = dict(phone.mentee.stack[-1].answers)
    phone.say(said)
    assert (path(phone), phone.mentee.stack[-1].answers) == ("hours", answered)


@pytest.mark.parametrize(("language", "said"), [("en", "call Anna on 10 March"), ("es", "llamar a Ana el 10 de marzo")])
def test_a_step_at_the_day_that_is_read_back_is_kept(language: str, said: str) -> None:
    phone = at("by-sure", language, "quick")
    phone.say(said)
    assert (path(phone), len(kept(phone))) == ("by-sure", 1)
    talk(phone, "steps.2.what")
    assert path(phone) == "steps.2.what"
