"""Rated and side by side, the choice, and the gate to Preparation (COACHING 4.5 to 4.7)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from dialogs.engine import verbs
from dialogs.engine.events import Picture, Tell
from dialogs.plan import CHOSEN, OPEN, PARKED, Goal
from tests.dialogs.exploration.explorer import KNOWN, NUMBER, TO_THE_GATE, explorer, goes, opens
from tests.dialogs.mentees import press
from tests.dialogs.phone import Phone
from tests.dialogs.preparation.talks import talk

RATED = TO_THE_GATE[:6]  # to the choice


def options(phone: Phone) -> Picture | None:
    """The picture that the latest turn showed."""
    told = [c.picture for c in phone.commands if isinstance(c, Tell) and c.picture]
    return next((picture for picture in told if picture.kind == "options"), None)


def goals(phone: Phone) -> dict[str, str]:
    return {goal.title: goal.state for goal in phone.mentee.plan.goals()}


def test_what_was_rated_is_shown_side_by_side_before_the_choice() -> None:
    """COACHING 4.5: pull, fit, feasible now; as a picture."""
    phone = explorer(**KNOWN)
    goes(phone, *RATED)
    picture = options(phone)
    assert phone.open == "exploration/chosen"
    assert picture
    assert picture.data["rows"] == [
        {"number": 1, "title": "ask Anna about her job", "whose": "mentee", "pull": True, "fit": True}
        | {"feasible": False, "chosen": False},
        {"number": 2, "title": "a course in statistics", "whose": "mentee", "pull": True, "fit": False}
        | {"feasible": True, "chosen": False},
    ]
    assert {"pull", "fit", "feasible", "mine", "coach", "chosen"} == set(picture.data["labels"])


def test_what_they_value_and_are_good_at_is_said_where_fit_is_asked() -> None:
    """COACHING 4.5: how does it fit the values and strengths of 3.4?"""
    phone = explorer(**KNOWN, values=["pay", "long walks"], strengths=["calm"])
    goes(phone, *RATED[:4])
    assert phone.open == "exploration/fit"
    assert "long walks" in phone.last
    assert "staying calm" in phone.last


def test_one_idea_needs_no_comparing_and_no_choice() -> None:
    phone = explorer(**KNOWN)
    goes(phone, "a course in statistics", "*no", "*enough")
    assert phone.open == "exploration/serves"


def test_up_to_three_are_chosen_and_the_first_to_be_planned_is_asked() -> None:
    """COACHING 4.6: each with its theme and how it serves the main goal; Preparation begins with the first."""
    phone = explorer(**KNOWN)
    goes(phone, "a blog\na course in statistics\nask my boss for a day in IT\na walk", "*no", "*enough", "1", "1", "1")
    goes(phone, "1, 2, 3, 4")
    assert phone.open == "exploration/chosen"
    assert "More than 3 at once" in phone.last
    goes(phone, "1, 2, 3", "*2", "*skill", "it shows what I can", "*doors", "*9", "*10", "*onward")
    first, *others = phone.mentee.plan.goals()
    assert (first.title, first.theme, first.importance) == ("a course in statistics", "skill", 9)
    assert first.serves == "skill"
    assert [(goal.title, goal.serves) for goal in others] == [
        ("a blog", "it shows what I can"),
        ("ask my boss for a day in IT", "doors"),
    ]
    assert {goal.state for goal in (first, *others)} == {CHOSEN}
    assert phone.mentee.stack[-1].about == first.id == f"goal.{NUMBER}.2"


def test_own_words_at_the_choice_are_a_new_idea() -> None:
    phone = explorer(**KNOWN)
    goes(phone, *RATED, "a day in the IT department", "*sure", "*9", "*9", "later", "*wait")
    assert goals(phone) == {"a day in the IT department": CHOSEN}
    assert "a day in the IT department" in {idea.title for idea in phone.mentee.plan.ideas()}


def test_a_fourth_goal_is_kindly_parked() -> None:
    """COACHING 4.6: with two goals under way there is room for one."""
    phone = explorer(**KNOWN)
    phone.mentee.stack.clear()
    for n in (1, 2):
        phone.mentee.plan.rows[f"goal.1.{n}"] = Goal(f"goal.1.{n}", title=f"goal {n}", state=OPEN)
    opens(phone)
    goes(phone, *RATED, "1, 2", "*step", "*9", "*9", "later", "*wait")
    assert goals(phone)["ask Anna about her job"] == CHOSEN
    assert goals(phone)["a course in statistics"] == PARKED
    assert any(
        "parked, not lost" in bubble.text and "a course in statistics" in bubble.text for bubble in phone.bubbles
    )


def test_with_three_under_way_the_list_is_kept_and_nothing_is_chosen() -> None:
    phone = explorer(**KNOWN)
    phone.mentee.stack.clear()
    for n in (1, 2, 3):
        phone.mentee.plan.rows[f"goal.1.{n}"] = Goal(f"goal.1.{n}", title=f"goal {n}", state=OPEN)
    opens(phone)
    goes(phone, *RATED)
    assert phone.open is None
    assert len(goals(phone)) == 3
    assert len(phone.mentee.plan.ideas()) == 2


def test_others_that_came_under_way_meanwhile_leave_three() -> None:
    """A quick plan made while this talk was open counts too."""
    phone = explorer(**KNOWN)
    goes(phone, *RATED, "1, 2", "*1", "*step", "*step", "*9", "*9")
    for n in (1, 2):
        phone.mentee.plan.rows[f"goal.1.{n}"] = Goal(f"goal.1.{n}", title=f"goal {n}", state=OPEN)
    goes(phone, "later", "*wait")
    assert sum(goal.under_way for goal in phone.mentee.plan.goals()) == 3
    assert goals(phone)["a course in statistics"] == PARKED


def test_why_not_lower_is_asked_once_and_comes_back() -> None:
    """COACHING 4.7 and the rulers of [r]: never "why not 10?"; the reason is said back."""
    phone = explorer(**KNOWN)
    goes(phone, *TO_THE_GATE[:-1])
    assert phone.open == "exploration/lower"
    assert "Why not lower?" in phone.last
    assert "6" in phone.last
    goes(phone, TO_THE_GATE[-1])
    assert phone.open == "exploration/ready"
    assert "“because Anna did it”" in phone.last


def test_high_numbers_need_no_reason() -> None:
    phone = explorer(**KNOWN)
    goes(phone, *TO_THE_GATE[:-3], "*10", "*9")
    assert phone.open == "exploration/ready"


def test_low_confidence_brings_back_what_was_managed_before() -> None:
    """COACHING 3.8."""
    phone = explorer(**KNOWN, managed="moved countries with a baby")
    goes(phone, *TO_THE_GATE[:-3], "*8", "*3", "a bit of hope")
    assert "moved countries with a baby" in phone.last
    assert "“Not yet” is a good answer too" in phone.last


def test_not_yet_waits_and_is_asked_again() -> None:
    """COACHING 4.7: the goals stay chosen; asked again in some days, from the day it was said."""
    phone = explorer(**KNOWN)
    goes(phone, *TO_THE_GATE, "not yet", "*wait")
    assert phone.mentee.ask_again == date(2027, 3, 1) + timedelta(days=5)
    assert goals(phone) == {"ask Anna about her job": CHOSEN}
    assert "Saturday, 6 March" in " ".join(bubble.text for bubble in phone.bubbles[-3:])
    picture = options(phone)
    assert picture
    assert [row["chosen"] for row in picture.data["rows"]] == [True, False]
    assert phone.open is None


def test_not_yet_can_become_a_small_goal_of_finding_out() -> None:
    phone = explorer(**KNOWN)
    goes(phone, *TO_THE_GATE, "*later", "*small")
    assert phone.open == "exploration/small"
    goes(phone, "ask Anna for a coffee")
    assert goals(phone) == {"ask Anna for a coffee": CHOSEN}
    assert phone.mentee.stack[-1].about == f"goal.{NUMBER}.small"
    assert phone.mentee.ask_again is None


def test_not_yet_can_go_back_to_the_list() -> None:
    phone = explorer(**KNOWN)
    goes(phone, *TO_THE_GATE, "*later", "*again")
    assert phone.open == "exploration/chosen"
    goes(phone, "2")
    assert phone.open == "exploration/serves"
    assert "a course in statistics" in phone.last


def test_back_at_the_list_the_same_choice_is_asked_again_whether_now_is_the_time() -> None:
    """ "Keep" holds the choice and the numbers; the "not yet" was taken back with the look at the list."""
    phone = explorer(**KNOWN)
    goes(phone, *TO_THE_GATE, "*later", "*again")
    press(phone, verbs.KEEP)
    assert phone.open == "exploration/ready"
    goes(phone, "*onward")
    assert phone.mentee.stack[-1].dialog == "preparation"


def test_the_picture_is_not_sent_again_when_they_come_back_to_it() -> None:
    """It stands a little further up; when the rating has changed, it is another one."""
    phone = explorer(**KNOWN)
    goes(phone, *RATED)
    press(phone, verbs.BACK)
    goes(phone, "1")
    assert options(phone)
    goes(phone, "1")
    press(phone, verbs.BACK)
    assert phone.open == "exploration/chosen"
    assert options(phone) is None


def test_a_button_s_words_are_not_said_back_as_theirs() -> None:
    phone = explorer(**KNOWN)
    goes(phone, *RATED, "1", "*doors")
    assert "open doors" not in phone.last
    goes(phone, *TO_THE_GATE[-3:], "*onward")
    assert "A door or two may open with it." in phone.last
    own = explorer(**KNOWN)
    goes(own, *RATED, "1", "I meet people there", *TO_THE_GATE[-3:], "*onward")
    assert "What it's for: “I meet people there”." in own.last


def test_a_closer_look_is_one_tap_away_and_its_words_are_kept() -> None:
    """COACHING 4.5: usual steps, risks, what is to be found out; the library's as ready answers."""
    phone = explorer(**KNOWN)
    goes(phone, *TO_THE_GATE[:3], "1", "1", "1", "2", "*step", "*8", "*6", "because", "*closer")
    assert phone.open == "exploration/usual-steps"
    assert "look at the first lesson of two free courses" in phone.labels
    goes(phone, "enrol, twelve weeks, an exam", "*known", "*cost")
    assert phone.open == "exploration/ready"
    assert "Look at it closer first" not in phone.labels
    goes(phone, "*later", "*wait")
    idea = next(idea for idea in phone.mentee.plan.ideas() if idea.state == "chosen")
    assert idea.usual_steps == "enrol, twelve weeks, an exam"
    assert idea.risks == "Collecting courses; one finished beats five begun."
    assert idea.to_find_out == "What it costs me"


