"""Learns what makes two goals of the two sides of a seam: `python -m tests.accuracy.weigh_seams` writes
`smart_pairs.weights.json` anew, from the tune half of both languages together, the same each time; with `--check`, how
well it does, together with the rules, on goals that it was not taught, by leaving out a fifth at a time.
"""

from __future__ import annotations

import json
import random
from argparse import ArgumentParser
from collections.abc import Mapping, Sequence
from pathlib import Path

import dialogs.understanding
from dialogs.understanding.smart import seams_of
from dialogs.understanding.smart_pairs import Counts, Vector, Weights
from dialogs.understanding.smart_tables import LANGUAGES
from tests.accuracy.__main__ import rows_of
from tests.accuracy.bilinear import Example, Learning
from tests.accuracy.figures import Score
from tests.accuracy.regression import rounded

FILE = Path(dialogs.understanding.__file__).with_name("smart_pairs.weights.json")
LEARNING = Learning(seldom=4, rounds=15, last=5, step=0.3, smaller=1e-3, vector_step=0.1, vector_smaller=1e-2, length=4)
LIGHT = 0.1  # weights below are left out
FOLDS = 5
ROUNDS = 2


class Goal(list[tuple[Counts, float]]):
    """What each seam of a goal counts as, and what the rules say there; `two`: what is wanted of the whole."""

    def __init__(self, text: str, language: str, two: bool) -> None:
        super().__init__((seam.counted, seam.told()) for seam in seams_of(text, language))
        self.language, self.two = language, two


def goals() -> list[Goal]:
    return [
        Goal(row["text"], language, row["want"]["goals"] > 1)
        for language in LANGUAGES
        for row in rows_of("goal", language, "tune")
    ]


def learn(taught: Sequence[Goal]) -> Weights:
    """Of a text with several seams only the whole is known: where it is one goal none joins two; where it is two that
    one does which by the last weights is likeliest to."""
    weights = Weights({"": 0.0}, {}, {})
    for _ in range(ROUNDS):
        examples: list[Example] = []
        for goal in taught:
            seams = [max(goal, key=lambda seam: _sure(seam, weights))] if goal.two and goal else goal
            examples += [Example(counted, goal.two, told) for counted, told in seams]
        weights = LEARNING.learn(examples)
    return Weights(
        {"": round(weights.alone[""], 2)} | rounded({one: weights.alone[one] for one in weights.alone if one}, LIGHT),
        _rounded(weights.before),
        _rounded(weights.after),
    )


def _rounded(vectors: Mapping[str, Vector]) -> dict[str, Vector]:
    found = {one: [round(each, 2) for each in vector] for one, vector in sorted(vectors.items())}
    return {one: vector for one, vector in found.items() if any(vector)}


def _sure(seam: tuple[Counts, float], weights: Weights) -> float:
    counted, told = seam
    return weights.of(counted) + told


def _written(weights: Weights) -> str:
    """One thing that is counted a line."""
    parts = [
        f"{json.dumps(name)}: {{\n"
        + ",\n".join(f"{_json(one)}:{_json(weight)}" for one, weight in part.items())
        + "\n}"
        for name, part in weights._asdict().items()
    ]
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def check() -> dict[str, Score]:
    """Of each fifth, taught by the other four."""
    taught = goals()
    random.Random(1).shuffle(taught)
    scores: dict[str, Score] = {}
    for fold in range(FOLDS):
        weights = learn([one for at, one in enumerate(taught) if at % FOLDS != fold])
        for goal in taught[fold::FOLDS]:
            two = any(_sure(seam, weights) > 0 for seam in goal)
            scores.setdefault(goal.language, Score()).add(two, goal.two)
    return scores


def main() -> None:
    parser = ArgumentParser(prog="python -m tests.accuracy.weigh_seams", description="What makes two goals.")
    parser.add_argument("--check", action="store_true", help="figures only")
    if parser.parse_args().check:
        for name, score in check().items():
            print(f"{name}: {score}")
        return
    weights = learn(goals())
    FILE.write_text(_written(weights), "utf-8")
    print(", ".join(f"{len(part)} {name}" for name, part in weights._asdict().items()))


if __name__ == "__main__":
    main()
