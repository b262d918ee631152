"""What can be done now, and the plan as it is shown."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from dialogs.engine.coach import Turn
from dialogs.plan import DONE, LATER, OPEN, Milestone, Plan
from dialogs.showing.picture import timeline
from dialogs.showing.today import can_be_done
from tests.dialogs.phone import Phone
from tests.dialogs.preparation.talks import begin, chosen, ready, talk


def planned() -> Plan:
    plan = Plan()
    plan.write("goal.1", "state", OPEN)
    for n, (when, after) in enumerate([(date(2027, 3, 9), []), (date(2027, 3, 5), [1]), (None, [])], 1):
        plan.write(f"step.1.{n}", "goal", "goal.1")
        plan.write(f"step.1.{n}", "when", when)
        plan.write(f"step.1.{n}", "after", [f"step.1.{other}" for other in after])
    return plan


def ids(plan: Plan) -> list[str]:
    return [step.id for step in can_be_done(plan)[0]]


def test_what_waits_for_another_step_is_not_offered_until_that_is_done() -> None:
    """COACHING 5.11: though its date comes first."""
    plan = planned()
    assert ids(plan) == ["step.1.1", "step.1.3"]
    assert can_be_done(plan)[1] == 1
    plan.write("step.1.1", "state", DONE)
    assert ids(plan) == ["step.1.2", "step.1.3"]


def test_a_goal_that_waits_for_its_turn_offers_nothing_yet() -> None:
    plan = planned()
    plan.write("goal.1", "state", LATER)
    assert ids(plan) == []


def test_today_says_how_many_wait_and_shows_an_intention_as_one() -> None:
    phone = ready()
    phone.mentee.plan = planned()
    for step in phone.mentee.plan.steps():
        step.title = f"I will do {step.id}"
    phone.say("/today")
    assert "I will do step.1.3 – no date yet" in phone.last
    assert "One more waits for these" in phone.last
    assert "step.1.2" not in phone.last


def test_what_has_its_day_behind_it_can_be_moved_from_the_list() -> None:
    """As the praise for another step says of it: “/today has it, to begin or to move”."""
    phone = ready()
    phone.mentee.plan = planned()
    for step in phone.mentee.plan.steps():
        step.title = f"I will do {step.id}"
    phone.now += timedelta(days=10)
    phone.say("/today")
    listed = next(bubble for bubble in reversed(phone.bubbles) if "step.1.1" in bubble.text)
    assert "I will do step.1.1 – its day was Tuesday" in listed.text
    assert "→ Another day: I will do step.1.1" in phone.labels
    assert "→ Another day: I will do step.1.3" not in phone.labels, "it has no day"
    phone.press("→ Another day")
    assert phone.open == "move/when"


def shown(phone: Phone) -> str:
    seen = len(phone.bubbles)
    phone.say("/plan")
    return "\n".join(bubble.text for bubble in phone.bubbles[seen:])


def test_the_plan_of_several_goals_begins_with_an_outline_in_their_order() -> None:
    """COACHING 7.1; what is chosen and not planned yet stands last."""
    phone = begin(ready())
    talk(phone)
    talk(begin(phone), goal="I will read two books on hiring by 30 June 2027", specific="dunno")
    for n, goal in enumerate(reversed(list(phone.mentee.plan.goals())), 1):
        goal.order = n
    chosen(phone, "take a course")
    lines = shown(phone).splitlines()
    assert lines[0] == "Your goals:"
    assert [line.split(" –")[0].split(" ·")[0] for line in lines[2:5]] == [
        "1. I will read two books on hiring",
        "2. I will be better at networking with people who hire data analysts",  # as it was narrowed
        "3. take a course",
    ]


def test_a_field_with_nothing_in_it_has_no_line_in_the_chat() -> None:
    """COACHING 1.6: it never reads like a form. The export has all seven fields."""
    phone = begin(ready())
    talk(phone, needed="*nothing", confidence="*9")
    [goal] = phone.mentee.plan.goals()
    assert "Needed" not in shown(phone)
    goal.outcome = "seven talks"
    text = shown(phone)
    assert "Outcome: seven talks" in text
    assert "Evaluation" not in text
    assert not [line for line in text.splitlines() if line.endswith(("–", ":"))][1:]  # "Action plan:" alone


def test_the_table_has_the_seven_fields_of_the_source_and_the_details_of_each_step() -> None:
    """REQUIREMENTS 0.2."""
    phone = begin(ready())
    talk(phone, needed="a quiet room")
    [goal] = phone.mentee.plan.goals()
    step = phone.mentee.plan.steps()[1]
    step.after, step.people, step.why, step.measure = [phone.mentee.plan.steps()[0].id], "Priya", "to hear", "notes"
    step.repeats = "weekly"
    goal.outcome, goal.evaluation, goal.next_step = "seven talks", "harder than I thought", "the next meet-up"
    text = shown(phone)
    for said in ("Goal:", "Where it stands:", "Needed for it:", "Action plan:", "seven talks", "harder than I thought"):
        assert said in text
    assert "Next step: the next meet-up" in text
    assert (
        "2. I will go to the meet-up – Thursday, 1 April, then each week (after 1) · with: Priya · why: to hear"
        " · done when: notes" in text
    )


def test_in_the_picture_the_milestones_stand_among_the_steps() -> None:
    """COACHING 5.8."""
    phone = ready()
    plan = phone.mentee.plan = planned()
    plan.rows["milestone.1.1"] = Milestone("milestone.1.1", "goal.1", 1, "half of it", date(2027, 4, 1))
    turn = Turn(phone.coach, phone.mentee, datetime(2027, 3, 24, 12, tzinfo=UTC))
    picture = timeline(turn).picture
    assert picture
    found = [step for step in picture.data["goals"][0]["steps"] if step.get("milestone")]
    assert [(step["title"], step["when"]) for step in found] == [("half of it", "2027-04-01")]


def test_in_the_picture_a_step_that_repeats_stands_at_its_next_time() -> None:
    """It began weeks ago and is not overdue for that."""
    phone = ready()
    plan = phone.mentee.plan = planned()
    plan.write("step.1.2", "repeats", "weekly")
    plan.write("step.1.1", "when", date(2027, 2, 1))
    turn = Turn(phone.coach, phone.mentee, datetime(2027, 3, 24, 12, tzinfo=UTC))
    picture = timeline(turn).picture
    assert picture
    assert [step["when"] for step in picture.data["goals"][0]["steps"]] == ["2027-02-01", "2027-03-26", None]
