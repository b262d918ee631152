"""How many steps something was is said of the plan, and no step of it (COACHING 5.10)."""

from __future__ import annotations

import pytest

from dialogs.preparation.no_answer import counts_steps
from tests.dialogs.engine.real_talks import at
from tests.dialogs.preparation.talks import path


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "thats two steps sorry"),
        ("en", "oh wait, that was two things"),
        ("en", "i put two steps in one"),
        ("es", "perdón, son dos pasos"),
        ("es", "uy, eso eran dos pasos"),
        ("es", "puse dos pasos en uno, perdona"),
    ],
)
def test_it_is_heard_and_the_next_step_asked_for(language: str, said: str) -> None:
    phone = at("steps.1.what", language)
    phone.say("llamar a Ana el 10 de marzo" if language == "es" else "call Ana by 10 March")
    assert path(phone) == "steps.2.what"
    phone.say(said)
    assert path(phone) == "steps.2.what"
    assert "steps.2.what" not in phone.mentee.stack[-1].answers
    assert ("puede quedarse en uno" if language == "es" else "can stay one") in phone.last


@pytest.mark.parametrize(
    "said",
    [
        "do two things at once",
        "take two steps a day",
        "three things to sell",
        "son dos horas al día",
        "write two steps of the thesis plan",
        "it was two things: the cv and the letter",
        "dar dos pasos al frente en clase",
        "hacer tres cosas de la lista",
    ],
)
def test_a_step_that_counts_something_is_one(said: str) -> None:
    assert not counts_steps(said)
