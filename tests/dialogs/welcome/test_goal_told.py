"""A goal that is told where the way to begin was asked for is kept, and not asked for again (COACHING 1.1)."""

from __future__ import annotations

import pytest

from tests.dialogs.mentees import met
from tests.dialogs.phone import Phone

CITY = {"en": "Berlin", "es": "Madrid"}
WAY = {"en": ("quick", "take our time"), "es": ("el rápido", "con calma")}
GOALS = [
    ("en", "I want to become a data analyst"),
    ("en", "find a job as a nurse"),
    ("en", "i'd like to get promoted"),
    ("en", "i want a better job"),
    ("en", "my goal is to pass my driving test"),
    ("en", "learn Excel and get a certificate"),
    ("en", "I'm a nurse and I want to move into health tech"),
    ("en", "i am a team lead, i'd like to get promoted"),
    ("en", "I've been a cook for ten years but now I want to become a teacher"),
    ("es", "Quiero ser analista de datos"),
    ("es", "Soy enfermera y quiero trabajar en tecnología"),
    ("es", "trabajo en una tienda, pero quiero ser analista"),
    ("es", "llevo diez años de camarera y me gustaría ser maestra"),
    ("es", "encontrar trabajo de enfermera"),
    ("es", "busco un trabajo mejor"),
    ("es", "mi meta es sacar el carnet"),
    ("es", "terminar la carrera"),
    ("es", "aprender Excel y sacar el certificado"),
]


def asked_how(language: str) -> Phone:
    phone = met(language)
    phone.say(CITY[language])
    assert phone.open == "welcome/sure"
    return phone


@pytest.mark.parametrize(("language", "goal"), GOALS)
def test_a_goal_is_kept_while_the_way_is_asked_again(language: str, goal: str) -> None:
    phone = asked_how(language)
    phone.say(goal)
    assert phone.open == "welcome/sure"
    assert phone.last.partition("\n\n")[2].startswith(("“" if language == "en" else "«") + goal)


@pytest.mark.parametrize(("language", "goal"), GOALS)
def test_the_quick_plan_begins_with_it(language: str, goal: str) -> None:
    phone = asked_how(language)
    phone.say(goal)
    phone.say(WAY[language][0])
    assert phone.open in ("preparation/specific", "preparation/evidence", "preparation/hours")
    assert phone.mentee.stack[-1].answers["goal"].value["text"].startswith(("I will", "Voy a"))


@pytest.mark.parametrize(("language", "goal"), GOALS)
def test_the_slow_way_knows_where_it_leads(language: str, goal: str) -> None:
    phone = asked_how(language)
    phone.say(goal)
    phone.say(WAY[language][1])
    assert phone.open == "awareness/situation"
    assert phone.mentee.stack[-1].answers["aspiration"].value


@pytest.mark.parametrize(
    ("language", "said", "goal"),
    [
        ("en", "find a job as a nurse, quick please", "I will find a job as a nurse"),
        ("en", "quick plan. I want to become a data analyst", "I will become a data analyst"),
        ("es", "rápido porfa. encontrar trabajo de enfermera", "Voy a encontrar trabajo de enfermera"),
    ],
)
def test_a_goal_beside_the_way_is_kept_and_told(language: str, said: str, goal: str) -> None:
    phone = asked_how(language)
    phone.news()
    phone.say(said)
    assert phone.mentee.stack[-1].answers["goal"].value["text"] == goal
    assert any(bubble.text.startswith(("“", "«")) for bubble in phone.news())


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "whatever you think"),
        ("en", "I want to think about it"),
        ("en", "i want to look around first"),
        ("en", "I'm a nurse"),
        ("en", "i want a plan"),
        ("en", "I need help"),
        ("en", "talk first"),
        ("en", "do it"),
        ("en", "what do you mean"),
        ("es", "quiero pensarlo"),
        ("es", "quiero ver primero"),
        ("es", "soy enfermera"),
        ("es", "necesito ayuda"),
        ("es", "trabajo de noche"),
        ("es", "quiero empezar"),
        ("es", "decide tú"),
    ],
)
def test_what_is_said_of_the_talk_is_no_goal(language: str, said: str) -> None:
    phone = asked_how(language)
    phone.say(said)
    assert not any("goal" in frame.answers or "aspiration" in frame.answers for frame in phone.mentee.stack)


@pytest.mark.parametrize(
    ("language", "goal"), [("en", "find a job as a nurse"), ("es", "encontrar trabajo de enfermera")]
)
def test_another_place_is_shown_after_it(language: str, goal: str) -> None:
    phone = asked_how(language)
    phone.say(goal)
    phone.press("That's not" if language == "en" else "No es mi lugar")
    phone.say("Lima")
    assert phone.open == "welcome/sure"
    assert "Lima" in phone.last
    assert goal in phone.last


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "I'm a nurse and I want to think about it"),
        ("en", "im a student and i dont know what i want to do"),
        ("en", "I am a manager"),
        ("es", "soy enfermera y quiero pensarlo"),
        ("es", "estoy en paro y no sé qué quiero hacer"),
        ("es", "soy camarera"),
    ],
)
def test_who_they_are_is_no_goal(language: str, said: str) -> None:
    phone = asked_how(language)
    phone.say(said)
    assert phone.open == "welcome/sure"
    assert said not in phone.last
