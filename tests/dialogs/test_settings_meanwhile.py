"""A wish for a setting in the middle of a talk is done, and what was asked is asked again (COACHING 1.6, section 8)."""

from __future__ import annotations

from datetime import time

import pytest

from tests.dialogs.engine.real_talks import at
from tests.dialogs.preparation.talks import path

WISHES = [
    ("en", "can we do check-ins on sundays", {"slot_day": 6}),
    ("en", "can we do check-ins on mondays at 7pm", {"slot_day": 0, "slot": time(19)}),
    ("en", "reminders at 8 pm please", {"hour": time(20)}),
    ("en", "quiet from 22 to 6 please", {"quiet_from": time(22), "quiet_to": time(6)}),
    ("en", "check-in every two weeks please", {"checkin_weeks": 2}),
    ("es", "podemos hacer el repaso los lunes?", {"slot_day": 0}),
    ("es", "el repaso mejor los jueves a las 19", {"slot_day": 3, "slot": time(19)}),
    ("es", "pasa la revisión a los viernes", {"slot_day": 4}),
    ("es", "avísame a las 20", {"hour": time(20)}),
    ("es", "silencio de 23 a 7", {"quiet_from": time(23), "quiet_to": time(7)}),
    ("es", "el repaso cada dos semanas", {"checkin_weeks": 2}),
]


@pytest.mark.parametrize(("language", "text", "fields"), WISHES)
@pytest.mark.parametrize("question", ["steps.2.what", "steps-sure", "commit", "evidence", "hours"])
def test_it_is_set_and_is_no_answer(question: str, language: str, text: str, fields: dict[str, object]) -> None:
    phone = at(question, language)
    before = dict(phone.mentee.stack[-1].answers)
    phone.say(text)
    assert path(phone) == question
    assert phone.mentee.stack[-1].answers == before
    assert {name: getattr(phone.mentee, name) for name in fields} == fields


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "set reminders at 8 for the exam"),
        ("en", "check in with Anna on mondays"),
        ("en", "weekly check-in with my boss on mondays"),
        ("en", "send 3 messages at 9 on monday"),
        ("en", "write the weekly report on fridays"),
        ("en", "report on fridays"),
        ("es", "reporte los viernes"),
        ("es", "repaso de inglés los lunes"),
        ("es", "repaso los domingos"),
        ("es", "yo repaso los lunes a las 7"),
        ("es", "mandar mensajes el lunes a las 9"),
        ("es", "poner avisos a las 8 para el examen"),
        ("es", "silenciar el móvil de 22 a 7"),
    ],
)
def test_a_step_with_a_day_and_an_hour_is_a_step(language: str, text: str) -> None:
    phone = at("steps.2.what", language)
    mentee = phone.mentee
    before = (mentee.slot_day, mentee.slot, mentee.hour, mentee.quiet_from, mentee.checkin_weeks)
    phone.say(text)
    assert path(phone) != "steps.2.what"
    assert (mentee.slot_day, mentee.slot, mentee.hour, mentee.quiet_from, mentee.checkin_weeks) == before
