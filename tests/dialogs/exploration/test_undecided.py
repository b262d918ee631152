"""Who does not know the direction yet: the goals are about choosing one (COACHING 3.5, 4.6; REQUIREMENTS 3.17, 4.5)."""

from __future__ import annotations

import pytest

from dialogs.exploration.library import library
from tests.dialogs.exploration.explorer import explorer, goes, offered


def choosing(phone_labels: list[str]) -> set[str]:
    """What all of these suggestions help to choose."""
    by_text = {one.said("en").text: one for one in library().values()}
    return set.intersection(*({*by_text[text].choosing} for text in phone_labels))


def test_who_has_a_direction_is_not_asked_what_is_open() -> None:
    phone = explorer(situation="student", aspiration="midwife")
    goes(phone, "*nothing")
    assert phone.open == "exploration/may-i"


@pytest.mark.parametrize("what", ["work", "place"])
def test_what_is_open_decides_what_is_suggested(what: str) -> None:
    """The kind of work and the kind of place are looked at apart."""
    phone = explorer(situation="move")
    goes(phone, "*nothing", f"*{what}", "*yes")
    assert what in choosing(offered(phone))


def test_when_all_is_open_the_work_comes_first_and_then_the_place() -> None:
    phone = explorer(situation="student")
    goes(phone, "*nothing", "dunno", "*yes")
    assert "work" in choosing(offered(phone))
    goes(phone, "1")
    assert phone.open == "exploration/suggestions.2.kept"
    assert "place" in choosing(offered(phone))
    goes(phone, "1")
    assert phone.open == "exploration/suggestions.2.more"


@pytest.mark.parametrize(
    ("typed", "meant"), [("the place", "place"), ("work", "work"), ("both", "unknown"), ("work and place", "unknown")]
)
def test_a_short_answer_is_understood_as_its_button(typed: str, meant: str) -> None:
    phone = explorer(situation="move")
    goes(phone, "*nothing", typed)
    assert phone.mentee.stack[-1].answers["open"].value == meant


def test_a_direction_told_here_is_kept_and_serves_as_the_main_goal() -> None:
    phone = explorer(situation="student")
    goes(phone, "a blog", "something with animals, outdoors if possible", "*no", "*enough")
    assert phone.open == "exploration/serves"
    assert "something with animals" in phone.last
    goes(phone, "*step", "*9", "*9", "*later", "*wait")
    assert phone.mentee.aspiration == "something with animals, outdoors if possible"


def test_without_a_direction_the_goal_is_chosen_all_the_same() -> None:
    """The way to the gate is whole; how it serves a main goal that is not there is not asked."""
    phone = explorer(situation="student")
    goes(phone, "*nothing", "*work", "*yes", "1", "*enough")
    assert phone.open == "exploration/importance"
    goes(phone, "*9", "*9", "*later", "*wait")
    [goal] = phone.mentee.plan.goals()
    assert (goal.serves, phone.mentee.aspiration) == ("", "")
