"""The goal: what is asked of it, and what is not."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from dialogs.plan import CHOSEN, OPEN
from tests.dialogs.mentees import press
from tests.dialogs.preparation.talks import begin, chosen, path, ready, talk


def test_a_goal_that_holds_everything_is_only_read_back() -> None:
    """COACHING 5.1: only what is missing is asked, and what was understood is said."""
    phone = begin(ready())
    phone.say(
        "I will finish the Excel course in Leeds with its certificate by 30 June 2027, two evenings a week,"
        " and my manager pays"
    )
    asked = talk(phone, "steps.1.what")
    assert asked == ["confidence", "smart"]


def test_a_goal_chosen_in_exploration_is_offered_as_it_is_and_becomes_that_row() -> None:
    """REQUIREMENTS 0.6: picked, not typed again; its row stays the same one."""
    phone = ready()
    goal = chosen(phone, "talk to two research nurses")
    begin(phone)
    assert "talk to two research nurses" in phone.last
    talk(phone, goal="*idea")
    assert [g.id for g in phone.mentee.plan.goals()] == [goal.id]
    assert (goal.state, goal.title, goal.by) == (OPEN, "I will talk to two research nurses", date(2027, 6, 30))
    assert {step.goal for step in phone.mentee.plan.steps()} == {goal.id}


def test_a_goal_that_lies_with_others_is_measured_by_what_the_mentee_does() -> None:
    """COACHING 5.3: also where it names something that can be counted."""
    phone = begin(ready())
    phone.say("get promoted to senior with a 10% raise")
    assert path(phone) in ("specific", "evidence")
    asked = talk(phone, "hours")
    assert "evidence" in asked


def test_somebody_elses_goal_is_turned_round_and_confirmed_at_once() -> None:
    """COACHING 1.2."""
    phone = begin(ready())
    phone.say("my manager should give me more interesting projects")
    assert path(phone) == "sure"
    press(phone, "change")
    assert path(phone) == "goal"
    phone.say("I will ask my manager for the Leeds project")
    assert path(phone) != "sure"


def test_a_date_in_the_goal_that_can_be_two_days_is_offered_where_the_date_is_asked() -> None:
    """COACHING 5.6: never guessed in silence, and not lost either."""
    phone = begin(ready())
    talk(phone, "by", goal="I will finish the Excel course by October")
    press(phone, "2027-10-31")
    assert path(phone) == "smart"
    assert "31 October" in phone.last


def test_low_confidence_asks_what_would_make_it_an_8_and_that_joins_what_is_needed() -> None:
    """COACHING 5.5 and 3.8: below 7; with what they once managed."""
    phone = ready()
    phone.mentee.managed = "moved to Leeds alone"
    begin(phone)
    talk(phone, "lift", confidence="*6", needed="a quiet room")
    assert "moved to Leeds alone" in phone.last
    talk(phone)
    [goal] = phone.mentee.plan.goals()
    assert goal.needed == "a quiet room; my sister takes the kids on Tuesdays"


def test_a_confidence_of_seven_is_left_in_peace() -> None:
    assert "lift" not in talk(begin(ready()), "by", confidence="*7")


def test_a_goal_can_be_made_smaller_and_the_old_answers_are_offered_again() -> None:
    """COACHING 5.5: the goal is asked anew; what rests on it is asked again, each with its old answer on a button."""
    phone = begin(ready())
    talk(phone, "lift", confidence="*3")
    press(phone, "smaller")
    assert path(phone) == "goal"
    phone.say("be better at networking at one meet-up")
    assert path(phone) == "specific"
    phone.press("Keep: with people who hire")
    assert path(phone) == "evidence"


def test_the_whole_goal_is_read_back_and_changed_part_by_part() -> None:
    """COACHING 5.7: the day with the days left; each part can be changed, also one that was not asked."""
    phone = begin(ready())
    talk(phone, "smart")
    assert "30 June" in phone.last
    assert "121 days" in phone.last
    assert all(
        sign in phone.last for sign in ("✓ specific", "✓ measurable", "✓ achievable", "✓ realistic", "✓ with a date")
    )
    press(phone, "shown")
    phone.say("notes of twelve talks")
    assert path(phone) == "smart"
    assert "notes of twelve talks" in phone.last
    press(phone, "standing")
    phone.say("one talk so far")
    assert path(phone) == "smart"
    talk(phone)
    [goal] = phone.mentee.plan.goals()
    assert (goal.evidence, goal.status) == ("notes of twelve talks", "one talk so far")


def test_what_was_left_out_is_shown_as_open() -> None:
    """COACHING 5.18."""
    phone = begin(ready())
    talk(phone, "smart", evidence="I don't know")
    assert "○ measurable" in phone.last


def test_a_goal_beyond_a_year_gets_milestones_with_dates_of_their_own() -> None:
    """COACHING 5.6 and 5.8; the steps belong to the milestone that they lead to."""
    phone = begin(ready())
    talk(phone, by="in two years", milestones__1__what="pass the first module by 31 December 2027")
    assert path(phone) == ""
    milestones = phone.mentee.plan.milestones(next(phone.mentee.plan.goals()).id)
    assert [(m.title, m.by) for m in milestones] == [("pass the first module", date(2027, 12, 31))]
    assert {step.milestone for step in phone.mentee.plan.steps()} == {milestones[0].id}


def test_thats_it_is_no_milestone() -> None:
    phone = begin(ready())
    first = "pass the first module by 31 December 2027"
    talk(phone, by="in two years", milestones__1__what=first, milestones__2__what="thats it")
    milestones = phone.mentee.plan.milestones(next(phone.mentee.plan.goals()).id)
    assert [m.title for m in milestones] == ["pass the first module"]


def test_milestones_can_be_had_for_any_goal() -> None:
    phone = begin(ready())
    asked = talk(phone, smart="*milestones", milestones__1__what="two talks by 31 March")
    assert "milestones.2.what" in asked


def test_after_not_this_not_yet_nothing_is_planned_and_it_goes_back_to_exploration() -> None:
    """COACHING 5.16: too low for their own liking, so not on. The goal is chosen still, as it was."""
    phone = ready()
    goal = chosen(phone, "talk to two research nurses")
    talk(begin(phone), commitment="*2", commit="*explore")
    assert phone.mentee.live
    assert phone.mentee.live.dialog == "exploration"
    assert (goal.state, goal.title, goal.by) == (CHOSEN, "talk to two research nurses", None)
    assert phone.mentee.plan.steps() == []


def test_what_was_said_before_a_not_yet_is_there_when_they_come_back() -> None:
    """Nothing is asked twice: a yes is all that it needs."""
    phone = ready()
    goal = chosen(phone, "talk to two research nurses")
    talk(begin(phone), commit="*explore")
    begin(phone, "commit")
    assert path(phone) == "commit"
    press(phone, "yes")
    assert goal.state == OPEN
    assert len(phone.mentee.plan.steps()) == 3


def test_a_plain_yes_takes_the_goal_as_it_was_chosen() -> None:
    """ "Is that the goal as it stands?" – "yep"."""
    phone = ready()
    chosen(phone, "ask Anna about her job")
    begin(phone)
    assert path(phone) == "goal"
    phone.say("yep")
    assert "“I will ask Anna about her job”" in phone.last


def test_a_smaller_goal_is_asked_for_with_the_old_one_in_view() -> None:
    """COACHING 5.5: below 7 the goal may be made smaller, and what rests on it is asked anew."""
    phone = begin(ready())
    talk(phone, "lift", confidence="*4")
    press(phone, "smaller")
    assert path(phone) == "goal"
    assert "“I will be better at networking”" in phone.last
    assert "smaller version" in phone.last
    phone.say("talk to one person who hires analysts")
    assert path(phone) != "goal"
    talk(phone)
    assert [goal.title for goal in phone.mentee.plan.goals()] == ["I will talk to one person who hires analysts"]


@pytest.mark.parametrize(
    ("typed", "by", "title"),
    [
        ("lead a team by march next year", "2028-03-31", "I will lead a team"),
        ("lead a team by march next year", "15 June 2027", "I will lead a team by march next year"),
        ("get ready for the Q2 review", "1 March 2028", "I will get ready for the Q2 review"),
    ],
)
def test_the_words_of_its_day_leave_the_goal_when_that_day_is_settled(typed: str, by: str, title: str) -> None:
    """Two days were possible, so the words stayed; beside the date that was meant they would be said twice. Words that
    may be no deadline stay with another date."""
    phone = begin(ready())
    talk(phone, goal=typed, specific="dunno", by=f"*{by}" if by[:2] == "20" else by)
    assert [goal.title for goal in phone.mentee.plan.goals()] == [title]


@pytest.mark.parametrize("typed", ["end of term", "soon", "asap", "when I'm ready", "in spring", "in a few weeks"])
def test_what_is_no_day_is_asked_with_days_to_tap(typed: str) -> None:
    """COACHING 5.6: never "someday"; two or three likely days and the calendar stand beside the question, and the one
    that is tapped is read back with its weekday, its date and the days left."""
    phone = begin(ready())
    talk(phone, "by")
    phone.say(typed)
    assert path(phone) == "by"
    offered = [label for row in phone.bubbles[-1].rows for label, _ in row if label.endswith(("2027", "2028"))]
    assert 2 <= len(offered) <= 3
    weekday, _, day = offered[0].partition(", ")
    assert weekday in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    phone.say(offered[0])
    assert path(phone) == "smart"  # the full way confirms the day with the whole goal; the quick plan by itself
    assert f"{weekday}, {day.removesuffix(' 2027')}" in phone.last
    assert "days from now" in phone.last


@pytest.mark.parametrize("typed", ["3/4", "next friday"])
def test_what_can_be_two_days_offers_both(typed: str) -> None:
    """COACHING 5.6: never guessed in silence."""
    phone = begin(ready())
    talk(phone, "by")
    phone.say(typed)
    assert path(phone) == "by"
    offered = [label for row in phone.bubbles[-1].rows for label, _ in row if label.endswith("2027")]
    assert len(offered) == 2


@pytest.mark.parametrize("way", ["quick", "preparation"])
@pytest.mark.parametrize("how", ["yes", "typed"])
def test_a_date_that_has_passed_before_it_was_confirmed_is_asked_again_with_days_to_take(way: str, how: str) -> None:
    """Who comes back later is not asked for a yes to what can't be; nor is the old day offered once more."""
    confirmed = "by-sure" if way == "quick" else "smart"
    phone = begin(ready(), way)
    talk(phone, confirmed, by="in six days")
    phone.now += timedelta(days=9)
    if how == "yes":
        press(phone, "yes")
    else:
        phone.say("yes")
    assert path(phone) == "by"
    assert "is past already" in phone.last
    labels = [label for row in phone.bubbles[-1].rows for label, _ in row]
    assert labels[:3] == [f"Wednesday, {day} 2027" for day in ("17 March", "24 March", "7 April")]
    assert not [label for label in labels if label.startswith("Keep")]
    phone.press("Wednesday, 24 March")
    assert path(phone) == confirmed
    assert "24 March" in phone.last


