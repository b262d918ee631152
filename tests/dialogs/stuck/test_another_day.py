"""A day in place of what is asked about a step that is stuck is another day for it (COACHING 6.3)."""

from __future__ import annotations

from datetime import date

import pytest

from tests.dialogs.followed import Followed

DAYS = [
    ("es", "la otra semana lo hago"),
    ("es", "mejor el viernes"),
    ("es", "lo hago mañana"),
    ("es", "el lunes sin falta"),
    ("es", "ponlo para el 15 de marzo"),
    ("en", "I'll do it next week"),
    ("en", "let's make it friday"),
    ("en", "tomorrow then"),
    ("en", "I'd rather do it on 15 March"),
]


def asked(language: str, obstacle: str = "") -> Followed:
    phone = Followed(language=language)
    phone.tap("step.1.2", "stuck")
    if obstacle:
        phone.say(obstacle)
    return phone


@pytest.mark.parametrize(("language", "said"), DAYS)
@pytest.mark.parametrize("obstacle", ["", "Mi jefa me da miedo"])
def test_a_day_is_read_back_and_moves_the_step(language: str, said: str, obstacle: str) -> None:
    phone = asked(language, obstacle)
    phone.say(said)
    assert phone.open == "move/sure"
    phone.press("Sí" if language == "es" else "Yes")
    assert date(2027, 3, 1) < phone.step(2).when <= date(2027, 3, 15)  # type: ignore[operator]
    assert phone.step(2).when != date(2027, 3, 20)
    assert phone.step(2).obstacle == obstacle


@pytest.mark.parametrize(("language", "said"), [("es", "más adelante"), ("en", "later")])
def test_a_hint_offers_days(language: str, said: str) -> None:
    phone = asked(language, "no tengo computadora")
    phone.say(said)
    assert phone.open == "move/when"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("es", "el lunes tengo examen"),
        ("es", "mi jefa vuelve la otra semana"),
        ("es", "no pude el viernes porque me enfermé"),
        ("en", "on friday I have an exam"),
        ("en", "my boss is away until monday"),
        ("en", "I missed the deadline on friday"),
    ],
)
def test_an_obstacle_with_a_day_in_it_stays_one(language: str, said: str) -> None:
    phone = asked(language, said)
    assert phone.open == "stuck/way"


def test_the_button_still_asks_for_the_day() -> None:
    phone = asked("es", "No hay tiempo")
    phone.say("otro día")
    assert phone.open == "move/when"
    assert "¿a qué día?" in phone.last
