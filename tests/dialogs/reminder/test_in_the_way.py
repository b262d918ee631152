"""What got in the way of a step, told after its reminder or by its name (COACHING 1.3, 8)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from dialogs.plan import OPEN, Step
from tests.dialogs.followed import Followed
from tests.dialogs.reminder.reminded import reminded, said_to


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("cancelled, Anna is ill. try again next week", "en"),
        ("no time work very busy boss ask overtime", "en"),
        ("too difficult, so many people i dont know which is good or scam", "en"),
        ("didn't manage it, the kids were at home the whole week", "en"),
        ("i'm stuck, she never answers the phone", "en"),
        ("se canceló, Anna está mala, a ver la semana que viene", "es"),
        ("no pude, en el trabajo me han puesto horas extra", "es"),
        ("es muy difícil, no sé por dónde empezar con esto", "es"),
    ],
)
def test_what_got_in_the_way_is_heard_as_that(text: str, language: str) -> None:
    """The reminder asks for it: "tell me what's in the way"."""
    phone = reminded(11, language)
    phone.say(text)
    assert phone.open == "stuck/way"
    assert text in phone.last


def test_what_got_in_the_way_of_a_step_is_heard_after_the_check_in_was_asked_for_too() -> None:
    step = Step("step.1.4", "goal.1", 4, "I will write to Sam", date(2027, 3, 6))
    phone = Followed(step)
    phone.mentee.checked = None
    phone.say("/menu")
    phone.walk(timedelta(days=6, hours=10))
    phone.say("cancelled, sponsor ill. try again next week")
    assert phone.open == "stuck/way"
    assert phone.mentee.live
    assert phone.mentee.live.about == "step.1.4"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("no, sponsor ill. moved", "en"),
        ("she is sick this week", "en"),
        ("no, mi jefa está enferma", "es"),
        ("Anna's on holiday until june", "en"),
        ("Ana está de vacaciones hasta junio", "es"),
    ],
)
def test_that_somebody_needed_for_it_is_ill_or_away_is_what_is_in_the_way(text: str, language: str) -> None:
    phone = reminded(11, language)
    phone.say(text)
    assert (phone.open or "").startswith("stuck/")


@pytest.mark.parametrize("text", ["ill do it, promise", "ill"])
def test_i_will_without_its_apostrophe_is_nobodys_illness(text: str) -> None:
    phone = reminded(11)
    phone.say(text)
    assert not (phone.open or "").startswith("stuck/")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("the slides fell through, budget's gone", "en"),
        ("writing the slides slipped again", "en"),
        ("lo de los slides se ha retrasado", "es"),
        ("los slides se cayeron", "es"),
    ],
)
def test_bad_news_of_a_step_gets_another_day_or_a_look_at_it(text: str, language: str) -> None:
    """With nothing reminded of."""
    phone = Followed(language=language)
    phone.say("/menu")
    phone.news()
    answer, verbs = said_to(phone, text)
    assert "slides" in answer
    assert {"move", "stuck"} <= verbs
    assert phone.step(2).state == OPEN
