"""Nudges that come again: snoozed, unsent, put back after a fault of ours."""

from __future__ import annotations

from datetime import date, time

from dialogs import nudges
from dialogs.engine.events import Failed, Tell, Unsent
from tests.dialogs.chat import moment, nudge
from tests.dialogs.nudged import BEFORE_FIRST, HOUR, became, kinds, planned, told_at, walk


def test_a_nudge_past_its_time_is_due_again_and_goes_with_what_is_due_then() -> None:
    chat = planned()
    held = told_at(chat, BEFORE_FIRST)
    chat.now = moment(3, 10, 22)
    assert chat.turn(Unsent(held.occurrences)) == []
    assert kinds(told_at(chat, moment(3, 11, 8)))["step.1.1"] == ["day-before", "on-the-day"]
    chat.turn(Unsent(held.occurrences))
    assert nudge(chat.last) is None, "told since: nothing to go back for"


def test_an_unsent_one_whose_step_was_done_meanwhile_does_not_come_back() -> None:
    chat = planned()
    held = told_at(chat, BEFORE_FIRST)
    chat.tap("step.1.1", "done")
    chat.turn(Unsent(held.occurrences))
    assert nudge(chat.last) is None
    assert not [s for _, t in walk(chat, moment(3, 20)) for s in kinds(t) if s == "step.1.1"]


def test_an_unsent_snooze_comes_again() -> None:
    chat = planned()
    told_at(chat, BEFORE_FIRST)
    chat.tap("step.1.1", "snooze")
    held = told_at(chat, chat.now + HOUR)
    chat.now = moment(3, 10, 22)
    chat.turn(Unsent(held.occurrences))
    assert "snoozed" in kinds(told_at(chat, moment(3, 11, 8)))["step.1.1"]


def test_a_fault_of_ours_puts_a_nudge_back_an_hour_three_times() -> None:
    """Then it is accounted for as lost, rather than tried for ever."""
    chat = planned()
    chat.now = BEFORE_FIRST
    told_at(chat, moment(3, 7, 17))
    for hours in (0, 1, 2):
        chat.now = BEFORE_FIRST + hours * HOUR
        assert nudges.wake(chat.mentee, chat.now) == chat.now
        assert chat.turn(Failed("R", nudge=True)) == []
        assert nudges.wake(chat.mentee, chat.now) == chat.now + HOUR
    chat.now = BEFORE_FIRST + 3 * HOUR
    chat.turn(Failed("R", nudge=True))
    assert ("step.1.1", "nudge-lost", "day-before") in became(chat)
    assert nudges.wake(chat.mentee, chat.now) == moment(3, 11, 8)


def test_a_nudge_told_after_a_fault_starts_the_count_anew() -> None:
    chat = planned()
    chat.mentee.checked = date(2027, 3, 7)
    chat.now = BEFORE_FIRST
    chat.turn(Failed("R", nudge=True))
    assert kinds(told_at(chat, BEFORE_FIRST + HOUR)) == {"step.1.1": ["day-before"]}
    assert (chat.mentee.faults, chat.mentee.held_until) == (0, None)


def test_snoozed_twice_by_a_double_tap_comes_once() -> None:
    chat = planned()
    told_at(chat, BEFORE_FIRST)
    chat.tap("step.1.1", "snooze")
    chat.tap("step.1.1", "snooze")
    assert nudges.wake(chat.mentee, chat.now) == BEFORE_FIRST + HOUR
    assert kinds(told_at(chat, BEFORE_FIRST + HOUR)) == {"step.1.1": ["snoozed"]}
    assert chat.due() is None


def test_a_snooze_that_lands_in_quiet_hours_says_so_and_comes_after_them() -> None:
    chat = planned()
    told_at(chat, BEFORE_FIRST)
    chat.now = moment(3, 10, 19, 30)
    chat.tap("step.1.1", "snooze")
    assert chat.keys[0] == "reminder-snoozed-past-quiet"
    assert chat.phrase("reminder-snoozed-past-quiet").args == {"time": time(8)}
    assert nudges.wake(chat.mentee, chat.now) == moment(3, 11, 7)


def test_a_snooze_of_what_is_done_by_then_does_not_come() -> None:
    chat = planned()
    told_at(chat, BEFORE_FIRST)
    chat.tap("step.1.1", "snooze")
    chat.tap("step.1.1", "done")
    chat.now += HOUR
    assert "step.1.1" not in kinds(chat.due() or Tell(()))


def test_a_snooze_over_the_autumn_fold_does_not_keep_the_tick_busy() -> None:
    """An hour from the first half past two is half past two again."""
    chat = planned()
    chat.mentee.quiet_from, chat.mentee.quiet_to = time(5), time(6)
    walk(chat, moment(10, 31, 0, 30))
    chat.tap("goal.1", "snooze")
    assert nudges.wake(chat.mentee, chat.now) == moment(10, 31, 1, 30)
