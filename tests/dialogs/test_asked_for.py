"""What the coach can do, and what can be set, asked for in free words (COACHING 1.6)."""

from __future__ import annotations

from datetime import time, timedelta

import pytest

from dialogs.menu.asked_for import ASKED, asked_for, says_goodbye
from dialogs.menu.commands import COMMANDS
from tests.dialogs.followed import Followed


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("show me my plan please", "plan"),
        ("plan", "plan"),
        ("can I see my goals", "plan"),
        ("enséñame mi plan", "plan"),
        ("is step 1 done or not", "plan"),
        ("have I done step two yet?", "plan"),
        ("¿está hecho el paso 1?", "plan"),
        ("what do I have this week?", "today"),
        ("what should I do next?", "today"),
        ("what's next?", "today"),
        ("¿qué sigue?", "today"),
        ("¿y ahora qué?", "today"),
        ("and now what?", "today"),
        ("and now?", "today"),
        ("where do I start?", "today"),
        ("y ahora?", "today"),
        ("¿Por dónde empiezo?", "today"),
        ("¿qué tengo que hacer hoy?", "today"),
        ("que me toca esta semana", "today"),
        ("can we do the check-in now", "checkin"),
        ("ok let's do the check-in then", "checkin"),
        ("sure, let's start the check-in", "checkin"),
        ("dale hagamos el repaso", "checkin"),
        ("dale arranquemos el repaso", "checkin"),
        ("che hagamos la revisión", "checkin"),
        ("open my journal", "journal"),
        ("change my goal its wrong", "change"),
        ("quiero cambiar mi plan", "change"),
        ("settings", "settings"),
        ("change the language to spanish", "language"),
        ("cambia el idioma a español otra vez", "language"),
        ("en español por favor", "language"),
        ("send me my data", "export"),
        ("what can you do?", "help"),
        ("menu", "menu"),
    ],
)
def test_what_the_coach_can_do_is_asked_for_in_free_words(text: str, name: str) -> None:
    assert asked_for(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "I will show my plan to Anna",
        "what do you think of my plan?",
        "my goals are changing",
        "hello",
        "step 1 is done",
        "hice el paso 2",
        "what a week",
        "start my revision",
        "hacer la revisión médica",
        "prepare the check-in desk",
        "my boss wants my data on Friday",
        "what have I done to deserve this",
        "English is hard",
    ],
)
def test_what_is_something_else_is_not(text: str) -> None:
    assert asked_for(text) is None


def test_each_is_a_command() -> None:
    assert ASKED.keys() <= COMMANDS.keys()


def test_the_plan_is_shown() -> None:
    phone = Followed()
    phone.say("show me my plan please")
    assert "I will give demos" in "\n".join(bubble.text for bubble in phone.bubbles)
    assert phone.open is None


@pytest.mark.parametrize(
    ("text", "language", "field", "value"),
    [
        ("call me Ada", "en", "name", "Ada"),
        ("llámame Manolo", "es", "name", "Manolo"),
        ("reminders at 17:00 please", "en", "hour", time(17)),
        ("can you put the reminders at 5pm", "en", "hour", time(17)),
        ("los avisos mejor por la tarde, a las 17", "es", "hour", time(17)),
    ],
)
def test_a_setting_said_in_free_words_is_set(text: str, language: str, field: str, value: object) -> None:
    phone = Followed(language=language)
    phone.say("/menu")  # something has been asked before, as of everybody with a plan
    phone.say(text)
    assert getattr(phone.mentee, field) == value


def test_the_day_of_the_check_in_too() -> None:
    phone = Followed(language="es")
    phone.say("/menu")
    phone.say("y el repaso mejor los lunes a las 10 que es cuando estoy solo")
    assert (phone.mentee.slot_day, phone.mentee.slot) == (0, time(10))


@pytest.mark.parametrize(
    "text", ["remind me to call Anna at 5", "the check-in was good", "call me when you can, he said"]
)
def test_what_names_no_setting_sets_none(text: str) -> None:
    phone = Followed()
    phone.say("/menu")
    before = dict(vars(phone.mentee))
    phone.say(text)
    assert all(getattr(phone.mentee, name) == before[name] for name in ("name", "hour", "slot", "slot_day"))


@pytest.mark.parametrize(("text", "language"), [("thanks!", "en"), ("ok thank you so much", "en"), ("¡gracias!", "es")])
def test_thanks_are_taken_and_ask_for_nothing(text: str, language: str) -> None:
    phone = Followed(language=language)
    phone.say("/menu")
    phone.walk(timedelta(days=8, hours=1))  # after a reminder, too
    phone.say(text)
    assert "engine-welcome" in phone.keys
    assert phone.open is None


@pytest.mark.parametrize("text", ["thank u!! bye", "gracias!! chau", "ok bye coach love u"])
def test_a_goodbye_asks_for_nothing(text: str) -> None:
    assert says_goodbye(text)


@pytest.mark.parametrize(
    "text", ["thank u letter for the interview", "bye to my old job", "sigue", "ahora qué hago con Ana"]
)
def test_what_only_begins_so_is_something_else(text: str) -> None:
    assert not says_goodbye(text)
    assert asked_for(text) is None
