"""How many messages a week nobody asked for (COACHING 6.1): the ceiling, and the order in which what is due waits."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dialogs import nudges
from dialogs.mentee import Mentee
from dialogs.nudges.ceiling import ASKED, CEILINGS, CERTAIN, GIVING_WAY, SPAN, counts, weight
from dialogs.plan import Milestone, Row, Step
from tests.dialogs.nudges_plans import Told, days, somebody, told_until

START = datetime(2027, 3, 1, 10, tzinfo=UTC)
DAY = timedelta(days=1)


def steps(*ahead: int) -> list[Row]:
    return [Step(f"step.1.{n}", "goal.1", n, f"step {n}", START.date() + on * DAY) for n, on in enumerate(ahead, 1)]


def unasked(told: Told) -> list[date]:
    return [wall.date() for wall, said in told if counts(said)]


def busiest(days: list[date]) -> int:
    """The most messages in any seven local days."""
    return max((sum(day <= other < day + SPAN * DAY for other in days) for day in days), default=0)


def fullest(days: list[date], day: date) -> int:
    """The most messages in any seven local days that `day` lies in."""
    starts = [day - on * DAY for on in range(SPAN)]
    return max(sum(start <= other < start + SPAN * DAY for other in days) for start in starts)


@pytest.mark.parametrize("rhythm", CEILINGS)
@example([22, 23, 24, 25, 28], 0)
@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(0, 60), max_size=14), st.integers(0, 6))
def test_beyond_the_ceiling_only_a_day_itself_or_the_check_in_goes(
    rhythm: str, ahead: list[int], slot_day: int
) -> None:
    """Whatever the plan: a message that was not one of these found room in each seven days that it lies in, and what
    was put off for it is in a later message or has outlived its use."""
    mentee = somebody(*steps(*ahead), start=START)
    mentee.rhythm, mentee.checked, mentee.slot_day, mentee.checkin_weeks = rhythm, None, slot_day, 1
    nudges.begin(mentee, START)
    sent: list[date] = []
    told: Told = []
    now = START
    while (wake := nudges.wake(mentee, now)) is not None and wake < START + 80 * DAY:
        mentee.unanswered = []  # they are held each time
        for wall, said in told_until(mentee, now, wake):
            if counts(said):
                certain = any(o.kind in CERTAIN for o in said)
                sent.append(wall.date())
                assert certain or fullest(sent, wall.date()) <= CEILINGS[rhythm], (wall, said)
            told.append((wall, said))
        now = max(wake, now + timedelta(minutes=1))
    assert busiest(sent) <= max(CEILINGS[rhythm], busiest(certain_days(told)))
    every_word_is_accounted_for(mentee, ahead)


def certain_days(told: Told) -> list[date]:
    return [wall.date() for wall, said in told if any(o.kind in CERTAIN for o in said)]


def every_word_is_accounted_for(mentee: Mentee, ahead: list[int]) -> None:
    """All of the rhythm, once each, for each step."""
    for n, _ in enumerate(ahead, 1):
        subject = f"step.1.{n}"
        begun = mentee.since[subject]
        wanted = [kind for planned, kind in nudges.rhythm(mentee, subject, begun) if planned > begun]
        assert [entry.words for entry in mentee.history if entry.subject == subject] == wanted


def test_the_half_way_word_gives_way_to_a_day_before_that_comes_later() -> None:
    """The one message that is left this week goes to the more important word, and the other comes with it."""
    first, second = steps(10, 3)
    mentee = somebody(first, second, start=START)
    mentee.rhythm = "close"
    mentee.since["step.1.1"] = datetime(2027, 2, 19)  # half-way is on the second
    mentee.told["step.1.1"] = datetime(2027, 3, 1)
    mentee.unasked = [date(2027, 2, 25) + n * DAY for n in range(5)] + [date(2027, 3, 1)]
    [(wall, said), *_] = told_until(mentee, START, START + 5 * DAY)
    assert (wall.day, [o.kind for o in said]) == (3, ["half-way", "day-before"])


def test_the_order_of_giving_way_is_that_of_the_source() -> None:
    """COACHING 6.1: first the half-way word, then the week before, the once after, the day before."""
    named = [kind for kind in GIVING_WAY if kind in ("half-way", "week-before", "once-after", "day-before")]
    assert named == ["half-way", "week-before", "once-after", "day-before"]
    assert sorted(GIVING_WAY, key=weight) == list(GIVING_WAY)
    assert all(weight(kind) > weight(GIVING_WAY[-1]) for kind in CERTAIN)


def test_a_word_a_week_before_waits_for_the_message_that_goes_anyway() -> None:
    """Days of their own fill the week; the word before the later step comes with one of them."""
    mentee = somebody(*steps(8, 9, 10, 11, 12, 17), start=START)
    told = told_until(mentee, START, START + 20 * DAY)
    [with_it] = [said for _, said in told if any((o.subject, o.kind) == ("step.1.6", "week-before") for o in said)]
    assert any(o.kind == "on-the-day" for o in with_it)


def test_what_was_asked_for_does_not_count() -> None:
    """COACHING 6.1: a snooze, the time of a step that repeats."""
    rows = [Step("step.1.1", "goal.1", 1, "daily", START.date() + DAY, repeats="daily")]
    mentee = somebody(*rows, start=START)
    told = told_until(mentee, START, START + 10 * DAY)
    assert len(told) == 10
    assert mentee.unasked == []
    mentee.snoozed["step.1.1"] = START + 12 * DAY
    told_until(mentee, START + 10 * DAY, START + 12 * DAY)
    assert mentee.unasked == []
    assert "time" in ASKED
    assert "snoozed" in ASKED


def test_what_is_due_comes_along_with_what_was_asked_for_and_costs_nothing() -> None:
    mentee = somebody(
        Step("step.1.9", "goal.1", 9, "daily", START.date() + DAY, repeats="daily"), *steps(3), start=START
    )
    mentee.rhythm = "gentle"
    told = told_until(mentee, START, START + 5 * DAY)
    assert days(told, "step.1.1") == [("03-03", "day-before"), ("03-05", "once-after")]
    assert mentee.unasked == []


def test_the_count_is_stored_and_what_is_older_than_a_week_is_forgotten() -> None:
    mentee = somebody(*steps(2, 20, 40), start=START)
    told = told_until(mentee, START, START + 60 * DAY)
    assert mentee.unasked == unasked(told)[-len(mentee.unasked) :]
    assert len(mentee.unasked) < len(unasked(told))


def test_a_full_week_lets_a_word_before_pass_into_the_next_day_with_room() -> None:
    """Nothing else goes that it could come with: it comes when there is room, while it is of use."""
    mentee = somebody(Milestone("milestone.1.1", "goal.1", by=date(2027, 3, 31)), start=START)
    mentee.unasked = [date(2027, 3, 19) + n * DAY for n in range(5)]
    told = told_until(mentee, START, START + 29 * DAY)
    assert days(told)[0] == ("03-26", "week-before"), "the fifth in seven days"
