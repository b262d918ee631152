"""A step that is not named: "move it to Friday"; and help asked for with none named."""

from __future__ import annotations

from datetime import date

import pytest

from tests.dialogs.followed import Followed


def asked(language: str) -> Followed:
    """Who has been asked something before, as everybody has."""
    phone = Followed(language=language)
    phone.mentee.asking = 100
    return phone


ONE = {"en": "move it to 12 march", "es": "pásalo al 12 de marzo"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("move it to 12 march", "en"),
        ("can you push it back to 12 march please", "en"),
        ("postpone that until 12 march", "en"),
        ("pásalo al 12 de marzo", "es"),
        ("porfa muévelo para el viernes 12", "es"),
        ("¿puedes dejarlo para el 12 de marzo?", "es"),
        ("mejor ponlo el 12 de marzo", "es"),
    ],
)
def test_of_several_steps_they_say_which_and_the_day_is_kept(text: str, language: str) -> None:
    phone = asked(language=language)
    phone.say(text)
    assert phone.keys == ["move-which"]
    phone.press("I will call Anna")
    assert phone.open == "move/sure"
    phone.say("yes" if language == "en" else "sí")
    assert phone.step(1).when == date(2027, 3, 12)


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_only_one_is_meant(language: str) -> None:
    phone = asked(language=language)
    for number in (2, 3):
        phone.step(number).state = "done"
    phone.say(ONE[language])
    assert phone.open == "move/sure"


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_one_that_was_told_of_last_is_meant(language: str) -> None:
    phone = asked(language=language)
    phone.told(9)
    phone.say(ONE[language])
    assert phone.open == "move/sure"
    assert phone.mentee.live
    assert phone.mentee.live.about == "step.1.1"


@pytest.mark.parametrize("language", ["en", "es"])
def test_it_is_no_day_of_a_rest(language: str) -> None:
    phone = asked(language=language)
    phone.say("I've been ill all week" if language == "en" else "me enfermé, estuve con influenza toda la semana")
    assert phone.open == "rest/until"
    phone.say(ONE[language])
    assert phone.keys == ["move-which"]
    assert phone.mentee.rest_until is None


@pytest.mark.parametrize("text", ["put it on the shelf for a while", "move it along a bit", "ponlo en la mesa grande"])
def test_what_names_no_day_moves_nothing(text: str) -> None:
    phone = asked(language="es" if "ponlo" in text else "en")
    phone.say(text)
    assert phone.keys != ["move-which"]
    assert phone.open == "aside/page"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("help me, i dont know how to ask the director for support", "en"),
        ("I don't know what to say to the people there", "en"),
        ("ayúdame, no sé cómo pedirle apoyo al director", "es"),
        ("no sé por dónde empezar con todo esto", "es"),
        ("ayúdame, no sé cómo hablar al director de esto", "es"),
    ],
)
def test_help_with_none_named_asks_which(text: str, language: str) -> None:
    phone = asked(language=language)
    phone.say(text)
    assert phone.keys == ["stuck-which"]
    phone.press("I will write")
    assert phone.open == "stuck/obstacle"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("she helped me a lot with it", "en"),
        ("I know what to say to her now", "en"),
        ("me ayudó mucho mi hermana hoy", "es"),
        ("ya sé cómo pedirle apoyo al director", "es"),
    ],
)
def test_who_tells_of_help_asks_for_none(text: str, language: str) -> None:
    phone = asked(language=language)
    phone.say(text)
    assert phone.open == "aside/page"


@pytest.mark.parametrize(("text", "language"), [("move it to friday 18", "en"), ("pásalo al viernes 18", "es")])
def test_a_day_that_is_not_sure_is_asked_about(text: str, language: str) -> None:
    """18 March is a Thursday."""
    phone = asked(language=language)
    phone.say(text)
    assert phone.keys == ["move-which"]
    phone.press("I will call Anna")
    assert phone.open == "move/when"
