"""A change of the goal that is asked for in words with no question open (COACHING 1.6, 6.10)."""

from __future__ import annotations

from datetime import date

import pytest

from tests.dialogs.wished import asked, heard


@pytest.mark.parametrize(
    ("language", "text", "offered"),
    [
        ("en", "make my goal: a day job in outpatients", "a day job in outpatients"),
        ("en", "I want the goal to be: get a job in outpatients", "I will get a job in outpatients"),
        ("en", "my goal is now get a job in outpatients", "I will get a job in outpatients"),
        ("es", "mi meta ahora es ser encargada de turno", "Voy a ser encargada de turno"),
        ("es", "quiero que mi meta sea ser encargada de turno", "Voy a ser encargada de turno"),
    ],
)
def test_other_words_for_the_goal_are_proposed(language: str, text: str, offered: str) -> None:
    phone = heard(language, text)
    assert phone.open == "edit-goal/title"
    assert offered in phone.labels


@pytest.mark.parametrize(
    ("language", "text", "together"),
    [
        ("en", "change the goal date to end of May", "yes"),
        ("en", "move my goal to 31 May", "Move them along"),
        ("es", "cambia la fecha de la meta a fines de mayo", "sí"),
        ("es", "cambia la fecha de la meta a fines de mayo", "Moverlos también"),
    ],
)
def test_another_date_for_the_goal_and_a_yes_moves_its_steps_along(language: str, text: str, together: str) -> None:
    phone = heard(language, text)
    assert phone.open == "edit-goal/by-sure"
    phone.say(together)
    assert phone.goal().by == date(2027, 5, 31)
    assert phone.step(1).when == date(2027, 4, 10)


@pytest.mark.parametrize(("language", "text"), [("en", "i want new goal"), ("es", "quiero otra meta")])
def test_a_new_goal_is_chosen_from_what_there_is(language: str, text: str) -> None:
    assert "edit-menu" in heard(language, text).keys


@pytest.mark.parametrize(
    ("language", "text", "opens"),
    [
        ("en", "move everything one week later", "edit-goal/by-sure"),
        ("es", "atrasa todos mis pasos dos semanas", "edit-goal/by-sure"),
        ("en", "drop my goal", "edit-goal/sure"),
        ("es", "deja mi meta", "edit-goal/sure"),
        ("en", "goal should be by august", "edit-goal/by"),
        ("es", "quiero que la meta sea para agosto", "edit-goal/by"),
    ],
)
def test_what_is_still_to_be_said_is_asked_for(language: str, text: str, opens: str) -> None:
    assert asked(language, text) == opens
