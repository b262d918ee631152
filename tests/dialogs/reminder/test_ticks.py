"""Done, undone, dropped, reached (COACHING 6.2, 6.9)."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from dialogs.engine.events import Tell
from dialogs.plan import DONE, DROPPED, OPEN, Kept, Milestone, Step
from tests.dialogs.followed import Followed


def praise(phone: Followed) -> dict[str, object]:
    return next(
        dict(p.args) for c in phone.commands if isinstance(c, Tell) for p in c.phrases if p.key == "reminder-done"
    )


def test_done_names_the_step_and_what_was_in_it_and_asks_what_came_of_it() -> None:
    """COACHING 1.3 and 6.2; REQUIREMENTS 1.3, 1.4."""
    phone = Followed()
    phone.tap("step.1.1", "done")
    assert phone.step(1).state == DONE
    assert praise(phone)["step"] == "call Anna"
    assert praise(phone)["how"] == "first"
    assert "reminder-next" in phone.keys
    assert phone.open == "evidence/came"
    assert "What came of it?" in phone.last


@pytest.mark.parametrize(
    ("step", "how"),
    [
        (Step("step.1.4", "goal.1", 4, "x", date(2027, 2, 20), obstacle="no time"), "obstacle"),
        (Step("step.1.4", "goal.1", 4, "x", date(2027, 3, 4)), "early"),
        (Step("step.1.4", "goal.1", 4, "x", date(2027, 2, 20), people="Sam"), "people"),
        (Step("step.1.4", "goal.1", 4, "x", date(2027, 2, 20)), "plain"),
    ],
)
def test_the_effort_that_is_praised_is_the_one_that_was_made(step: Step, how: str) -> None:
    """REQUIREMENTS 1.3."""
    phone = Followed(step)
    phone.step(1).state = DONE
    phone.tap("step.1.4", "done")
    assert praise(phone)["how"] == how


def test_what_comes_next_is_what_can_be_done_now() -> None:
    """COACHING 5.11: not the step that waits for another."""
    phone = Followed()
    phone.step(2).after = ["step.1.3"]
    phone.tap("step.1.1", "done")
    assert "I will rehearse" in phone.bubbles[0].text
    assert "31 March" in phone.bubbles[0].text


def test_in_the_middle_of_a_talk_the_question_waits_behind_a_button() -> None:
    phone = Followed()
    phone.tap("step.1.2", "stuck")
    phone.tap("step.1.1", "done")
    assert phone.open == "stuck/obstacle"
    assert {"evidence", "undo"} <= set(phone.under("step.1.1"))


def test_the_question_is_gone_when_something_else_is_done() -> None:
    phone = Followed()
    phone.tap("step.1.1", "done")
    phone.say("/today")
    assert phone.open is None
    assert phone.mentee.plan.evidence() == []


def test_a_second_tap_changes_nothing_and_undo_opens_it_again() -> None:
    """COACHING 6.9: a wrong tick can be undone."""
    phone = Followed()
    phone.tap("step.1.1", "done")
    phone.tap("step.1.1", "done")
    assert phone.notices == ["That one is ticked already."]
    phone.tap("step.1.1", "undo")
    assert (phone.step(1).state, phone.step(1).done_at) == (OPEN, None)
    assert "step.1.1" in phone.mentee.told


def test_a_dropped_step_can_be_taken_up_again() -> None:
    phone = Followed()
    phone.tap("step.1.1", "drop")
    assert phone.step(1).state == DROPPED
    phone.tap("step.1.1", "undo")
    assert phone.step(1).state == OPEN


def test_with_the_last_step_the_goal_is_looked_back_on_when_they_like() -> None:
    """COACHING 6.8: at the right moment, never forced."""
    phone = Followed()
    for n in (1, 2, 3):
        phone.news()
        phone.tap(f"step.1.{n}", "done")
    assert phone.keys == ["reminder-done", "reminder-all-done"]
    assert phone.open is None
    buttons = [label for bubble in phone.news() for row in bubble.rows for label, _ in row]
    assert "Look at what came of it" in buttons


def test_a_milestone_is_offered_with_its_last_step_and_counted_when_it_is_reached() -> None:
    """COACHING 5.8."""
    phone = Followed(
        Milestone("milestone.1.1", "goal.1", 1, "half of it"), Milestone("milestone.1.2", "goal.1", 2, "all")
    )
    phone.step(1).milestone = "milestone.1.1"
    phone.tap("step.1.1", "done")
    assert phone.under("milestone.1.1") == ["reached"]
    phone.tap("milestone.1.1", "reached")
    assert "milestone 1 of 2" in phone.bubbles[-2].text or "milestone 1 of 2" in phone.last
    phone.tap("milestone.1.1", "undo")
    milestone = phone.mentee.plan.milestone("milestone.1.1")
    assert milestone
    assert milestone.state == OPEN


REPEATING = Step("step.1.4", "goal.1", 4, "I will read", date(2027, 3, 4), repeats="weekly")


def repeating() -> Followed:
    return Followed(Step(**vars(REPEATING)))


def test_a_time_of_a_repeating_step_is_ticked_and_the_step_goes_on() -> None:
    """REQUIREMENTS 0.18: the record is made by the tap, and shown."""
    phone = repeating()
    phone.told(4)
    phone.press("✓ Done this time")
    assert phone.step(4).state == OPEN
    assert [kept.day for kept in phone.mentee.plan.kept("step.1.4")] == [date(2027, 3, 4)]
    phone.told(7)
    phone.press("I will read")  # one of several that were due
    phone.press("✓ Done this time")
    assert "2" in phone.last
    assert [kept.day for kept in phone.mentee.plan.kept("step.1.4")] == [date(2027, 3, 4), date(2027, 3, 11)]


def test_a_button_of_last_week_ticks_last_weeks_time_once() -> None:
    phone = repeating()
    phone.told(11)
    for _ in range(2):
        phone.tap("step.1.4/270304", "kept")
    assert [kept.day for kept in phone.mentee.plan.kept("step.1.4")] == [date(2027, 3, 4)]
    assert phone.notices == ["That one is ticked already."]
    phone.tap("step.1.4/270304", "unkept")
    assert phone.mentee.plan.kept("step.1.4") == []


def test_a_time_that_is_passed_over_leaves_no_trace_and_the_next_is_named() -> None:
    """No shaming: what was not kept is not written down."""
    phone = repeating()
    phone.told(4)
    phone.press("Not this time")
    assert "Thursday 11 March" in phone.last
    assert phone.mentee.plan.kept("step.1.4") == []


def test_ticked_in_the_list_of_today_it_is_the_time_that_was_asked_about() -> None:
    """REQUIREMENTS 4.12."""
    phone = repeating()
    phone.told(5)
    phone.tap("step.1.4", "done")
    assert phone.step(4).state == OPEN
    assert [kept.day for kept in phone.mentee.plan.kept("step.1.4")] == [date(2027, 3, 4)]
    phone.tap("step.1.4", "done")
    assert phone.mentee.plan.kept("step.1.4")[-1].day == phone.now.date()


def test_enough_of_it_ends_a_repeating_step_with_what_was_kept() -> None:
    phone = repeating()
    phone.mentee.plan.rows["kept.1.4.270304"] = Kept("kept.1.4.270304", "step.1.4", date(2027, 3, 4))
    phone.tap("step.1.4", "finish")
    assert phone.step(4).state == DONE
    assert "once" in phone.last
    assert not any("I will read" in said for said in phone.told(30))


def test_odd_subjects_of_old_buttons_do_no_harm() -> None:
    phone = repeating()
    for subject in ("step.1.4/xyz", "step.1.4", "step.9.9/270304", "step.1.1/270304"):
        phone.tap(subject, "kept")
        phone.tap(subject, "passed")
    for subject in ("goal.1", "milestone.9.9", "step.9.9", "menu"):
        for verb in ("done", "undo", "drop", "reached", "finish", "evidence", "move", "ending", "record", "shown"):
            if (subject, verb) not in {("goal.1", "ending"), ("goal.1", "move"), ("goal.1", "evidence")}:
                phone.tap(subject, verb)
    assert phone.mentee.plan.kept("step.1.4") == []
    assert all(row.state == OPEN for row in phone.mentee.plan.steps())


def test_what_is_done_is_dated_by_the_moment_of_the_tap() -> None:
    phone = Followed()
    phone.now = datetime(2027, 3, 9, 12, tzinfo=UTC)
    phone.tap("step.1.1", "done")
    assert phone.step(1).done_at == phone.now
    assert phone.now - datetime(2027, 3, 9, 12, tzinfo=UTC) == timedelta(seconds=5)


def test_what_repeats_is_next_on_one_of_its_days_and_never_gone_by() -> None:
    """A step of every Thursday is not overdue for having begun weeks ago; a step with a day of its own comes first."""
    phone = Followed(Step("step.1.4", "goal.1", 4, "I will meet them", date(2027, 2, 4), repeats="weekly"))
    phone.tap("step.1.1", "done")
    assert "I will write the slides" in "\n".join(bubble.text for bubble in phone.bubbles)
    phone.say("Nothing to add")
    phone.tap("step.1.2", "done")
    phone.say("Nothing to add")
    phone.seen = len(phone.bubbles)
    phone.tap("step.1.3", "done")
    said = "\n".join(bubble.text for bubble in phone.news())
    assert "“I will meet them” – Thursday 4 March" in said
    assert "gone by" not in said


@pytest.mark.parametrize(
    ("done", "back", "language"),
    [
        ("I called Anna", "wait no, I only did half of it", "en"),
        ("llamé a Anna", "espera no, solo hice la mitad", "es"),
    ],
)
def test_a_tick_is_taken_back_in_words(done: str, back: str, language: str) -> None:
    """COACHING 6.9: right after it, also in place of what came of it."""
    phone = Followed(language=language)
    phone.say("/menu")
    phone.say(done)
    phone.say("yes" if language == "en" else "sí")
    assert phone.step(1).state == DONE
    phone.say(back)
    assert phone.step(1).state == OPEN
    assert not phone.mentee.plan.evidence()


def test_an_hour_later_it_is_no_tick_that_is_taken_back() -> None:
    phone = Followed()
    phone.say("/menu")
    phone.tap("step.1.1", "done")
    phone.now += timedelta(hours=2)
    phone.say("wait no, I only did half of it")
    assert phone.step(1).state == DONE


@pytest.mark.parametrize(
    ("text", "language"),
    [("wait no, I only did half of it", "en"), ("espera no, solo hice la mitad", "es"), ("/undo", "en")],
)
def test_of_a_step_and_the_milestone_reached_after_it_the_latter_is_taken_back(text: str, language: str) -> None:
    """COACHING 6.9: the milestone is mostly reached with its last step."""
    phone = Followed(Milestone("milestone.1.1", "goal.1", 1, "half of it"))
    phone.mentee.language = language
    phone.step(1).milestone = "milestone.1.1"
    phone.tap("step.1.1", "done")
    phone.now += timedelta(minutes=10)
    phone.tap("milestone.1.1", "reached")
    phone.mentee.stack = []
    phone.say(text)
    milestone = phone.mentee.plan.milestone("milestone.1.1")
    assert milestone
    assert (milestone.state, milestone.done_at) == (OPEN, None)
    assert phone.step(1).state == DONE
