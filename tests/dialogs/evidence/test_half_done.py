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
        ("destildalo", "es"),
        ("quítale la marca", "es"),
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


@pytest.mark.parametrize("answered", [True, False])
@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("actually I didn't call her", "en"),
        ("sorry, I haven't called Anna", "en"),
        ("I never called her", "en"),
        ("en realidad no la llamé", "es"),
        ("perdón, no llamé a Anna", "es"),
        ("todavía no la llamé", "es"),
        ("la verdad es que no la he llamado", "es"),
    ],
)
def test_who_did_not_do_it_after_all_has_it_open_again(said: str, language: str, answered: bool) -> None:
    phone = Followed(language=language)
    phone.step(1).title = "Voy a llamar a Anna" if language == "es" else "I will call Anna"
    phone.tap("step.1.1", "done")
    if answered:
        phone.say("4")
    phone.say(said)
    assert phone.step(1).state == OPEN


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("I didn't like it", "en"),
        ("actually I didn't need the slides", "en"),
        ("I didn't call alone, Tom was there", "en"),
        ("no me gustó nada", "es"),
        ("no la llamé sola, estaba Tomás", "es"),
        ("no contestó", "es"),
    ],
)
def test_what_did_not_happen_beside_it_leaves_it_done(said: str, language: str) -> None:
    phone = Followed(language=language)
    phone.step(1).title = "Voy a llamar a Anna" if language == "es" else "I will call Anna"
    phone.tap("step.1.1", "done")
    phone.say(said)
    assert phone.step(1).state == DONE
    assert [one.words for one in phone.mentee.plan.evidence()] == [said]
