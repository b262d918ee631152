"""A fresh start: what may go, and new dates for what stays."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from dialogs.engine import verbs
from dialogs.engine.events import Tapped
from dialogs.fresh.questions import effect, kept, moved
from dialogs.plan import DROPPED, OPEN
from tests.dialogs.checkin.weeks import DAY, planned
from tests.dialogs.mentees import press
from tests.dialogs.phone import Phone

TODAY = date(2027, 6, 1)


def begun() -> Phone:
    """On Monday 10 May: steps of 5 March and 1 June are open, and the goal is for 30 June."""
    phone = planned()
    phone.now += 70 * DAY
    phone.turn(Tapped("menu", "fresh"))
    return phone


def days(phone: Phone) -> dict[str, date | None]:
    plan = phone.mentee.plan
    return {step.id: step.when for step in plan.steps()} | {goal.id: goal.by for goal in plan.goals()}


def test_what_stays_begins_on_the_day_that_they_say_and_keeps_its_distances() -> None:
    """COACHING 6.7: nothing is changed before the yes, and what it was is in the history (6.10)."""
    phone = begun()
    before = days(phone)
    press(phone, verbs.ENOUGH)
    phone.press("Tomorrow")
    assert days(phone) == before
    assert "Tuesday 11 May" in phone.last
    phone.press("Yes, like that")
    assert days(phone) == {
        "step.1.1": date(2027, 5, 11),
        "step.1.2": date(2027, 8, 7),
        "goal.1": date(2027, 8, 7),
    }
    assert ("step.1.1", "2027-03-05") in [(e.subject, e.words) for e in phone.mentee.history]


def test_a_goal_whose_steps_still_fit_keeps_its_date() -> None:
    phone = begun()
    press(phone, f"{verbs.TICK}step.1.2")
    press(phone, verbs.ENOUGH)
    phone.press("Next Monday")
    phone.press("Yes, like that")
    plan = phone.mentee.plan
    assert days(phone)["step.1.1"] == date(2027, 5, 17)
    assert days(phone)["goal.1"] == date(2027, 6, 30)
    assert {step.id: step.state for step in plan.steps()} == {"step.1.1": OPEN, "step.1.2": DROPPED}


def test_all_may_go_and_then_no_day_is_asked() -> None:
    phone = begun()
    for step in ("step.1.1", "step.1.2"):
        press(phone, f"{verbs.TICK}{step}")
    press(phone, verbs.ENOUGH)
    assert phone.open == "fresh/sure"
    phone.press("Yes, like that")
    assert {step.state for step in phone.mentee.plan.steps()} == {DROPPED}


def test_the_day_can_be_said_in_words_and_changed() -> None:
    phone = begun()
    press(phone, verbs.ENOUGH)
    phone.say("on 20 May")
    phone.press("Another day")
    phone.say("1 June")
    assert "Tuesday 1 June" in phone.last


def test_new_dates_owe_nothing_from_before() -> None:
    phone = begun()
    press(phone, verbs.ENOUGH)
    phone.press("Next Monday")
    phone.press("Yes, like that")
    phone.seen = len(phone.bubbles)
    phone.walk(5 * DAY)
    assert not [bubble.text for bubble in phone.news() if "read chapter one" in bubble.text]
    phone.walk(DAY)
    assert [bubble.text for bubble in phone.news() if "Tomorrow is the day" in bubble.text]


near = st.dates(date(2027, 1, 1), date(2028, 12, 31))


@given(
    st.lists(st.tuples(st.one_of(st.none(), near), st.sampled_from(["goal.1", "goal.2"]), st.booleans()), max_size=8),
    st.lists(st.one_of(st.none(), near), min_size=2, max_size=2),
    st.integers(0, 400),
)
def test_nothing_comes_earlier_and_the_plan_keeps_its_shape(
    steps: list[tuple[date | None, str, bool]], goals: list[date | None], ahead: int
) -> None:
    """All steps that stay move by the same number of days; a goal whose steps move past it moves too, one that they
    leave in peace does not; what goes is dropped; nothing else is touched."""
    used: dict[str, Any] = {
        "steps": [[f"step.{n}", f"step {n}", when, goal] for n, (when, goal, _) in enumerate(steps)],
        "goals": [[f"goal.{n}", f"goal {n}", by, f"goal.{n}"] for n, by in enumerate(goals, 1)],
        "drop": [f"step.{n}" for n, (_, _, gone) in enumerate(steps) if gone],
        "today": TODAY,
        "from": TODAY + timedelta(days=ahead),
    }
    before = {id: when for id, _, when, _ in [*used["steps"], *used["goals"]]}
    stay = [step for step in kept(used) if step.when]
    found = moved(used) if kept(used) else {}
    assert all(before[id] is None or day >= before[id] for id, day in found.items())
    assert len({found[step.id] - step.when for step in stay if step.when}) <= 1
    for goal, by in ((f"goal.{n}", by) for n, by in enumerate(goals, 1)):
        last = max((found[step.id] for step in stay if step.goal == goal), default=None)
        assert by is None or last is None or found.get(goal, by) >= last
        assert by is None or by < max(TODAY, last or by) or goal not in found
    changes = effect(1, "", used)
    assert {id for id, fields in changes.items() if fields == {"state": DROPPED}} == set(used["drop"])
    assert set(changes) == set(found) | set(used["drop"])
