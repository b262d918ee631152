"""Learns what kinds of words make a goal specific: `python -m tests.accuracy.weigh_goal` writes
`smart_specific.weights.json` anew, from the tune half only, the same each time; with `--check`, how well it does on
goals that it was not taught, by leaving out a fifth at a time.
"""

from __future__ import annotations

import json
import random
from argparse import ArgumentParser
from collections.abc import Sequence
from math import sqrt
from pathlib import Path

import dialogs.understanding
from dialogs.understanding.smart import goal_of, says_little
from dialogs.understanding.smart_specific import counted
from dialogs.understanding.smart_tables import LANGUAGES, table
from tests.accuracy.__main__ import rows_of
from tests.accuracy.figures import Score
from tests.accuracy.regression import Example, Learning, rounded

FILE = Path(dialogs.understanding.__file__).with_name("smart_specific.weights.json")
LEARNING = Learning(seldom=4, rounds=20, step=0.3, smaller=1e-3)
LIGHT = 0.1  # weights below are left out
FOLDS = 5


def examples(language: str) -> list[Example[str]]:
    found: list[Example[str]] = []
    for row in rows_of("goal", language, "tune"):
        if "specific" not in row["want"]:
            continue
        main, vague = goal_of(row["text"], language)
        signs = table(language)
        found.append((sorted(counted(main, says_little(vague, signs), signs)), row["want"]["specific"]))
    return found


def learn(told: Sequence[Example[str]]) -> dict[str, float]:
    """The weights, and the bias by ""."""
    weights, bias = LEARNING.learn(told)
    return {"": round(bias, 2)} | rounded(weights, LIGHT)


def check(language: str) -> Score:
    """Of each fifth, taught by the other four."""
    told = examples(language)
    random.Random(1).shuffle(told)
    score = Score()
    for fold in range(FOLDS):
        weights = learn([one for at, one in enumerate(told) if at % FOLDS != fold])
        for counts, want in told[fold::FOLDS]:
            weighed = sum(weights.get(one, 0.0) for one in counts) / sqrt(len(counts))
            score.add(weights[""] + weighed > 0, want)
    return score


def main() -> None:
    parser = ArgumentParser(prog="python -m tests.accuracy.weigh_goal", description="What makes a goal specific.")
    parser.add_argument("--check", action="store_true", help="figures only")
    if parser.parse_args().check:
        for language in LANGUAGES:
            print(f"{language}: {check(language)}")
        return
    weights = {language: learn(examples(language)) for language in LANGUAGES}
    FILE.write_text(json.dumps(weights, ensure_ascii=False, indent=0) + "\n", "utf-8")
    print(", ".join(f"{language}: {len(found)} weights" for language, found in weights.items()))


if __name__ == "__main__":
    main()
