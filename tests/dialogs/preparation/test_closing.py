"""From the plan to a yes; and several goals, one at a time."""

from __future__ import annotations

from datetime import timedelta

import pytest

from dialogs.engine.events import Tapped
from dialogs.plan import CHOSEN, LATER, OPEN, PARKED
from tests.dialogs.mentees import press
from tests.dialogs.phone import Phone
from tests.dialogs.preparation.talks import begin, chosen, path, ready, talk


def test_the_if_then_is_read_back_and_stands_with_the_step_that_it_speaks_of() -> None:
    """COACHING 5.13: the meet-up is the second step."""
    phone = begin(ready())
    talk(phone, "commit", obstacle="nobody talks to me at the meet-up", then="ask one person what they work on")
    assert "“nobody talks to me at the meet-up”: “I will ask one person what they work on”" in phone.last
    talk(phone)
    found = {step.title: step.if_then for step in phone.mentee.plan.steps() if step.if_then}
    assert found == {"I will go to the meet-up": "I will ask one person what they work on"}


def test_a_whole_if_then_stays_as_it_was_said_and_a_nothing_needs_none() -> None:
    phone = begin(ready())
    talk(phone, then="If I'm tired, then I will do ten minutes")
    assert [s.if_then for s in phone.mentee.plan.steps() if s.if_then] == ["If I'm tired, then I will do ten minutes"]
    assert "then" not in talk(begin(ready()), obstacle="nothing")


@pytest.mark.parametrize("said", ["Nothing really, thank you", "nuthin", "nada, gracias a Dios"])
def test_nothing_is_no_obstacle_however_it_is_said(said: str) -> None:
    assert "then" not in talk(begin(ready()), obstacle=said)


def test_a_bare_yes_names_no_obstacle() -> None:
    phone = begin(ready())
    talk(phone, "obstacle")
    phone.say("yeah sure")
    assert path(phone) == "obstacle"
    assert "yeah sure" not in phone.last


def test_a_no_to_what_would_raise_it_is_not_quoted() -> None:
    phone = begin(ready())
    talk(phone, confidence="*5", lift="no", **{"raise": "yeah sure"})
    said = "\n".join(bubble.text for bubble in phone.bubbles)
    assert "“no”" not in said
    assert "yeah sure" not in said


@pytest.mark.parametrize("said", ["tengo todo", "I've got everything I need", "nothing at all"])
def test_nothing_is_missing(said: str) -> None:
    phone = begin(ready())
    talk(phone, needed=said)
    assert not any(goal.needed for goal in phone.mentee.plan.goals())


def test_only_the_first_goal_gets_an_if_then() -> None:
    """COACHING 5.13: best for one goal."""
    phone = begin(ready())
    talk(phone)
    assert "obstacle" not in talk(begin(phone), goal="I will read two books on hiring")


def test_a_usual_obstacle_is_one_tap_and_kept_as_words() -> None:
    phone = begin(ready())
    talk(phone, obstacle="*nerve")
    assert [s.obstacle for s in phone.mentee.plan.steps() if s.obstacle] == ["I don't quite dare"]


def test_two_typed_words_are_enough_for_it_and_for_what_follows() -> None:
    """No verb of ours is put before what is none: "I will work on naptime" is nobody's plan."""
    phone = begin(ready())
    talk(phone, obstacle="no time", then="naptime")
    assert [(s.obstacle, s.if_then) for s in phone.mentee.plan.steps() if s.if_then] == [("I have no time", "naptime")]


def test_the_five_closing_questions_are_shown_with_what_the_plan_says() -> None:
    """COACHING 5.15: shown, not asked, with the plan before the yes."""
    phone = begin(ready())
    asked = talk(phone, "commit")
    for said in ("I will call Anna", "3 hours a week", "in time", "30 June", "know it by: “notes of ten talks"):
        assert said in phone.last
    assert "success" not in asked


def test_the_whole_plan_is_read_once_between_the_steps_and_the_yes() -> None:
    """COACHING 5.15, 5.16: on the way from the steps to the commitment nothing of the plan is read out before it."""
    phone = begin(ready())
    talk(phone, "obstacle")
    said = len(phone.bubbles)
    talk(phone, "commit")
    between = [bubble.text for bubble in phone.bubbles[said - 1 : -1]]
    assert len(between) == 5
    assert not [text for text in between if "I will call Anna" in text or "30 June" in text or "3 hours" in text]
    assert "I will call Anna" in phone.last


