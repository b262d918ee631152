"""A rest that was put down for later: what comes before it, in it and after it."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dialogs import nudges
from dialogs.engine.coach import Turn
from dialogs.engine.events import Due, Unsent, Withdraw
from dialogs.engine.turn import take_turn
from dialogs.mentee import Mentee
from dialogs.nudges.checkins import offered
from dialogs.plan import Step
from tests.dialogs.chat import nudge
from tests.dialogs.engine.toy import COACH
from tests.dialogs.nudges_plans import Told, days, somebody, told_until

START = datetime(2027, 3, 1, 10, tzinfo=UTC)
DAY = timedelta(days=1)


def resting(first: date, back: date, *steps: Step, zone: str = "UTC") -> Mentee:
    mentee = somebody(*steps, zone=zone, start=START)
    nudges.rest_later(mentee, first, back)
    return mentee


def step(number: int, when: date) -> Step:
    return Step(f"step.1.{number}", "goal.1", number, f"step {number}", when)


def test_what_comes_before_it_comes_and_nothing_in_it() -> None:
    steps = step(1, date(2027, 3, 12)), step(2, date(2027, 3, 20)), step(3, date(2027, 4, 10))
    mentee = resting(date(2027, 3, 14), date(2027, 3, 28), *steps)
    found = days(told_until(mentee, START, START + 35 * DAY))
    before = [day for day, _ in found if day < "03-14"]
    assert before, "until then all goes on as it was"
    assert [day for day, _ in found if "03-14" <= day < "03-28"] == []
    assert [kind for day, kind in found if day == "03-28"] != [], "and then what is of use still comes"


def test_it_begins_with_its_day_and_ends_at_the_hour_for_reminders() -> None:
    mentee = resting(date(2027, 3, 14), date(2027, 3, 28), step(1, date(2027, 3, 14)), zone="Europe/Berlin")
    nudges.end_rests(mentee, datetime(2027, 3, 13, 22, 59, tzinfo=UTC))
    assert mentee.rest_until is None
    nudges.end_rests(mentee, datetime(2027, 3, 13, 23, 0, tzinfo=UTC))
    assert mentee.rest_until == datetime(2027, 3, 28, 7, tzinfo=UTC), "summer time has begun that night"
    assert nudges.later_rest(mentee) is None


def test_it_is_meant_by_the_clock_of_where_they_are_when_it_begins() -> None:
    mentee = resting(date(2027, 3, 14), date(2027, 3, 28), step(1, date(2027, 3, 14)), zone="Europe/Berlin")
    mentee.zone = "Pacific/Auckland"
    nudges.end_rests(mentee, datetime(2027, 3, 13, 11, tzinfo=UTC))
    assert mentee.rest_until == datetime(2027, 3, 27, 20, tzinfo=UTC)


def test_a_rest_that_is_on_already_stays_beside_it() -> None:
    mentee = resting(date(2027, 3, 14), date(2027, 3, 28), step(1, date(2027, 3, 10)))
    nudges.rest_now(mentee, date(2027, 3, 20))
    assert nudges.resting(mentee, START) == date(2027, 3, 20)
    nudges.end_rests(mentee, datetime(2027, 3, 15, tzinfo=UTC))
    assert nudges.resting(mentee, datetime(2027, 3, 15, tzinfo=UTC)) == date(2027, 3, 28)


def test_what_waits_to_be_sent_when_it_begins_is_not_sent_and_is_told_after_it() -> None:
    mentee = resting(date(2027, 3, 14), date(2027, 3, 17), step(1, date(2027, 3, 13)))
    mentee.quiet_from = mentee.quiet_to = time()  # no night ends it sooner
    at = datetime(2027, 3, 13, 9, tzinfo=UTC)
    said = nudge(take_turn(COACH, mentee, Due(), at))
    assert said
    assert said.not_after == datetime(2027, 3, 14, tzinfo=UTC)
    begun = datetime(2027, 3, 14, 0, 1, tzinfo=UTC)
    assert nudge(take_turn(COACH, mentee, Unsent(said.occurrences), begun)) is None
    after = days(told_until(mentee, begun, begun + 10 * DAY))
    assert after[0][0] == "03-17"


def test_what_waits_when_it_is_put_down_is_told_anew_as_it_may_come_too_late() -> None:
    """Where no night ends it sooner, what was handed out could be sent in the rest."""
    mentee = resting(date(2027, 3, 30), date(2027, 4, 17), step(1, date(2027, 3, 13)))
    nudges.no_later_rest(mentee)
    mentee.quiet_from = mentee.quiet_to = time()
    at = datetime(2027, 3, 13, 9, tzinfo=UTC)
    said = nudge(take_turn(COACH, mentee, Due(), at))
    assert said
    mentee.waiting = list(said.occurrences)
    nights = nudges.nights_of(mentee)
    nudges.rest_later(mentee, date(2027, 3, 14), date(2027, 3, 28))
    assert nudges.withdraw(Turn(COACH, mentee, at), nights) == [Withdraw(said.occurrences)]
    mentee.waiting = []
    again = nudge(take_turn(COACH, mentee, Due(), at))
    assert again
    assert again.not_after == datetime(2027, 3, 14, tzinfo=UTC)


@pytest.mark.parametrize(("asked", "owed"), [(1, []), (2, [])])
def test_a_check_in_let_pass_just_before_is_not_owed_after_it(asked: int, owed: list[str]) -> None:
    mentee = resting(date(2027, 3, 14), date(2027, 3, 28), step(1, date(2027, 6, 1)))
    mentee.spoken = nudges.wall_of(mentee, START)
    mentee.unanswered = [datetime(2027, 3, 13 - 7 * n, 18) for n in range(asked)][::-1]
    take_turn(COACH, mentee, Due(), datetime(2027, 3, 14, 8, tzinfo=UTC))
    assert mentee.unanswered == owed


def test_a_silence_that_was_there_before_goes_on_after_it() -> None:
    """COACHING 6.7: quiet until spoken to."""
    mentee = resting(date(2027, 3, 14), date(2027, 3, 28), step(1, date(2027, 4, 1)))
    mentee.spoken = datetime(2027, 2, 1)
    mentee.unanswered = [datetime(2027, 2, 21, 18), datetime(2027, 2, 28, 18)]
    mentee.told["offer"] = datetime(2027, 3, 2, 9)
    take_turn(COACH, mentee, Due(), datetime(2027, 3, 14, 8, tzinfo=UTC))
    assert len(mentee.unanswered) == 2


def test_nobody_is_woken_for_what_a_silence_ends_whether_or_not_a_rest_is_put_down() -> None:
    """COACHING 6.7: two weeks after an offer that is not answered nothing is said; only what is kept has an end."""
    mentee = resting(date(2027, 6, 14), date(2027, 6, 28), step(1, date(2027, 4, 20)))
    mentee.spoken = datetime(2027, 2, 25)
    mentee.unanswered = [datetime(2027, 2, 21, 18), datetime(2027, 2, 28, 18)]
    mentee.told["offer"] = datetime(2027, 3, 2, 9)
    now = datetime(2027, 3, 10, 9, tzinfo=UTC)
    put_down = nudges.wake(mentee, now)
    nudges.no_later_rest(mentee)
    assert put_down == nudges.wake(mentee, now)


@settings(max_examples=150, deadline=None)
@given(
    st.integers(1, 25),
    st.integers(1, 25),
    st.lists(st.integers(2, 60), min_size=1, max_size=4),
    st.sampled_from(["", "", "weekly", "daily"]),
    st.sampled_from(["UTC", "Europe/Berlin", "America/New_York", "Pacific/Auckland", "Australia/Lord_Howe"]),
    st.sampled_from(["gentle", "normal", "close"]),
    st.booleans(),
)
@example(14, 10, [29, 30], "", "UTC", "gentle", True)  # two check-ins in vain, and the offer would fall into it
@example(15, 1, [19, 21], "", "UTC", "normal", True)  # … and the check-in after it takes the room of no message before
def test_a_later_rest_is_a_rest_that_was_taken_on_its_day(
    ahead: int, length: int, whens: list[int], repeats: str, zone: str, rhythm: str, checkins: bool
) -> None:
    """Whatever the plan: before it as if there were none, in it nothing and nobody woken, and after it as ever."""

    def made() -> Mentee:
        steps = [step(n, START.date() + when * DAY) for n, when in enumerate(whens, 1)]
        steps[0].repeats = repeats
        mentee = somebody(*steps, zone=zone, start=START)
        mentee.rhythm, mentee.spoken = rhythm, nudges.wall_of(mentee, START)
        if checkins:
            mentee.checked = None
        return mentee

    first = START.date() + ahead * DAY
    back, end = first + length * DAY, START + 90 * DAY
    later, at_once = made(), made()
    nudges.rest_later(later, first, back)
    begins = nudges.instant(later, datetime.combine(first, time()))
    over = nudges.instant(later, datetime.combine(back, later.hour))
    before = told_until(at_once, START, begins - timedelta.resolution)
    assert told_until(later, START, begins - timedelta.resolution) == before
    wake = nudges.wake(later, begins - timedelta.resolution)
    assert wake is None or wake < begins or wake >= over, "woken within it"
    silent = at_once.unanswered if offered(at_once) else []  # which no rest ends that was asked for before
    nudges.rest_now(at_once, back)
    at_once.unanswered = silent
    after = told_until(later, begins, end)
    assert _words(after) == _words(told_until(at_once, begins, end))
    assert all(wall >= datetime.combine(back, later.hour) for wall, _ in after)


def _words(told: Told) -> list[tuple[datetime, str, str]]:
    return [(wall, o.subject, o.kind) for wall, said in told for o in said]
