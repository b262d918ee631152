"""When the coach writes: asked, or said when it must not; another hour is offered there (COACHING 2.4, 6.1)."""

from __future__ import annotations

from datetime import time

import pytest

from dialogs.settings.hours import hour_wished
from dialogs.understanding.hours_meant import hours_meant
from tests.dialogs.followed import Followed
from tests.dialogs.phone import Phone
from tests.dialogs.wished import followed

MEANT = {
    "es": "trabajo de noche, no me escribas a las 9 que duermo|"
    "duermo de día, ¿cuándo me vas a escribir?|no me mandes mensajes por la mañana|"
    "no quiero recordatorios a las 9|trabajo en turno de noche|duermo hasta las 2|no me escribas tan temprano porfa|"
    "no me hables en horario laboral",
    "en": "i work nights, please dont write at 9|i sleep during the day so when will you write|"
    "don't message me before noon|no reminders in the morning please|"
    "I work the night shift|please don't send me anything between 9 and 5",
}
ONLY_ASKED = {
    "es": "pero no me quedó claro cuándo me vas a escribir|¿a qué hora me escribes?|dime cuándo me escribes",
    "en": "when will you text me?|what time do the reminders come|I'm not clear when you will write",
}
OTHERS = (
    "hoy trabajo de noche otra vez|no me escribieron a las 9|cuando me avisen del puesto te cuento|"
    "quiero escribir a mi jefa a las 9|no sé cuándo me van a escribir de la empresa|no me llamaron cuando dijeron|"
    "when you write a CV, what matters|don't write the report before Friday|when will they write to me|"
    "I don't text my boss at night|call Anna at 9|I have no idea when she will call"
)


def begun(language: str) -> Phone:
    phone = Phone(language=language)
    phone.say("/start")
    phone.press("Tengo 16" if language == "es" else "I'm 16")
    return phone


@pytest.mark.parametrize(("language", "text"), [(one, text) for one, row in MEANT.items() for text in row.split("|")])
def test_with_no_question_open_the_hours_are_said_and_another_one_is_asked_for(language: str, text: str) -> None:
    phone = Followed(language=language)
    phone.mentee.asking = 100
    phone.say(text)
    assert phone.keys == ["settings-hours"]
    assert phone.open == "settings/hour"
    assert "09:00" in phone.last
    phone.press("18:00")
    assert phone.mentee.hour == time(18)
    assert phone.mentee.plan.journal() == []


@pytest.mark.parametrize(
    ("language", "text"), [(one, text) for one, row in ONLY_ASKED.items() for text in row.split("|")]
)
def test_who_only_asks_is_told_and_is_not_held_at_the_setting(language: str, text: str) -> None:
    """Another hour is a tap away; what is said next is not read as one."""
    phone = Followed(language=language)
    phone.mentee.asking = 100
    phone.say(text)
    assert phone.keys == ["settings-hours"]
    assert "09:00" in phone.last
    assert phone.open is None
    phone.press("Otra hora" if language == "es" else "Another hour")
    phone.press("18:00")
    assert phone.mentee.hour == time(18)


@pytest.mark.parametrize("text", OTHERS.split("|"))
def test_other_hours_and_what_others_write_are_none(text: str) -> None:
    assert hours_meant(text) is None


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("mejor a las 6 de la tarde", [time(18)]),
        ("no a las 9, mejor a las 18:30", [time(18, 30)]),
        ("no me escribas a las 9, prefiero a las 20", [time(20)]),
        ("better at 6 pm", [time(18)]),
        ("can you do like 4pm instead", [time(16)]),
        ("don't write at 9, rather at 20:00", [time(20)]),
        ("at 6", [time(6), time(18)]),
        ("I work nights so 9am is when I go to bed, can you write later?", []),
        ("trabajo de noche y a las 9 duermo", []),
        ("no me escribas a las 9", []),
        ("don't write at 9", []),
        ("con calma", []),
        ("16", []),
        ("I'm 16", []),
    ],
)
def test_the_hour_that_is_wished_for_is_heard(text: str, hours: list[time]) -> None:
    assert hour_wished(text) == hours


@pytest.mark.parametrize(
    ("language", "text", "at"),
    [
        ("es", "no me escribas por la mañana, mejor a las 18:30", time(18, 30)),
        ("en", "please don't message me at 9, rather at 6 pm", time(18)),
    ],
)
def test_one_that_is_said_with_it_is_set(language: str, text: str, at: time) -> None:
    phone = Followed(language=language)
    phone.mentee.asking = 100
    phone.say(text)
    assert phone.mentee.hour == at


