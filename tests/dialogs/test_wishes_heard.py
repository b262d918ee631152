"""What is asked for in words with no question open is no page of the journal, and what is only told is no wish
(COACHING 1.6). Each kind of wish is tried beside the dialog that it leads to, in a file that ends in `wished.py`."""

from __future__ import annotations

import pytest

from tests.dialogs.wished import asked, followed

TOLD = {
    "en": (
        "i did the excel course on friday|I put my CV on the table on monday|my boss moved the goal|"
        "she texts me at 9pm|my interview is on monday at 9|I took two weeks off last year|the check-in was good|"
        "we drop by on fridays|the talk with Declan was moved around by everybody|"
        "I have a step in mind but no idea when|write to Tom by 5|I wrote to them at 9|finished the check-in at 9|"
        "nothing happened after 10 at night|I got nothing done after 9|"
        "nobody sends reminders at my work|I make 5 videos a day now|they changed the date of my exam to May"
    ),
    "es": (
        "el lunes tuve una reunión a las 9|mi jefe cambió la meta del equipo|me tomé dos semanas libres el año pasado|"
        "hablo con ella cada semana|el repaso estuvo bien|ella me escribe a las 9 de la noche|"
        "después de las 10 no pasó nada|no me manda nada mi jefe después de las 10|"
        "ya pensé las tres preguntas|mandé las 3 propuestas|avisé a las 5 que no iba|hice el repaso a las 9|"
        "pasé el lunes entero en casa|puse el CV en la mesa el lunes|"
        "¿qué hago con lo del CV cada semana?"
    ),
}


@pytest.mark.parametrize(("language", "text"), [(one, text) for one, row in TOLD.items() for text in row.split("|")])
def test_what_is_only_told_changes_nothing(language: str, text: str) -> None:
    phone = followed(language)
    before = {name: getattr(phone.mentee, name) for name in ("hour", "slot", "slot_day", "quiet_from", "checkin_weeks")}
    rows = {id: dict(vars(row)) for id, row in phone.mentee.plan.rows.items()}
    phone.say(text)
    assert {name: getattr(phone.mentee, name) for name in before} == before
    assert {id: dict(vars(row)) for id, row in phone.mentee.plan.rows.items()} == rows
    assert (phone.open or "").partition("/")[0] in ("", "aside", "tick", "setback")


@pytest.mark.parametrize(
    ("language", "text", "opens"),
    [
        ("en", "delete my account", "delete/sure"),
        ("es", "cómo borro mi cuenta", "delete/sure"),
        ("en", "i dont know what to do", "which/one"),
        ("es", "estoy atascada", "which/one"),
    ],
)
def test_what_is_still_to_be_said_is_asked_for(language: str, text: str, opens: str) -> None:
    assert asked(language, text) == opens
