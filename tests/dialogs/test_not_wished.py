"""What is asked not to be done is left as it is, and no dialog opens for it (COACHING 1.1, 6.10)."""

from __future__ import annotations

import pytest

from tests.dialogs.engine.real_talks import in_awareness, values
from tests.dialogs.wished import PLANS, followed


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "i dont want a break"),
        ("en", "no pause please"),
        ("en", "i dont need a rest"),
        ("en", "don't stop"),
        ("en", "don't stop texting me"),
        ("en", "I don't want to delete anything"),
        ("en", "don't delete my data"),
        ("en", "don't move the Excel course to friday"),
        ("en", "dont drop the videos"),
        ("en", "don't change my hour"),
        ("en", "dont change my reminders to 8"),
        ("en", "i dont want to change the language"),
        ("en", "I don't want fewer reminders"),
        ("en", "don't be quiet from 9 to 5"),
        ("en", "i dont want another step"),
        ("en", "I'm not going on holiday"),
        ("en", "i do not want to rest until friday"),
        ("en", "I didn't ask to pause"),
        ("en", "i said i dont want to pause"),
        ("en", "do not touch my plan"),
        ("en", "i don't want you to remind me less"),
        ("es", "que no, que no quiero pausa"),
        ("es", "por favor no toques mi plan"),
        ("es", "no lo muevas"),
        ("es", "mejor no borres nada"),
        ("es", "no quiero pausa"),
        ("es", "no quiero una pausa"),
        ("es", "no pares"),
        ("es", "no quiero borrar nada"),
        ("es", "no borres mis datos"),
        ("es", "nunca borres mi plan"),
        ("es", "no quiero mover el curso de excel"),
        ("es", "no muevas el curso al viernes"),
        ("es", "no quites lo del CV"),
        ("es", "no me cambies la hora"),
        ("es", "no quiero cambiar el idioma"),
        ("es", "no quiero menos avisos"),
        ("es", "no quiero silencio de 9 a 5"),
        ("es", "no quiero otro paso"),
        ("es", "no me voy de vacaciones"),
        ("es", "no quiero descansar hasta el viernes"),
    ],
)
def test_nothing_is_changed_and_no_question_is_opened(language: str, text: str) -> None:
    phone = followed(language)
    phone.say(text)
    assert phone.open is None
    assert ("nothing is changed" if language == "en" else "no se cambia nada") in phone.last
    assert phone.mentee.rest_until is None
    assert [vars(row) for row in phone.mentee.plan.rows.values()] == [vars(row) for row in PLANS[language]]


@pytest.mark.parametrize(
    ("language", "text", "opens"),
    [
        ("en", "don't text me at night", "settings/quiet"),
        ("en", "don't remind me at 7", "settings/hour"),
        ("en", "i dont want to do the videos", "edit-drop/sure"),
        ("en", "dont text me for 2 weeks", "rest-offer/sure"),
        ("en", "i dont want any reminders until friday", "rest-offer/sure"),
        ("en", "no, I want a break", "rest/until"),
        ("es", "no me escribas de noche", "settings/quiet"),
        ("es", "ya no quiero hacer el CV", "edit-drop/sure"),
        ("es", "no quiero más avisos", "rest/until"),
        ("es", "no me mandes nada hasta el lunes", "rest-offer/sure"),
        ("es", "no, quiero una pausa", "rest/until"),
        ("es", "quiero que borres lo del CV", "edit-drop/sure"),
        ("es", "quiero que cambies el CV para el viernes", "move/sure"),
    ],
)
def test_a_wish_with_a_no_in_it_is_one(language: str, text: str, opens: str) -> None:
    phone = followed(language)
    phone.say(text)
    assert phone.open == opens


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I don't want to change jobs"),
        ("en", "I don't want to cancel on Declan again"),
        ("en", "I dont want to stop learning"),
        ("en", "dont change a winning team"),
        ("es", "no quiero cambiar de trabajo"),
        ("es", "no quiero parar ahora que voy bien"),
        ("es", "no me gusta mi jefe"),
        ("es", "no quiero volver a ese trabajo"),
    ],
)
def test_what_is_told_of_their_life_is_told(language: str, text: str) -> None:
    phone = followed(language)
    phone.say(text)
    assert phone.open == "aside/page"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "i dont want a break"),
        ("en", "don't pause"),
        ("en", "dont skip it"),
        ("en", "don't go back"),
        ("es", "no quiero pausa"),
        ("es", "no la saltes"),
        ("es", "no quiero saltarla"),
        ("es", "no quiero volver atrás"),
    ],
)
@pytest.mark.parametrize("question", ["hurdle", "values"])
def test_in_a_talk_its_question_stays(question: str, language: str, text: str) -> None:
    phone = in_awareness(question, language)
    phone.say(text)
    assert phone.open == f"awareness/{question}"
    assert not phone.mentee.paused
    phone.say("the money, mostly" if language == "en" else "sobre todo el dinero")
    assert phone.open != f"awareness/{question}"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "i dont want to go back"),
        ("en", "I don't want to quit"),
        ("en", "never quit"),
        ("en", "i never want to leave"),
        ("en", "i don't want to stop now"),
        ("es", "no quiero volver"),
        ("es", "no quiero parar nunca"),
        ("es", "no quiero dejarlo"),
        ("es", "no quiero regresar"),
        ("es", "nunca dejes"),
    ],
)
@pytest.mark.parametrize("question", ["hurdle", "aspiration"])
def test_what_somebody_wants_of_their_life_is_an_answer(question: str, language: str, text: str) -> None:
    phone = in_awareness(question, language)
    phone.say(text)
    assert phone.open != f"awareness/{question}"
    assert text in str(values(phone))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "don't stop"),
        ("en", "please dont quit"),
        ("en", "i don't want to skip this question"),
        ("en", "i dont want to leave this question"),
        ("es", "no pares"),
        ("es", "no vuelvas"),
        ("es", "no quiero saltar la pregunta"),
        ("es", "no quiero dejar esta pregunta"),
    ],
)
def test_what_the_coach_is_told_not_to_do_is_none(language: str, text: str) -> None:
    phone = in_awareness("hurdle", language)
    phone.say(text)
    assert phone.open == "awareness/hurdle"
