"""The three rhythms of reminders, steps that repeat, and what waits for something else."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs import nudges
from dialogs.nudges import repeating
from dialogs.nudges.rhythms import RHYTHMS
from dialogs.plan import DONE, LATER, OPEN, PAUSED, Kept, Milestone, Step
from tests.dialogs.nudges_plans import days, somebody, told_until

START = datetime(2027, 3, 1, 10, tzinfo=UTC)  # a Monday
LONG = START + timedelta(days=90)


def step(when: date, **more: object) -> Step:
    return Step("step.1.1", "goal.1", 1, "a step", when, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("rhythm", "told"),
    [
        ("gentle", [("03-30", "day-before"), ("04-01", "once-after")]),
        (
            "normal",
            [
                ("03-24", "week-before"),
                ("03-30", "day-before"),
                ("03-31", "on-the-day"),
                ("04-01", "once-after"),
            ],
        ),
        (
            "close",
            [
                ("03-16", "half-way"),
                ("03-24", "week-before"),
                ("03-30", "day-before"),
                ("03-31", "on-the-day"),
                ("04-01", "once-after"),
            ],
        ),
    ],
)
def test_each_rhythm_has_its_words(rhythm: str, told: list[tuple[str, str]]) -> None:
    """COACHING 6.1."""
    mentee = somebody(step(date(2027, 3, 31)), start=START)
    mentee.rhythm = rhythm
    assert days(told_until(mentee, START, LONG)) == told


@pytest.mark.parametrize(("ahead", "told"), [(10, False), (11, True)])
def test_a_word_a_week_before_comes_only_for_what_was_set_more_than_ten_days_ahead(ahead: int, told: bool) -> None:
    """COACHING 6.1."""
    mentee = somebody(step(START.date() + timedelta(days=ahead)), start=START)
    assert ("week-before" in [kind for _, kind in days(told_until(mentee, START, LONG))]) is told


@given(st.integers(0, 400))
def test_the_words_of_a_date_come_in_order_on_days_of_their_own_and_none_before_it_was_set(ahead: int) -> None:
    mentee = somebody(step(START.date() + timedelta(days=ahead)), start=START)
    mentee.rhythm = "close"
    told = [planned.date() for planned, _ in nudges.rhythm(mentee, "step.1.1", mentee.told["step.1.1"])]
    assert told == sorted(set(told))
    kinds = [kind for _, kind in days(told_until(mentee, START, START + timedelta(days=500)))]
    assert len(kinds) == len(set(kinds))
    assert kinds == [kind for kind in RHYTHMS["close"] if kind in kinds] or "half-way" in kinds
    assert "on-the-day" in kinds or ahead == 0, "set at ten, after the hour of its own day"


@pytest.mark.parametrize("state", [LATER, PAUSED, DONE, "parked", "dropped", "chosen"])
def test_nothing_of_a_goal_that_does_not_run_is_told(state: str) -> None:
    """REQUIREMENTS, second part, 12."""
    mentee = somebody(step(date(2027, 3, 31)), Milestone("milestone.1.1", "goal.1", by=date(2027, 3, 20)), start=START)
    goal = mentee.plan.goal("goal.1")
    assert goal
    goal.state, goal.by = state, date(2027, 4, 30)
    assert told_until(mentee, START, LONG) == []


def test_a_step_is_not_asked_about_before_what_it_waits_for_is_through_and_then_owes_nothing() -> None:
    """COACHING 5.11."""
    first = Step("step.1.1", "goal.1", 1, "first", None)
    then = Step("step.1.2", "goal.1", 2, "then", date(2027, 3, 20), after=["step.1.1", "step.9.9"])
    mentee = somebody(first, then, start=START)
    assert told_until(mentee, START, datetime(2027, 3, 19, 12, tzinfo=UTC)) == []
    first.state = DONE
    now = datetime(2027, 3, 19, 12, tzinfo=UTC)
    nudges.begin(mentee, now)
    assert days(told_until(mentee, now, LONG)) == [("03-20", "on-the-day"), ("03-21", "once-after")]


def test_a_milestone_is_told_of_like_a_step() -> None:
    """COACHING 5.8."""
    mentee = somebody(Milestone("milestone.1.1", "goal.1", by=date(2027, 3, 8)), start=START)
    assert days(told_until(mentee, START, LONG)) == [
        ("03-07", "day-before"),
        ("03-08", "on-the-day"),
        ("03-09", "once-after"),
    ]


def test_a_step_that_repeats_is_asked_about_on_each_of_its_days_until_the_goals_date() -> None:
    """REQUIREMENTS 0.18; skipped ones just pass, and the next one is asked."""
    mentee = somebody(step(date(2027, 3, 4), repeats="weekly"), start=START)
    goal = mentee.plan.goal("goal.1")
    assert goal
    goal.by = date(2027, 3, 31)
    told = days(told_until(mentee, START, LONG), "step.1.1")
    assert told == [("03-04", "time"), ("03-11", "time"), ("03-18", "time"), ("03-25", "time")]


def test_a_time_that_was_kept_already_is_not_asked_about() -> None:
    """REQUIREMENTS, second part, 11: kept on Wednesday, it is not asked for on Thursday."""
    mentee = somebody(step(date(2027, 3, 4), repeats="weekly"), start=START)
    mentee.plan.rows["kept.1.1.270310"] = Kept("kept.1.1.270310", "step.1.1", date(2027, 3, 10))
    told = days(told_until(mentee, START, datetime(2027, 3, 20, tzinfo=UTC)))
    assert told == [("03-04", "time"), ("03-18", "time")]


def test_after_a_time_away_only_todays_time_is_asked_for() -> None:
    """REQUIREMENTS, second part, 7: no pile of unpressed repeats."""
    mentee = somebody(step(date(2027, 3, 2), repeats="daily"), start=START)
    told = told_until(mentee, datetime(2027, 3, 20, 12, tzinfo=UTC), datetime(2027, 3, 20, 23, tzinfo=UTC))
    [(_, said)] = told
    assert said[-1].planned == datetime(2027, 3, 20, 9)
    became = [entry.what for entry in mentee.history]
    assert became.count("nudge-told") == 1
    assert became.count("nudge-merged") == len(said) - 1


FIRSTS = st.dates(date(2026, 1, 1), date(2028, 12, 31))


@given(FIRSTS, st.sampled_from(["daily", "weekdays", "weekly", "fortnightly", "monthly"]), st.integers(-40, 800))
def test_the_days_of_a_repetition_are_the_same_from_wherever_one_looks(first: date, repeats: str, on: int) -> None:
    """From `start` on they are those of the whole row that are not before it, and the latest is the one before."""
    start = first + timedelta(days=on)
    whole = repeating.days(first, repeats, first)
    every: list[date] = []
    for day in whole:
        if len(every) and day > start + timedelta(days=62):
            break
        every.append(day)
    later = [day for day in every if day >= start][:2]
    seen = repeating.days(first, repeats, start)
    assert [next(seen) for _ in later] == later
    before = [day for day in every if day <= start]
    assert repeating.latest(first, repeats, start) == (before[-1] if before else None)


def test_a_month_that_lacks_the_day_has_its_last() -> None:
    seen = repeating.days(date(2027, 1, 31), "monthly", date(2027, 1, 31))
    assert [next(seen) for _ in range(4)] == [
        date(2027, 1, 31),
        date(2027, 2, 28),
        date(2027, 3, 31),
        date(2027, 4, 30),
    ]


def test_another_hour_later_on_the_same_day_tells_nothing_twice() -> None:
    """REQUIREMENTS, second part, 6."""
    mentee = somebody(step(date(2027, 3, 8)), start=START)
    now = datetime(2027, 3, 8, 10, tzinfo=UTC)
    assert days(told_until(mentee, START, now)) == [("03-07", "day-before"), ("03-08", "on-the-day")]
    nudges.retimed(mentee, "hour", time(18), now)
    mentee.hour = time(18)
    assert [(f"{wall:%m-%d %H}", o.kind) for wall, said in told_until(mentee, now, LONG) for o in said] == [
        ("03-09 18", "once-after")
    ]


def test_a_closer_rhythm_owes_nothing_from_before_it() -> None:
    mentee = somebody(step(date(2027, 3, 31)), start=START)
    now = datetime(2027, 3, 18, 12, tzinfo=UTC)
    assert told_until(mentee, START, now) == []
    nudges.retimed(mentee, "rhythm", "close", now)
    mentee.rhythm = "close"
    assert [kind for _, kind in days(told_until(mentee, now, LONG))] == [
        "week-before",
        "day-before",
        "on-the-day",
        "once-after",
    ]


def test_what_is_snoozed_comes_once_with_what_fell_due_meanwhile() -> None:
    """REQUIREMENTS, second part, 8 and 9: put off for a week, the step is left alone for a week."""
    mentee = somebody(step(date(2027, 3, 8)), start=START)
    now = datetime(2027, 3, 7, 10, tzinfo=UTC)
    assert days(told_until(mentee, START, now)) == [("03-07", "day-before")]
    mentee.snoozed["step.1.1"] = datetime(2027, 3, 14, 9, tzinfo=UTC)
    assert days(told_until(mentee, now, LONG)) == [
        ("03-14", "on-the-day"),
        ("03-14", "once-after"),
        ("03-14", "snoozed"),
    ]
    assert [e.what for e in mentee.history if e.what != "nudge-told"] == ["nudge-merged", "nudge-merged"]


def test_done_is_not_reminded_of() -> None:
    """REQUIREMENTS, second part, 11."""
    done = step(date(2027, 3, 8), state=DONE)
    mentee = somebody(done, start=START)
    assert told_until(mentee, START, LONG) == []
    done.state = OPEN
    nudges.begin(mentee, START)
    assert days(told_until(mentee, START, LONG))
