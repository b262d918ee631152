"""How often the coach says back what was just said: where it helps, never each time (COACHING 1.6)."""

from __future__ import annotations

import re
from itertools import count

import pytest

from dialogs.engine.events import Tapped
from dialogs.engine.walk import Open
from dialogs.mentee import Mentee
from tests.dialogs.mentees import place_of, press
from tests.dialogs.phone import Phone

PEOPLE = ("m", "ana", "b7", "zoe", "karim", "x1")  # the phrasings differ by person
NUMBERS = {"importance": "8", "exploration-confidence": "6", "hours": "3", "confidence": "6", "commitment": "7"}
STEPS = {
    "en": ("call Anna about it by 10 March", "write to the ward", "visit them by 2 May", "sum it up", "that's all"),
    "es": ("llamar a Anna el 10 de marzo", "escribir a la ward", "visitarles el 2 de mayo", "resumirlo", "eso es todo"),
}
GOALS = {"en": "get better at presenting", "es": "presentar mejor, presenting y todo"}
DAYS = {"en": ("15 May", "30 June"), "es": ("15 de mayo", "30 de junio")}


def says(place: Open, number: int, language: str) -> str:
    """Something of one's own wherever words will do, so that the coach may say it back."""
    name, table = place.name, place.table.name
    match place.question.kind:
        case "scale":
            return NUMBERS.get(f"{table}-{name}", NUMBERS.get(name, "7"))
        case "date":
            return DAYS[language][table != "step"]
        case "many" if name in ("kept", "pull", "fit", "feasible", "chosen"):
            return "1"
        case "many":
            return f"thing{number}a, thing{number}b"
        case "choice":
            own = [
                choice.id for choice in place.question.choices(place.used) if choice.id not in place.question.reopens
            ]
            return "*" + (place.question.yes if place.question.yes in own else own[0])
    if (table, name) == ("step", "what"):
        return STEPS[language][min(int(place.used["round"]), 5) - 1]
    if (table, name) == ("suggestions", "more"):
        return "*enough"
    if name == "goal":
        return GOALS[language]
    return f"my word{number} at work"


def echoed(said: str, put: str) -> bool:
    """Whether the question that follows says it back: its telling words, or its number."""
    asked = re.sub(r"^.* · \d+ \S+ \d+$", "", put, flags=re.MULTILINE)  # "Preparation · 3 of 19"
    if said.isdecimal():
        return len(said) < 3 and re.search(rf"\b{said}\b", asked) is not None
    telling = re.findall(r"word\d+|thing\d+\w|presenting|Anna|ward", said)
    return any(word in asked for word in telling)


def runs(phone: Phone, dialog: str) -> list[tuple[str, bool]]:
    """By question that was put after an answer: whether it says that answer back. Confirmations of the whole are none:
    they are asked for."""
    phone.turn(Tapped("menu", dialog))
    found: list[tuple[str, bool]] = []
    for number in count(1):
        here = place_of(phone)
        if here is None or here[0].dialog != dialog:
            return found
        assert number < 60, found
        said = says(here[1], number, phone.language)
        press(phone, said[1:]) if said.startswith("*") else phone.say(said)
        after = place_of(phone)
        if after and after[0].dialog == dialog and after[1].name not in ("right", "smart", "commit", "steps-sure"):
            found.append((after[1].words, echoed(said, phone.last)))
    return found


@pytest.mark.parametrize("person", PEOPLE)
@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("dialog", ["awareness", "exploration", "preparation"])
def test_the_coach_never_says_back_three_answers_in_a_row(dialog: str, language: str, person: str) -> None:
    """And it does listen: some are said back."""
    phone = someone(language, person)
    found = runs(phone, dialog)
    told = "".join("e" if said_back else "-" for _, said_back in found)
    assert len(found) > 8, found
    assert "eee" not in told, found
    assert 1 <= told.count("e") <= len(told) / 2, found


def someone(language: str, person: str) -> Phone:
    """Agreed, in Berlin, with no talk open."""
    phone = Phone(language=language)
    phone.mentee = Mentee(person, 1, language, consented=True, zone="Europe/Berlin", country="DE")
    return phone
