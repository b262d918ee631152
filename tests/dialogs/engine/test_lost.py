"""Who says that they are lost keeps the question; where it may be the answer it is one (COACHING 1.6)."""

from __future__ import annotations

import pytest

from tests.dialogs.engine.real_talks import at, in_awareness, values


@pytest.mark.parametrize("question", ["goal", "evidence", "specific", "steps.1.what"])
@pytest.mark.parametrize(
    ("said", "language"),
    [
        *(("im confused", "en"), ("I'm lost, sorry", "en"), ("this is confusing", "en")),
        *(("estoy perdida", "es"), ("me he liado", "es"), ("estoy confundido", "es")),
    ],
)
def test_who_is_lost_has_told_nothing_to_do(question: str, said: str, language: str) -> None:
    phone = at(question)
    phone.mentee.language = language
    before = values(phone)
    phone.say(said)
    assert phone.open == f"preparation/{question}"
    assert values(phone) == before


@pytest.mark.parametrize(("said", "language"), [("I'm confused", "en"), ("estoy perdida", "es")])
def test_and_what_stands_in_the_way_may_be_just_that(said: str, language: str) -> None:
    phone = in_awareness("hurdle", language)
    phone.say(said)
    assert phone.mentee.stack[-1].answers["hurdle"].value == said


@pytest.mark.parametrize(
    "said", ["lose weight and feel less lost", "clear up the confusing rota", "not be confused in maths"]
)
def test_nor_is_every_goal_with_such_a_word(said: str) -> None:
    phone = at("goal")
    phone.say(said)
    assert phone.mentee.stack[-1].answers["goal"].value["text"]
