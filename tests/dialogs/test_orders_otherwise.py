"""Orders about the plan, the hours, the language and the data in other words than those first thought of (1.6)."""

from __future__ import annotations

from datetime import time

import pytest

from dialogs.engine.events import Export
from tests.dialogs.wished import followed


@pytest.mark.parametrize(
    ("language", "text", "opens"),
    [
        ("es", "corre la meta para junio", "edit-goal/by"),
        ("es", "la meta que sea para fin de mayo", "edit-goal/by-sure"),
        ("es", "aplaza la meta un mes", "edit-goal/by-sure"),
        ("es", "necesito un paso más: comprar un micro", "edit-add/when"),
        ("es", "hazme un paso: comprar un micro", "edit-add/when"),
        ("es", "ya no hace falta lo del CV, sácalo", "edit-drop/sure"),
        ("es", "lo del CV ya no va", "edit-drop/sure"),
        ("es", "quiero que borres lo del CV", "edit-drop/sure"),
        ("es", "déjame lo de la supervisora para después", "move/when"),
        ("es", "podemos hablar en inglés?", "language/which"),
        ("es", "ponte en inglés", "language/which"),
        ("es", "prefiero inglés", "language/which"),
        ("es", "quiero que borres todos mis datos", "delete/sure"),
        ("es", "bórrame de tu sistema", "delete/sure"),
        ("es", "quiero cancelar mi cuenta", "delete/sure"),
        ("en", "move my goal to june", "edit-goal/by-sure"),
        ("en", "push the goal a month", "edit-goal/by-sure"),
        ("en", "make a step: buy a mic", "edit-add/when"),
        ("en", "the Excel course isn't needed any more", "edit-drop/sure"),
        ("en", "leave the Excel course for later", "move/when"),
        ("es", "dame un descanso de una semana", "rest-offer/sure"),
        ("es", "calla hasta el lunes", "rest-offer/sure"),
        ("es", "cambia mi zona horaria a Lima", "settings/place"),
        ("en", "change my time zone to Lima", "settings/place"),
        ("en", "i prefer spanish", "language/which"),
        ("en", "delete me", "delete/sure"),
        ("en", "close my account", "delete/sure"),
    ],
)
def test_it_is_asked_what_it_needs(language: str, text: str, opens: str) -> None:
    phone = followed(language)
    phone.say(text)
    assert phone.open == opens


@pytest.mark.parametrize(
    ("language", "text", "hour"),
    [
        ("es", "me gustaría que me escribieras a las 8 de la mañana", time(8)),
        ("es", "quisiera que me avisaras a las 20", time(20)),
        ("en", "I'd prefer you to write at 8 pm", time(20)),
    ],
)
def test_an_hour_is_set(language: str, text: str, hour: time) -> None:
    phone = followed(language)
    phone.say(text)
    assert phone.mentee.hour == hour


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "reanuda los avisos"),
        ("es", "vuelve a avisarme"),
        ("en", "resume reminders"),
        ("en", "start texting me again"),
    ],
)
def test_a_rest_is_ended(language: str, text: str) -> None:
    phone = followed(language)
    phone.tap("rest.2027-03-20", "rest-until")
    phone.say(text)
    assert phone.mentee.rest_until is None


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        ("es", "apúntame que tengo que comprar un micro el jueves", "Voy a comprar un micro"),
        ("en", "note down to buy a mic on thursday", "I will buy a mic"),
    ],
)
def test_a_step_is_added(language: str, text: str, title: str) -> None:
    phone = followed(language)
    phone.say(text)
    assert title in [step.title for step in phone.mentee.plan.steps()]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "quiero bajarme mis datos"),
        ("es", "dame una copia de mis datos"),
        ("es", "mándame todo lo que tienes de mí"),
        ("en", "give me a copy of my data"),
    ],
)
def test_all_that_is_kept_is_sent(language: str, text: str) -> None:
    phone = followed(language)
    phone.say(text)
    assert any(isinstance(command, Export) for command in phone.commands)


@pytest.mark.parametrize(
    ("language", "text"), [("es", "a ver mi plan"), ("es", "pásame el plan en pdf"), ("en", "how's my plan going")]
)
def test_the_plan_is_shown(language: str, text: str) -> None:
    phone = followed(language)
    phone.say(text)
    assert any(phone.mentee.plan.steps()[0].title in bubble.text for bubble in phone.bubbles)


@pytest.mark.parametrize(
    ("language", "text"), [("es", "quiero empezar de cero"), ("es", "reinicia todo"), ("en", "start over")]
)
def test_to_start_over_is_the_command_for_it(language: str, text: str) -> None:
    phone, other = followed(language), followed(language)
    phone.say(text)
    other.say("/restart")
    assert [bubble.text for bubble in phone.bubbles] == [bubble.text for bubble in other.bubbles]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "mi hermana ya no va a la escuela"),
        ("es", "prefiero el inglés al francés"),
        ("es", "hablamos en inglés en el trabajo"),
        ("es", "voy a empezar de cero en otra ciudad"),
        ("es", "me escribieron a las 8"),
        ("es", "me avisaron a las 20 que sí"),
        ("es", "la meta mejor de todas"),
        ("es", "hice un paso más"),
        ("en", "they forgot about me"),
        ("en", "we speak english at work"),
        ("en", "close my account at the bank on friday"),
        ("en", "leave the house later"),
    ],
)
def test_what_is_told_is_no_order(language: str, text: str) -> None:
    phone = followed(language)
    phone.say(text)
    assert phone.open == "aside/page"
    assert phone.mentee.hour == time(9)
