"""What the menu offers after months, when the first talks are no longer at hand."""

from __future__ import annotations

from tests.dialogs.checkin.weeks import planned


def test_who_has_told_of_themselves_is_not_offered_the_first_talk_anew() -> None:
    """The store brings the latest frames only; what Awareness left in the mentee stays."""
    phone = planned()
    phone.mentee.finished, phone.mentee.now = [], "I drive a lift truck"
    phone.say("/menu")
    assert "Exploration: what could be done" in phone.labels
    assert "Awareness: where I stand" not in phone.labels


def test_who_came_by_the_quick_plan_is_offered_it_once_there_is_nothing_to_deepen() -> None:
    phone = planned()
    phone.mentee.finished = []
    phone.say("/menu")
    assert "Awareness: where I stand" in phone.labels


def test_in_the_middle_of_a_talk_the_question_above_stays_and_can_still_be_answered() -> None:
    """COACHING 8: a command in the middle of a question never loses it; nor is it put twice."""
    phone = planned()
    phone.say("/checkin")
    question = phone.bubbles[-1]
    phone.news()
    phone.say("/menu")
    [menu] = phone.news()
    assert "in the middle of this: Check-in" in menu.text
    assert menu.rows[0][0][0] == "Go on where we were"
    assert question.rows
    phone.press("50")
    assert phone.open == "checkin/well"
    phone.say("/menu")
    phone.say("I began")
    assert phone.open == "checkin/way"


def test_the_way_back_from_the_menu_puts_the_question_again() -> None:
    phone = planned()
    phone.say("/checkin")
    phone.say("/menu")
    phone.press("Go on where we were")
    assert "How far are you" in phone.last
