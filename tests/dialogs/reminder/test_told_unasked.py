"""Results and setbacks told with nothing asked, and of milestones (COACHING 5.8, 8)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from dialogs.plan import DONE, Milestone
from tests.dialogs.followed import Followed

HOUR = timedelta(hours=1)


@pytest.mark.parametrize(("text", "language"), [("yes i did it", "en"), ("hecho!! ya está", "es")])
def test_done_with_nothing_told_of_asks_which(text: str, language: str) -> None:
    phone = Followed(language=language)
    phone.say("/menu")
    phone.say(text)
    assert phone.keys == ["reminder-which.done"]
    phone.press("I will write the slides")
    assert phone.step(2).state == DONE


@pytest.mark.parametrize(("text", "language"), [("i couldn't", "en"), ("I'm stuck", "en"), ("no pude", "es")])
def test_so_does_what_was_not_possible(text: str, language: str) -> None:
    phone = Followed(language=language)
    phone.say("/menu")
    phone.say(text)
    assert phone.keys == ["reminder-which.not-now"]


@pytest.mark.parametrize(("text", "language"), [("i made it", "en"), ("lo logré", "es")])
def test_what_was_managed_may_be_the_goal_as_well(text: str, language: str) -> None:
    phone = Followed(language=language)
    phone.say("/menu")
    phone.say(text)
    assert phone.keys == ["reminder-which.done"]
    phone.press("I will give demos")
    assert phone.open == "ending/how"


@pytest.mark.parametrize(
    ("text", "language"),
    [("I quit", "en"), ("how do i tell u i did it", "en"), ("half done", "en"), ("ya volví", "es")],
)
def test_what_only_sounds_so_is_not_done(text: str, language: str) -> None:
    phone = Followed(language=language)
    phone.say("/menu")
    phone.say(text)
    assert "reminder-which.done" not in phone.keys
    assert phone.open != "tick/sure"


@pytest.mark.parametrize(("text", "language"), [("ok", "en"), ("no", "en"), ("vale", "es"), ("hola", "es")])
def test_a_plain_word_does_not(text: str, language: str) -> None:
    phone = Followed(language=language)
    phone.say("/menu")
    phone.say(text)
    assert not any(key.startswith("reminder-which") for key in phone.keys)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("yes", "en"),
        ("done", "en"),
        ("yes, reached!", "en"),
        ("sí", "es"),
        ("sí, lo alcancé", "es"),
        ("ya está, averigüé y hay una tecnicatura en la UTN", "es"),
    ],
)
def test_a_milestone_that_is_asked_about_is_reached_in_words(text: str, language: str) -> None:
    phone = Followed(
        Milestone("milestone.1.1", "goal.1", 1, "I will know my topic", date(2027, 3, 5)), language=language
    )
    phone.say("/menu")
    phone.walk(timedelta(days=4, hours=1))
    assert "I will know my topic" in phone.last
    phone.say(text)
    assert phone.open == "tick/sure"
    assert "I will know my topic" in phone.last
    phone.press("✓")
    milestone = phone.mentee.plan.milestone("milestone.1.1")
    assert milestone
    assert milestone.state == DONE


@pytest.mark.parametrize(
    ("text", "language", "says"),
    [("scared to call anna tbh", "en", "not easy"), ("me da miedo llamar a Anna", "es", "no es fácil")],
)
def test_a_fear_of_a_step_is_met_with_what_helps(text: str, language: str, says: str) -> None:
    phone = Followed(language=language)
    phone.say("/menu")
    phone.say(text)
    assert says in phone.last
    assert "call Anna" in phone.last


def on_its_day(title: str, language: str) -> Followed:
    """An hour after the reminder of that step."""
    phone = Followed(language=language)
    vars(phone.step(1))["title"] = title
    phone.say("/menu")
    phone.walk(timedelta(days=9, hours=1))
    return phone


@pytest.mark.parametrize(
    ("title", "text", "language"),
    [
        ("I will ask Declan for support", "Declan said yes!", "en"),
        ("I will give the talk", "it went really well!", "en"),
        ("Voy a hablar con mi supervisora", "dijo que sí!!", "es"),
        ("Voy a hablar con mi supervisora", "salió muy bien", "es"),
    ],
)
def test_what_went_well_on_the_day_is_the_step_of_the_day(title: str, text: str, language: str) -> None:
    phone = on_its_day(title, language)
    phone.say(text)
    assert phone.open == "tick/sure"
    assert phone.last.startswith(("What good news", "That's good to hear", "¡Qué"))


@pytest.mark.parametrize(("text", "language"), [("hi", "en"), ("hello coach", "en"), ("hola", "es")])
def test_a_greeting_is_greeted(text: str, language: str) -> None:
    phone = on_its_day("I will give the talk", language)
    phone.say(text)
    assert phone.keys == ["reminder-reply.hello"]


@pytest.mark.parametrize(
    ("text", "language"), [("I am so tired", "en"), ("got fired lol", "en"), ("estoy agotada", "es"), ("🙂", "en")]
)
def test_how_somebody_is_does_not_finish_the_step_of_the_day(text: str, language: str) -> None:
    phone = on_its_day("I will do the class", language)
    phone.say(text)
    assert phone.open != "tick/sure"
