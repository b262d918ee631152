"""What else may be told of a week, after its check-in."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.engine.events import Tapped
from dialogs.plan import Idea
from tests.dialogs.checkin.weeks import held, latest, planned, told
from tests.dialogs.phone import Phone


def after(goals: int = 1) -> Phone:
    phone = planned(goals)
    held(phone)
    return phone


def test_an_idea_belongs_to_the_week_and_joins_the_list_of_ideas() -> None:
    """REQUIREMENTS 3.13; COACHING 4.4."""
    phone = after()
    phone.mentee.plan.rows["idea.1.1"] = Idea("idea.1.1", 4, "an old one")
    phone.press("💡")
    phone.say("sit in on a team meeting")
    assert latest(phone).idea == "sit in on a team meeting"
    assert [(idea.number, idea.title, idea.whose) for idea in phone.mentee.plan.ideas()][-1] == (
        5,
        "sit in on a team meeting",
        "mentee",
    )


def test_a_skill_that_is_needed_can_become_a_goal() -> None:
    phone = after()
    phone.press("🛠")
    phone.say("speaking without notes")
    assert latest(phone).skill == "speaking without notes"
    phone.press("Make it a goal")
    assert (phone.open or "").startswith("preparation/")


def test_with_three_goals_under_way_it_is_only_noted() -> None:
    phone = after(3)
    phone.press("🛠")
    phone.say("speaking without notes")
    assert "afterthought-practise" not in told(phone)


def test_the_measures_are_kept_apart_from_the_actions() -> None:
    """COACHING 9: what is done, and what comes of it."""
    phone = after(2)
    step = phone.mentee.plan.step("step.1.1")
    assert step
    step.state = "done"
    phone.press("📏")
    assert "proof 1" in phone.last
    assert "1 of 2 steps done" in phone.last
    phone.press("20")
    phone.press("70")
    assert latest(phone).measures == {"goal.1": 20, "goal.2": 70}
    assert latest(phone).actions == {"goal.1": 50}, "the second goal has no steps"


def test_the_three_do_not_get_into_each_others_way() -> None:
    phone = after()
    held_row = latest(phone).id
    for verb, words in (("idea", "ask Ana"), ("skill", "patience"), ("measures", "30")):
        phone.turn(Tapped(held_row, verb))
        phone.say(words)
    row = latest(phone)
    assert (row.idea, row.skill, row.measures) == ("ask Ana", "patience", {"goal.1": 30})
    assert (row.went_well, row.next_step) == ("I began", "go on")


@pytest.mark.parametrize("subject", ["checkin.999", "menu", "goal.1"])
def test_a_tap_about_something_else_does_no_harm(subject: str) -> None:
    phone = after()
    phone.turn(Tapped(subject, "idea"))
    assert phone.notices
    assert phone.mentee.stack == []


def test_a_next_step_in_own_words_is_put_into_the_plan_with_its_day_and_only_once() -> None:
    """So that it is reminded of like the others; a second tap does no harm."""
    phone = planned()
    held(phone, next="call Ana on Friday")
    row = latest(phone).id
    for _ in range(2):
        phone.turn(Tapped(row, "into-plan"))
    added = [step for step in phone.mentee.plan.steps() if "call Ana" in step.title]
    assert [(step.goal, step.when) for step in added] == [("goal.1", date(2027, 3, 5))]
    assert phone.notices


def test_a_next_step_without_a_day_is_asked_for_one() -> None:
    phone = planned()
    held(phone, next="call Ana")
    phone.press("📌")
    assert phone.open == "edit-add/when"
    phone.say("Friday")
    assert [step.when for step in phone.mentee.plan.steps() if "call Ana" in step.title] == [date(2027, 3, 5)]


def test_a_next_step_out_of_the_plan_is_there_already() -> None:
    phone = planned()
    held(phone, next="*next1")
    assert "📌 Put my next step into the plan" not in phone.labels
