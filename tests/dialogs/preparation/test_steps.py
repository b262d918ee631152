"""The steps: how many, when, in which order, with what they need to be told of."""

from __future__ import annotations

from datetime import date

from dialogs.exploration.library import library
from dialogs.plan import Step
from tests.dialogs.mentees import press
from tests.dialogs.phone import Phone
from tests.dialogs.preparation.talks import begin, chosen, path, ready, reply, talk

LATE = "write to three people by 20 July"  # the goal is to be reached by 30 June


def steps(phone: Phone) -> list[Step]:
    return sorted(phone.mentee.plan.steps(), key=lambda step: step.number)


def at_steps() -> Phone:
    phone = begin(ready())
    talk(phone, "steps.1.what")
    return phone


def test_one_step_can_be_all() -> None:
    """How many is theirs: a tap, or a plain no."""
    for end in ("*enough", "no", "thats it", "ok thats all"):
        phone = at_steps()
        talk(phone, steps__2__what=end)
        assert [step.title for step in steps(phone)] == ["I will call Anna"]


def test_seven_steps_are_enough() -> None:
    phone = at_steps()
    more = {f"steps__{n}__what": f"read chapter {n} by {n} June" for n in range(4, 10)}
    asked = talk(phone, "steps-sure", **more)
    assert asked[-1] == "steps.7.what"


def test_each_step_comes_back_in_the_question_after_it() -> None:
    """COACHING 1.6."""
    phone = at_steps()
    phone.say("call Anna by 10 March")
    assert "“call Anna”" in phone.last


def test_of_the_days_that_words_can_mean_each_is_offered() -> None:
    """COACHING 5.6: never guessed in silence; nor is the day asked as if nothing had been said."""
    phone = at_steps()
    phone.say("go to the meet-up next sunday")
    assert path(phone) == "steps.1.when"
    offered = [label for row in phone.bubbles[-1].rows for label, _ in row]
    assert "Sunday, 7 March 2027" in offered
    assert "Sunday, 14 March 2027" in offered


def test_once_the_day_is_chosen_the_words_that_named_it_leave_the_step() -> None:
    """COACHING 1.2: "email Priya next sunday" becomes "email Priya", on its day."""
    phone = at_steps()
    phone.say("email Priya next sunday")
    talk(phone, "steps.2.what", steps__1__when="*2027-03-14")
    assert "“email Priya”" in phone.last
    talk(phone, steps__2__what="*enough")
    assert [(step.title, step.when) for step in steps(phone)] == [("I will email Priya", date(2027, 3, 14))]


def test_a_day_that_the_words_did_not_name_takes_nothing_from_them() -> None:
    """Perhaps they were no day at all."""
    phone = at_steps()
    phone.say("email Priya next sunday")
    talk(phone, "steps.2.what", steps__1__when="20 April")
    talk(phone, steps__2__what="*enough")
    assert [step.title for step in steps(phone)] == ["I will email Priya next sunday"]


def test_a_strength_that_they_told_of_comes_back_when_steps_are_chosen() -> None:
    """COACHING 3.8."""
    phone = ready()
    phone.mentee.strengths = ["calm", "own words"]
    begin(phone)
    talk(phone, "steps.2.what")
    assert "staying calm" in phone.last


def test_a_goal_from_the_library_offers_its_first_step_and_names_its_pitfall() -> None:
    """COACHING 4.3 and 5.10: one tap takes the small step; what others often meet is said where obstacles are asked."""
    known = library()["good-stories"]
    phone = ready()
    goal = chosen(phone, known.said("en").text)
    phone.mentee.plan.write("idea.5.1", "entry", known.id)
    goal.idea = "idea.5.1"
    begin(phone)
    talk(phone, "steps.1.what", goal="*idea")
    press(phone, "suggested")
    talk(phone, "obstacle")
    assert known.said("en").pitfall in phone.last
    talk(phone)
    assert steps(phone)[0].title == f"I will {known.said('en').first_step}"


