"""Buttons go when what they are about is over, so that the chat reads well when it is scrolled back (DESIGN, "One
question is live")."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.engine.data import cleared, parse
from dialogs.engine.events import Clear, Tapped
from dialogs.plan import Step
from tests.dialogs.followed import Followed
from tests.dialogs.phone import Bubble

DAY = timedelta(days=1)
DAILY = Step("step.1.4", "goal.1", 4, "I will practise", date(2027, 3, 3), repeats="daily")


def reminded(*more: Step) -> tuple[Followed, Bubble]:
    """On 9 March, of the step of the next day."""
    phone = Followed(*more)
    phone.walk(8 * DAY + timedelta(hours=1))
    bubble = next(one for one in reversed(phone.bubbles) if "Tomorrow is the day" in one.text)
    return phone, bubble


def verbs(bubble: Bubble, subject: str = "") -> set[str]:
    found = [parse(data) for row in bubble.rows for _, data in row]
    return {one.verb for one in found if isinstance(one, Tapped) and one.subject.startswith(subject)}


def test_a_reminder_loses_its_buttons_when_its_step_is_done() -> None:
    phone, bubble = reminded()
    assert "snooze" in verbs(bubble)
    phone.press("✓ Done")
    assert bubble.rows == []
    assert "Undo" in phone.labels


@pytest.mark.parametrize("ending", ["drop", "elsewhere"])
def test_it_does_so_wherever_the_step_ends(ending: str) -> None:
    phone, bubble = reminded()
    if ending == "drop":
        phone.tap("step.1.1", "drop")
    else:
        phone.say("I called Anna")
        phone.press("✓ Done")
    assert bubble.rows == []


def test_what_goes_on_keeps_its_buttons() -> None:
    """A second tap on another time overwrites a snooze; who is still on it is done later in the day."""
    phone, bubble = reminded()
    for verb in ("snooze", "still"):
        phone.tap("step.1.1", verb)
        assert {"done", "tomorrow", "stuck"} <= verbs(bubble)


def test_undone_the_button_that_undid_it_is_gone_and_it_can_be_ticked_again() -> None:
    """COACHING 6.9: a wrong tick can be undone."""
    phone, _ = reminded()
    phone.press("✓ Done")
    phone.say("/menu")
    phone.press("Undo")
    assert "Undo" not in phone.labels
    assert phone.under("step.1.1")[-2:] == ["done", "move"]


def test_a_time_undone_can_be_ticked_again() -> None:
    phone = Followed(DAILY)
    phone.walk(3 * DAY)
    for press in ("✓ Done this time", "Undo", "✓ Done this time"):
        phone.press(press)
    assert len(phone.mentee.plan.kept("step.1.4")) == 1


def test_a_step_without_a_date_undone_can_be_ticked_again() -> None:
    phone = Followed(Step("step.1.5", "goal.1", 5, "I will ask around"))
    for verb in ("done", "undo"):
        phone.tap("step.1.5", verb)
    assert phone.under("step.1.5")[-1] == "done"


def test_in_a_list_only_the_line_of_what_is_done_goes() -> None:
    phone = Followed()
    phone.say("/today")
    listed = phone.bubbles[-1]
    phone.tap("step.1.2", "done")
    assert verbs(listed, "step.1.1") == {"done"}
    assert verbs(listed, "step.1.2") == set()


def test_a_time_of_a_repeating_step_takes_its_own_message_along_and_no_other() -> None:
    phone = Followed(DAILY)
    phone.walk(4 * DAY)
    first, second, *_ = (one for one in phone.bubbles if verbs(one) >= {"kept", "passed"})
    phone.tap("step.1.4/270303", "kept")
    assert first.rows == []
    assert verbs(second) == {"kept", "passed"}
    phone.tap("step.1.4/270304", "passed")
    assert second.rows == []


def test_a_newer_reminder_of_a_step_takes_the_buttons_off_the_older_one() -> None:
    """One place to answer; what is about other steps keeps its own."""
    phone, before = reminded()
    phone.say("/today")
    other = phone.bubbles[-1]
    phone.walk(DAY)
    now = phone.bubbles[-1]
    assert "Today is the day" in now.text
    assert {"done", "snooze"} <= verbs(now)
    assert before.rows == []
    assert other.rows != []


def test_what_was_put_off_is_answered_where_it_comes_again() -> None:
    phone, before = reminded()
    phone.press("In an hour")
    assert before.rows != []
    phone.walk(timedelta(hours=2))
    assert "done" in verbs(phone.bubbles[-1])
    assert before.rows == []


def test_an_earlier_time_of_what_repeats_can_still_be_noted_and_is_not_put_off_any_more() -> None:
    phone = Followed(DAILY)
    phone.walk(4 * DAY)
    *earlier, latest = (one for one in phone.bubbles if verbs(one) >= {"kept", "passed"})
    assert earlier
    assert all(verbs(one) == {"kept", "passed"} for one in earlier)
    assert {"kept", "passed", "snooze", "stuck"} <= verbs(latest)


def test_the_question_about_a_missed_check_in_stands_for_the_check_in() -> None:
    phone = Followed()
    phone.mentee.checked = None
    phone.walk(7 * DAY)
    asked = next(one for one in phone.bubbles if verbs(one, "checkin"))
    phone.walk(3 * DAY)
    assert any("checkin" in verbs(one, "missed") for one in phone.bubbles)
    assert asked.rows == []


def test_with_the_goal_the_buttons_of_its_steps_go() -> None:
    phone, bubble = reminded()
    phone.tap("goal.1", "ending")
    phone.press("I let it go")
    for _ in range(2):
        phone.press("Skip")
    assert phone.goal().state == "dropped"
    assert bubble.rows == []


def test_an_invitation_to_a_check_in_goes_when_it_has_been_held() -> None:
    phone = Followed()
    phone.mentee.checked = None
    phone.walk(7 * DAY)
    invited = next(one for one in phone.bubbles if "snooze" in verbs(one, "checkin"))
    phone.say("/checkin")
    assert invited.rows != []
    for said in ("*50", "we met", "nothing", "*7", "call him"):
        if phone.open == "checkin/steps":
            phone.press("That's all")
        if said[0] == "*":
            phone.press(said[1:])
        else:
            phone.say(said)
    while phone.mentee.stack:
        phone.press("That's all") if phone.open == "checkin/steps" else phone.say("call him")
    assert invited.rows == []


SUBJECTS = st.sampled_from(["step.1.1", "step.1.1/270303", "step.1.1/270304", "step.1.11", "goal.1", "checkin"])
VERBS = st.sampled_from(["done", "kept", "undo", "open"])
BUTTONS = st.tuples(SUBJECTS, VERBS).map(lambda one: {"text": "x", "callback_data": f"n:{one[0]}:{one[1]}"})


@given(st.lists(st.lists(BUTTONS, min_size=1, max_size=3), max_size=4), SUBJECTS)
def test_only_what_is_over_goes_and_a_second_time_changes_nothing(rows: list[list[dict[str, str]]], over: str) -> None:
    left = cleared(rows, [Clear(over, frozenset({"undo"}))])
    assert cleared(left, [Clear(over, frozenset({"undo"}))]) == left
    flat = [button for row in left for button in row]
    for button in (button for row in rows for button in row):
        subject, verb = button["callback_data"].split(":")[1:]
        if subject.partition("/")[0] != over.partition("/")[0] or verb == "undo":
            assert button in flat
    assert not any(button["callback_data"] == f"n:{over}:done" for button in flat)
