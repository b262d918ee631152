"""Changing the plan from the chat (COACHING 6.10): what it was goes to the history, the nudges follow by themselves."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from dialogs.engine.events import Tapped
from dialogs.plan import CHOSEN, DROPPED, LATER, OPEN, PARKED, PAUSED, Goal, Milestone, Step
from tests.dialogs.mentees import QUICK, met, place_of, talk_through
from tests.dialogs.phone import Phone

DAY = timedelta(days=1)


@pytest.fixture
def phone() -> Phone:
    phone = met()
    talk_through(phone, QUICK)
    return phone


def steps(phone: Phone) -> list[Step]:
    return phone.mentee.plan.steps()


def goal(phone: Phone) -> Goal:
    return next(phone.mentee.plan.goals())


def changes(phone: Phone, thing: Goal | Step, *labels: str) -> None:
    """Opens it, and presses or (with a >) says what follows."""
    phone.turn(Tapped(thing.id, "edit"))
    for label in labels:
        phone.say(label[1:]) if label.startswith(">") else phone.press(label)


def entries(phone: Phone, thing: Goal | Step) -> list[tuple[str, str]]:
    return [(e.what, e.words) for e in phone.mentee.history if e.subject == thing.id]


def test_a_step_is_put_differently_and_what_it_was_is_kept(phone: Phone) -> None:
    """REQUIREMENTS 4.13."""
    first = steps(phone)[0]
    before = first.title
    changes(phone, first, "The words", "> write to Anna first")
    assert first.title == "I will write to Anna first"
    assert ("changed-title", before) in entries(phone, first)
    assert first.id in phone.mentee.told


def test_a_step_that_repeats_gets_a_first_day_where_it_had_none(phone: Phone) -> None:
    first = steps(phone)[0]
    first.when = None
    changes(phone, first, "How often", "Each week")
    changed = phone.mentee.plan.step(first.id)
    assert changed
    assert (changed.repeats, changed.when) == ("weekly", phone.now.date())
    changes(phone, first, "How often", "Once")
    assert first.repeats == ""


def test_a_step_is_dropped_and_what_waited_for_it_may_begin(phone: Phone) -> None:
    first, second, _ = steps(phone)
    second.after = [first.id]
    changes(phone, first, "Drop it")
    assert first.state == DROPPED
    assert first.id not in phone.mentee.told
    assert second.id in phone.mentee.told
    assert any(second.title in bubble.text for bubble in phone.bubbles[-2:])
    phone.press("Undo")
    assert first.state == OPEN
    assert (DROPPED, "") in entries(phone, first)


def test_the_date_of_a_step_is_moved_by_the_dialog_for_it(phone: Phone) -> None:
    first = steps(phone)[0]
    changes(phone, first, "The date", "> 20 March", "Yes")
    assert first.when == date(2027, 3, 20)


def test_what_is_done_or_gone_cannot_be_changed(phone: Phone) -> None:
    first = steps(phone)[0]
    phone.turn(Tapped(first.id, "done"))
    phone.turn(Tapped(first.id, "edit"))
    assert phone.open is None
    assert phone.notices == ["That is no longer in your plan."]


def test_a_goal_postponed_takes_its_steps_along_or_leaves_them(phone: Phone) -> None:
    """As many days as the goal, none to a day that is past; milestones too."""
    aim = goal(phone)
    phone.mentee.plan.rows["milestone.9.1"] = Milestone("milestone.9.1", aim.id, 1, "half", date(2027, 5, 1))
    days = [step.when for step in steps(phone)]
    changes(phone, aim, "The date", "> 10 July", "Move them along")
    assert aim.by == date(2027, 7, 10)
    assert [step.when for step in steps(phone)] == [day + 10 * DAY for day in days if day]
    assert phone.mentee.plan.milestones(aim.id)[0].by == date(2027, 5, 11)
    moved = [step.when for step in steps(phone)]
    changes(phone, aim, "The date", "> 20 July", "Leave them")
    assert [step.when for step in steps(phone)] == moved
    changes(phone, aim, "The date", "> 20 March", "Move them along")
    assert all(step.when and step.when >= phone.now.date() for step in steps(phone))


def test_a_goal_without_dated_steps_asks_only_whether_the_date_is_right(phone: Phone) -> None:
    for step in steps(phone):
        step.when = None
    changes(phone, goal(phone), "The date", "> 10 July", "Yes")
    assert goal(phone).by == date(2027, 7, 10)


def test_a_goal_at_rest_says_nothing_until_it_is_taken_up_and_then_owes_nothing(phone: Phone) -> None:
    changes(phone, goal(phone), "Let it rest")
    assert goal(phone).state == PAUSED
    before = len(phone.bubbles)
    phone.walk(60 * DAY)
    assert len(phone.bubbles) == before
    phone.press("Go on with it")
    assert place_of(phone)
    phone.press("Move them on")
    assert goal(phone).state == OPEN
    assert min(step.when for step in steps(phone) if step.when) == phone.now.date() + 2 * DAY
    assert not [b for b in phone.bubbles[before:] if "Tomorrow" in b.text]
    phone.walk(DAY)
    assert "Tomorrow is the day" in phone.last


def test_its_days_may_stay_as_they_are(phone: Phone) -> None:
    days = [step.when for step in steps(phone)]
    changes(phone, goal(phone), "Let it rest")
    phone.walk(60 * DAY)
    changes(phone, goal(phone), "Take it up again", "Leave the days")
    assert goal(phone).state == OPEN
    assert [step.when for step in steps(phone)] == days


@pytest.mark.parametrize(("label", "state"), [("Put it away", PARKED), ("Let it go", DROPPED)])
def test_what_touches_open_steps_is_asked_first_and_can_be_undone(phone: Phone, label: str, state: str) -> None:
    aim = goal(phone)
    changes(phone, aim, label, "No, leave it")
    assert aim.state == OPEN
    changes(phone, aim, label, "Yes")
    assert aim.state == state
    assert not {step.id for step in steps(phone)} & set(phone.mentee.told)
    phone.press("Undo")
    assert aim.state == OPEN
    assert steps(phone)[0].id in phone.mentee.told


def test_undone_it_is_what_it_was_before(phone: Phone) -> None:
    aim = goal(phone)
    aim.state = LATER
    changes(phone, aim, "Let it go", "Yes")
    phone.press("Undo")
    assert aim.state == LATER


def test_when_one_goal_makes_room_the_next_in_line_is_offered(phone: Phone) -> None:
    waiting = phone.mentee.plan.rows["goal.9.1"] = Goal("goal.9.1", title="I will learn SQL", state=LATER, order=2)
    changes(phone, goal(phone), "Let it go", "Yes")
    phone.press("Begin: I will learn SQL")
    assert waiting.state == OPEN


def test_never_more_than_three_are_under_way(phone: Phone) -> None:
    """COACHING 4.6: one that was put away waits until there is room."""
    aim = goal(phone)
    changes(phone, aim, "Put it away", "Yes")
    for n in range(3):
        phone.mentee.plan.rows[f"goal.9.{n}"] = Goal(f"goal.9.{n}", title=f"goal {n}", state=CHOSEN)
    phone.press("Undo")
    assert aim.state == PARKED
    assert "3 goals under way" in phone.last
    phone.turn(Tapped(aim.id, "take-up"))
    assert aim.state == PARKED


def test_from_the_list_one_that_was_put_away_waits_for_room_too(phone: Phone) -> None:
    aim = goal(phone)
    changes(phone, aim, "Put it away", "Yes")
    for n in range(3):
        phone.mentee.plan.rows[f"goal.9.{n}"] = Goal(f"goal.9.{n}", title=f"goal {n}", state=CHOSEN)
    changes(phone, aim, "Take it up again")
    assert aim.state == PARKED


def test_a_step_is_added_with_its_date_in_it(phone: Phone) -> None:
    phone.turn(Tapped("menu", "add-step"))
    phone.say("call Bruno by 12 March")
    added = next(step for step in steps(phone) if "Bruno" in step.title)
    assert (added.title, added.when, added.goal) == ("I will call Bruno", date(2027, 3, 12), goal(phone).id)
    assert added.number == 4
    assert added.id in phone.mentee.told


def test_with_several_goals_a_step_is_asked_which_it_serves(phone: Phone) -> None:
    phone.mentee.plan.rows["goal.9.1"] = Goal("goal.9.1", title="I will learn SQL", by=date(2027, 4, 1))
    phone.say("add: do the first chapter on 5 April")
    phone.press("I will learn SQL")
    added = next(step for step in steps(phone) if "chapter" in step.title)
    assert (added.goal, added.number) == ("goal.9.1", 1)
    assert any("after the date of the goal itself" in bubble.text for bubble in phone.bubbles[-2:])


def test_a_step_without_a_date_is_an_intention(phone: Phone) -> None:
    phone.say("new step: read about it")
    phone.press("No date yet")
    added = next(step for step in steps(phone) if "read" in step.title)
    assert added.when is None
    assert added.id not in phone.mentee.told


def test_an_edit_of_the_words_changes_the_step_that_they_made(phone: Phone) -> None:
    phone.say("add: call Bruno by 12 March")
    phone.edit("add: call Bruno by 12 March", "add: call Berta by 13 March")
    assert [(s.title, s.when) for s in steps(phone) if s.title.startswith("I will call B")] == [
        ("I will call Berta", date(2027, 3, 13))
    ]


def test_without_a_plan_there_is_nothing_to_change() -> None:
    phone = met()
    phone.say("/change")
    assert "There is no plan yet" in " ".join(bubble.text for bubble in phone.bubbles[-2:])


def test_the_list_shows_every_goal_and_with_few_of_them_their_steps(phone: Phone) -> None:
    phone.say("/change")
    assert len([1 for row in phone.bubbles[-1].rows for _ in row]) == 1 + 3 + 3
    for n in range(12):
        phone.mentee.plan.rows[f"step.9.{n}"] = Step(f"step.9.{n}", goal(phone).id, n + 4, f"step {n}")
    phone.say("/change")
    assert len([1 for row in phone.bubbles[-1].rows for _ in row]) == 1 + 3
    changes(phone, goal(phone), "Its steps")
    assert len([1 for row in phone.bubbles[-2].rows for _ in row]) == 15 + 1