def test_a_step_without_a_date_is_an_intention_and_stays_in_the_plan() -> None:
    """REQUIREMENTS 2.12."""
    phone = at_steps()
    talk(phone, steps__2__what="go to the meet-up", steps__2__when="*undated")
    assert steps(phone)[1].when is None
    phone.say("/plan")
    assert "I will go to the meet-up – no date yet" in phone.bubbles[-2].text


def test_someday_is_no_day_but_dunno_is_an_answer() -> None:
    phone = at_steps()
    talk(phone, "steps.2.when", steps__2__what="go to the meet-up")
    phone.say("someday")
    assert path(phone) == "steps.2.when"
    phone.say("don't know yet")
    assert path(phone) == "steps.3.what"


def test_a_rhythm_is_read_from_the_words_and_the_date_is_its_first_day() -> None:
    """COACHING 5.10: "every Thursday". The first of March is a Monday."""
    phone = at_steps()
    talk(phone, "steps-sure", steps__2__what="practise with Jo every thursday")
    assert "Thursday, 4 March, then each week" in phone.last
    talk(phone)
    second = steps(phone)[1]
    assert (second.title, second.when, second.repeats) == ("I will practise with Jo", date(2027, 3, 4), "weekly")


def test_why_with_whom_and_how_it_shows_are_one_tap_away() -> None:
    """COACHING 5.10, 5.12 and 5.18: offered, not asked; and nothing else is asked again because of them."""
    phone = at_steps()
    asked = talk(phone, "steps-sure")
    assert not {"steps.1.why", "steps.1.people", "steps.1.measure"} & set(asked)
    press(phone, "second")
    for text in ("*more", "to hear how they hire", "Priya", "three names"):
        reply(phone, text)
    assert path(phone) == "steps-sure"
    talk(phone)
    second = steps(phone)[1]
    assert (second.why, second.people, second.measure) == ("to hear how they hire", "Priya", "three names")


def test_a_step_can_be_left_out_moved_and_one_more_added() -> None:
    phone = at_steps()
    talk(phone, "steps-sure")
    press(phone, "second")
    press(phone, "drop")
    assert path(phone) == "steps-sure"
    assert "meet-up" not in phone.last
    press(phone, "more")
    assert path(phone) == "steps.4.what"
    phone.say("read the book by 1 June")
    reply(phone, "*enough")
    press(phone, "first")
    press(phone, "redate")
    phone.say("12 March")
    assert path(phone) == "steps-sure"
    talk(phone)
    assert [(step.number, step.when) for step in steps(phone)] == [
        (1, date(2027, 3, 12)),
        (3, date(2027, 5, 2)),
        (4, date(2027, 6, 1)),
    ]


def test_the_order_is_asked_only_where_a_step_sounds_like_waiting() -> None:
    """COACHING 5.18."""
    assert "order" not in talk(at_steps())
    phone = at_steps()
    assert "order" in talk(phone, steps__2__what="then go to the meet-up on 1 April", order="*likely")
    first, second, third = steps(phone)
    assert (first.after, second.after, third.after) == ([], [first.id], [])


def test_a_circle_is_refused_and_says_which_steps_wait_for_each_other() -> None:
    """COACHING 5.11."""
    phone = at_steps()
    talk(phone, "steps-sure")
    press(phone, "order")
    phone.say("1 after 2, 2 after 1")
    assert path(phone) == "order"
    assert "wait for each other" in phone.last
    phone.say("3 after 9")
    assert path(phone) == "order"
    phone.say("3 after 1")
    assert path(phone) == "steps-sure"
    talk(phone)
    assert steps(phone)[2].after == [steps(phone)[0].id]


