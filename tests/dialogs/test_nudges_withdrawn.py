"""Nudges that have lost their reason: done, dropped, moved, at rest."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from dialogs import nudges
from dialogs.engine.events import Tell, Withdraw
from tests.dialogs.chat import moment
from tests.dialogs.engine.talks import finished
from tests.dialogs.nudged import BEFORE_FIRST, DAY, HOUR, kinds, planned, told_at, walk


@pytest.mark.parametrize("verb", ["done", "drop"])
def test_what_waits_to_be_sent_is_withdrawn_when_its_step_is_done_or_dropped(verb: str) -> None:
    chat = planned()
    chat.mentee.waiting = list(told_at(chat, BEFORE_FIRST).occurrences)
    withdrawn = [c for c in chat.tap("step.1.1", verb) if isinstance(c, Withdraw)]
    assert [o.subject for w in withdrawn for o in w.occurrences] == ["step.1.1"]


def test_what_waits_is_withdrawn_when_its_date_is_moved() -> None:
    chat, said = finished()
    chat.mentee.waiting = list(told_at(chat, BEFORE_FIRST).occurrences)
    chat.edit(said["steps.1.when"], "2027-04-01")
    assert not [c for c in chat.last if isinstance(c, Withdraw)], "only offered"
    chat.press("yes")
    assert [c for c in chat.last if isinstance(c, Withdraw)]


def test_what_waits_is_left_alone_by_a_turn_that_ends_no_reason() -> None:
    chat = planned()
    chat.mentee.waiting = list(told_at(chat, moment(3, 11, 8)).occurrences)
    chat.tap("step.1.3", "done")
    chat.command("look")
    assert not [c for c in chat.last if isinstance(c, Withdraw)]


def test_only_the_subject_that_has_ended_is_withdrawn() -> None:
    chat = planned()
    chat.mentee.waiting = list(told_at(chat, moment(3, 11, 8)).occurrences)
    chat.tap("step.1.1", "done")
    [withdrawn] = [c for c in chat.last if isinstance(c, Withdraw)]
    assert {o.subject for o in withdrawn.occurrences} == {"step.1.1"}


def test_signs_of_crisis_withdraw_what_waits_and_it_comes_after_the_rest() -> None:
    """COACHING 1.10: nudges rest 72 hours; then how they are is asked, alone; a day that fell into the rest is told the
    morning after."""
    chat = planned()
    chat.mentee.waiting = list(told_at(chat, moment(3, 11, 8)).occurrences)
    chat.say("I want to kill myself", 60)
    assert [c for c in chat.last if isinstance(c, Withdraw)]
    chat.mentee.waiting = []
    over = chat.now + timedelta(hours=72)
    assert walk(chat, over - timedelta(minutes=1)) == []
    [(wall, asked), (then, told), *_] = walk(chat, over + DAY)
    assert wall == nudges.wall_of(chat.mentee, over)
    assert kinds(asked) == {"conversation": ["asked-after"]}
    assert then.date() == wall.date() + DAY
    assert {"step.1.1", "step.1.2", "step.1.3"} <= set(kinds(told))


def test_a_rest_that_is_over_withdraws_nothing() -> None:
    chat = planned()
    chat.say("I want to kill myself", 60)
    chat.mentee.waiting = list(told_at(chat, BEFORE_FIRST).occurrences)
    chat.command("look")
    assert not [c for c in chat.last if isinstance(c, Withdraw)]


def test_a_rest_ends_when_the_mentee_goes_on() -> None:
    chat = planned()
    chat.now = moment(3, 10, 7)
    chat.say("I want to kill myself", 60)
    chat.tap("conversation", "resume")
    assert kinds(told_at(chat, BEFORE_FIRST)) == {"step.1.1": ["day-before"]}


def test_a_date_moved_at_noon_to_tomorrow_owes_nothing_from_this_morning() -> None:
    chat, said = finished()
    told_at(chat, moment(3, 7, 17))
    chat.now = moment(3, 8, 12)
    chat.edit(said["steps.1.when"], "2027-03-09")
    chat.press("yes")
    step = chat.mentee.plan.step("step.1.1")
    assert step
    assert step.when == date(2027, 3, 9)
    assert chat.due() is None
    assert nudges.wake(chat.mentee, chat.now) == moment(3, 9, 8)


def test_a_step_taken_up_again_owes_nothing_from_when_it_was_dropped() -> None:
    chat = planned()
    chat.tap("step.1.1", "drop")
    told_at(chat, moment(3, 11, 9))
    chat.tap("step.1.1", "undo")
    assert "step.1.1" not in kinds(chat.due() or Tell(()))
    assert kinds(told_at(chat, moment(3, 12, 8)))["step.1.1"] == ["once-after"]


def test_a_snooze_waits_in_the_outbox_until_its_reason_ends() -> None:
    """A step, the check-in, a conversation left: a turn that ends none of them withdraws none of them."""
    chat = planned()
    chat.tap("menu", "plan")
    chat.say("learn French")
    for subject in ("step.1.1", "checkin", next(s for s in chat.mentee.told if s.startswith("frame."))):
        chat.tap(subject, "snooze")
        told = told_at(chat, chat.now + HOUR)
        assert kinds(told) == {subject: ["snoozed"]}
        chat.mentee.waiting = list(told.occurrences)
        chat.command("look")
        assert not [c for c in chat.last if isinstance(c, Withdraw)], subject
