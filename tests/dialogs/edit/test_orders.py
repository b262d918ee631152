"""A wish about a step, in whatever form it is said: to "usted", with the verb last, with a number alone, in slang, or
among other words (COACHING 1.6, 6.10)."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs import nudges
from dialogs.edit.orders import clauses, in_order
from dialogs.plan import DROPPED, Goal, Row, Step
from dialogs.understanding.asking_for import asked_for
from tests.dialogs.followed import Followed

PLANS: dict[str, list[Row]] = {
    "en": [
        Goal("goal.1", "I will get an office job in the warehouse", by=date(2027, 4, 30)),
        Step("step.1.1", "goal.1", 1, "I will work on my cv with wife", date(2027, 3, 4)),
        Step("step.1.2", "goal.1", 2, "I will book forklift", date(2027, 3, 6)),
        Step("step.1.3", "goal.1", 3, "lunch w the CD", date(2027, 3, 9)),
        Step("step.1.4", "goal.1", 4, "I will pick the 5 brands", date(2027, 3, 12)),
        Step("step.1.5", "goal.1", 5, "greggs mock up", date(2027, 3, 16)),
        Step("step.1.6", "goal.1", 6, "I will sign the form", date(2027, 3, 20)),
    ],
    "es": [
        Goal("goal.1", "Voy a subir de puesto", by=date(2027, 4, 30)),
        Step("step.1.1", "goal.1", 1, "Voy a hablar con la Dra. Elvira", date(2027, 3, 4)),
        Step("step.1.2", "goal.1", 2, "Voy a hacer el curso", date(2027, 3, 6)),
        Step("step.1.3", "goal.1", 3, "Voy a aprender el wms nuevo", date(2027, 3, 9)),
        Step("step.1.4", "goal.1", 4, "sql avanzado", date(2027, 3, 12)),
        Step("step.1.5", "goal.1", 5, "Voy a sacar la cita del médico", date(2027, 3, 16)),
        Step("step.1.6", "goal.1", 6, "Voy a quedar con Rocío", date(2027, 3, 20)),
    ],
}
YES = {"en": "yes", "es": "sí"}


def planned(language: str) -> Followed:
    """On Monday 1 March, with six steps, and something asked before."""
    phone = Followed(language=language)
    phone.mentee.asking = 100
    phone.mentee.plan.rows = {row.id: type(row)(**vars(row)) for row in PLANS[language]}
    nudges.begin(phone.mentee, phone.now)
    return phone


@pytest.mark.parametrize(
    ("text", "step", "day"),
    [
        ("mueva el paso 2 al lunes 15", 2, 15),
        ("ponga el paso 2 el 21 de marzo", 2, 21),
        ("aplace el paso 2 una semana", 2, 13),
        ("pase el curso al lunes 15", 2, 15),
        ("deje el curso para el lunes 15", 2, 15),
        ("Pase lo de la Dra. Elvira al miércoles de la próxima semana", 1, 10),
        ("posponga la cita una semana", 5, 23),
        ("retrase el 4 hasta el 20", 4, 20),
        ("corra lo del wms para el viernes 19", 3, 19),
        ("cambie la fecha del curso al 18", 2, 18),
        ("cambie el paso 2 al 18 de marzo", 2, 18),
        ("¿me puede adelantar el curso al jueves?", 2, 4),
        ("muéveme el curso para el lunes", 2, 8),
        ("mové el 2 al sábado 13", 2, 13),
        ("el 2 movelo al finde", 2, 7),
        ("el 2 muévalo al viernes", 2, 5),
        ("y el 2 también al domingo", 2, 7),
        ("quiero mover el paso 2 al 21 de marzo", 2, 21),
        ("el paso 2 para el lunes 15 de marzo", 2, 15),
        ("no puedo los viernes, hay inventario. el paso 2 pal lunes 15", 2, 15),
        ("pasame lo del finde: el 1 pal lunes mejor", 1, 8),
        ("que el curso sea el lunes 15", 2, 15),
        ("lo de sql para el lunes", 4, 8),
    ],
)
def test_a_step_is_moved_in_spanish(text: str, step: int, day: int) -> None:
    phone = planned("es")
    phone.say(text)
    assert phone.open == "move/sure"
    phone.say("sí")
    assert phone.step(step).when == date(2027, 3, day)


@pytest.mark.parametrize(
    ("text", "step", "day"),
    [
        ("book forklift nxt week insted", 2, 12),
        ("do cv fri insted", 1, 5),
        ("the greggs one for tomorrow not tonight", 5, 2),
        ("change the forklift step to friday", 2, 5),
        ("bump the cv to saturday", 1, 6),
        ("and the 2 to friday too", 2, 5),
        ("put step 2 on friday", 2, 5),
        ("step 4 should be on the 20th", 4, 20),
        ("push back step 4 a week", 4, 19),
        ("i said move the cv to friday", 1, 5),
        ("add step greggs mock up weds", 5, 3),
    ],
)
def test_a_step_is_moved_in_english(text: str, step: int, day: int) -> None:
    phone = planned("en")
    phone.say(text)
    assert phone.open == "move/sure"
    phone.say("yes")
    assert phone.step(step).when == date(2027, 3, day)


@pytest.mark.parametrize(
    ("language", "text", "step"),
    [
        ("es", "borre el paso de aprender el wms", 3),
        ("es", "quite el curso", 2),
        ("es", "elimine el paso 4 por favor", 4),
        ("es", "saque el paso 4 del plan", 4),
        ("es", "deseche lo del wms", 3),
        ("es", "olvídese del paso 3", 3),
        ("es", "borra el paso 3, que eso no es un paso", 3),
        ("es", "borra el 3", 3),
        ("es", "el curso bórralo", 2),
        ("es", "deshágase del paso 3", 3),
        ("en", "no?? i said bin greggs", 5),
        ("en", "scrap the forklift", 2),
        ("en", "ditch the greggs mock up", 5),
        ("en", "chuck the forklift one", 2),
        ("en", "axe step 2", 2),
        ("en", "bin step 3, its not a step", 3),
        ("en", "not doing the greggs mock up anymore", 5),
    ],
)
def test_a_step_is_let_go(language: str, text: str, step: int) -> None:
    phone = planned(language)
    phone.say(text)
    assert phone.open == "edit-drop/sure"
    phone.say(YES[language])
    assert phone.step(step).state == DROPPED


@pytest.mark.parametrize(
    ("language", "text", "step", "title"),
    [
        ("en", 'change "pick the 5 brands" to "pick 3 brands, 5 is mad"', 4, "I will pick 3 brands, 5 is mad"),
        ("en", "change pick the 5 brands to pick 3 brands", 4, "I will pick 3 brands"),
        ("en", "replace book forklift with ring the forklift place", 2, "I will ring the forklift place"),
        ("en", "swap “book forklift” for “ring the forklift place”", 2, "I will ring the forklift place"),
        ("es", "cambie 'hacer el curso' por 'inscribirme en el curso'", 2, "Voy a inscribirme en el curso"),
        ("es", "cambia «hacer el curso» por «inscribirme en el curso»", 2, "Voy a inscribirme en el curso"),
        ("es", "cambiá el paso 'sql avanzado' a 'terminar módulo 3 de sql'", 4, "Voy a terminar módulo 3 de sql"),
        ("es", "reemplace hacer el curso por terminar el módulo", 2, "Voy a terminar el módulo"),
    ],
)
def test_a_step_is_worded_otherwise(language: str, text: str, step: int, title: str) -> None:
    phone = planned(language)
    phone.say(text)
    assert phone.open == "edit-step/title"
    phone.say(YES[language])
    assert phone.step(step).title == title


def test_of_two_wishes_neither_falls_away() -> None:
    phone = planned("en")
    phone.say("put the CD lunch first and bin the greggs one")
    assert phone.open == "move/when"  # which day is first, is theirs to say
    phone.say("tomorrow")
    phone.say("yes")
    assert phone.step(3).when == date(2027, 3, 2)
    assert phone.open == "edit-drop/sure"
    phone.say("yes")
    assert phone.step(5).state == DROPPED


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        ("en", "form dun", "sign the form"),
        ("en", "cv dun", "work on my cv"),
        ("en", "forklift is dun mate", "book forklift"),
        ("es", "ya saque la cita", "sacar la cita"),
        ("es", "saque la cita", "sacar la cita"),
        ("es", "ya hice el curso", "hacer el curso"),
        ("es", "quedé con Rocío el domingo", "quedar con Rocío"),
    ],
)
def test_what_is_done_is_no_wish(language: str, text: str, title: str) -> None:
    phone = planned(language)
    phone.say(text)
    assert phone.open == "tick/sure"
    assert title in phone.last


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "wat did i say bout cv"),
        ("en", "y quiet now? i said 14"),
        ("en", "i said 14 not 12"),
        ("en", "no?? i said bin the lot"),
        ("en", "put the lot on hold"),
        ("es", "ya te lo dije"),
        ("es", "te dije el 14"),
    ],
)
@pytest.mark.parametrize("steps", [1, 6])
def test_a_complaint_is_no_step_done(language: str, text: str, steps: int) -> None:
    phone = planned(language)
    for number in range(steps + 1, 7):
        del phone.mentee.plan.rows[f"step.1.{number}"]
    phone.say(text)
    assert phone.open != "tick/sure"


@pytest.mark.parametrize(
    ("typed", "known"),
    [
        ("Mueva el curso", "mueve el curso"),
        ("¿Me puede mover el curso?", "mueve el curso"),
        ("muévalo al lunes", "muevelo al lunes"),
        ("poné el curso el lunes", "pon el curso el lunes"),
        ("bin the greggs one pls", "drop the greggs one"),
        ("cambié el curso", "cambié el curso"),
        ("mover la mesa", "mover la mesa"),
        ("hablar con Ana", "hablar con Ana"),
    ],
)
def test_an_order_is_known_by_one_form(typed: str, known: str) -> None:
    """But for what is done already, and what by itself is something to do."""
    assert asked_for(typed) == known


def test_what_only_tells_has_no_wish_in_it() -> None:
    assert clauses("I moved house, and the course was great. My boss said yes") == []
    assert in_order("hoy hablé con Rocío") == "hoy hablé con Rocío"
