"""The hours that goals need at the same time."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dialogs.priority.load import hours_at_once, too_much

goals = st.lists(st.tuples(st.integers(0, 40), st.booleans()), min_size=1, max_size=3)


@given(goals)
def test_one_after_another_needs_the_hours_of_the_biggest_and_side_by_side_of_all(
    found: list[tuple[int, bool]],
) -> None:
    hours = [own for own, _ in found]
    assert hours_at_once(hours, [False] * len(hours)) == max(hours)
    assert hours_at_once(hours, [True] * len(hours)) == sum(hours)
    assert max(hours) <= hours_at_once(hours, [beside for _, beside in found]) <= sum(hours)


def test_the_third_beside_the_second_waits_with_it_for_the_first() -> None:
    assert hours_at_once([5, 3, 4], [True, False, True]) == 7


def test_without_known_hours_nothing_is_too_much() -> None:
    assert not too_much(40, None)
    assert too_much(9, 8)
    assert not too_much(8, 8)