@pytest.mark.parametrize(
    ("language", "wish", "city", "hour", "way"),
    [
        ("es", "trabajo de noche, no me escribas a las 9 que duermo. y con calma", "Lima", "a las 18", "Ir con calma"),
        ("en", "I work nights, please don't write at 9", "Leeds", "6 pm", "Take our time"),
    ],
)
def test_at_the_place_it_says_at_what_hour_and_the_next_message_takes_another(
    language: str, wish: str, city: str, hour: str, way: str
) -> None:
    phone = begun(language)
    phone.say(wish)
    assert phone.open == "welcome/place"
    assert "09:00" in phone.last
    phone.say(city)
    phone.say(hour)
    assert phone.open == "welcome/sure"
    assert "18:00, " in phone.last
    phone.press(way)
    assert phone.mentee.hour == time(18)


@pytest.mark.parametrize(
    ("language", "text", "city"),
    [
        ("es", "Lima. Trabajo de noche, no me escribas a las 9", "Lima, Perú"),
        ("en", "Leeds, I sleep during the day so don't write at 9", "Leeds, United Kingdom"),
    ],
)
def test_a_city_beside_it_is_taken_and_the_hour_offered(language: str, text: str, city: str) -> None:
    phone = begun(language)
    phone.say(text)
    assert phone.open == "welcome/sure"
    assert city in phone.last
    assert ("otra hora" if language == "es" else "another hour") in phone.last


@pytest.mark.parametrize(
    ("language", "city", "text", "more"),
    [
        ("es", "Lima", "duermo de día, ¿cuándo me vas a escribir?", "a las 6"),
        ("en", "Leeds", "I work nights, when will you write?", "at 6"),
    ],
)
def test_beside_the_two_ways_hours_are_offered(language: str, city: str, text: str, more: str) -> None:
    phone = begun(language)
    phone.say(city)
    phone.say(text)
    assert "20:00" in phone.labels
    phone.say(more)
    assert {"06:00", "18:00"} <= set(phone.labels)
    phone.press("18:00")
    assert phone.open == "welcome/sure"
    assert "06:00" not in phone.labels
    assert "18:00, " in phone.last


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "sí, está bárbaro, pero no me quedó claro cuándo me vas a escribir porque duermo de día"),
        ("en", "yes, sounds good, though I'm not clear when you will write as I sleep during the day"),
    ],
)
def test_beside_a_yes_it_is_answered_with_a_tap_to_another_hour(language: str, text: str) -> None:
    phone = Followed(language=language)
    phone.mentee.asking = 100
    phone.say("mueve lo de Anna al 12 de marzo" if language == "es" else "move Anna to 12 March")
    assert phone.open == "move/sure"
    phone.say(text)
    assert "settings-hours" in phone.keys
    assert "engine-read-too" not in phone.keys
    phone.press("Otra hora" if language == "es" else "Another hour")
    assert phone.open == "settings/hour"


@pytest.mark.parametrize(
    ("language", "text"), [("es", "¿a qué hora me vas a escribir?"), ("en", "what time will you write to me?")]
)
def test_in_the_middle_of_something_it_is_answered_and_that_goes_on(language: str, text: str) -> None:
    phone = Followed(language=language)
    phone.mentee.asking = 100
    phone.say("/checkin")
    before = phone.open
    phone.say(text)
    assert phone.keys == ["settings-hours"]
    assert phone.open == before


@pytest.mark.parametrize(
    ("language", "text"), [("es", "trabajo de noche en una clínica"), ("en", "I work nights in a clinic")]
)
def test_work_at_night_is_part_of_a_story_where_one_was_asked_for(language: str, text: str) -> None:
    phone = Followed(language=language)
    phone.say("/journal")
    phone.say(text)
    assert [page.words for page in phone.mentee.plan.journal()] == [text]


@pytest.mark.parametrize(
    ("language", "asked", "told"),
    [("en", "when will you text me?", "08:00"), ("es", "¿cuándo me escribes?", "a las 08:00")],
)
def test_an_hour_in_the_quiet_ones_is_told_as_it_comes(language: str, asked: str, told: str) -> None:
    phone = followed(language)
    phone.mentee.hour = time(7)
    phone.say(asked)
    assert told in phone.last
    assert "07:00" not in phone.last
