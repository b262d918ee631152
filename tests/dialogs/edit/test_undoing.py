"""The latest change is taken back in words, as its Undo button would (COACHING 6.9, 6.10)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from dialogs import nudges
from dialogs.edit.undoing import undo_last
from dialogs.plan import DONE, DROPPED, OPEN
from dialogs.understanding.undoing import undoes, unticks
from tests.dialogs.edit.test_orders import PLANS, YES, planned
from tests.dialogs.followed import Followed

DO = {
    "en": ("move the cv to friday", "bin greggs", "rename step 2 to ring them", "change my goal to get a desk job"),
    "es": ("mueve el curso al viernes", "borra el paso 3", "cambia el paso 2 por llamar", "cambia mi meta a ser jefe"),
}


def as_it_was(phone: Followed) -> bool:
    return [vars(row) for row in phone.mentee.plan.rows.values()] == [vars(row) for row in PLANS[phone.language]]


@pytest.mark.parametrize(("language", "undo"), [("en", "undo"), ("en", "undo that pls"), ("es", "déjalo como estaba")])
@pytest.mark.parametrize("which", range(4))
def test_a_change_is_taken_back(language: str, undo: str, which: int) -> None:
    phone = planned(language)
    phone.say(DO[language][which])
    phone.say(YES[language])
    assert not as_it_was(phone)
    phone.mentee.history = []  # as when it is loaded anew
    phone.say(undo)
    assert as_it_was(phone)


def test_what_was_added_is_dropped_and_what_was_before_it_is_next() -> None:
    phone = planned("en")
    phone.say("move the cv to friday")
    phone.say("yes")
    phone.say("add step call Ana on friday")
    phone.say("/undo")
    assert [step.state for step in phone.mentee.plan.steps() if "Ana" in step.title] == [DROPPED]
    phone.say("/undo")
    assert phone.step(1).when == date(2027, 3, 4)
    phone.say("/deshacer")
    assert phone.keys == ["edit-undone.nothing"]


def test_after_an_hour_nothing_is_taken_back() -> None:
    phone = planned("en")
    phone.say("move the cv to friday")
    phone.say("yes")
    phone.walk(timedelta(hours=2))
    phone.say("undo")
    assert phone.keys == ["edit-undone.nothing"]
    assert phone.step(1).when == date(2027, 3, 5)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "undo"),
        ("en", "untick it"),
        ("en", "wait no, I only did half of it"),
        ("en", "mock up isnt done actually, untick it"),
        ("en", "undo the mock up done, i lied lol"),
        ("en", "actually the greggs one isn't done yet"),
        ("es", "deshacer"),
        ("es", "desmarca el curso"),
        ("es", "perdón, el curso no está hecho"),
        ("es", "desmárcalo"),
    ],
)
def test_a_tick_is_taken_back_and_nothing_is_kept_of_it(language: str, text: str) -> None:
    phone = planned(language)
    number = {"en": 5, "es": 2}[language]
    phone.say({"en": "greggs mock up done", "es": "ya hice el curso"}[language])
    phone.say(YES[language])
    assert phone.step(number).state == DONE
    phone.mentee.history = []  # as when it is loaded anew
    phone.say(text)
    assert phone.step(number).state == OPEN
    assert phone.open is None
    assert not phone.mentee.plan.evidence()


@pytest.mark.parametrize(
    "text", ["I undid the damage", "how do i undo it?", "she put it back", "no está mal", "it is done"]
)
def test_what_takes_nothing_back(text: str) -> None:
    assert not undoes(text)
    assert unticks(text) is None


def test_the_button_and_the_word_do_the_same() -> None:
    assert planned("en").coach.commands["undo"] is undo_last


GOES = {"en": "i'm in mexico city now", "es": "estoy en ciudad de méxico ahora"}
MOVES = {"en": "move the cv to friday", "es": "mueve la Dra. Elvira al viernes"}


@pytest.mark.parametrize(("language", "undo"), [("en", "undo"), ("es", "deshacer")])
def test_another_place_is_taken_back_and_not_what_was_before_it(language: str, undo: str) -> None:
    phone = planned(language)
    before = (phone.mentee.zone, phone.mentee.country, phone.mentee.place)
    for text in (MOVES[language], YES[language], GOES[language], YES[language]):
        phone.say(text)
    assert phone.mentee.zone == "America/Mexico_City"
    phone.say(undo)
    assert (phone.mentee.zone, phone.mentee.country, phone.mentee.place) == before
    assert phone.step(1).when == date(2027, 3, 5)
    phone.say(undo)
    assert phone.step(1).when == date(2027, 3, 4)


@pytest.mark.parametrize(("language", "undo"), [("en", "undo"), ("es", "deshacer")])
def test_on_a_clock_that_went_back_the_latest_change_is_the_latest(language: str, undo: str) -> None:
    phone = planned(language)
    for text in (GOES[language], YES[language], MOVES[language], YES[language], undo):
        phone.say(text)
    assert phone.mentee.zone == "America/Mexico_City"
    assert phone.step(1).when == date(2027, 3, 4)


def test_on_a_clock_that_went_back_an_hour_is_an_hour() -> None:
    phone = planned("en")
    for text in (MOVES["en"], YES["en"], GOES["en"], YES["en"]):
        phone.say(text)
    phone.walk(timedelta(hours=2))
    phone.say("undo")
    assert phone.keys == ["edit-undone.nothing"]
    assert phone.step(1).when == date(2027, 3, 5)


RESTS = {"en": "take a break until 12 march", "es": "quiero descansar hasta el 12 de marzo"}


@pytest.mark.parametrize(("language", "undo"), [("en", "undo"), ("es", "deshacer")])
def test_a_rest_is_taken_back_and_not_what_was_before_it(language: str, undo: str) -> None:
    phone = planned(language)
    for text in (MOVES[language], YES[language], RESTS[language], YES[language]):
        phone.say(text)
    assert nudges.resting(phone.mentee, phone.now)
    phone.say(undo)
    assert not nudges.resting(phone.mentee, phone.now)
    assert phone.step(1).when == date(2027, 3, 5)
    phone.say(undo)
    assert phone.step(1).when == date(2027, 3, 4)


@pytest.mark.parametrize(("language", "undo"), [("en", "undo"), ("es", "deshacer")])
def test_a_step_that_a_tap_let_go_is_there_again(language: str, undo: str) -> None:
    phone = planned(language)
    for text in (MOVES[language], YES[language]):
        phone.say(text)
    phone.tap("step.1.3", "drop")
    phone.tap("step.1.3", "drop")
    assert phone.step(3).state == DROPPED
    phone.say(undo)
    assert phone.step(3).state == OPEN
    assert phone.step(1).when == date(2027, 3, 5)
    phone.say(undo)
    assert phone.step(1).when == date(2027, 3, 4)


@pytest.mark.parametrize(("language", "undo"), [("en", "undo"), ("es", "deshacer")])
def test_after_a_talk_that_has_no_undo_nothing_older_is_taken_back(language: str, undo: str) -> None:
    phone = planned(language)
    for text in (MOVES[language], YES[language]):
        phone.say(text)
    phone.tap("step.1.2", "stuck")
    phone.say({"en": "no time at all", "es": "no tengo tiempo"}[language])
    phone.press({"en": "A smaller step first", "es": "Primero un paso menor"}[language])
    phone.say({"en": "open the booking page tomorrow", "es": "abrir la página mañana"}[language])
    assert phone.open is None
    phone.say(undo)
    assert phone.keys == ["edit-undone.nothing"]
    assert phone.step(1).when == date(2027, 3, 5)
