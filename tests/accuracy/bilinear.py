"""Logistic regression in which the traits of two sides weigh together, too: a pair weighs the product of two vectors (a
factorization machine), so that pairs are weighed that were never seen. By stochastic gradient (Adagrad), in plain
Python: half a minute, and no library.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from math import exp, sqrt
from typing import NamedTuple

from dialogs.understanding.smart_pairs import Counts, Weights

_SMALL = 0.15  # how far from 0 the vectors begin, at most


class Example(NamedTuple):
    """What counts, what is wanted of it, and what is known of it beforehand."""

    counts: Counts
    want: bool
    told: float


@dataclass(frozen=True)
class Learning:
    """`seldom`: what stands in fewer examples is not weighed. `rounds` are epochs, `last` those of which the weights
    are averaged; `step` and `smaller` are the rate of learning and the pull towards 0 of what counts alone,
    `vector_step` and `vector_smaller` those of the vectors, which have `length`."""

    seldom: int
    rounds: int
    last: int
    step: float
    smaller: float
    vector_step: float
    vector_smaller: float
    length: int

    def learn(self, told: Sequence[Example]) -> Weights:
        """The same each time."""
        bias = _Part([[""] for _ in told], 1, self.step, 0.0)
        bias.begin([[0.0]], 1.0)
        alone = _Part([each.counts.alone for each in told], self.seldom, self.step, self.smaller)
        alone.begin([[0.0] * len(alone.names)])
        sides = [
            _Part([each.counts[side] for each in told], self.seldom, self.vector_step, self.vector_smaller)
            for side in (1, 2)
        ]
        anyhow = random.Random(0)
        for side in sides:
            side.begin([[anyhow.uniform(-_SMALL, _SMALL) for _ in side.names] for _ in range(self.length)])
        before, after = sides
        order = list(range(len(told)))
        for number in range(self.rounds):
            anyhow.shuffle(order)
            for at in order:
                counted, ones, others = alone.places[at], before.places[at], after.places[at]
                scale, both = alone.scales[at], before.scales[at] * after.scales[at]
                sums, other_sums = before.sums(ones), after.sums(others)
                sure = bias.rows[0][0] + told[at].told + alone.sums(counted)[0] * scale
                sure += both * sum([one * other for one, other in zip(sums, other_sums, strict=True)])
                off = 1 / (1 + exp(-max(-30.0, min(30.0, sure)))) - told[at].want
                bias.pull([0], [off])
                alone.pull(counted, [off * scale])
                before.pull(ones, [off * both * each for each in other_sums])
                after.pull(others, [off * both * each for each in sums])
            if number >= self.rounds - self.last:
                for part in (bias, alone, before, after):
                    part.remember()
        return Weights(
            {one: vector[0] for part in (bias, alone) for one, vector in part.mean(self.last).items()},
            before.mean(self.last),
            after.mean(self.last),
        )


class _Part:
    """Of what counts: `places` and `scales` by the example; `rows` of weights by the dimension, then by the place."""

    def __init__(self, told: Sequence[Collection[str]], seldom: int, step: float, smaller: float) -> None:
        often = Counter(one for counted in told for one in sorted(counted))
        self.names = [one for one, times in often.items() if times >= seldom]
        known = {one: place for place, one in enumerate(self.names)}
        self.places = [[known[one] for one in sorted(counted) if one in known] for counted in told]
        self.scales = [1 / sqrt(len(counted) or 1) for counted in told]
        self._step, self._smaller = step, smaller

    def begin(self, rows: list[list[float]], moved: float = 0.01) -> None:
        self.rows = rows
        self._moved = [[moved] * len(self.names) for _ in rows]
        self._all = [[0.0] * len(self.names) for _ in rows]

    def sums(self, counted: Sequence[int]) -> list[float]:
        return [sum([row[one] for one in counted]) for row in self.rows]

    def pull(self, counted: Sequence[int], pulls: Sequence[float]) -> None:
        """A step towards less error, in each dimension."""
        step, smaller = self._step, self._smaller
        for pull, weights, moved in zip(pulls, self.rows, self._moved, strict=True):
            for one in counted:
                slope = pull + smaller * weights[one]
                moved[one] += slope * slope
                weights[one] -= step * slope / sqrt(moved[one])

    def remember(self) -> None:
        self._all = [
            [found + weight for found, weight in zip(*rows, strict=True)]
            for rows in zip(self._all, self.rows, strict=True)
        ]

    def mean(self, times: int) -> dict[str, list[float]]:
        return {one: [row[place] / times for row in self._all] for place, one in enumerate(self.names)}
