"""The strengths card's data: plain values, in the mentee's words and language."""

from __future__ import annotations

import json

from dialogs.engine.coach import Turn
from dialogs.mentee import Mentee
from dialogs.showing.strengths import strengths_card
from tests.dialogs.phone import START, the_coach


def card_of(mentee: Mentee) -> dict[str, object] | None:
    shown = strengths_card(Turn(the_coach(), mentee, START))
    return dict(shown.picture.data) if shown and shown.picture else None


def test_it_holds_what_was_ticked_by_name_and_own_words_as_written() -> None:
    mentee = Mentee("m", 1, strengths=["calm", "reading maps"], values=["pay"], story="I got us home", name="Ana")
    card = card_of(mentee)
    assert card
    assert card["sections"] == [
        {"title": "My strengths", "items": ["Staying calm", "Reading maps"]},
        {"title": "Work should give me", "items": ["Good pay"]},
    ]
    assert (card["name"], card["story"], card["title"]) == ("Ana", "I got us home", "What I bring")
    assert card["labels"] == {
        "story": "I felt good about",
        "aspiration": "In a few years",
        "managed": "I managed before",
    }


def test_it_is_plain_json() -> None:
    card = card_of(Mentee("m", 1, skills=["writing"]))
    assert json.loads(json.dumps(card)) == card


def test_there_is_none_when_nothing_was_told() -> None:
    assert card_of(Mentee("m", 1, aspiration="far away")) is None