def test_what_success_looks_like_is_asked_where_nothing_says_it() -> None:
    phone = begin(ready())
    asked = talk(phone, evidence="dunno")
    assert "success" in asked
    assert [goal.success for goal in phone.mentee.plan.goals()] == ["I know what to say there"]


def test_commitment_is_asked_why_not_lower_and_what_would_raise_it_never_why_not_ten() -> None:
    """COACHING 5.16."""
    assert {"lower", "raise"} <= set(talk(begin(ready()), commitment="*6"))
    assert "raise" not in talk(begin(ready()), commitment="*10")
    assert "lower" not in talk(begin(ready()), commitment="*0")


def test_it_ends_with_the_table_the_picture_and_a_first_step_for_two_days() -> None:
    """COACHING 5.19."""
    phone = begin(ready())
    talk(phone, needed="a quiet room")
    told = "\n".join(bubble.text for bubble in phone.bubbles)
    for field in (
        "Goal:",
        "Where it stands:",
        "Needed for it:",
        "Action plan:",
        "Later: what came of it",
    ):
        assert field in told
    assert "Outcome:" not in told
    assert "timeline" in [bubble.picture for bubble in phone.bubbles]
    assert "two days" in told


def three_chosen() -> Phone:
    phone = ready()
    for n, title in enumerate(("talk to two nurses", "take a course", "update my CV"), 1):
        chosen(phone, title, f"goal.5.{n}")
    return phone


def test_the_next_chosen_goal_follows_now_or_on_another_day() -> None:
    """One at a time: the next is offered, about its own row."""
    phone = begin(three_chosen())
    talk(phone, "next", goal="*idea")
    press(phone, "now")
    assert path(phone) == "goal"
    assert phone.mentee.stack[-1].about == "goal.5.2"
    phone = begin(three_chosen())
    talk(phone, goal="*idea", next="*later")
    assert phone.mentee.stack == []
    states = [goal.state for goal in phone.mentee.plan.goals()]
    assert states == [OPEN, CHOSEN, CHOSEN]


def test_an_edit_of_an_old_plan_does_not_ask_about_the_next_goal_again() -> None:
    """What was planned since is not planned twice."""
    phone = begin(three_chosen())
    talk(phone, goal="*idea")
    talk(begin(phone), goal="*idea", steps__1__what="read one chapter by 9 March")
    phone.mentee.stack.clear()
    phone.edit("call Anna by 10 March", "call Anna and Bo by 10 March")
    asked = talk(phone)
    assert "commit" in asked
    assert "next" not in asked


def test_with_two_committed_goals_it_is_asked_which_comes_first() -> None:
    """COACHING 5.17."""
    phone = begin(three_chosen())
    talk(phone, goal="*idea")
    talk(begin(phone), goal="*idea")
    assert phone.mentee.live
    assert phone.mentee.live.dialog == "priority"


def test_a_fourth_goal_is_kindly_put_away_whatever_way_it_came() -> None:
    """COACHING 4.6: begun before three were chosen in another talk, and committed to after it."""
    phone = begin(ready())
    talk(phone, "commit")
    for n in (1, 2, 3):
        chosen(phone, f"goal {n}", f"goal.5.{n}")
    press(phone, "yes")
    plan = phone.mentee.plan
    assert sum(goal.under_way for goal in plan.goals()) == 3
    assert [goal.title for goal in plan.goals() if goal.state == PARKED] == ["goal 3"]
    assert any("goal 3" in bubble.text for bubble in phone.bubbles)


def test_with_three_under_way_no_fourth_is_begun() -> None:
    phone = three_chosen()
    for goal in phone.mentee.plan.goals():
        goal.state = LATER if goal.id.endswith("3") else OPEN
    for verb in ("preparation", "quick", "commit", "practise"):
        phone.turn(Tapped("menu", verb))
        assert phone.mentee.stack == []
        assert "3 goals under way" in phone.bubbles[-1].text


def test_the_quick_way_fills_in_a_goal_that_was_chosen_before() -> None:
    """REQUIREMENTS 0.6."""
    phone = three_chosen()
    begin(phone, "quick")
    assert phone.mentee.stack[-1].about == "goal.5.1"


