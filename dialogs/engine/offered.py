"""Which ready answer or day of those that were offered is meant, or which instead: "the second", "nah, the 14th"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date as Date

from dialogs.engine.coach import Turn
from dialogs.engine.questions import Reading
from dialogs.engine.typed import begun_choice, counted
from dialogs.engine.values import Invalid, Value
from dialogs.engine.walk import Open
from dialogs.understanding.asking_back import without_open_questions
from dialogs.understanding.deadlines import in_its_month

_TURNS_IT_DOWN = re.compile(
    r"\W*(?:no|nah|nope|not (?:that|then)|rather|better|mejor|nel|nop|na|ese no|esa no)\b[\s,.]*", re.IGNORECASE
)


def offered(turn: Turn, text: str, read_with: Reading) -> str | None:
    """What the ready answer says that words name, of those that came with a refusal: "mexico", "the second"."""
    offers = read_with.offers
    if not offers:
        return None
    labels = {str(number): turn.label(offer.label) for number, offer in enumerate(offers)}
    found = counted(text, list(labels)) or begun_choice(text, list(labels), replace(read_with, labels=labels))
    return offers[int(found)].says if found else None


def read_day(place: Open, text: str, read_with: Reading) -> Value:
    """A question is no day, whatever number is in it; and what is no day leaves those that were offered."""
    said = _near_the_offered(place, without_open_questions(text), read_with)
    value = place.question.read(said, read_with) if said else Invalid("not-a-date")
    if isinstance(value, Invalid) and not value.offers and value.why == "not-a-date":
        return replace(value, offers=read_with.offers)
    return value


def _near_the_offered(place: Open, said: str, read_with: Reading) -> str:
    """ "Nah, the 14th" to the one day that is offered, 26 February, is 14 February."""
    days = [choice.label for choice in place.choices if isinstance(choice.label, Date)]
    turned = _TURNS_IT_DOWN.match(said)
    if len(days) != 1 or not turned:
        return said
    other = said[turned.end() :]
    meant = in_its_month(other, days[0], read_with.day, read_with.language, read_with.country)
    return meant if meant != other else said
