"""What is learned of two sides."""

from __future__ import annotations

from dialogs.understanding.smart_pairs import Counts
from tests.accuracy.bilinear import Example, Learning

LEARNING = Learning(seldom=2, rounds=60, last=5, step=0.3, smaller=1e-4, vector_step=0.3, vector_smaller=1e-4, length=2)


def examples(pairs: dict[tuple[str, str], bool], told: float = 0.0) -> list[Example]:
    return [Example(Counts([], [one], [other]), want, told) for (one, other), want in pairs.items()] * 10


def test_a_pair_weighs_what_neither_of_it_does_alone() -> None:
    """Like to like is one thing, like to unlike the other."""
    pairs = {("sea", "ship"): False, ("sea", "desk"): True, ("office", "ship"): True, ("office", "desk"): False}
    weights = LEARNING.learn(examples(pairs))
    assert all((weights.of(Counts([], [one], [other])) > 0) == want for (one, other), want in pairs.items())


def test_what_is_known_beforehand_is_not_learned_again() -> None:
    """So that it can be added afterwards."""
    pairs = {("sea", "desk"): True}
    plain, known = (LEARNING.learn(examples(pairs, told)).alone[""] for told in (0.0, 5.0))
    assert plain > known


def test_it_learns_the_same_each_time_and_nothing_of_what_is_seldom() -> None:
    told = [*examples({("sea", "ship"): False, ("sea", "desk"): True}), Example(Counts(["once"], [], []), True, 0.0)]
    weights = LEARNING.learn(told)
    assert weights == LEARNING.learn(told)
    assert set(weights.alone) == {""}
