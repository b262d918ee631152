"""A short word right after a change belongs to it, and not to the journal (COACHING 1.6, 6.10)."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from dialogs import nudges
from tests.dialogs.followed import Followed
from tests.dialogs.wished import PLANS, followed, heard

YES = {"en": "yes", "es": "sí"}
CHECKIN = {"en": "change check in to wednesdays", "es": "pon el repaso los miércoles"}
MOVED = {"en": "move step 1 to 12 March", "es": "mueve el paso 1 al 12 de marzo"}
REWORDED = {"en": "change my goal to become a transport manager", "es": "cambia mi meta a ser encargada de turno"}
REST = {"en": "12th to 20th march off so leave me be", "es": "me voy de vacaciones del 12 al 20 de marzo"}


@pytest.mark.parametrize(
    ("language", "text", "day", "at"),
    [
        ("en", "nah make it thursday 7pm", 3, time(19)),
        ("en", "actually thursday at 7pm", 3, time(19)),
        ("en", "no, thursdays 7pm", 3, time(19)),
        ("es", "no, mejor los jueves a las 19", 3, time(19)),
        ("es", "en realidad ponlo el jueves a las 19", 3, time(19)),
    ],
)
def test_of_the_check_in(language: str, text: str, day: int, at: time) -> None:
    phone = heard(language, CHECKIN[language], text)
    assert (phone.mentee.slot_day, phone.mentee.slot) == (day, at)
    assert phone.open is None


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "actually no, leave Sunday"), ("en", "cancel that"), ("es", "no, mejor déjalo"), ("es", "cancélalo")],
)
def test_a_setting_goes_back(language: str, text: str) -> None:
    before = followed(language).mentee
    phone = heard(language, CHECKIN[language])
    assert phone.mentee.slot_day == 2
    phone.say(text)
    assert (phone.mentee.slot_day, phone.mentee.slot) == (before.slot_day, before.slot)
    assert phone.keys == ["edit-undone.settings", "settings-now.slot"]


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "actually the 14th", 14),
        ("en", "Make that 13", 13),
        ("en", "no wait, 15 march", 15),
        ("en", "the 14th instead", 14),
        ("en", "nah sunday", 7),
        ("es", "mejor el 14", 14),
        ("es", "no, el 15 de marzo", 15),
        ("es", "perdón, el domingo", 7),
    ],
)
def test_of_a_day(language: str, text: str, day: int) -> None:
    phone = heard(language, MOVED[language], YES[language])
    assert phone.step(1).when == date(2027, 3, 12)
    phone.say(text)
    assert phone.open == "move/sure"
    phone.say(YES[language])
    assert phone.step(1).when == date(2027, 3, day)


@pytest.mark.parametrize(
    ("language", "added", "text", "day"),
    [
        ("en", "add step call Ana on 12 march", "Make that 13", 13),
        ("en", "add step call Ana on 12 march", "actually the 14th", 14),
        ("es", "añade un paso: llamar a Ana el 12 de marzo", "mejor el 14", 14),
    ],
)
def test_of_a_step_that_was_added(language: str, added: str, text: str, day: int) -> None:
    phone = heard(language, added, text)
    phone.say(YES[language])
    assert [step.when for step in phone.mentee.plan.steps() if "Ana" in step.title] == [date(2027, 3, day)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "nah back to health data"),
        ("en", "back to the day job in health data"),
        ("en", "cancel that"),
        ("es", "no, vuelve a jefa de inventario"),
        ("es", "mejor olvídalo"),
    ],
)
def test_the_goal_goes_back(language: str, text: str) -> None:
    phone = heard(language, REWORDED[language], YES[language])
    was = vars(PLANS[language][0])["title"]
    assert phone.goal().title != was
    phone.say(text)
    assert phone.goal().title == was


@pytest.mark.parametrize(
    ("language", "wish", "text"),
    [
        ("en", "change goal date to 31 March", "actually back to 30 april"),
        ("es", "cambia la fecha de la meta al 31 de marzo", "no, vuelve al 30 de abril"),
    ],
)
def test_the_goals_day_and_its_steps_go_back(language: str, wish: str, text: str) -> None:
    phone = heard(language, wish, YES[language], text)
    assert phone.goal().by == date(2027, 4, 30)
    assert phone.step(1).when == date(2027, 3, 10)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "hols r off now, cancel that"),
        ("en", "scrap that"),
        ("es", "ya no me voy, cancélalo"),
        ("es", "cancela eso"),
    ],
)
def test_a_rest_is_taken_back(language: str, text: str) -> None:
    phone = rested(language)
    phone.say(text)
    assert phone.mentee.rest_until is None
    assert "rest-later.dropped" in phone.keys or "rest.ended" in phone.keys


@pytest.mark.parametrize(("language", "text"), [("en", "No, 4 April"), ("es", "no, hasta el 4 de abril")])
def test_a_rest_lasts_longer(language: str, text: str) -> None:
    phone = rested(language)
    phone.say(text)
    later = nudges.later_rest(phone.mentee)
    assert later
    assert later[1] == date(2027, 4, 4)


@pytest.mark.parametrize(
    ("language", "text", "until"),
    [
        ("en", "No, 4 April", date(2027, 4, 4)),
        ("en", "actually two weeks", date(2027, 3, 15)),
        ("es", "no, el 4 de abril", date(2027, 4, 4)),
        ("es", "mejor dos semanas", date(2027, 3, 15)),
    ],
)
def test_so_does_one_that_is_on(language: str, text: str, until: date) -> None:
    phone = followed(language)
    phone.tap("menu", "rest")
    phone.say({"en": "12 March", "es": "12 de marzo"}[language])
    assert phone.open is None
    phone.say(text)
    assert nudges.resting(phone.mentee, phone.now) == until


def rested(language: str) -> Followed:
    phone = heard(language, REST[language])
    if phone.open:
        phone.say(YES[language])
    assert phone.open is None
    return phone


@pytest.mark.parametrize(
    ("language", "text", "opens"),
    [
        ("en", "pull declan forward to this friday", "move/sure"),
        ("en", "declan this friday, not the 14th", "move/sure"),
        ("en", "goal date to 2028", "edit-goal/by-sure"),
        ("en", "gotta change the goal, regional ops manager instead", "edit-goal/title"),
        ("es", "el CV este viernes, no el 14", "move/sure"),
        ("es", "fecha de la meta a 2028", "edit-goal/by-sure"),
        ("es", "hay que cambiar la meta, mejor jefa regional", "edit-goal/title"),
    ],
)
def test_the_next_change_is_one_too(language: str, text: str, opens: str) -> None:
    assert heard(language, CHECKIN[language], text).open == opens


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "the 14th was a hard day for me"),
        ("en", "actually im nervous about it"),
        ("en", "she liked it"),
        ("es", "la verdad estoy nerviosa"),
        ("es", "el 14 fue un día duro"),
    ],
)
def test_what_tells_something_else_changes_nothing(language: str, text: str) -> None:
    phone = heard(language, MOVED[language], YES[language], text)
    assert phone.step(1).when == date(2027, 3, 12)
    assert phone.open != "move/sure"


@pytest.mark.parametrize(("language", "text"), [("en", "actually the 14th"), ("es", "mejor el 14")])
def test_much_later_it_is_about_something_else(language: str, text: str) -> None:
    phone = heard(language, MOVED[language], YES[language])
    phone.walk(timedelta(minutes=30))
    phone.say(text)
    assert phone.open != "move/sure"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "rest until 12 march"),
        ("en", "dentist friday"),
        ("en", "interview 12 march"),
        ("es", "descanso hasta el 12 de marzo"),
        ("es", "dentista el viernes"),
        ("es", "entrevista el 12 de marzo"),
    ],
)
def test_a_day_of_something_else_moves_nothing(language: str, text: str) -> None:
    phone = heard(language, MOVED[language], YES[language])
    phone.say(text)
    assert phone.open != "move/sure"


@pytest.mark.parametrize(
    ("language", "added", "text"),
    [
        ("en", "add step call Ana on friday", "make it yesterday"),
        ("es", "añade un paso: llamar a Ana el viernes", "mejor que sea ayer"),
    ],
)
def test_a_day_that_has_gone_by_is_no_wording(language: str, added: str, text: str) -> None:
    phone = heard(language, added, text)
    assert phone.open != "edit-step/title"
