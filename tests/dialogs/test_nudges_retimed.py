"""Another hour or rhythm of reminders: nothing is lost in silence, nothing comes twice (COACHING 6.1)."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from hypothesis import example, given, settings
from hypothesis import strategies as st

from dialogs import nudges
from dialogs.mentee import Mentee
from dialogs.plan import Row, Step
from tests.dialogs.nudges_plans import Told, days, somebody, told_until

START = datetime(2027, 3, 1, 14, 37, tzinfo=UTC)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
END = START + 90 * DAY


def steps(*ahead: int) -> list[Row]:
    return [Step(f"step.1.{n}", "goal.1", n, f"step {n}", START.date() + on * DAY) for n, on in enumerate(ahead, 1)]


def becomes(mentee: Mentee, name: str, value: object, now: datetime) -> None:
    nudges.retimed(mentee, name, value, now)
    setattr(mentee, name, value)


def of(mentee: Mentee, what: str) -> list[tuple[str, str]]:
    return [(entry.subject, entry.words) for entry in mentee.history if entry.what == what]


def test_a_word_that_is_held_back_comes_all_the_same_after_a_change_of_the_rhythm() -> None:
    """Three a week with the gentle rhythm: the fourth day before waits, and is not forgotten for being waited for."""
    mentee = somebody(*steps(20, 21, 22, 24), start=START)
    becomes(mentee, "rhythm", "gentle", START)
    mentee.unasked = [date(2027, 3, 18), date(2027, 3, 19), date(2027, 3, 20)]
    now = datetime(2027, 3, 20, 12, tzinfo=UTC)
    held = [o.subject for o in nudges.due_by(mentee, nudges.wall_of(mentee, now))]
    assert held == ["step.1.1"]
    becomes(mentee, "rhythm", "normal", now)
    assert days(told_until(mentee, now, now + 2 * DAY), "step.1.1")[0][1] in ("day-before", "on-the-day")
    assert ("step.1.1", "day-before") in [(e.subject, e.words) for e in mentee.history]


def test_what_the_new_rhythm_does_not_have_is_accounted_for() -> None:
    """A word a week before was due and held back; the gentle rhythm has none."""
    mentee = somebody(*steps(30), start=START)
    mentee.unasked = [date(2027, 3, 24)] * 5
    now = datetime(2027, 3, 24, 12, tzinfo=UTC)
    assert told_until(mentee, now - DAY, now) == []
    becomes(mentee, "rhythm", "gentle", now)
    assert of(mentee, "nudge-not-told") == [("step.1.1", "week-before")]
    assert [kind for _, kind in days(told_until(mentee, now, END))] == ["day-before", "once-after"]


def test_an_earlier_hour_on_the_day_of_its_making_loses_nothing() -> None:
    """Made at 14:37 for today, with an hour of 18:00: at 15:00 the hour becomes nine."""
    mentee = somebody(start=START)
    mentee.hour = time(18)
    mentee.plan.rows |= {row.id: row for row in steps(0)}
    nudges.begin(mentee, START)
    now = START + HOUR
    becomes(mentee, "hour", time(9), now)
    assert days(told_until(mentee, now, now + 2 * DAY)) == [("03-01", "on-the-day"), ("03-02", "once-after")]


def test_the_question_of_the_day_keeps_its_day() -> None:
    mentee = somebody(start=START)
    mentee.journal_prompt = time(20)
    nudges.begin(mentee, START)
    becomes(mentee, "journal_prompt", time(10), START)
    assert days(told_until(mentee, START, START + DAY)) == [("03-01", "journal"), ("03-02", "journal")]


CHANGES = st.one_of(
    st.tuples(st.just("hour"), st.sampled_from([time(6), time(9), time(14), time(20), time(23)])),
    st.tuples(st.just("rhythm"), st.sampled_from(["gentle", "normal", "close"])),
)
MOVES = st.lists(st.tuples(st.integers(0, 400), CHANGES), max_size=6)


@settings(max_examples=120, deadline=None)
@given(st.lists(st.integers(0, 40), max_size=10), st.booleans(), MOVES)
@example([0], False, [(0, ("hour", time(23))), (1, ("hour", time(9)))])
def test_whatever_is_changed_what_was_due_is_said_once_or_accounted_for(
    ahead: list[int], daily: bool, moves: list[tuple[int, tuple[str, object]]]
) -> None:
    """At each change, of all that is due and not said: every word of it is said later, or the history says what became
    of it; and no word is ever said twice."""
    repeating = [Step("step.1.99", "goal.1", 99, "daily", START.date(), repeats="daily")] if daily else []
    mentee = somebody(*steps(*ahead), *repeating, start=START)
    now, owed, told = START, set[tuple[str, str, date]](), Told()
    for hours, (name, value) in moves:
        told += told_until(mentee, now, now + hours * HOUR)
        now += hours * HOUR
        due = nudges.due_by(mentee, nudges.wall_of(mentee, now))
        owed |= {(o.subject, o.kind, o.planned.date()) for o in due}
        becomes(mentee, name, value, now)
    told += told_until(mentee, now, END)
    said = [(o.subject, o.kind, o.planned.date()) for _, message in told for o in message]
    assert len(said) == len(set(said)), "twice"
    accounted = {(entry.subject, entry.words) for entry in mentee.history if entry.what.startswith("nudge")}
    assert {(subject, kind) for subject, kind, _ in owed} <= accounted
