"""A change of the plan that is asked for where something else is: it is done, the question stands (COACHING 6.10)."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.plan import DROPPED
from dialogs.understanding.news import tells_news
from tests.dialogs.edit.test_orders import YES, planned

HOUR = {"en": "remind me at another time", "es": "¿puedes escribirme a otra hora?"}


@pytest.mark.parametrize(
    ("language", "text", "step", "day"),
    [
        ("en", "Can you move the form to Saturday?", 6, 6),
        ("en", "the 2 to friday", 2, 5),
        ("en", "add the greggs mock up weds", 5, 3),
        ("es", "pasame lo del finde: el 1 pal lunes mejor", 1, 8),
        ("es", "el 2 movelo al finde", 2, 7),
        ("es", "mueva el paso 1 al lunes", 1, 8),
    ],
)
def test_where_an_hour_is_asked_for(language: str, text: str, step: int, day: int) -> None:
    phone = planned(language)
    phone.say(HOUR[language])
    assert phone.open == "settings/hour"
    phone.say(text)
    assert phone.open == "move/sure"
    phone.say(YES[language])
    assert phone.step(step).when == date(2027, 3, day)
    assert phone.open == "settings/hour"


@pytest.mark.parametrize(
    ("language", "asks", "text"),
    [("en", "change the date of the cv", "bin step 3"), ("es", "cambia la fecha del curso", "borra el paso 3")],
)
def test_where_a_day_is_asked_for(language: str, asks: str, text: str) -> None:
    phone = planned(language)
    phone.say(asks)
    assert phone.open == "move/when"
    phone.say(text)
    phone.say(YES[language])
    assert phone.step(3).state == DROPPED
    assert phone.open == "move/when"


@pytest.mark.parametrize(
    ("language", "asks", "text", "step"),
    [
        ("en", "change the date of the cv", "move the form to saturday", 6),
        ("en", "change the date of the cv", "move step 2 to saturday", 2),
        ("es", "cambia la fecha del curso", "mueve el paso 1 al sábado", 1),
    ],
)
def test_the_day_of_another_step_is_none_for_this_one(language: str, asks: str, text: str, step: int) -> None:
    phone = planned(language)
    phone.say(asks)
    assert phone.open == "move/when"
    phone.say(text)
    phone.say(YES[language])
    assert phone.step(step).when == date(2027, 3, 6)
    assert phone.open == "move/when"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "change goal to get a desk job"),
        ("en", "no the words"),
        ("es", "cambiar meta a ser jefe"),
        ("es", "no, las palabras"),
    ],
)
def test_the_words_of_the_goal_are_no_date(language: str, text: str) -> None:
    phone = planned(language)
    phone.say({"en": "change my goal's date", "es": "cambiar la fecha de la meta"}[language])
    assert phone.open == "edit-goal/by"
    phone.say(text)
    assert phone.open == "edit-goal/title"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "i spoke to her today and she said yes!"),
        ("en", "im off 14th dec to 4 jan, no nagging pls"),
        ("en", "we're on holiday until 30 march"),
        ("en", "I have written half of it"),
        ("en", "I already read it"),
        ("es", "pues hoy ya he hablado con Rocío y dice que sí, que quedamos!!"),
        ("es", "me voy de vacaciones hasta el 30 de marzo"),
        ("es", "me llamó ayer la tutora"),
    ],
)
def test_what_is_told_is_no_other_words_for_a_step(language: str, text: str) -> None:
    phone = planned(language)
    before = phone.step(6).title
    phone.say({"en": "reword step 6: post the form", "es": "cambia el paso 6 por hablar con Rocío"}[language])
    assert phone.open == "edit-step/title"
    phone.say(text)
    assert phone.step(6).title == before
    assert phone.open == "edit-step/title"
    phone.say(YES[language])
    assert phone.step(6).title in ("I will post the form", "Voy a hablar con Rocío")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "email the people i met"),
        ("en", "move house with Ana"),
        ("en", "get the form signed"),
        ("en", "I just read one page of the form"),
        ("es", "hablar con quien me llamó"),
        ("es", "voy a quedar con Rocío el lunes"),
    ],
)
def test_other_words_are_taken(language: str, text: str) -> None:
    assert not tells_news(text)
    phone = planned(language)
    phone.say({"en": "reword step 6", "es": "cambia el paso 6"}[language])
    if phone.open == "edit-step/what":
        phone.say("las palabras")
    phone.say(text)
    assert text.split()[-1] in phone.step(6).title


@pytest.mark.parametrize(
    ("language", "text", "step", "day"),
    [
        ("en", "move the forklift to friday", 2, 5),
        ("en", "cant do fridays. step 3 to monday", 3, 8),
        ("es", "no puedo los viernes, hay inventario. el paso 3 pal lunes 15", 3, 15),
        ("es", "pase lo de la Dra. Elvira para el miércoles 10", 1, 10),
    ],
)
def test_a_wish_is_no_evidence(language: str, text: str, step: int, day: int) -> None:
    phone = planned(language)
    phone.say({"en": "form dun", "es": "ya saque la cita"}[language])
    phone.say(YES[language])
    assert phone.open == "evidence/came"
    phone.say(text)
    assert phone.open == "move/sure"
    phone.say(YES[language])
    assert phone.step(step).when == date(2027, 3, day)
    assert not phone.mentee.plan.evidence()


@pytest.mark.parametrize(
    ("language", "text", "asks"),
    [
        ("es", "sí, y el 3 también al domingo", "move/sure"),
        ("en", "yes and bin greggs", "edit-drop/sure"),
    ],
)
def test_what_is_asked_for_beside_a_yes_is_done_after_it(language: str, text: str, asks: str) -> None:
    phone = planned(language)
    phone.say({"en": "move the forklift to sunday", "es": "mueve el curso al domingo"}[language])
    phone.say(text)
    assert phone.step(2).when == date(2027, 3, 7)
    assert phone.open == asks
    assert "engine-read-too" not in phone.keys


@pytest.mark.parametrize(
    ("language", "asks", "text"),
    [
        ("en", "move the cv to friday", "yes. when is my next reminder?"),
        ("es", "mueve el curso al viernes", "sí. ¿cuándo me escribes?"),
    ],
)
def test_a_short_question_for_the_hours_beside_a_yes_is_answered(language: str, asks: str, text: str) -> None:
    phone = planned(language)
    phone.say(asks)
    phone.say(text)
    assert phone.open is None
    assert any("09:00" in bubble.text for bubble in phone.bubbles[-3:])


@pytest.mark.parametrize(
    ("language", "text", "titles"),
    [
        ("en", "add the nike mock up weds and the lego one thurs", ["the nike mock up", "the lego one"]),
        ("es", "agregue llevar los papeles el lunes 15", ["Voy a llevar los papeles"]),
        ("es", "añada la ficha del almacén el lunes", ["ficha del almacén"]),
    ],
)
def test_steps_are_added_by_their_name_and_their_day(language: str, text: str, titles: list[str]) -> None:
    phone = planned(language)
    phone.say(text)
    added = [step for step in phone.mentee.plan.steps() if not step.id.startswith("step.1.")]
    assert len(added) == len(titles)
    assert all(any(title in step.title and step.when for step in added) for title in titles)
    assert "reminder-done-too" not in phone.keys


@pytest.mark.parametrize(
    ("language", "told", "text"),
    [
        ("en", "cv thing needs redoing badly tbh", "no add it as step"),
        ("es", "tengo q hablar con la tutora del máster", "no, añádelo como paso"),
    ],
)
def test_what_was_told_becomes_a_step(language: str, told: str, text: str) -> None:
    phone = planned(language)
    phone.say(told)
    assert phone.open == "aside/page"
    phone.say(text)
    assert phone.open == "edit-add/when"
