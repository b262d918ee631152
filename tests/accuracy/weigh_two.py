"""Learns what makes two goals of what is joined: `python -m tests.accuracy.weigh_two` writes `smart_two.weights.json`
anew, from the tune half only, of both languages, the same each time; with `--check`, how well what is learnt and the
rules do together on goals that were not taught, by leaving out a fifth at a time.
"""

from __future__ import annotations

import json
from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path

import dialogs.understanding
from dialogs.understanding.smart import joined_of
from dialogs.understanding.smart_joined import count_goals
from dialogs.understanding.smart_tables import LANGUAGES, table
from dialogs.understanding.smart_two import counted, stands
from tests.accuracy.__main__ import rows_of
from tests.accuracy.figures import Score
from tests.accuracy.regression import Example, Learning, rounded

FILE = Path(dialogs.understanding.__file__).with_name("smart_two.weights.json")
LEARNING = Learning(seldom=4, rounds=25, step=0.3, smaller=2e-3)
LIGHT = 0.05  # weights below are left out
FOLDS = 5


def examples(language: str) -> list[tuple[Example, bool]]:
    """Of each goal, what it counts as and whether it is two; and what the rules say."""
    found: list[tuple[Example, bool]] = []
    for row in rows_of("goal", language, "tune"):
        main = joined_of(row["text"], language)
        signs = table(language)
        found.append(((sorted(counted(main, signs)), row["want"]["goals"] > 1), count_goals(main, signs) > 1))
    return found


def learn(told: Sequence[Example]) -> dict[str, float]:
    """The weights, and the bias by "", of those goals in which something is joined."""
    weights, bias = LEARNING.learn([example for example in told if example[0]])
    return {"": round(bias, 2)} | rounded(weights, LIGHT)


def check(language: str) -> Score:
    """Of each fifth, taught by the other four, and by those of the other language that stand there: a goal is often
    written in both."""
    by_fold = {each: [examples(each)[fold::FOLDS] for fold in range(FOLDS)] for each in LANGUAGES}
    score = Score()
    for fold in range(FOLDS):
        told = [one for each in LANGUAGES for at in range(FOLDS) if at != fold for one, _ in by_fold[each][at]]
        weights = learn(told)
        for (counts, want), rules in by_fold[language][fold]:
            score.add(rules and stands(counts, weights), want)
    return score


def main() -> None:
    parser = ArgumentParser(prog="python -m tests.accuracy.weigh_two", description="What makes two goals of one.")
    parser.add_argument("--check", action="store_true", help="figures only")
    if parser.parse_args().check:
        for language in LANGUAGES:
            print(f"{language}: {check(language)}")
        return
    weights = learn([example for language in LANGUAGES for example, _ in examples(language)])
    FILE.write_text(json.dumps(weights, ensure_ascii=False, indent=0) + "\n", "utf-8")
    print(f"{len(weights)} weights")


if __name__ == "__main__":
    main()
