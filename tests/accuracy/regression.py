"""Logistic regression by stochastic gradient (Adagrad), in plain Python: a minute at most, and no library."""

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, log, sqrt
from typing import TypeVar

Name = TypeVar("Name", str, int)
Example = tuple[Sequence[Name], bool]
"""What counts in a phrase, and what is wanted of it."""


@dataclass(frozen=True)
class Learning:
    """`seldom`: what stands in fewer phrases is not weighed. `rounds` are epochs, `step` is the rate of learning,
    `smaller` the pull towards 0. `rare`: by which power of its rarity something is learned faster (0: all alike), so
    that what is in every other phrase does not stand for what the phrase says."""

    seldom: int
    rounds: int
    step: float
    smaller: float
    rare: float = 0.0

    def learn(self, told: Sequence[Example[Name]], times: Sequence[float] = ()) -> tuple[dict[Name, float], float]:
        """The weights, and the bias; the same each time. The sum of a phrase's weights is divided by the root of how
        many count in it. `times`: how often each phrase counts, as if it were said so often; once, if nothing is told.
        """
        often = Counter(one for counted, _ in told for one in counted)
        names = [one for one, times in often.items() if times >= self.seldom]
        places = {one: place for place, one in enumerate(names)}
        taught = [
            ([places[one] for one in counted if one in places], 1 / sqrt(len(counted) or 1), want, often_told)
            for (counted, want), often_told in zip(told, times or [1.0] * len(told), strict=True)
        ]
        rarity = [log((len(told) + 1) / often[one]) ** self.rare for one in names]
        usual = sum(rarity) / (len(rarity) or 1)
        steps = [self.step * each / usual for each in rarity]
        weights, moved = [0.0] * len(names), [0.01] * len(names)
        bias, bias_moved = 0.0, 1.0
        shuffled = random.Random(0)
        for _ in range(self.rounds):
            shuffled.shuffle(taught)
            for counted, scale, want, often_told in taught:
                sure = bias + sum([weights[one] for one in counted]) * scale
                off = (1 / (1 + exp(-max(-30.0, min(30.0, sure)))) - want) * often_told
                bias_moved += off * off
                bias -= self.step * off / sqrt(bias_moved)
                pull = off * scale
                for one in counted:
                    slope = pull + self.smaller * weights[one]
                    moved[one] += slope * slope
                    weights[one] -= steps[one] * slope / sqrt(moved[one])
        return dict(zip(names, weights, strict=True)), bias


def rounded(weights: dict[str, float], light: float) -> dict[str, float]:
    """In order, and without those lighter than `light`."""
    return {one: round(weight, 2) for one, weight in sorted(weights.items()) if abs(weight) >= light}
