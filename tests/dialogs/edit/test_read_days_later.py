"""Words read days after they were written: a day in them that has gone by meanwhile is said to have, and never taken in
silence (COACHING 5.6)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from dialogs.engine.events import Said
from dialogs.plan import Step
from tests.dialogs.followed import Followed
from tests.dialogs.wished import followed

GONE = {"en": "past already", "es": "ya pasó"}
GONE_BY = {"en": "has gone by meanwhile", "es": "ya ha pasado"}
YES = {"en": "yes", "es": "sí"}


def read_later(language: str, text: str, days: int = 3) -> Followed:
    """Written on Monday 1 March."""
    phone = followed(language)
    message = phone.typed(text)
    phone.now += timedelta(days=days)
    phone.turn(Said((message,)))
    return phone


def dates(phone: Followed) -> dict[str, date | None]:
    return {
        row.id: row.when if isinstance(row, Step) else getattr(row, "by", None)
        for row in phone.mentee.plan.rows.values()
    }


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "move step 2 to tomorrow"),
        ("en", "can we move the excel course to wednesday"),
        ("en", "move step 3 to the 3rd of march"),
        ("en", "the excel course should be by the 3rd of march"),
        ("en", "move my goal to tomorrow"),
        ("es", "mueve el paso 2 a mañana"),
        ("es", "pasa lo de Excel al miércoles"),
        ("es", "mejor muevo lo de juntar info al 3 de marzo"),
        ("es", "mueve la meta a mañana"),
    ],
)
def test_a_new_date_that_has_gone_by_is_not_read_back_as_one_ahead(language: str, text: str) -> None:
    phone = read_later(language, text)
    assert GONE[language] in phone.last
    assert dates(phone) == dates(followed(language))
    phone.say({"en": "22 march", "es": "22 de marzo"}[language])
    phone.say(YES[language])
    assert sorted(set(dates(phone).items()) - set(dates(followed(language)).items()))[0][1] == date(2027, 3, 22)


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        ("en", "new step: call Bob tomorrow", "call Bob"),
        ("en", "add a step: send the form on wednesday", "send the form"),
        ("en", "remind me to ring Ana on the 2nd of march", "ring Ana"),
        ("es", "nuevo paso: llamar a Bob mañana", "llamar a Bob"),
        ("es", "agrega un paso: mandar el formulario el miércoles", "mandar el formulario"),
        ("es", "recuérdame llamar a Ana el 2 de marzo", "llamar a Ana"),
    ],
)
def test_a_step_more_whose_day_has_gone_by_is_asked_for_another(language: str, text: str, title: str) -> None:
    phone = read_later(language, text)
    assert phone.open == "edit-add/when"
    assert GONE_BY[language] in phone.last
    phone.say({"en": "22 march", "es": "22 de marzo"}[language])
    [step] = [step for step in phone.mentee.plan.steps() if title.split()[-1] in step.title]
    assert step.when == date(2027, 3, 22)


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "new step: call Bob every tuesday"), ("es", "nuevo paso: llamar a Bob cada martes")],
)
def test_what_repeats_begins_with_its_next_day(language: str, text: str) -> None:
    phone = read_later(language, text)
    [step] = [step for step in phone.mentee.plan.steps() if "Bob" in step.title]
    assert (step.when, step.repeats) == (date(2027, 3, 9), "weekly")


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "new step: call Bob on friday", date(2027, 3, 5)),
        ("en", "new step: call Bob in three days", date(2027, 3, 4)),
        ("es", "nuevo paso: llamar a Bob el viernes", date(2027, 3, 5)),
        ("es", "nuevo paso: llamar a Bob en tres días", date(2027, 3, 4)),
    ],
)
def test_a_day_that_is_still_ahead_or_today_is_taken(language: str, text: str, day: date) -> None:
    phone = read_later(language, text)
    [step] = [step for step in phone.mentee.plan.steps() if "Bob" in step.title]
    assert step.when == day


@pytest.mark.parametrize(("language", "text"), [("en", "move step 2 to tomorrow"), ("es", "mueve el paso 2 a mañana")])
def test_a_date_that_goes_by_while_its_yes_is_waited_for_is_said_to_have(language: str, text: str) -> None:
    phone = followed(language)
    phone.say(text)
    assert phone.open == "move/sure"
    phone.now += timedelta(days=3)
    phone.say("/resume")
    assert "-2" not in phone.last
    assert GONE_BY[language] in phone.last
