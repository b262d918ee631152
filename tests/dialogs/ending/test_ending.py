"""The end of a goal (COACHING 6.8, 5.17; REQUIREMENTS 0.7, 0.8, 1.16)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.artefacts.cards import draw_card
from dialogs.engine.events import Tell
from dialogs.plan import DONE, DROPPED, LATER, OPEN, Goal, Step
from tests.dialogs.followed import Followed

NEXT = Goal("goal.2", "I will learn statistics", state=LATER, order=2)
BESIDE = Goal("goal.3", "I will write a blog", state=LATER, order=3, alongside=True)


def looking_back(*more: Goal | Step, how: str = "I've reached it") -> Followed:
    phone = Followed(*more)
    phone.tap("goal.1", "ending")
    phone.press(how)
    return phone


def test_outcome_evaluation_and_next_step_fill_the_last_three_fields() -> None:
    """REQUIREMENTS 0.2."""
    phone = looking_back()
    assert "“three demos and a word from my manager”" in phone.last
    phone.say("I held four demos")
    phone.say("asking early helped")
    phone.say("show the others how")
    goal = phone.goal()
    assert (goal.state, goal.reached, goal.ended) == (DONE, "wholly", date(2027, 3, 1))
    assert (goal.outcome, goal.evaluation, goal.next_step) == (
        "I held four demos",
        "asking early helped",
        "show the others how",
    )
    phone.say("/plan")
    assert "I held four demos" in "".join(bubble.text for bubble in phone.bubbles)


def test_it_ends_with_a_card_to_keep() -> None:
    """REQUIREMENTS 1.16: something in front of you."""
    phone = looking_back()
    phone.tap("step.1.1", "done")
    phone.press("Nothing to add") if phone.open == "evidence/came" else None
    phone.send_photo("four demos")
    phone.say("asking early helped")
    phone.say("show the others how")
    [card] = [bubble for bubble in phone.bubbles if bubble.picture == "record"]
    data = next(c.picture.data for c in phone.commands if isinstance(c, Tell) and c.picture)
    assert data["title"] == "Reached"
    assert [section["text"] for section in data["sections"]] == [
        "four demos",
        "asking early helped",
        "show the others how",
    ]
    assert {step["state"] for step in data["steps"]} == {"done", "open"}
    assert draw_card("record", data).png.startswith(b"\x89PNG")
    assert "I will give demos" in card.text
    phone.say("/evidence")
    phone.press("Card: I will give demos")
    assert phone.bubbles[-1].picture == "record"


def test_each_may_be_left_out_and_told_later() -> None:
    """REQUIREMENTS 0.7: they can be filled later, any time; only what is missing is asked. One tap skips one."""
    phone = looking_back()
    for _ in range(3):
        phone.press("Skip this one")
    assert phone.goal().state == DONE
    assert phone.goal().outcome == ""
    phone.walk(timedelta(days=3))
    phone.tap("goal.1", "ending")
    assert phone.open == "ending/outcome"
    phone.say("four demos in all")
    phone.say("asking early")
    phone.press("Skip this one")
    assert (phone.goal().outcome, phone.goal().evaluation) == ("four demos in all", "asking early")
    phone.tap("goal.1", "ending")
    assert phone.open == "ending/next"


def test_more_time_is_a_new_date_and_no_end() -> None:
    phone = looking_back(how="It needs more time")
    assert phone.open == "move/when"
    phone.say("30 June")
    phone.press("Yes")
    assert (phone.goal().state, phone.goal().by) == (OPEN, date(2027, 6, 30))


def test_a_goal_that_did_not_come_about_is_looked_at_for_what_it_teaches() -> None:
    """COACHING 6.4."""
    phone = looking_back(how="It didn't come about")
    phone.press("Skip this one")
    assert "What does it teach you" in phone.last
    phone.say("too much at once")
    phone.say("one demo, a small one")
    assert (phone.goal().state, phone.goal().reached) == (DONE, "not")


def test_what_setbacks_taught_is_quoted_and_kept() -> None:
    phone = Followed()
    phone.goal().evaluation = "ask earlier in the week"
    phone.tap("goal.1", "ending")
    phone.press("A part of it")
    phone.say("two demos")
    assert "“ask earlier in the week”" in phone.last
    phone.say("and rehearse")
    phone.say("a third one")
    assert phone.goal().evaluation == "ask earlier in the week · and rehearse"


def test_a_goal_that_is_let_go_asks_for_no_outcome_and_has_no_card() -> None:
    phone = looking_back(how="I let it go")
    assert phone.open == "ending/evaluation"
    phone.say("it was never mine")
    phone.press("Skip this one")
    assert phone.goal().state == DROPPED
    assert not any(bubble.picture for bubble in phone.bubbles)


def ended(*more: Goal | Step) -> Followed:
    phone = looking_back(*more)
    for _ in range(3):
        phone.press("Skip this one")
    return phone


def test_the_next_goal_in_line_begins_with_those_beside_it() -> None:
    """COACHING 5.17."""
    step = Step("step.2.1", "goal.2", 1, "I will find a course", date(2027, 3, 20))
    phone = ended(Goal(**vars(NEXT)), Goal(**vars(BESIDE)), step)
    states = {goal.id: goal.state for goal in phone.mentee.plan.goals()}
    assert states == {"goal.1": DONE, "goal.2": OPEN, "goal.3": OPEN}
    assert any("“I will learn statistics” begins now" in bubble.text for bubble in phone.bubbles)
    assert any("I will find a course" in said for said in phone.told(20))


def test_while_another_goal_runs_the_next_one_waits() -> None:
    phone = ended(Goal("goal.4", "I will sleep more"), Goal(**vars(NEXT)))
    assert phone.mentee.plan.goal("goal.2") == NEXT


def test_it_may_wait_after_all() -> None:
    phone = ended(Goal(**vars(NEXT)))
    phone.press("Not yet")
    goal = phone.mentee.plan.goal("goal.2")
    assert goal
    assert goal.state == LATER
    phone.say("/today")
    assert "I will learn statistics" in phone.last


def test_steps_whose_day_went_by_while_the_goal_waited_are_offered_another() -> None:
    step = Step("step.2.1", "goal.2", 1, "I will find a course", date(2027, 2, 20))
    phone = ended(Goal(**vars(NEXT)), step)
    phone.press("Move the date: I will find a course")
    assert phone.open == "move/when"


def test_nothing_of_an_ended_goal_is_reminded_of() -> None:
    phone = ended()
    assert phone.told(60) == []
    assert phone.step(1).state == OPEN, "the plan stays as a record"


def test_the_plan_has_the_look_back_as_soon_as_there_is_something_to_look_back_on() -> None:
    """REQUIREMENTS 0.8: not before; and afterwards the card."""
    phone = Followed()
    phone.say("/plan")
    assert "Look at what came of it" not in phone.labels
    phone.step(1).state = DONE
    phone.say("/plan")
    phone.press("Look at what came of it")
    phone.press("I've reached it")
    for _ in range(3):
        phone.say("four demos")
    phone.news()
    phone.say("/plan")
    assert [label for b in phone.news() for row in b.rows for label, _ in row if label == "The card"]


def test_on_its_date_the_look_back_is_one_tap_away() -> None:
    """COACHING 6.8; REQUIREMENTS 0.8: asked for after the date, never at set-up."""
    phone = Followed()
    for n in (1, 2, 3):
        phone.step(n).state = DONE
    phone.told(60)
    phone.press("Look at what came of it")
    assert phone.open == "ending/how"


@pytest.mark.parametrize("how", ["La alcancé", "Una parte", "No se dio", "La dejo ir"])
def test_it_speaks_spanish(how: str) -> None:
    phone = Followed(language="es")
    phone.tap("goal.1", "ending")
    phone.press(how)
    while phone.open:
        phone.say("hice cuatro demos")
    assert phone.goal().evaluation == "hice cuatro demos"
