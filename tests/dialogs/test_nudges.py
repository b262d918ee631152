"""What is said unasked, and when: the module's own behaviour, on a plan with steps on 11, 12 and 13 March."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from dialogs import nudges
from dialogs.engine.events import Ask, Blocked, Due, Occurrence, Unsent
from tests.dialogs.chat import Chat, moment, nudge
from tests.dialogs.engine.toy import COACH
from tests.dialogs.nudged import BEFORE_FIRST, DAY, HOUR, became, kinds, left, planned, told_at, walk


def test_reminders_come_at_the_mentees_hour_and_once() -> None:
    """COACHING 6.1: the day before, on the day, once after; the check-in on Sunday at 18:00 (2.4). What would make more
    than five messages in seven days comes with the next one."""
    chat = planned()
    told = walk(chat, moment(3, 15))
    assert [(wall.day, wall.hour, kinds(what)) for wall, what in told] == [
        (7, 18, {"checkin": ["checkin"]}),
        (10, 9, {"step.1.1": ["day-before"], "missed": ["missed"]}),
        (11, 9, {"step.1.1": ["on-the-day"], "step.1.2": ["day-before"]}),
        (12, 9, {"step.1.1": ["once-after"], "step.1.2": ["on-the-day"], "step.1.3": ["day-before"]}),
        (13, 9, {"step.1.2": ["once-after"], "step.1.3": ["on-the-day"]}),
        (14, 18, {"step.1.3": ["once-after"], "checkin": ["checkin"]}),
    ]


def test_a_goals_date_is_told_of_like_a_steps() -> None:
    chat = planned()
    for n in (1, 2, 3):
        chat.tap(f"step.1.{n}", "done")
    chat.mentee.checked = date(2027, 6, 6)
    told = walk(chat, moment(6, 4))
    assert [(wall.day, what) for wall, t in told if (what := kinds(t).get("goal.1"))] == [
        (25, ["week-before"]),
        (31, ["day-before"]),
        (1, ["on-the-day"]),
        (2, ["once-after"]),
    ]


def test_one_thing_due_has_its_buttons_and_several_a_line_and_a_button_each() -> None:
    chat = planned()
    one = told_at(chat, BEFORE_FIRST)
    assert [p.key.partition(".")[0] for p in one.phrases] == ["reminder-step", "reminder-behind", "reminder-strategy"]
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
        wake = nudges.wake(chat.mentee, chat.now)
        assert wake is None or wake > chat.now + 89 * DAY, change  # then all that is kept goes, see test_retention


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


def test_what_is_told_late_takes_along_what_would_come_later_in_the_day() -> None:
    """Nobody is told twice in an hour that today is the day. What did not reach them is all due again."""
    chat = planned()
    told = told_at(chat, moment(3, 11, 7, 35))
    assert set(kinds(told)["step.1.1"]) == {"day-before", "on-the-day"}
    assert ("step.1.1", "nudge-merged", "on-the-day") in became(chat)
    assert ("step.1.1", "nudge-told-late", "day-before") in became(chat)
    assert "step.1.1" not in kinds(told_at(chat, moment(3, 11, 8)))
    again = nudge(chat.turn(Unsent(told.occurrences)))
    assert again
    assert set(kinds(again)["step.1.1"]) == {"day-before", "on-the-day"}


def test_a_day_told_later_says_that_it_is_late() -> None:
    chat = planned()
    chat.tap("step.1.1", "done")
    chat.tap("step.1.2", "done")
    chat.mentee.told["step.1.3"] = datetime(2027, 3, 12, 12)
    told = told_at(chat, moment(3, 14, 7, 30))
    assert told.phrases[0].key == "reminder-step.late"
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


def test_a_subject_that_a_newer_version_brings_owes_nothing_before_its_first_turn() -> None:
    """The time to look next is found for everybody after an update, before anything is said."""
    chat = planned()
    chat.mentee.journal_prompt = time(18)
    chat.say("hello")
    was = nudges.wake(chat.mentee, chat.now)
    for kept in (chat.mentee.told, chat.mentee.since):
        del kept[nudges.DAILY]
    assert nudges.wake(chat.mentee, chat.now) == was
    chat.turn(Due())
    assert nudges.DAILY in chat.mentee.told