def test_a_story_in_place_of_a_goal_is_heard_and_the_goal_asked_for_in_a_sentence() -> None:
    """COACHING 5.1."""
    phone = begin(ready())
    phone.say(
        "i want get better job my english not so good and now i am in factory i do the quality check but i study"
        " before accounting in my country so maybe office job i dont know"
    )
    assert path(phone) == "goal"
    assert "in one sentence" in phone.last
    phone.say("get an office job where i use my accounting")
    assert path(phone) != "goal"


@pytest.mark.parametrize(
    ("said", "goal"),
    [
        ("no, better: spend a day at the kennel", "I will spend a day at the kennel"),
        ("run a race for charity no wait thats not career. get a junior dev job", "I will get a junior dev job"),
        ("no more night shifts, a day job at the clinic", "I will do no more night shifts, a day job at the clinic"),
    ],
)
def test_what_was_taken_back_is_no_part_of_the_goal(said: str, goal: str) -> None:
    phone = begin(ready())
    phone.say(said)
    assert phone.mentee.live
    assert phone.mentee.live.answers["goal"].value["text"] == goal


@pytest.mark.parametrize(
    ("language", "goal", "kept"),
    [
        ("en", "I will publish a short comic every Sunday", "every Sunday"),
        ("en", "I will run five miles every day", "every day"),
        ("es", "Voy a publicar un cómic corto todos los domingos", "todos los domingos"),
        ("es", "Voy a escribir una página cada día", "cada día"),
    ],
)
def test_how_often_is_no_day_by_which(language: str, goal: str, kept: str) -> None:
    """COACHING 5.6: a rhythm stays with the goal, and by when is asked."""
    phone = ready()
    phone.mentee.language = language
    begin(phone)
    talk(phone, "by", goal=goal)
    assert path(phone) == "by"
    phone.say(kept)
    assert path(phone) == "by"
    assert ("how often" if language == "en" else "cada cuánto") in phone.last
    talk(phone, "smart", by="30 June" if language == "en" else "30 de junio")
    assert kept in phone.last
