"""/plan says of each thing what it is now (COACHING 6.9)."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.plan import DONE, CheckIn, Milestone
from tests.dialogs.followed import Followed


def plan_of(phone: Followed) -> str:
    phone.news()
    phone.say("/plan")
    return "\n".join(bubble.text for bubble in phone.news())


@pytest.mark.parametrize("where", ["goal", "check-in"])
def test_the_next_step_is_none_that_is_done(where: str) -> None:
    phone = Followed()
    if where == "goal":  # as a setback leaves it
        phone.goal().next_step = "I will call Anna"
    else:
        phone.mentee.plan.rows["checkin.1"] = CheckIn("checkin.1", phone.now.date(), next_step="call Anna")
    assert "call Anna" in plan_of(phone).rpartition("Next step")[2]
    phone.tap("step.1.1", "done")
    said = plan_of(phone)
    assert "✓ I will call Anna" in said
    assert said.rpartition("Next step")[2].startswith(": I will write the slides")


def test_what_says_more_than_a_step_that_is_done_is_still_next() -> None:
    phone = Followed()
    phone.goal().next_step = "I will call Anna again about the talk in May"
    phone.tap("step.1.1", "done")
    assert "call Anna again" in plan_of(phone).rpartition("Next step")[2]


def test_a_step_that_waits_is_not_the_next_one() -> None:
    phone = Followed()
    phone.step(1).after = ["step.1.2"]
    phone.tap("step.1.3", "done")
    assert plan_of(phone).rpartition("Next step")[2].startswith(": I will write the slides")


def test_a_milestone_that_is_reached_shows_it() -> None:
    phone = Followed(Milestone("milestone.1.1", "goal.1", 1, "I will know my topic", date(2027, 3, 5)))
    assert "✓ I will know my topic" not in plan_of(phone)
    phone.tap("milestone.1.1", "reached")
    milestone = phone.mentee.plan.milestone("milestone.1.1")
    assert milestone
    assert milestone.state == DONE
    assert "✓ I will know my topic" in plan_of(phone)
