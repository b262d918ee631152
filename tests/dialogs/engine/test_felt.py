"""How somebody is, is met the same way whether a question to tap is open or not (COACHING 1.3, 1.6)."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.plan import OPEN
from tests.dialogs.checkin.weeks import planned
from tests.dialogs.exploration.explorer import KNOWN, explorer, goes
from tests.dialogs.followed import Followed


@pytest.mark.parametrize(
    ("text", "language", "says"),
    [
        ("me siento un fracaso la verdad", "es", "Lo siento. Es duro"),
        ("i feel like a failure tbh", "en", "I'm sorry. That's hard"),
        ("arjun quit. kinda sad ngl", "en", "I'm sorry. That's hard"),
        ("got the job!! crying", "en", "What good news"),
    ],
)
def test_at_a_new_date_to_confirm(text: str, language: str, says: str) -> None:
    phone = Followed(language=language)
    phone.tap("step.1.1", "move")
    phone.say("15 March" if language == "en" else "15 de marzo")
    assert phone.open == "move/sure"
    labels = phone.labels
    phone.say(text)
    assert phone.last.startswith(says)
    assert phone.open == "move/sure"
    assert set(phone.labels) == set(labels)  # to be tapped still
    assert phone.step(1).state == OPEN


@pytest.mark.parametrize(
    ("text", "language", "says"),
    [
        ("yes and also I feel awful", "en", "I'm sorry that it's so hard"),
        ("sí y además me siento fatal", "es", "Siento que sea tan duro"),
        ("yes, I'm so happy", "en", ""),
        ("yes", "en", ""),
    ],
)
def test_beside_a_yes_it_is_not_passed_over(text: str, language: str, says: str) -> None:
    phone = Followed(language=language)
    phone.tap("step.1.1", "move")
    phone.say("15 March" if language == "en" else "15 de marzo")
    phone.news()
    phone.say(text)
    assert phone.open is None
    assert phone.step(1).when == date(2027, 3, 15)
    told = "\n".join(bubble.text for bubble in phone.news())
    assert (says in told) if says else ("/pause" not in told)


def test_at_what_would_help_with_what_is_in_the_way() -> None:
    phone = Followed()
    phone.tap("step.1.1", "stuck")
    phone.say("no idea where to start with it")
    assert phone.open == "stuck/way"
    phone.say("scared to ring tbh")
    assert phone.last.startswith("It's all right to be nervous")


def test_at_a_number() -> None:
    phone = planned()
    phone.say("/checkin")
    phone.say("crap week tbh. the nights and my back's gone")
    assert phone.last.startswith("I'm sorry")
    phone.say("40")
    assert phone.open == "checkin/well"


@pytest.mark.parametrize(
    ("text", "language", "says"),
    [
        ("i'm not clever enough for some of these", "en", "I'm sorry. That's hard"),
        ("I wan tell you something, supervisor shout on me today in front everybody", "en", "I'm sorry. That's hard"),
        ("well I don't want to get my hopes up", "en", "It's all right to be nervous"),
        ("och I'm a wee bit nervous about this", "en", "It's all right to be nervous"),
        ("i'm confused, sorry", "en", "That's all right"),
        ("me siento tonta", "es", "Lo siento. Es duro"),
        ("a mi edad ya no sirvo para nada", "es", "Lo siento. Es duro"),
        ("yo no valgo para estudiar", "es", "Lo siento. Es duro"),
        ("ay que nervios", "es", "Es normal tener nervios"),
        ("pues no sé, la verdad me da un poco de vértigo", "es", "Es normal tener nervios"),
        ("uy me pierdo, perdona", "es", "No pasa nada"),
        ("no sé qué poner aquí, me siento tonta", "es", "No pasa nada"),
    ],
)
@pytest.mark.parametrize("at", ["list", "choice", "number"])
def test_a_feeling_at_something_to_tap_gets_a_kind_word(text: str, language: str, says: str, at: str) -> None:
    phone = explorer(language, **KNOWN)
    acts = ["a blog\na course in statistics"]
    if at != "choice":
        acts += ["*no", "*enough"]
    if at == "number":
        acts += ["1, 2", "1", "2", "1", "*step"]
    goes(phone, *acts)
    before, labels = phone.open, set(phone.labels)
    phone.say(text)
    assert phone.last.startswith(says)
    assert phone.open == before
    assert labels <= set(phone.labels)
