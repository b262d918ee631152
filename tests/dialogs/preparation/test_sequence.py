"""The order of steps: circles, contradictions, dates that fit."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from dialogs.preparation.sequence import Conflict, circle, conflicts, mended, ready

START = date(2027, 3, 1)
STEPS = (1, 2, 3, 4, 5)
days = st.fixed_dictionaries(
    {step: st.none() | st.integers(0, 60).map(lambda n: START + timedelta(days=n)) for step in STEPS}
)
anything = st.dictionaries(st.sampled_from(STEPS), st.sets(st.sampled_from(STEPS), max_size=3))
forward = anything.map(
    lambda waits: {step: {other for other in others if other < step} for step, others in waits.items()}
)


@given(anything)
def test_a_circle_is_found_exactly_when_not_all_steps_can_be_done_one_after_another(waits: dict[int, set[int]]) -> None:
    """COACHING 5.11: circles are refused. Doing whatever is ready, again and again, comes to an end with all done."""
    left = list(STEPS)
    while free := ready(left, waits):
        left = [step for step in left if step not in free]
    assert bool(left) == bool(circle(waits))


@given(anything)
def test_the_circle_that_is_named_is_one(waits: dict[int, set[int]]) -> None:
    around = circle(waits)
    for step, after in zip(around, [*around[1:], *around[:1]], strict=True):
        assert after in waits[step]


@given(days, forward, st.integers(0, 60))
def test_mended_dates_contradict_nothing_and_lie_before_the_goals_date(
    said: dict[int, date | None], waits: dict[int, set[int]], until: int
) -> None:
    """COACHING 5.11: dates and order are mended together."""
    by = START + timedelta(days=until)
    new = mended(said, waits, by)
    assert conflicts(new, waits, by) == []
    assert [step for step in said if said[step] is None] == [step for step in new if new[step] is None]


@given(days, forward)
def test_nothing_is_moved_to_an_earlier_day_and_what_fits_stays(
    said: dict[int, date | None], waits: dict[int, set[int]]
) -> None:
    new = mended(said, waits)
    for step, day in said.items():
        moved = new[step]
        assert day is None or (moved is not None and moved >= day)
    if not conflicts(said, waits, None):
        assert new == said


@given(days, forward, st.integers(0, 60))
def test_what_is_mended_stays_as_it_is(said: dict[int, date | None], waits: dict[int, set[int]], until: int) -> None:
    by = START + timedelta(days=until)
    once = mended(said, waits, by)
    assert mended(once, waits, by) == once


def test_a_step_that_stands_before_what_it_waits_for_and_one_after_the_goal_are_found() -> None:
    said = {1: date(2027, 3, 20), 2: date(2027, 3, 10), 3: date(2027, 5, 1)}
    assert conflicts(said, {2: {1}}, date(2027, 4, 1)) == [Conflict(2, 1), Conflict(3)]
    assert mended(said, {2: {1}}, date(2027, 4, 1)) == {1: said[1], 2: date(2027, 3, 21), 3: date(2027, 4, 1)}


def test_a_step_without_a_date_passes_on_what_it_waits_for() -> None:
    """3 waits for 2, which has no date but waits for 1."""
    said = {1: date(2027, 3, 20), 2: None, 3: date(2027, 3, 10)}
    waits = {2: {1}, 3: {2}}
    assert conflicts(said, waits, None) == [Conflict(3, 2)]
    assert mended(said, waits)[3] == date(2027, 3, 21)


def test_what_was_dropped_holds_nobody_up() -> None:
    assert ready(["b"], {"b": ["a"]}) == ["b"]
    assert conflicts({2: date(2027, 3, 10)}, {2: {1}}, None) == []
