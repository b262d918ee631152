"""A tick that is taken back in words: the step is open again, and nothing is kept of it (COACHING 6.9)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from dialogs.plan import DONE, OPEN
from dialogs.understanding.tick_back import takes_tick_back
from tests.dialogs.followed import Followed


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("wait no, I only did half of it", "en"),
        ("sorry I haven't done it yet", "en"),
        ("oops, tapped done by mistake", "en"),
        ("it's not quite finished", "en"),
        ("espera, solo hice la mitad", "es"),
        ("no, todavía no lo terminé", "es"),
        ("uy perdón, lo marqué sin querer", "es"),
    ],
)
def test_the_step_is_open_again(said: str, language: str) -> None:
    phone = Followed(language=language)
    phone.tap("step.1.1", "done")
    assert phone.step(1).state == DONE
    assert (phone.open or "").startswith("evidence/")
    phone.say(said)
    assert phone.step(1).state == OPEN
    assert phone.open is None
    assert not phone.mentee.plan.evidence()


@pytest.mark.parametrize(
    "said",
    [
        "I only did half of it but Anna loved it",
        "she said half of it is done",
        "half the class came",
        "it is done",
        "I'm finished",
        "ya está hecho",
        "hice la mitad con Ana y fue genial",
    ],
)
def test_what_came_of_it_is_kept(said: str) -> None:
    assert not takes_tick_back(said)


def test_a_day_later_nothing_is_opened() -> None:
    phone = Followed()
    phone.tap("step.1.1", "done")
    phone.say("she was kind")
    phone.walk(timedelta(hours=5))
    phone.say("I only did half of it")
    assert phone.step(1).state == DONE
