"""The check-in, by whatever name people give it: its day is set, it begins, it is told when it comes (COACHING 1.6)."""

from __future__ import annotations

from datetime import date, time

import pytest

from dialogs.plan import Step
from tests.dialogs.wished import followed


@pytest.mark.parametrize(
    ("language", "text", "day", "at"),
    [
        ("es", "el reporte mejor los jueves", 3, time(18)),
        ("es", "la revisión semanal los jueves a las 19", 3, time(19)),
        ("es", "revisión los lunes a las 10", 0, time(10)),
        ("es", "pasa el seguimiento al jueves", 3, time(18)),
        ("es", "el repaso semanal los martes", 1, time(18)),
        ("es", "puedes hacer la revisión los jueves?", 3, time(18)),
        ("es", "cambia el reporte a los jueves", 3, time(18)),
        ("es", "el chequeo mejor los miércoles", 2, time(18)),
        ("en", "check-in better on thursdays", 3, time(18)),
        ("en", "the weekly report better on thursdays", 3, time(18)),
        ("en", "weekly review on thursdays at 7pm", 3, time(19)),
        ("en", "can the catch-up be on fridays?", 4, time(18)),
        ("en", "follow-up on tuesdays", 1, time(18)),
        ("en", "weekly check-in on tuesdays", 1, time(18)),
    ],
)
def test_its_day_is_set_and_said(language: str, text: str, day: int, at: time) -> None:
    phone = followed(language)
    phone.say(text)
    assert (phone.mentee.slot_day, phone.mentee.slot) == (day, at)
    assert phone.mentee.checkin_weeks == 1
    page = followed(language)
    page.say("/settings")
    page.say(text)
    assert (page.mentee.slot_day, page.mentee.slot) == (day, at)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "hagamos la revisión semanal"),
        ("es", "quiero hacer el seguimiento semanal"),
        ("en", "do the weekly review"),
    ],
)
def test_it_begins(language: str, text: str) -> None:
    phone = followed(language)
    phone.say(text)
    assert phone.open == "checkin/progress.1.percent"


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [("es", "cuándo es la próxima revisión?", "Nuestro repaso"), ("en", "when's the next review?", "Our check-in")],
)
def test_it_is_told_when_it_comes(language: str, text: str, told: str) -> None:
    phone = followed(language)
    phone.say(text)
    assert any(bubble.text.startswith(told) for bubble in phone.bubbles)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "mi jefa quiere el reporte los jueves"),
        ("es", "entregué el reporte el jueves"),
        ("es", "la revisión del coche el jueves"),
        ("es", "mi reunión semanal es los lunes"),
        ("en", "my boss wants the report on thursdays"),
        ("en", "I sent the report on thursday"),
        ("en", "my weekly meeting is on mondays"),
        ("en", "we have a weekly report on fridays"),
        ("en", "follow up with Declan on tuesday"),
    ],
)
def test_a_report_of_theirs_is_none(language: str, text: str) -> None:
    phone = followed(language)
    phone.say(text)
    assert (phone.mentee.slot_day, phone.mentee.slot) == (6, time(18))


@pytest.mark.parametrize(
    ("language", "title", "text"),
    [
        ("en", "I will write the report", "move the report to thursday"),
        ("es", "Voy a escribir el reporte", "pasa el reporte al jueves"),
    ],
)
def test_a_step_of_that_name_is_moved_instead(language: str, title: str, text: str) -> None:
    phone = followed(language)
    phone.mentee.plan.rows["step.1.9"] = Step("step.1.9", "goal.1", 9, title, date(2027, 3, 12))
    phone.say(text)
    assert phone.open == "move/sure"
    assert phone.mentee.slot_day == 6
