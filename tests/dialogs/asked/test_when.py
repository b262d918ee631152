"""When the coach writes, what comes next and how far they are is told wherever it is asked (COACHING 1.5, 6.1)."""

from __future__ import annotations

from datetime import time

import pytest

from tests.dialogs.asked.known import known, rows

WHEN = rows(
    en="when do u msg me|wait when do you actually message me|how often will you text me|when's the next reminder|"
    "what day do i get the reminder|when will i hear from you|when r u gonna text me next|what time do you message|"
    "how often do you check in|whens my next message",
    es="cuando me escribe?|cada cuanto me escribe ud?|q dia me llega el recordatorio|¿cuándo me va a escribir usted?|"
    "a q hora me llegan los avisos|cuándo es el próximo recordatorio|cada cuánto me mandas mensajes|"
    "¿cuándo me avisa?|que dias me escribes|cuando me vuelves a escribir|"
    "cuando voy a saber de ti|a qué hora es mi recordatorio",
)


@pytest.mark.parametrize(("language", "text"), WHEN)
def test_when_it_writes_is_told_with_the_check_in_and_the_next_word_and_nothing_is_opened(
    language: str, text: str
) -> None:
    phone = known(language)
    phone.mentee.checked = None
    phone.mentee.slot, phone.mentee.slot_day = time(17, 30), 3
    phone.say(text)
    assert "09:00" in phone.last
    assert "17:30" in phone.last
    assert ("jueves" if language == "es" else "Thursday") in phone.last
    assert "marzo" in phone.last or "March" in phone.last
    assert phone.open is None
    phone.press("Otra hora" if language == "es" else "Another hour")
    assert phone.open == "settings/hour"


@pytest.mark.parametrize(
    ("language", "text"),
    rows(
        en="when does my boss message me|when do they write to me|when do i write the report",
        es="cuando me escribe mi jefe le contesto|cuándo me avisan de la beca|cuando me llega el sueldo",
    ),
)
def test_when_others_write_it_does_not_know(language: str, text: str) -> None:
    phone = known(language)
    phone.say(text)
    assert "settings-hours" not in phone.keys


@pytest.mark.parametrize(
    ("language", "text"),
    rows(
        en="wats next|wots next|wat u got me down for this week|what have you got me down for|"
        "what am i doing this week|"
        "whats on this week|what are my next steps|what's left to do|what did i promise to do this week|"
        "what am i meant to do next|what do i need to do this week",
        es="qué me toca esta semana|q tengo para esta semana|que tengo pendiente|qué viene ahora|q me tienes apuntado|"
        "qué tengo que hacer esta semana|cuales son mis proximos pasos|qué me falta por hacer|q tengo esta semana",
    ),
)
def test_what_comes_next_is_shown(language: str, text: str) -> None:
    phone = known(language)
    phone.say(text)
    assert phone.keys == ["showing-today"]


@pytest.mark.parametrize(
    ("language", "text"),
    rows(
        en="how far have i got|how far along am i|how much have i done|how much have i done so far|how am i getting on",
        es="cuanto llevo?|cuánto he avanzado|qué llevo hecho|cuanto llevo hecho|cuánto avancé",
    ),
)
def test_how_far_they_are_is_shown(language: str, text: str) -> None:
    phone = known(language)
    phone.say(text)
    assert "showing-goal" in phone.keys
