"""What is learned, and how fast."""

from __future__ import annotations

from tests.accuracy.regression import Learning


def test_what_speaks_for_it_weighs_above_0_and_what_speaks_against_it_below() -> None:
    weights, _ = Learning(seldom=2, rounds=20, step=0.5, smaller=1e-4).learn(
        [(["a", "c"], True), (["b", "c"], False)] * 5
    )
    assert weights["a"] > 0 > weights["b"]


def test_what_is_seldom_is_not_weighed() -> None:
    weights, _ = Learning(seldom=2, rounds=1, step=0.5, smaller=1e-4).learn([(["a", "b"], True), (["a"], False)])
    assert set(weights) == {"a"}


def test_what_is_rare_is_learned_faster_if_so_wanted() -> None:
    """Of two words that always stand together, and one of which stands elsewhere too."""
    told = [(["pills", "my"], True)] * 3 + [(["my", "work"], False)] * 3 + [(["work"], False)] * 20
    even, rare = (
        Learning(seldom=2, rounds=5, step=0.5, smaller=1e-4, rare=power).learn(told)[0] for power in (0.0, 2.0)
    )
    assert rare["pills"] - rare["my"] > even["pills"] - even["my"]
