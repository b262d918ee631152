"""Who is worn out by a day or by work, and says no more than that, is in no crisis; beside anything else it is weighed
as ever (COACHING 1.10)."""

from __future__ import annotations

import pytest

from dialogs.understanding.crisis import Need, need_in
from dialogs.understanding.stopping_here import stops_here
from tests.dialogs.awareness.talks import at
from tests.dialogs.engine.test_leaves import asked_for_a_goal, values
from tests.dialogs.wished import followed

STOPS = [
    ("en", "I can't do this anymore, let's stop for today"),
    ("en", "I can't do this anymore. Let's stop for today."),
    ("en", "i cant do this any more today, can we stop here"),
    ("en", "ugh i cant take this anymore. lets call it a day"),
    ("en", "I'm so tired, I can't do this anymore, can we stop for tonight?"),
    ("es", "ya no puedo más, lo dejamos por hoy"),
    ("es", "No doy más. Paremos por hoy."),
    ("es", "uf, no doy más, ¿podemos parar por hoy?"),
    ("es", "no aguanto más, seguimos mañana"),
]


@pytest.mark.parametrize(("language", "said"), STOPS)
def test_who_cannot_go_on_today_is_let_go(language: str, said: str) -> None:
    assert need_in(said) is Need.NONE
    assert stops_here(said)
    phone = asked_for_a_goal(language)
    phone.say(said)
    assert phone.mentee.paused == "pause"
    assert not phone.mentee.stack[-1].answers


@pytest.mark.parametrize(
    "said",
    [
        "estoy muerto de cansancio, no doy más",
        "Estoy muerta de cansancio. No doy más.",
        "muerto de sueño, ya no puedo más",
        "no doy más con este trabajo",
        "No doy más con este trabajo. Estoy reventada",
        "ya no doy más con los turnos de noche",
        "no puedo más con mi jefe",
        "estoy molida, no doy más",
        "I'm dead on my feet, I can't do this anymore",
        "I'm knackered. I can't do this anymore",
        "i cant do this anymore with this job",
        "I can't take this job anymore",
    ],
)
def test_a_tired_body_and_a_heavy_job_are_no_crisis(said: str) -> None:
    assert need_in(said) is not Need.SIGNS


@pytest.mark.parametrize(
    "said",
    [
        "I can't do this anymore",
        "i cant do this any more.",
        "no doy más",
        "ya no doy más",
        "no puedo más",
        "I can't do this anymore, let's stop for today, I want to die",
        "I can't do this anymore. Let's stop for today. Goodbye forever, I will end it all",
        "estoy muerto de cansancio, no doy más, me quiero morir",
        "no doy más con este trabajo. quiero matarme",
        "no doy más con esta vida",
        "I'm so tired. I can't do this anymore",
        "I'm shattered. I can't do this anymore.",
        "Estoy agotada. No puedo más.",
        "Estoy hecha polvo. No puedo más.",
        "estoy muerto de cansancio de vivir, no doy más, quiero desaparecer",
        "I'm knackered. I can't do this anymore. I took all my pills",
        "my husband hits me. I can't do this anymore, let's stop for today",
    ],
)
def test_alone_or_beside_a_sign_it_is_heard_as_one(said: str) -> None:
    assert need_in(said) is Need.SIGNS


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("es", "estoy muerto de cansancio, no doy más"),
        ("es", "no doy más con este trabajo"),
        ("en", "I'm knackered. I can't do this anymore"),
    ],
)
def test_it_is_met_and_is_no_goal(language: str, said: str) -> None:
    phone = asked_for_a_goal(language)
    phone.say(said)
    assert phone.open == "preparation/goal"
    assert not phone.mentee.stack[-1].answers
    assert phone.last.startswith({"en": "I'm sorry. That's hard", "es": "Lo siento. Es duro"}[language])


def test_in_the_way_of_a_step_it_is_an_answer() -> None:
    phone = at("hurdle")
    phone.say("no doy más con este trabajo")
    assert values(phone)["hurdle"] == "no doy más con este trabajo"


@pytest.mark.parametrize(("language", "said"), [(language, said) for language, said in STOPS if "oday" in said])
def test_with_nothing_open_it_is_a_goodbye(language: str, said: str) -> None:
    phone = followed(language)
    phone.say(said)
    assert phone.open is None
    assert phone.mentee.paused == ""
