"""Getting unstuck (COACHING 6.3): what is in the way, then one of four things that help."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.plan import DONE
from tests.dialogs.followed import Followed


def stuck(obstacle: str = "I don't quite dare") -> Followed:
    phone = Followed()
    phone.tap("step.1.2", "stuck")
    if obstacle in phone.labels:
        phone.press(obstacle)
    else:
        phone.say(obstacle)
    return phone


def test_an_if_then_comes_back_in_the_next_reminder() -> None:
    """COACHING 5.13."""
    phone = stuck("the file frightens me")
    assert "the file frightens me" in phone.last
    phone.press("A plan for when it happens")
    phone.say("if I close it, I will write one bad line")
    assert (phone.step(2).obstacle, phone.step(2).if_then) == (
        "the file frightens me",
        "if I close it, I will write one bad line",
    )
    assert any("one bad line" in said for said in phone.told(25))


def test_a_smaller_step_comes_first_and_the_large_one_waits() -> None:
    phone = stuck()
    phone.step(1).state = DONE
    phone.press("A smaller step first")
    phone.say("write the three headings tomorrow")
    [new] = [step for step in phone.mentee.plan.steps() if step.id.startswith("step.101")]
    assert (new.title, new.when, new.goal) == ("I will write the three headings", date(2027, 3, 2), "goal.1")
    assert phone.step(2).after == [new.id]
    said = phone.told(25)
    assert any("three headings" in text for text in said)
    assert not any("write the slides" in text for text in said)
    phone.tap(new.id, "done")
    assert "I will write the slides" in phone.bubbles[-2].text


def test_somebody_to_ask_becomes_a_step_with_its_day() -> None:
    phone = stuck("Waiting for somebody")
    phone.press("Asking somebody")
    phone.say("ask Sam to read it")
    assert phone.open == "stuck/when"
    phone.press("In a week")
    [new] = [step for step in phone.mentee.plan.steps() if step.id.startswith("step.101")]
    assert (new.title, new.when) == ("I will ask Sam to read it", date(2027, 3, 8))


def test_another_day_leads_to_its_date() -> None:
    phone = stuck("No time")
    phone.press("Another day")
    assert phone.open == "move/when"
    phone.say("5 April")
    phone.press("Yes")
    assert phone.step(2).when == date(2027, 4, 5)


def test_what_did_not_work_out_is_looked_at_without_blame() -> None:
    """COACHING 6.4: a setback is reached from here."""
    phone = stuck("It didn't work out")
    assert phone.open == "setback/what"
    assert phone.step(2).obstacle == ""


@pytest.mark.parametrize(
    ("known", "said"),
    [
        ({"managed": "moved to a new town"}, "“moved to a new town”"),
        ({"story": "ran the street party"}, "“ran the street party”"),
        ({"strengths": ["listening"]}, "Listening"),
        ({}, "What would help most?"),
    ],
)
def test_where_it_takes_courage_what_they_managed_before_comes_back(known: dict[str, object], said: str) -> None:
    """COACHING 3.8, 6.6; REQUIREMENTS 3.14."""
    phone = Followed()
    vars(phone.mentee).update(known)
    phone.tap("step.1.2", "stuck")
    phone.press("I don't quite dare")
    assert said.lower() in phone.last.lower()
    assert ("managed" in known) == ("managed something" in phone.last)


def test_with_no_time_nobody_is_told_of_their_courage() -> None:
    phone = Followed()
    phone.mentee.managed = "moved to a new town"
    phone.tap("step.1.2", "stuck")
    phone.press("No time")
    assert "new town" not in phone.last


def test_another_obstacle_asks_for_the_plan_against_it_anew() -> None:
    """What rests on what: an edit of the first answer leaves the way, and asks for the if–then again."""
    phone = stuck("the file frightens me")
    phone.press("A plan for when it happens")
    phone.say("if I close it, I will write one bad line")
    phone.edit("the file frightens me", "the weekend is full")
    assert phone.open == "stuck/then"
    phone.say("if it is full, I will do it on Monday")
    assert phone.step(2).if_then == "if it is full, I will do it on Monday"


@pytest.mark.parametrize("obstacle", ["No hay tiempo", "No sé por dónde empezar", "Es demasiado grande", "llueve"])
def test_it_speaks_spanish(obstacle: str) -> None:
    phone = Followed(language="es")
    phone.tap("step.1.2", "stuck")
    phone.press(obstacle) if obstacle != "llueve" else phone.say(obstacle)
    phone.press("Primero un paso menor")
    phone.say("escribir una línea mañana")
    assert any(step.title == "Voy a escribir una línea" for step in phone.mentee.plan.steps())
