"""A change of the steps that is asked for in words with no question open (COACHING 1.6, 6.10)."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.plan import DROPPED
from tests.dialogs.wished import asked, followed, heard


@pytest.mark.parametrize(
    ("language", "text", "step", "day"),
    [
        ("en", "can we move declan to april 6", 3, date(2027, 4, 6)),
        ("en", "Please move the talk with Declan to the 6th of April.", 3, date(2027, 4, 6)),
        ("en", "push the excel course back a week", 2, date(2027, 3, 27)),
        ("en", "can I do the excel course a week later?", 2, date(2027, 3, 27)),
        ("en", "bring the talk with declan forward by two weeks", 3, date(2027, 3, 17)),
        ("en", "the excel course should be by the 24th of march", 2, date(2027, 3, 24)),
        ("en", "remind me to ring Sinéad tomorrow", 1, date(2027, 3, 2)),
        ("en", "nope, move declan to friday", 3, date(2027, 3, 5)),
        ("es", "cambia hablar con mi supervisora al jueves", 1, date(2027, 3, 4)),
        ("es", "mejor muevo lo de juntar info al 12 de marzo", 2, date(2027, 3, 12)),
        ("es", "pon el curso de excel para el 5 de abril", 3, date(2027, 4, 5)),
        ("es", "oye y lo de excel se puede pasar mejor para el 5 de abril?", 3, date(2027, 4, 5)),
        ("en", "the talk with declan, can we move it to 6 april", 3, date(2027, 4, 6)),
        ("es", "¿se puede pasar lo de la supervisora para el lunes?", 1, date(2027, 3, 8)),
        ("es", "quisiera mover lo de Excel dos semanas más tarde", 3, date(2027, 4, 14)),
    ],
)
def test_a_step_is_moved_after_a_yes_that_names_it(language: str, text: str, step: int, day: date) -> None:
    phone = heard(language, text)
    assert phone.open == "move/sure"
    assert phone.step(step).title in phone.last
    assert "reminder-done-too" not in phone.keys
    phone.say("yes" if language == "en" else "sí")
    assert phone.step(step).when == day


@pytest.mark.parametrize(
    ("language", "text", "step"),
    [
        ("en", "delete the videos step", 4),
        ("en", "no more reminders abt the videos, it broke", 4),
        ("en", "stop the reminders for the excel course", 2),
        ("en", "I don't want to do the excel course anymore", 2),
        ("es", "borra el paso de juntar info porfa", 2),
        ("es", "ya no quiero hacer lo del CV", 4),
        ("es", "¿puedes quitar lo de Excel?", 3),
    ],
)
def test_a_step_is_let_go_after_a_yes(language: str, text: str, step: int) -> None:
    phone = heard(language, text)
    assert phone.open == "edit-drop/sure"
    phone.say("yes" if language == "en" else "sí")
    assert phone.step(step).state == DROPPED


@pytest.mark.parametrize(
    ("language", "text", "title", "day"),
    [
        ("en", "I would like to add a step: run the stocktake with Niamh, on the 24th of March.", "stocktake", 24),
        ("en", "can you add a step to buy a mic on 5 March", "I will buy a mic", 5),
        ("en", "put buy a mic on 5 March in my plan", "I will buy a mic", 5),
        ("en", "remind me 2 phone the class tmrw", "I will phone the class", 2),
        ("en", "dont let me forget to print the pages on friday", "I will print the pages", 5),
        ("es", "no me dejes olvidar imprimir las hojas el viernes", "Voy a imprimir las hojas", 5),
        ("es", "quiero añadir un paso: hablar con Maricarmen el 8 de marzo", "Voy a hablar con Maricarmen", 8),
        ("es", "Quisiera agregar un paso más: renovar mi perfil el 5 de marzo", "Voy a renovar mi perfil", 5),
        ("es", "recuérdame llamar a la clase mañana", "Voy a llamar a la clase", 2),
    ],
)
def test_a_step_more_is_added_with_its_day(language: str, text: str, title: str, day: int) -> None:
    phone = heard(language, text)
    added = [step for step in phone.mentee.plan.steps() if title in step.title]
    assert [step.when for step in added] == [date(2027, 3, day)]


@pytest.mark.parametrize(
    ("language", "text", "step"),
    [
        ("en", "make the excel course weekly", 2),
        ("en", "excel course every week instead", 2),
        ("en", "drop the excel thing. actually no, keep it but make it weekly", 2),
        ("es", "lo de Excel mejor cada semana", 3),
        ("es", "haz lo de Excel cada semana", 3),
        ("es", "borra lo del Excel. no, mejor hazlo cada semana", 3),
        ("en", "repeat the excel course every week", 2),
        ("en", "make Excel every monday", 2),
        ("en", "cancel the videos... hmm no, leave it every week", 4),
        ("es", "que lo de Excel sea cada semana", 3),
        ("es", "que sea cada semana lo del CV", 4),
        ("es", "quita lo del CV, bueno no, déjalo cada semana", 4),
    ],
)
def test_a_step_comes_in_a_rhythm(language: str, text: str, step: int) -> None:
    phone = heard(language, text)
    assert phone.step(step).repeats == "weekly"
    assert [one.repeats for one in phone.mentee.plan.steps() if one.repeats] == ["weekly"]


@pytest.mark.parametrize(
    ("language", "text", "offered"),
    [("en", "can we make it 3 videos not 5", "I will make 3 videos"), ("en", "3 instead of 5", "I will make 3 videos")],
)
def test_one_number_for_another(language: str, text: str, offered: str) -> None:
    phone = heard(language, text)
    assert phone.open == "edit-step/title"
    assert offered in phone.labels


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        ("es", "agrega un paso: llamar a la supervisora del curso de Excel, el jueves", "supervisora"),
        ("es", "agregá un paso: juntar info de Excel, el jueves", "juntar info de Excel"),
        ("en", "add a step: ask Sinéad for the Excel course, on thursday", "ask Sinéad"),
    ],
)
def test_a_step_more_moves_no_other(language: str, text: str, title: str) -> None:
    phone = followed(language)
    days = {step.id: step.when for step in phone.mentee.plan.steps()}
    phone.say(text)
    steps = {step.id: step for step in phone.mentee.plan.steps()}
    assert {id: steps[id].when for id in days} == days
    assert [title in step.title for id, step in steps.items() if id not in days] == [True]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "agregá un paso: hablar con mi jefe para cambiar el turno, antes de fin de abril"),
        ("en", "add a step: talk to my boss about the shift, by the end of april"),
    ],
)
def test_a_step_more_is_no_new_date_of_the_one_that_is_moved(language: str, text: str) -> None:
    phone = followed(language)
    phone.tap("step.1.1", "move")
    phone.say(text)
    assert phone.step(1).when == date(2027, 3, 10)
    assert sum("boss" in step.title or "jefe" in step.title for step in phone.mentee.plan.steps()) == 1
    assert phone.open == "move/when"


@pytest.mark.parametrize(
    ("language", "text", "opens"),
    [
        ("en", "change the date of the excel course", "move/when"),
        ("es", "cambiar la fecha de juntar info", "move/when"),
        ("en", "I need more time for the excel course", "move/when"),
        ("en", "i cant do the videos by april 3, can we say april 10", "move/when"),
        ("es", "necesito más tiempo para lo del CV", "move/when"),
        ("es", "no llego con lo del Excel, ¿lo pasamos al 10 de abril?", "move/when"),
        ("en", "make it earlier", "which/one"),
        ("es", "lo de excel se puede pasar para mayo?", "move/when"),
        ("es", "cámbialo de día", "which/one"),
        ("en", "can sinead be friday", "move/sure"),
        ("en", "i want to add another step", "edit-add/step"),
        ("en", "new step", "edit-add/step"),
        ("es", "quiero agregar algo", "edit-add/step"),
        ("en", "my plan: step 3 needs to be talk to Declan only", "edit-step/title"),
        ("en", "step 3 needs to be talk to Declan only", "edit-step/title"),
        ("es", "mi plan: el paso 3 tiene que ser inscribirme al curso básico", "edit-step/title"),
    ],
)
def test_what_is_still_to_be_said_is_asked_for(language: str, text: str, opens: str) -> None:
    assert asked(language, text) == opens
