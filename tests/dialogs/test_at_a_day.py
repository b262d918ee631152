"""Where a day is asked for or read back, what is none is heard for what it is; where words are asked for, a day alone
is the other date (COACHING 6.10, section 8)."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.plan import Step
from tests.dialogs.engine.real_talks import at
from tests.dialogs.wished import PLANS, heard

DAY = {"en": "move step 1 to 12 March", "es": "mueve el paso 1 al 12 de marzo"}
GOAL = {"en": "change goal date to 31 March", "es": "cambia la fecha de la meta al 31 de marzo"}
MORE = {"en": "add a step: buy a notebook", "es": "añade un paso: comprar un cuaderno"}
WORDS = {"en": "reword step 1", "es": "cambia las palabras del paso 1"}
GOAL_WORDS = {"en": "change my goal to something easier", "es": "cambia mi meta por algo más fácil"}
OPEN = {"move/sure": DAY, "edit-goal/by-sure": GOAL, "edit-add/when": MORE}
RESTS = {
    "en": [
        "can we rest next week",
        "i need a break next week",
        "could we pause until monday?",
        "no messages next week please",
    ],
    "es": [
        "¿podemos descansar la semana que viene?",
        "necesito un descanso de dos semanas",
        "descansemos hasta el lunes",
        "no me escribas la semana que viene",
    ],
}


@pytest.mark.parametrize("place", OPEN)
@pytest.mark.parametrize(("language", "said"), [(language, said) for language in RESTS for said in RESTS[language]])
def test_a_rest_is_offered_and_is_no_day(place: str, language: str, said: str) -> None:
    phone = heard(language, OPEN[place][language])
    phone.news()
    before = dict(phone.mentee.stack[-1].answers)
    phone.say(said)
    assert phone.open == place
    assert phone.mentee.stack[-1].answers == before
    assert phone.news()[0].rows[0][0][1].endswith(":rest-until")


@pytest.mark.parametrize(("language", "said"), [(language, RESTS[language][0]) for language in RESTS])
def test_a_rest_is_offered_beside_the_day_of_a_new_plan(language: str, said: str) -> None:
    phone = at("by-sure", language, "quick")
    phone.say(said)
    assert phone.open == "preparation/by-sure"
    assert phone.mentee.stack[-1].answers["by"].value == date(2027, 6, 30)


@pytest.mark.parametrize(
    ("language", "said", "day"),
    [
        ("en", "in two weeks", date(2027, 3, 15)),
        ("en", "pause it until friday", date(2027, 3, 5)),
        ("en", "next week on tuesday", date(2027, 3, 9)),
        ("es", "déjalo hasta el viernes", date(2027, 3, 5)),
    ],
)
def test_what_is_said_of_the_step_is_its_day(language: str, said: str, day: date) -> None:
    phone = heard(language, DAY[language], said)
    assert phone.open == "move/sure"
    assert phone.mentee.stack[-1].answers["when"].value == day


@pytest.mark.parametrize("place", OPEN)
@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "move the check in to monday"),
        ("es", "pasa el check-in al lunes"),
        ("es", "mueve el repaso al lunes"),
        ("es", "cambia el repaso semanal al lunes"),
        ("es", "¿puedes mover el repaso al lunes?"),
    ],
)
def test_the_check_in_is_moved_and_nothing_else(place: str, language: str, said: str) -> None:
    phone = heard(language, OPEN[place][language])
    before = dict(phone.mentee.stack[-1].answers)
    phone.say(said)
    assert (phone.open, phone.mentee.slot_day) == (place, 0)
    assert phone.mentee.stack[-1].answers == before


@pytest.mark.parametrize("wished", [WORDS, GOAL_WORDS])
@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "no, saturday"),
        ("en", "No, on saturday"),
        ("en", "to saturday"),
        ("en", "no, make it saturday"),
        ("en", "saturday instead"),
        ("es", "No, al sábado"),
        ("es", "no, el sábado"),
        ("es", "mejor el sábado"),
        ("es", "no, que sea el sábado"),
    ],
)
def test_a_day_is_no_wording_but_the_other_date(wished: dict[str, str], language: str, said: str) -> None:
    phone = heard(language, wished[language], said)
    assert phone.open == ("move/sure" if wished is WORDS else "edit-goal/by-sure")
    assert date(2027, 3, 6) in [answer.value for answer in phone.mentee.stack[-1].answers.values()]
    titles = [step.title for step in phone.mentee.plan.steps()]
    assert titles == [row.title for row in PLANS[language] if isinstance(row, Step)]


@pytest.mark.parametrize(("language", "said"), [("en", "no, saturday"), ("es", "no, el sábado")])
def test_a_day_is_no_leave_to_let_the_goal_go(language: str, said: str) -> None:
    phone = heard(language, "edit the goal" if language == "en" else "quiero cambiar la meta", said)
    assert phone.open == "edit-goal/by-sure"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "ring Sinéad on saturday"),
        ("en", "rest on saturdays"),
        ("en", "plan the march"),
        ("es", "llamar el sábado"),
        ("es", "descansar los sábados"),
    ],
)
def test_other_words_stay_words(language: str, said: str) -> None:
    phone = heard(language, WORDS[language], said)
    assert phone.open is None
    assert said.split()[0] in phone.mentee.plan.steps()[0].title


@pytest.mark.parametrize("wished", [WORDS, {"en": "add a step", "es": "añade un paso"}])
@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "i got the job!"),
        ("en", "they offered me the job"),
        ("es", "¡me dieron el trabajo!"),
        ("es", "conseguí una entrevista"),
    ],
)
def test_good_news_are_no_wording(wished: dict[str, str], language: str, said: str) -> None:
    phone = heard(language, wished[language])
    place = phone.open
    phone.say(said)
    assert phone.open == place
    titles = [step.title for step in phone.mentee.plan.steps()]
    assert titles == [row.title for row in PLANS[language] if isinstance(row, Step)]


@pytest.mark.parametrize(("language", "said"), [("en", "no, saturday"), ("es", "No, al sábado")])
def test_a_no_with_a_day_is_no_step(language: str, said: str) -> None:
    phone = heard(language, "add a step" if language == "en" else "añade un paso", said)
    assert phone.open == "edit-add/step"
