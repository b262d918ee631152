"""Logistic regression by stochastic gradient (Adagrad), in plain Python: a minute at most, and no library."""

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, sqrt

Example = tuple[Sequence[str], bool]
"""What counts in a phrase, and what is wanted of it."""


@dataclass(frozen=True)
class Learning:
    """`seldom`: what stands in fewer phrases is not weighed. `rounds` are epochs, `step` is the rate of learning,
    `smaller` the pull towards 0."""

    seldom: int
    rounds: int
    step: float
    smaller: float

    def learn(self, told: Sequence[Example]) -> tuple[dict[str, float], float]:
        """The weights, and the bias; the same each time. The sum of a phrase's weights is divided by the root of how
        many count in it."""
        often = Counter(one for counted, _ in told for one in counted)
        weights: dict[str, float] = {one: 0.0 for one, times in often.items() if times >= self.seldom}
        moved = dict.fromkeys(weights, 0.01)
        bias, bias_moved = 0.0, 1.0
        taught, shuffled = list(told), random.Random(0)
        for _ in range(self.rounds):
            shuffled.shuffle(taught)
            for counted, want in taught:
                scale = 1 / sqrt(len(counted) or 1)
                sure = bias + sum(weights.get(one, 0.0) for one in counted) * scale
                off = 1 / (1 + exp(-max(-30.0, min(30.0, sure)))) - want
                bias_moved += off * off
                bias -= self.step * off / sqrt(bias_moved)
                for one in counted:
                    if one in weights:
                        slope = off * scale + self.smaller * weights[one]
                        moved[one] += slope * slope
                        weights[one] -= self.step * slope / sqrt(moved[one])
        return weights, bias


def rounded(weights: dict[str, float], light: float) -> dict[str, float]:
    """In order, and without those lighter than `light`."""
    return {one: round(weight, 2) for one, weight in sorted(weights.items()) if abs(weight) >= light}
