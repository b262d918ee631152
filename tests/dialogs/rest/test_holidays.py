"""Somebody goes away and says so, with no question open (REQUIREMENTS, second part, 12)."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from dialogs.engine.events import Tapped
from dialogs.rest.lengths import told_to_rest
from tests.dialogs.checkin.weeks import DAY, nudged, planned
from tests.dialogs.followed import Followed
from tests.dialogs.phone import Phone


def says(text: str, language: str = "en") -> Phone:
    """On Monday 1 March, in London."""
    phone = planned()
    phone.mentee.language = language
    phone.news()
    phone.say(text)
    return phone


def resting(phone: Phone) -> bool:
    return phone.mentee.rest_until is not None


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("I'm on holiday until monday", "en", 8),
        ("on vacation till 12 March!", "en", 12),
        ("hi, I'll be away until the 15th", "en", 15),
        ("I'm off sick until Thursday", "en", 4),
        ("estoy de vacaciones hasta el 5", "es", 5),
        ("Me voy de viaje hasta el lunes", "es", 8),
        ("vacaciones hasta el 20 de marzo", "es", 20),
        ("my boss says hi, I'm off until monday", "en", 8),
        ("it's quiet here, we're away until the 12th", "en", 12),
    ],
)
def test_a_rest_until_that_day_is_one_tap_away(text: str, language: str, day: int) -> None:
    phone = says(text, language)
    assert not resting(phone), "only offered"
    phone.press("Yes, until then" if language == "en" else "Sí, hasta entonces")
    until = phone.mentee.rest_until
    assert until
    assert until.astimezone(ZoneInfo("Europe/London")).replace(tzinfo=None) == datetime(2027, 3, day, 9)
    assert nudged(phone, (day - 1) * DAY - timedelta(hours=1)) == []


@pytest.mark.parametrize(("text", "language"), [("I'm on holiday", "en"), ("estoy de vacaciones", "es")])
def test_without_a_day_it_is_asked_for(text: str, language: str) -> None:
    phone = says(text, language)
    assert phone.open == "rest/until"


@pytest.mark.parametrize(
    "text",
    [
        "I will plan the talk in the holidays",
        "is there a holiday next week?",
        "wait until monday",
        "Anna's on holiday until june",
        "my boss is off until monday",
        "shes away until the 15th",
        "the meeting is off until tuesday",
        "Anna está de vacaciones hasta el lunes",
        "mi jefa sigue de baja",
        "the vacation policy of the firm is on my list and I have to read it before we meet",
    ],
)
def test_who_only_speaks_of_it_does_not_go(text: str) -> None:
    phone = says(text)
    assert phone.open != "rest/until"
    assert not any("Yes, until then" in label for label in phone.labels)


def test_the_button_is_good_for_weeks_and_harmless_when_its_day_has_come() -> None:
    phone = says("I'm on holiday until 12 March")
    phone.walk(12 * DAY)
    phone.press("Yes, until then")
    assert phone.mentee.rest_until is None
    phone.turn(Tapped("rest.whatever", "rest-until"))
    assert phone.mentee.rest_until is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("sory i was very sick 2 week and my mother in hospital", "en"),
        ("he estado enfermo toda la semana, perdona", "es"),
        ("not this week im ill in bed", "en"),
    ],
)
def test_illness_is_met_as_such_and_a_rest_is_offered(text: str, language: str) -> None:
    """COACHING 1.3: no guilt. The journal is not what comes to mind then."""
    phone = says(text, language)
    assert phone.open == "rest/until"
    assert ("I'm sorry" if language == "en" else "Lo siento") in phone.last
    phone.press("A week" if language == "en" else "Una semana")
    assert resting(phone)


@pytest.mark.parametrize("no", ["No need", "no", "no thanks, i am fine now"])
def test_a_no_to_the_rest_leaves_everything_as_it_is(no: str) -> None:
    phone = says("I've been ill all week")
    phone.say(no)
    assert not resting(phone)
    assert phone.open is None
    assert phone.mentee.plan.journal() == []


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("i need stop for one week, my mother", "en", 8),
        ("I need a break for 2 weeks", "en", 15),
        ("necesito parar durante una semana", "es", 8),
    ],
)
def test_a_length_is_a_day_to_rest_until(text: str, language: str, day: int) -> None:
    phone = says(text, language)
    phone.press("Yes, until then" if language == "en" else "Sí, hasta entonces")
    until = phone.mentee.rest_until
    assert until
    assert until.astimezone(ZoneInfo("Europe/London")).replace(tzinfo=None) == datetime(2027, 3, day, 9)


def test_in_the_middle_of_a_question_it_is_an_answer() -> None:
    phone = planned()
    phone.say("/checkin")
    phone.press("50")
    phone.say("I'm on holiday until monday")
    assert phone.open == "checkin/way"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("lousy week, I was ill with flu and the call with Anna slipped", "en"),
        ("mala semana, tuve gripe y lo de llamar a Anna se retrasó", "es"),
    ],
)
def test_an_illness_comes_first_and_then_the_day_of_what_slipped(text: str, language: str) -> None:
    """It is nothing done, and no reproach."""
    phone = Followed(language=language)
    phone.say("/menu")
    phone.say(text)
    assert phone.open == "rest/until"
    assert "reminder-done-too" not in phone.keys
    phone.say("no need" if language == "en" else "no hace falta")
    assert "reminder-reply.not-now" in phone.keys
    assert "move" in phone.under("step.1.1")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("no need, im back now. how do I undo things? and is step 1 done or not", "en"),
        ("No need! I'm better", "en"),
        ("no need thanks im fine again", "en"),
        ("no hace falta, ya estoy bien", "es"),
        ("No hace falta. ¿Cómo deshago una cosa?", "es"),
    ],
)
def test_the_words_of_a_button_count_with_more_behind(text: str, language: str) -> None:
    phone = Followed(language=language)
    phone.say("/menu")
    phone.say("I have the flu" if language == "en" else "tengo la gripe")
    assert phone.open == "rest/until"
    phone.say(text)
    assert not phone.mentee.stack
    assert phone.mentee.rest_until is None


@pytest.mark.parametrize(("text", "language"), [("a week or so", "en"), ("2 weeks please, doctor says so", "en")])
def test_a_length_is_read_as_before(text: str, language: str) -> None:
    phone = Followed(language=language)
    phone.say("/menu")
    phone.say("I have the flu")
    phone.say(text)
    assert phone.mentee.rest_until is not None


@pytest.mark.parametrize(("text", "language"), [("im back from holiday", "en"), ("hola, ya volví de vacaciones", "es")])
def test_who_is_back_is_not_offered_a_rest(text: str, language: str) -> None:
    phone = Followed(language=language)
    phone.say("/menu")
    phone.say(text)
    assert phone.open == "aside/page"


@pytest.mark.parametrize(
    ("text", "language"),
    [("leave me alone till april abeg, detty december 😂", "en"), ("dejame en paz hasta abril porfa, jaja", "es")],
)
def test_until_a_month_is_until_its_first_day(text: str, language: str) -> None:
    phone = says(text, language)
    phone.press("Yes, until then" if language == "en" else "Sí, hasta entonces")
    assert phone.mentee.rest_until
    assert phone.mentee.rest_until.date() == date(2027, 4, 1)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("leave me alone till april abeg, detty december 😂", "en"),
        ("don't message me until 2 april", "en"),
        ("dejame en paz hasta abril porfa", "es"),
        ("no me escribas hasta el 2 de abril", "es"),
    ],
)
def test_a_rest_is_heard_at_a_question_of_the_goal_too(text: str, language: str) -> None:
    phone = planned()
    phone.mentee.language = language
    goal = next(phone.mentee.plan.goals())
    title = goal.title
    phone.turn(Tapped(goal.id, "edit"))
    phone.press("The words" if language == "en" else "Las palabras")
    place = phone.open
    phone.news()
    phone.say(text)
    assert next(phone.mentee.plan.goals()).title == title
    assert phone.open == place
    phone.press("Yes, until then" if language == "en" else "Sí, hasta entonces")
    assert resting(phone)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("I will take a break from smoking until june", "en"),
        ("stop eating meat until june", "en"),
        ("write to my boss until friday", "en"),
        ("no messages to my ex anymore", "en"),
        ("don't write to me until 9 am", "en"),
        ("don't text me from 9 to 5", "en"),
        ("no me escribas hasta las 9", "es"),
        ("no me escribas de 22 a 7", "es"),
        ("voy a descansar del trabajo hasta junio", "es"),
        ("dejar de fumar del 2 al 20 de abril", "es"),
    ],
)
def test_an_answer_that_speaks_of_a_rest_is_none(text: str, language: str) -> None:
    assert not told_to_rest(text, date(2027, 3, 1), language, "GB")