def test_changing_the_choice_afterwards_changes_the_goal_and_leaves_the_list() -> None:
    """DESIGN "What rests on what": to answer B in the end is to have answered B at first."""
    at_once, later = explorer(**KNOWN), explorer(**KNOWN)
    rest = ("*sure", "*9", "*9", "later", "*wait")
    goes(at_once, *RATED, "2", *rest)
    goes(later, *RATED, "1", "*step", "*8", "*6", "hm", "*other", "2", *rest)
    assert later.mentee.plan.rows == at_once.mentee.plan.rows


def test_a_goal_that_was_planned_since_stays_when_another_is_chosen_by_an_edit() -> None:
    """DESIGN "A finished frame": what was changed elsewhere since stays; chosen once more, it is not new either."""
    phone = explorer(**KNOWN)
    goes(phone, *RATED, "2", "*step", "*9", "*9", "*onward")
    talk(phone)
    planned = f"goal.{NUMBER}.2"
    before = dict(vars(phone.mentee.plan.rows[planned]))
    assert before["state"] == OPEN
    steps = phone.mentee.plan.steps(planned)
    phone.edit("2", "ask Anna about her job")
    goes(phone, "*step", "*9", "*9", "*later", "*wait")
    assert vars(phone.mentee.plan.rows[planned]) == before
    assert phone.mentee.plan.steps(planned) == steps
    assert goals(phone)["ask Anna about her job"] == CHOSEN
    phone.edit("ask Anna about her job", "2")
    goes(phone, "*step", "*9", "*9", "*later", "*wait")
    assert vars(phone.mentee.plan.rows[planned]) == before
    assert "ask Anna about her job" not in goals(phone)


