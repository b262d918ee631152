"""What is said unasked, and when: the module's own behaviour, on a plan with steps on 11, 12 and 13 March."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest

from dialogs import nudges
from dialogs.engine.events import Ask, Blocked, Due, Failed, Occurrence, Tell, Unsent, Withdraw
from dialogs.mentee import Mentee
from tests.dialogs.chat import Chat, moment, nudge
from tests.dialogs.engine.talks import finished
from tests.dialogs.engine.toy import COACH

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
BEFORE_FIRST = moment(3, 10, 8)  # nine in Berlin, the day before the first step


def planned() -> Chat:
    return finished()[0]


def told_at(chat: Chat, when: datetime) -> Tell:
    chat.now = when
    told = chat.due()
    assert told, f"nothing told at {when}"
    return told


def kinds(told: Tell) -> dict[str, list[str]]:
    by_subject: dict[str, list[str]] = {}
    for occurrence in told.occurrences:
        by_subject.setdefault(occurrence.subject, []).append(occurrence.kind)
    return by_subject


def became(chat: Chat) -> list[tuple[str, str, str]]:
    return [(e.subject, e.what, e.words) for e in chat.mentee.history if e.what.startswith("nudge")]


def walk(chat: Chat, until: datetime) -> list[tuple[datetime, Tell]]:
    """Stop wherever the tick would, and see what is told there, by the clock on the wall."""
    found = []
    while (wake := nudges.wake(chat.mentee, chat.now)) is not None and wake <= until:
        chat.now = max(wake, chat.now)
        told = chat.due()
        assert told or nudges.wake(chat.mentee, chat.now) != wake, "the tick spins"
        if told:
            found.append((nudges.wall_of(chat.mentee, chat.now), told))
    chat.now = until
    return found


def test_reminders_come_at_the_mentees_hour_and_once() -> None:
    """COACHING 6.1: the day before, on the day, once after; the check-in on Sunday at 18:00 (2.4)."""
    chat = planned()
    told = walk(chat, moment(3, 20))
    assert [(wall.day, wall.hour, kinds(what)) for wall, what in told] == [
        (7, 18, {"checkin": ["checkin"]}),
        (10, 9, {"step.1.1": ["day-before"]}),
        (11, 9, {"step.1.1": ["on-the-day"], "step.1.2": ["day-before"]}),
        (12, 9, {"step.1.1": ["once-after"], "step.1.2": ["on-the-day"], "step.1.3": ["day-before"]}),
        (13, 9, {"step.1.2": ["once-after"], "step.1.3": ["on-the-day"]}),
        (14, 9, {"step.1.3": ["once-after"]}),
        (14, 18, {"checkin": ["checkin"]}),
    ]


def test_a_goals_date_is_told_of_like_a_steps() -> None:
    chat = planned()
    for n in (1, 2, 3):
        chat.tap(f"step.1.{n}", "done")
    told = walk(chat, moment(6, 4))
    assert [(wall.day, what) for wall, t in told if (what := kinds(t).get("goal.1"))] == [
        (31, ["day-before"]),
        (1, ["on-the-day"]),
        (2, ["once-after"]),
    ]


def test_one_thing_due_has_its_buttons_and_several_a_line_and_a_button_each() -> None:
    chat = planned()
    one = told_at(chat, BEFORE_FIRST)
    assert len(one.phrases) == 1
    assert [b.data for row in one.rows for b in row][:2] == ["n:step.1.1:done", "n:step.1.1:still"]
    several = told_at(chat, moment(3, 11, 8))
    assert [p.key for p in several.phrases] == [
        "reminder-several",
        "reminder-step.on-the-day",
        "reminder-step.day-before",
    ]
    assert [[b.data for b in row] for row in several.rows] == [["n:step.1.1:open"], ["n:step.1.2:open"]]


def test_a_nudge_only_tells() -> None:
    chat = planned()
    chat.tap("menu", "plan")
    chat.now = BEFORE_FIRST
    assert not [c for c in chat.turn(Due()) if isinstance(c, Ask)]
    assert len(chat.mentee.stack) == 1


def test_a_new_step_owes_nothing_from_before_it_was_made() -> None:
    chat = planned()
    assert chat.due() is None
    assert became(chat) == []


def test_without_a_plan_there_is_no_check_in() -> None:
    chat = Chat(COACH)
    assert walk(chat, moment(3, 30)) == []


def test_before_consent_without_a_zone_or_blocked_nothing_is_due() -> None:
    for change in ({"consented": False}, {"zone": ""}, {"blocked": True}):
        chat = planned()
        vars(chat.mentee).update(change)
        assert nudges.wake(chat.mentee, chat.now) is None, change


def test_what_fell_due_while_blocked_comes_after_it() -> None:
    chat = planned()
    chat.turn(Blocked())
    chat.now = moment(3, 11, 9)
    assert chat.due() is None
    chat.turn(Blocked(back=True))
    assert kinds(told_at(chat, chat.now + HOUR))["step.1.1"] == ["day-before", "on-the-day"]


def test_the_next_time_is_the_first_of_all_subjects() -> None:
    chat = planned()
    assert nudges.wake(chat.mentee, chat.now) == moment(3, 7, 17)
    told_at(chat, moment(3, 7, 17))
    assert nudges.wake(chat.mentee, chat.now) == BEFORE_FIRST


# Quiet hours.


def test_overdue_in_quiet_hours_waits_for_the_morning_and_does_not_spin() -> None:
    chat = planned()
    chat.now = moment(3, 26, 22)
    assert nudges.wake(chat.mentee, chat.now) == moment(3, 27, 7)
    assert chat.turn(Due()) == []


@pytest.mark.parametrize(
    ("start", "end", "wall", "until"),
    [
        (time(21), time(8), "2027-03-01 20:59", "2027-03-01 20:59"),
        (time(21), time(8), "2027-03-01 21:00", "2027-03-02 08:00"),
        (time(21), time(8), "2027-03-02 07:59", "2027-03-02 08:00"),
        (time(21), time(8), "2027-03-02 08:00", "2027-03-02 08:00"),
        (time(13), time(15), "2027-03-01 12:59", "2027-03-01 12:59"),
        (time(13), time(15), "2027-03-01 13:00", "2027-03-01 15:00"),
        (time(13), time(15), "2027-03-01 15:00", "2027-03-01 15:00"),
        (time(13), time(15), "2027-03-01 23:00", "2027-03-01 23:00"),
        (time(9), time(9), "2027-03-01 09:00", "2027-03-01 09:00"),
        (time(0), time(8), "2027-03-01 03:00", "2027-03-01 08:00"),
        (time(22), time(0), "2027-03-01 23:00", "2027-03-02 00:00"),
    ],
)
def test_quiet_hours_last_over_midnight_within_a_day_or_not_at_all(
    start: time, end: time, wall: str, until: str
) -> None:
    mentee = Mentee("m", 1, quiet_from=start, quiet_to=end)
    assert nudges.quiet_until(mentee, datetime.fromisoformat(wall)) == datetime.fromisoformat(until)


@pytest.mark.parametrize(
    ("start", "end", "wall", "begins"),
    [
        (time(21), time(8), "2027-03-01 09:00", "2027-03-01 21:00"),
        (time(13), time(15), "2027-03-01 09:00", "2027-03-01 13:00"),
        (time(13), time(15), "2027-03-01 16:00", "2027-03-02 13:00"),
    ],
)
def test_a_nudge_is_good_until_quiet_hours_begin(start: time, end: time, wall: str, begins: str) -> None:
    mentee = Mentee("m", 1, quiet_from=start, quiet_to=end)
    assert nudges.next_quiet(mentee, datetime.fromisoformat(wall)) == datetime.fromisoformat(begins)


def test_what_is_handed_out_is_good_until_quiet_hours_or_its_expiry() -> None:
    assert told_at(planned(), BEFORE_FIRST).not_after == moment(3, 10, 20)
    late = told_at(planned(), moment(3, 8, 16, 30))
    assert kinds(late) == {"checkin": ["checkin"]}
    assert late.not_after == moment(3, 8, 17), "24 hours after Sunday, 18:00"


# Late, merged, expired.


def test_a_missed_day_before_is_told_with_the_day_itself() -> None:
    """One line for a subject: the latest; the history says what became of the others."""
    chat = planned()
    told = told_at(chat, moment(3, 11, 9))
    assert kinds(told) == {"step.1.1": ["day-before", "on-the-day"], "step.1.2": ["day-before"]}
    assert [p.key for p in told.phrases][1:] == ["reminder-step.on-the-day", "reminder-step.day-before"]
    assert became(chat) == [
        ("step.1.1", "nudge-merged", "day-before"),
        ("step.1.1", "nudge-told", "on-the-day"),
        ("step.1.2", "nudge-told", "day-before"),
        ("checkin", "nudge-expired", "checkin"),
    ]


def test_a_day_told_later_says_that_it_is_late() -> None:
    chat = planned()
    chat.tap("step.1.1", "done")
    chat.tap("step.1.2", "done")
    chat.mentee.told["step.1.3"] = datetime(2027, 3, 12, 12)
    told = told_at(chat, moment(3, 14, 7, 30))
    assert [p.key for p in told.phrases] == ["reminder-step.late"]
    assert ("step.1.3", "nudge-told-late", "on-the-day") in became(chat)


@pytest.mark.parametrize(
    ("kind", "planned_at", "useless"),
    [
        ("day-before", "2027-03-10 09:00", "2027-03-12 00:00"),
        ("checkin", "2027-03-07 18:00", "2027-03-08 18:00"),
        ("day-after", "2027-03-07 09:00", "2027-03-09 09:00"),
        ("week-after", "2027-03-07 09:00", "2027-03-09 09:00"),
    ],
)
def test_each_kind_has_its_time_of_use(kind: str, planned_at: str, useless: str) -> None:
    """A word before the day, at the end of the day itself; a check-in 24 hours; others 48."""
    at = datetime.fromisoformat(planned_at)
    assert nudges.expires(Occurrence("s", kind, at, at)) == datetime.fromisoformat(useless)


@pytest.mark.parametrize("kind", ["on-the-day", "once-after", "snoozed"])
def test_the_day_and_what_was_asked_for_are_never_useless(kind: str) -> None:
    at = datetime(2027, 3, 7, 9)
    assert nudges.expires(Occurrence("s", kind, at, at)) == datetime.max


def test_a_check_in_missed_by_a_day_leaves_with_a_line_in_the_history() -> None:
    chat = planned()
    chat.now = moment(3, 8, 17)
    assert chat.due() is None
    assert became(chat) == [("checkin", "nudge-expired", "checkin")]
    assert nudges.wake(chat.mentee, chat.now) == BEFORE_FIRST


# Done, dropped, moved, at rest: what waits in the outbox loses its reason.


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
    """COACHING 1.10: nudges rest 72 hours; a day that fell into it is told after it."""
    chat = planned()
    chat.mentee.waiting = list(told_at(chat, moment(3, 11, 8)).occurrences)
    chat.say("I want to kill myself", 60)
    assert [c for c in chat.last if isinstance(c, Withdraw)]
    chat.mentee.waiting = []
    over = chat.now + timedelta(hours=72)
    assert walk(chat, over - timedelta(minutes=1)) == []
    [(wall, told), *_] = walk(chat, over + DAY)
    assert wall == nudges.wall_of(chat.mentee, over)
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


# Unsent, and faults of ours.


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
    told_at(chat, moment(3, 7, 17))
    chat.now = BEFORE_FIRST
    chat.turn(Failed("R", nudge=True))
    assert kinds(told_at(chat, BEFORE_FIRST + HOUR)) == {"step.1.1": ["day-before"]}
    assert (chat.mentee.faults, chat.mentee.held_until) == (0, None)


# Snooze.


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


def test_a_snooze_over_the_autumn_fold_does_not_keep_the_tick_busy() -> None:
    """An hour from the first half past two is half past two again."""
    chat = planned()
    chat.mentee.quiet_from, chat.mentee.quiet_to = time(5), time(6)
    walk(chat, moment(10, 31, 0, 30))
    chat.tap("goal.1", "snooze")
    assert nudges.wake(chat.mentee, chat.now) == moment(10, 31, 1, 30)


# A conversation left (COACHING 6.12).


def left() -> Chat:
    chat = Chat(COACH)
    chat.tap("menu", "plan")
    chat.say("learn French")
    return chat


def test_a_conversation_left_is_asked_about_after_a_day_and_a_week_and_no_more() -> None:
    chat = left()
    told = walk(chat, moment(5, 1))
    assert [(wall.day, wall.hour, list(kinds(t).values())) for wall, t in told] == [
        (2, 9, [["day-after"]]),
        (8, 9, [["week-after"]]),
    ]


def test_a_conversation_taken_up_again_has_a_day_and_a_week_of_its_own() -> None:
    chat = left()
    walk(chat, moment(3, 5))
    chat.say("a certificate")
    assert [wall.day for wall, _ in walk(chat, moment(5, 1))] == [6, 12], "taken up on the 5th"


def test_a_conversation_ended_is_not_asked_about() -> None:
    chat = left()
    chat.mentee.stack.clear()
    chat.command("look")
    assert walk(chat, moment(5, 1)) == []


def test_a_conversation_paused_is_asked_about_too() -> None:
    chat = left()
    chat.command("pause")
    assert [list(kinds(t).values()) for _, t in walk(chat, moment(5, 1))] == [[["day-after"]], [["week-after"]]]


def test_the_subjects_of_what_is_gone_are_forgotten() -> None:
    chat = left()
    chat.say("a certificate")
    chat.say("2027-06-01")
    assert len([s for s in chat.mentee.told if s.startswith("frame.")]) == 1