def test_dates_that_contradict_the_order_are_shown_and_mended_together() -> None:
    """COACHING 5.11."""
    phone = at_steps()
    talk(phone, "steps-sure")
    press(phone, "order")
    phone.say("1 after 2")
    assert path(phone) == "mend"
    assert "waits for “I will go to the meet-up”" in phone.last
    press(phone, "take")
    talk(phone)
    assert [step.when for step in steps(phone)] == [date(2027, 4, 2), date(2027, 4, 1), date(2027, 5, 2)]


def test_a_chain_that_ends_after_the_goal_moves_the_goal_or_the_step_or_stays() -> None:
    """COACHING 5.11: the choice is theirs."""
    for mend, by, last in (
        ("*take", date(2027, 6, 30), date(2027, 6, 30)),
        ("*goal", date(2027, 7, 20), date(2027, 7, 20)),
        ("*leave", date(2027, 6, 30), date(2027, 7, 20)),
    ):
        phone = at_steps()
        assert "mend" in talk(phone, steps__3__what=LATE, mend=mend)
        [goal] = phone.mentee.plan.goals()
        assert (goal.by, steps(phone)[2].when) == (by, last)


def test_who_could_help_is_one_tap_away() -> None:
    """COACHING 5.14."""
    phone = at_steps()
    assert "support" not in talk(phone, "steps-sure")
    press(phone, "support")
    phone.say("my manager")
    assert path(phone) == "steps-sure"
    talk(phone)
    assert [goal.support for goal in phone.mentee.plan.goals()] == ["my manager"]


def test_the_days_that_the_quick_plan_proposes_are_marked_until_they_are_confirmed() -> None:
    phone = begin(ready(), "quick")
    talk(phone, "steps-sure", steps__2__what="go to the meet-up")
    assert phone.last.count("(the day is my suggestion)") == 1
    talk(phone, "commit")
    assert "my suggestion" not in phone.last


def test_the_quick_plan_can_be_deepened_and_keeps_its_rows() -> None:
    """COACHING 1.9: the rows stay, what was left out is asked, and no day is asked again."""
    phone = begin(ready(), "quick")
    talk(phone, steps__2__what="go to the meet-up")
    before = {step.id: step.when for step in steps(phone)}
    begin(phone, "deepen")
    asked = talk(phone, steps__4__what="*enough")
    assert {step.id: step.when for step in steps(phone)} == before
    assert {"needed", "confidence", "smart", "obstacle", "commit"} <= set(asked)
    assert not any(question.endswith("when") for question in asked)


def test_one_step_alone_is_spoken_of_as_one() -> None:
    """Its buttons, too."""
    phone = at_steps()
    phone.say("call Anna by 10 March")
    while phone.open != "preparation/steps-sure":
        phone.press("That's all") if "That's all" in phone.labels else phone.say("no")
    assert "Does the date fit?" in phone.last
    assert {"Yes, it fits", "Change it"} <= set(phone.labels)


def test_a_day_alone_is_that_of_the_step_just_told() -> None:
    """In the quick plan, which does not ask for it: it is no step of its own."""
    phone = begin(ready(), "quick")
    talk(phone, "steps.2.what", steps__1__what="look up other jobs")
    phone.say("in 2 weeks i think")
    assert path(phone) == "steps.2.what"
    assert "in 2 weeks i think" in phone.last  # it is said what was put together
    talk(phone, "steps-sure", steps__2__what="write to Ana by 2 May")
    assert "look up other jobs – Monday, 15 March" in phone.last
    assert "my suggestion" not in phone.last.split("2. ")[0]


def test_a_day_alone_after_the_third_step_is_its_day() -> None:
    """Where the days are read back, and it is the only one that was not said."""
    phone = begin(ready(), "quick")
    talk(phone, "steps-sure", steps__3__what="write to three people")
    phone.say("in 3 weeks")
    assert path(phone) == "steps-sure"
    assert "write to three people – Monday, 22 March" in phone.last


def test_a_day_alone_is_no_step_where_none_waits_for_it() -> None:
    phone = at_steps()
    phone.say("on friday")
    assert path(phone) == "steps.1.what"
    assert "That's a day" in phone.last