def test_the_four_cues_lead_back_into_preparation() -> None:
    """COACHING 5.0: weigh my options, next steps, time and effort, practise skills; and a change of the plan."""
    phone = begin(ready())
    talk(phone)
    phone.turn(Tapped("menu", "on"))
    assert [row[0][1] for row in phone.bubbles[-1].rows] == [
        f"n:menu:{cue}" for cue in ("options", "commit", "effort", "practise", "change")
    ]
    phone.turn(Tapped("menu", "effort"))
    assert path(phone) == "hours"
    press(phone, "5")
    assert path(phone) == "confidence"  # rests on the hours; the old number is one tap
    phone.press("Keep: 8")
    assert path(phone) == "smart"
    press(phone, "yes")
    assert path(phone) == "commit"
    assert "hours a week: 5 instead of 3" in phone.last
    press(phone, "yes")
    assert [goal.hours for goal in phone.mentee.plan.goals()] == [5]
    phone.turn(Tapped("menu", "practise"))
    assert "skill" in phone.last
    phone.turn(Tapped("menu", "options"))
    assert phone.mentee.stack[-1].dialog == "exploration"


DAD = {
    "steps__1__what": "ask zak by 10 March",
    "steps__2__what": "tell dad on 1 April",
    "steps__3__what": "write to three colleges by 2 May",
}


def if_thens(phone: Phone) -> dict[str, str]:
    return {step.title: step.if_then for step in phone.mentee.plan.steps() if step.if_then}


def test_whose_if_then_it_is_is_asked_where_it_speaks_of_somebody_without_a_name() -> None:
    """ "He" may be each of them; both halves come back."""
    phone = begin(ready())
    asked = talk(phone, **DAD, obstacle="what if he shouts at me", then="leave the room", goes_with="tell dad")
    assert "goes-with" in asked
    assert if_thens(phone) == {"I will tell dad": "I will leave the room"}
    [step] = [step for step in phone.mentee.plan.steps() if step.if_then]
    assert step.first_half == "he shouts at me"


def test_with_one_step_that_is_with_somebody_it_is_that_one() -> None:
    phone = begin(ready())
    steps = {"steps__1__what": "read two books by 10 March", "steps__3__what": "make a list by 2 May"}
    asked = talk(phone, **{**DAD, **steps}, obstacle="what if he shouts at me", then="leave the room")
    assert "goes-with" not in asked
    assert if_thens(phone) == {"I will tell dad": "I will leave the room"}


def test_by_its_own_words_nothing_is_asked() -> None:
    phone = begin(ready())
    asked = talk(phone, **DAD, obstacle="the colleges never answer", then="ring them")
    assert "goes-with" not in asked
    assert if_thens(phone) == {"I will write to three colleges": "I will ring them"}


def test_in_spanish_too() -> None:
    phone = ready()
    phone.mentee.language = "es"
    begin(phone)
    steps = {
        "steps__1__what": "preguntar a Zak el 10 de marzo",
        "steps__2__what": "hablar con mi padre el 1 de abril",
        "steps__3__what": "hacer una lista el 2 de mayo",
        "by": "30 de junio",
    }
    asked = talk(phone, **steps, obstacle="¿y si me grita?", then="salir de la sala", goes_with="hablar con mi padre")
    assert "goes-with" in asked
    assert list(if_thens(phone)) == ["Voy a hablar con mi padre"]


@pytest.mark.parametrize("way", ["preparation", "quick"])
@pytest.mark.parametrize("language", ["en", "es"])
def test_a_plan_that_rested_for_weeks_asks_for_new_days_before_its_yes(way: str, language: str) -> None:
    """Nothing is committed to that lies behind them."""
    phone = ready()
    phone.mentee.language = language
    begin(phone, way)
    spanish = {"steps__1__what": "llamar a Ana el 10 de marzo", "by": "30 de junio"} if language == "es" else {}
    talk(phone, "commit", **spanish)
    phone.now += timedelta(weeks=3)
    phone.say("/resume")
    press(phone, "yes")
    assert phone.open == "preparation/steps.1.when"
    assert ("10 March" if language == "en" else "10 de marzo") in phone.last
    phone.say("2 April" if language == "en" else "2 de abril")
    talk(phone)
    days = [step.when for step in phone.mentee.plan.steps() if step.when]
    assert days
    assert min(days) >= phone.mentee.wall(phone.now).date()


def test_who_would_rather_look_for_another_goal_is_asked_for_no_day() -> None:
    phone = begin(ready())
    talk(phone, "commit")
    phone.now += timedelta(weeks=3)
    press(phone, "explore")
    assert phone.open != "preparation/steps.1.when"