@pytest.mark.parametrize(("text", "language"), [("bc im not smart", "en"), ("porque no sirvo", "es")])
def test_who_runs_themselves_down_is_asked_again_and_never_told_to_hold_on_to_it(text: str, language: str) -> None:
    phone = explorer(language, **KNOWN)
    goes(phone, *TO_THE_GATE[:-1], text)
    assert phone.open == "exploration/lower"
    assert text not in phone.last
    goes(phone, "skip" if language == "en" else "saltar")
    assert phone.open == "exploration/ready"
    assert text not in phone.last


def test_what_they_say_after_a_but_comes_back() -> None:
    phone = explorer(**KNOWN)
    goes(phone, *TO_THE_GATE[:-1], "im not smart but I never give up")
    assert phone.open == "exploration/ready"
    assert "“I never give up”" in phone.last


@pytest.mark.parametrize(
    ("said", "kept"), [("nothing", None), ("nada", None), ("nothing else than time?", "nothing else than time?")]
)
def test_nothing_to_find_out_is_nothing(said: str, kept: str | None) -> None:
    phone = explorer(**KNOWN)
    goes(phone, *TO_THE_GATE, "*closer", "ask her", "she says no", said)
    assert phone.open == "exploration/ready"
    assert phone.mentee.stack[-1].answers["to-find-out"].value == kept
