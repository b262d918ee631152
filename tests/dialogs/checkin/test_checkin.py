"""The weekly check-in: what it asks, what it keeps, and what it ends with."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest

from dialogs.engine.events import Tell
from dialogs.plan import DONE, JournalEntry
from tests.dialogs.checkin.weeks import DAY, WEEK, before, held, latest, planned, told
from tests.dialogs.phone import Phone


@pytest.mark.parametrize(
    ("goals", "due", "confidences", "now"),
    list(product((1, 2, 3), (False, True), ((), (6,), (8, 6)), ("0", "3", "6", "9"))),
)
def test_a_check_in_takes_at_most_eight_answers(goals: int, due: bool, confidences: tuple[int, ...], now: str) -> None:
    """COACHING 6.5: however many goals, and whatever the confidence. At most four of them are words, one only after a
    fall, and two have ready answers besides."""
    phone = planned(goals, due)
    before(phone, *confidences)
    asked = held(phone, confidence=f"*{now}")
    assert len(asked) <= 8
    words = [path for path in asked if path.partition("/")[2] in ("well", "way", "lower", "next")]
    fell = bool(confidences) and int(now) < confidences[-1] and now != "0"
    assert len(words) == (4 if fell else 3)
    assert ("checkin/lower" in asked) == fell


def test_with_one_goal_and_nothing_due_it_takes_five() -> None:
    assert held(planned(due=False)) == [
        "checkin/progress.1.percent",
        "checkin/well",
        "checkin/way",
        "checkin/confidence",
        "checkin/next",
    ]


def test_what_was_said_is_kept() -> None:
    phone = planned(2)
    held(phone, well="rang Ana", way="two late shifts", next="write to Sam")
    row = latest(phone)
    assert (row.went_well, row.in_the_way, row.confidence, row.next_step) == (
        "rang Ana",
        "two late shifts",
        7,
        "write to Sam",
    )
    assert row.percents == {"goal.1": 50, "goal.2": 50}
    assert row.day == date(2027, 3, 1)


def test_the_steps_due_that_are_ticked_are_done_and_praised_by_name() -> None:
    """COACHING 1.3, 6.2."""
    phone = planned()
    phone.walk(5 * DAY)
    held(phone, steps="1")
    step = phone.mentee.plan.step("step.1.1")
    assert step
    assert step.state == DONE
    assert step.done_at
    assert step.done_at.date() == date(2027, 3, 6)
    assert any("Done: “read chapter one”" in bubble.text for bubble in phone.bubbles)


def test_a_step_that_waits_for_another_is_not_listed_as_due() -> None:
    phone = planned()
    second = phone.mentee.plan.step("step.1.2")
    assert second
    second.when, second.after = date(2027, 3, 4), ["step.1.1"]
    phone.walk(5 * DAY)
    phone.say("/checkin")
    assert [title for _, title in phone.mentee.stack[-1].facts["due"]] == ["read chapter one"]


def test_the_next_step_is_offered_from_the_plan_without_what_was_ticked() -> None:
    phone = planned()
    phone.walk(5 * DAY)
    held(phone, steps="1", next="*next1")
    assert latest(phone).next_step == "solve ten questions"


def test_the_numbers_and_the_step_of_last_time_come_back() -> None:
    """REQUIREMENTS 4.14: the mentee's own words."""
    phone = planned()
    held(phone, next="write to Sam")
    phone.walk(WEEK)
    phone.say("/checkin")
    assert "Last time you said 50 %" in phone.last
    phone.press("60")
    assert "write to Sam" in phone.last
    phone.say("did it")
    phone.press("Nothing did")
    assert "Last time it was 7" in phone.last


def test_this_weeks_journal_is_quoted() -> None:
    """COACHING 6.11."""
    phone = planned()
    old, new = phone.now - 9 * DAY, phone.now - DAY
    phone.mentee.plan.rows["journal.1"] = JournalEntry("journal.1", old, words="long ago")
    phone.mentee.plan.rows["journal.2"] = JournalEntry("journal.2", new, words="Sam laughed at my joke")
    phone.say("/checkin")
    phone.press("50")
    assert "Sam laughed at my joke" in phone.last
    assert "long ago" not in phone.last


