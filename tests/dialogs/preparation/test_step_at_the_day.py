"""A step typed where the goal's day is read back is never silently that day (COACHING 5.6)."""

from __future__ import annotations

from datetime import date

import pytest

from tests.dialogs.engine.real_talks import at
from tests.dialogs.preparation.talks import path


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "call Anna on 10 March"),
        ("en", "email my boss next friday"),
        ("en", "I'll ring the school on Monday"),
        ("en", "read two articles by 10 March"),
        ("es", "llamar a Ana el 10 de marzo"),
        ("es", "voy a escribirle a mi jefa el viernes"),
        ("es", "pedir cita con la orientadora el 10 de marzo"),
    ],
)
def test_the_day_stays_and_is_asked_about_once_more(language: str, said: str) -> None:
    phone = at("by-sure", language, "quick")
    phone.say(said)
    assert path(phone) == "by-sure"
    assert phone.mentee.stack[-1].answers["by"].value == date(2027, 6, 30)
    assert ("un paso" if language == "es" else "a step") in phone.last


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "no, by 10 March"),
        ("en", "finish by 10 March"),
        ("en", "move it to 10 March"),
        ("en", "update the date to 10 March"),
        ("en", "hand it in on 10 March"),
        ("es", "ponlo para el 10 de marzo"),
        ("es", "mejor terminar el 10 de marzo"),
        ("es", "hacerlo el 10 de marzo"),
        ("es", "cambiar la fecha al 10 de marzo"),
    ],
)
def test_another_day_is_taken(language: str, said: str) -> None:
    phone = at("by-sure", language, "quick")
    phone.say(said)
    assert phone.mentee.stack[-1].answers["by"].value == date(2027, 3, 10)
