"""Learns what makes two goals of the two sides of a seam: `python -m tests.accuracy.weigh_seams` writes
`smart_pairs.weights.json` anew, from the tune half of both languages together, the same each time; with `--check`, how
well it does, alone and with the rules, on goals that it was not taught, by leaving out a fifth at a time.
"""

from __future__ import annotations

import json
import random
from argparse import ArgumentParser
from collections.abc import Sequence
from math import sqrt
from pathlib import Path

import dialogs.understanding
from dialogs.understanding.smart import seams_of
from dialogs.understanding.smart_tables import LANGUAGES
from tests.accuracy.__main__ import rows_of
from tests.accuracy.figures import Score
from tests.accuracy.regression import Example, Learning, rounded

FILE = Path(dialogs.understanding.__file__).with_name("smart_pairs.weights.json")
LEARNING = Learning(seldom=3, rounds=15, step=0.3, smaller=2e-3)
LIGHT = 0.05  # weights below are left out
FOLDS = 5
ROUNDS = 3

Weights = dict[str, float]


class Goal(list[tuple[list[str], float]]):
    """What each seam of a goal counts as, and what the rules weigh there; `two`: what is wanted of the whole."""

    def __init__(self, text: str, language: str, two: bool) -> None:
        super().__init__((sorted(seam.counted), seam.told) for seam in seams_of(text, language))
        self.language, self.two = language, two


def goals() -> list[Goal]:
    return [
        Goal(row["text"], language, row["want"]["goals"] > 1)
        for language in LANGUAGES
        for row in rows_of("goal", language, "tune")
    ]


def learn(taught: Sequence[Goal]) -> Weights:
    """The weights, and the bias by "". Of a text with several seams only the whole is known: where it is one goal none
    joins two; where it is two that one does which by the last weights is likeliest to."""
    weights: Weights = {}
    for _ in range(ROUNDS):
        examples: list[Example] = []
        for goal in taught:
            counts = [counted for counted, _ in goal]
            if goal.two and counts:
                counts = [max(counts, key=lambda counted: weighed(counted, weights))]
            examples += [(counted, goal.two) for counted in counts]
        found, bias = LEARNING.learn(examples)
        weights = found | {"": bias}
    bias = weights.pop("")
    return {"": round(bias, 2)} | rounded(weights, LIGHT)


def weighed(counted: Sequence[str], weights: Weights) -> float:
    return weights.get("", 0.0) + sum(weights.get(one, 0.0) for one in counted) / sqrt(len(counted))


def check() -> dict[str, Score]:
    """Of each fifth, taught by the other four."""
    taught = goals()
    random.Random(1).shuffle(taught)
    scores: dict[str, Score] = {}
    for fold in range(FOLDS):
        weights = learn([one for at, one in enumerate(taught) if at % FOLDS != fold])
        for goal in taught[fold::FOLDS]:
            for name, rules in (("alone", 0), ("with the rules", 1)):
                two = any(weighed(counted, weights) + rules * told > 0 for counted, told in goal)
                scores.setdefault(f"{goal.language}, {name}", Score()).add(two, goal.two)
    return scores


def main() -> None:
    parser = ArgumentParser(prog="python -m tests.accuracy.weigh_seams", description="What makes two goals.")
    parser.add_argument("--check", action="store_true", help="figures only")
    if parser.parse_args().check:
        for name, score in check().items():
            print(f"{name}: {score}")
        return
    weights = learn(goals())
    FILE.write_text(json.dumps(weights, ensure_ascii=False, indent=0) + "\n", "utf-8")
    print(f"{len(weights)} weights")


if __name__ == "__main__":
    main()