def test_it_ends_with_the_picture_and_a_small_gain() -> None:
    phone = planned(2)
    held(phone)
    shown = [c for c in phone.commands if isinstance(c, Tell) and c.picture]
    assert [tell.picture.kind for tell in shown if tell.picture] == ["progress"]
    assert shown[0].picture
    data = shown[0].picture.data
    assert data["goals"] == ["pass the exam", "find a mentor"]
    assert data["weeks"] == [{"label": "1 Mar", "at": 0, "percents": [50, 50], "confidence": 7}]
    assert (data["done"], data["steps"], data["done_words"]) == (0, 2, "0 of 2 steps done")
    assert data["gain"] in next(bubble.text for bubble in phone.bubbles if bubble.picture)


def test_what_else_may_be_told_is_one_tap_away() -> None:
    phone = planned()
    held(phone)
    labels = [label for bubble in phone.bubbles if bubble.picture for row in bubble.rows for label, _ in row]
    assert [label[2:].strip() for label in labels] == [
        "Put my next step into the plan",
        "An idea came up",
        "A skill I need",
        "How far the measures are",
        "The plan needs a change",
    ]


def test_without_an_open_goal_there_is_nothing_to_look_at() -> None:
    phone = planned()
    goal = phone.mentee.plan.goal("goal.1")
    assert goal
    goal.state = "paused"
    phone.say("/checkin")
    assert told(phone)[0] == "showing-no-plan"


def test_a_changed_answer_changes_the_row_and_makes_no_second_one() -> None:
    phone = planned()
    held(phone, well="rang Ana")
    phone.edit("rang Ana", "rang Ana and Sam")
    assert [row.went_well for row in phone.mentee.plan.checkins()] == ["rang Ana and Sam"]


@pytest.mark.parametrize(("said", "kept"), [("ok", ""), ("3", ""), ("7", ""), ("2", "solve ten questions")])
def test_a_bare_number_or_an_ok_is_no_next_step(said: str, kept: str) -> None:
    """A number is the step at that place; else words are asked for once more."""
    phone = planned(due=False)
    held_until_next(phone)
    phone.say(said)
    assert phone.open == (None if kept else "checkin/next")
    if not kept:
        assert "One thing is enough, however small" in phone.last
        phone.say("write to Tom")
    assert latest(phone).next_step == (kept or "write to Tom")


def test_an_ok_to_the_one_step_that_is_offered_is_that_step() -> None:
    phone = planned(due=False)
    vars(phone.mentee.plan.rows["step.1.1"])["state"] = "done"
    held_until_next(phone)
    phone.say("ok")
    assert latest(phone).next_step == "solve ten questions"


@pytest.mark.parametrize("said", ["nothing", "dunno"])
def test_a_week_without_a_step_is_all_right(said: str) -> None:
    phone = planned(due=False)
    held_until_next(phone)
    phone.say(said)
    assert latest(phone).next_step == ""
    assert any("No step for this week" in bubble.text for bubble in phone.bubbles)
    assert not any("Put my next step" in label for label in phone.labels)


def held_until_next(phone: Phone) -> None:
    phone.say("/checkin")
    phone.press("50")
    phone.say("I began")
    phone.press("Nothing did")
    phone.press("7")
    assert phone.open == "checkin/next"


def test_a_goal_whose_steps_are_all_done_can_be_looked_back_on_from_here() -> None:
    """COACHING 6.8: at the right moment, and it is only offered."""
    phone = planned()
    for step in phone.mentee.plan.steps():
        step.state = "done"
    held(phone, next="rest a little")
    rows = [row for bubble in phone.bubbles if bubble.picture for row in bubble.rows]
    assert rows[0][0][0] == "Look at what came of it"
    phone.press("Look at what came of it")
    assert phone.open == "ending/how"


@pytest.mark.parametrize(("well", "offered"), [("reached my goal!!", True), ("rang Ana", False)])
def test_a_goal_reached_that_is_told_here_can_be_closed(well: str, offered: bool) -> None:
    """COACHING 6.8."""
    phone = planned()
    held(phone, well=well)
    assert ("ending-too" in told(phone)) == offered
