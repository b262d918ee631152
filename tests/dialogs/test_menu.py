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
