"""Learns what words weigh in a crisis: `python -m tests.accuracy.weigh` writes `crisis.weights.json` anew, from the
tune half only, the same each time; with `--check`, how well words alone do on phrases that they were not taught, by
leaving out a fifth at a time.
"""

from __future__ import annotations

import json
import random
import re
import tomllib
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import dialogs.understanding
from dialogs.understanding.crisis import FEW, pieces
from dialogs.understanding.crisis_rules import rules_of_crisis, scales
from dialogs.understanding.weighing import Scales
from tests.accuracy.__main__ import rows_of
from tests.accuracy.regression import Example, Learning

ROOT = Path(dialogs.understanding.__file__).parents[2]
FILE = Path(dialogs.understanding.__file__).with_name("crisis.weights.json")
LEARNING = Learning(seldom=2, rounds=20, step=1.0, smaller=1e-4, rare=2)
MANY = 87_000  # weights that are kept: a third more than these would take twice the room in memory
OFTEN = 5.0  # so often counts what is said when nothing is wrong: of that there is most, and it may not stop a talk
FOLDS = 5
_TYPED = re.compile(r"^>>? (.*)", re.MULTILINE)  # words, and the captions of what is sent
_PLACEABLE = re.compile(r"\{[^}]*\}|<[^>]*>")


@dataclass(frozen=True)
class Told:
    """`everyday`: said when nothing is wrong; the others are crises, or look alike."""

    text: str
    want: bool
    everyday: bool = False


def examples() -> list[Told]:
    """Crises and look-alikes; and what people type when nothing is wrong, about goals, dates, steps and their days."""
    found = [Told(row["text"], bool(row["want"])) for lang in ("en", "es") for row in rows_of("crisis", lang, "tune")]
    plain = {
        row["text"]
        for lang in ("en", "es")
        for of in ("goal", "done", "deadline", "everyday")
        for row in rows_of(of, lang, "tune")
    }
    for file in sorted((ROOT / "tests" / "conversations").rglob("*.txt")):
        typed = _TYPED.findall(file.read_text("utf-8"))
        plain |= {_PLACEABLE.sub("", line).strip() for line in typed} - {""}
    for file in sorted((ROOT / "dialogs").rglob("*.toml")):
        if "understanding" not in file.parts:  # the examples and suggestions are written as mentees would speak
            plain |= set(_texts(tomllib.loads(file.read_text("utf-8"))))
    for file in sorted((ROOT / "dialogs").rglob("*.ftl")):  # what the coach says, and what stands on buttons
        if "crisis" not in file.parts:
            lines = file.read_text("utf-8").splitlines()
            plain |= {_PLACEABLE.sub("", line.split("=", 1)[1]).strip() for line in lines if "=" in line} - {""}
    return found + [Told(text, False, True) for text in sorted(plain - {one.text for one in found})]


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _texts(one)


def learn(told: Sequence[Told]) -> tuple[dict[str, float], float]:
    """The weights that tell most, by how heavy they are and how often they were met; and the bias."""
    counting = scales().counted
    taught: list[Example] = []
    times: list[float] = []
    for one in told:
        heard = heard_apart(one.text)
        taught.append((sorted(counting(heard[0])), one.want))
        if not one.want:  # where there is no sign there is none in any part
            taught += [(sorted(counting(words)), False) for words in heard[1:] if len(words) > FEW]
        times += [OFTEN if one.everyday else 1.0] * (len(taught) - len(times))
    weights, bias = LEARNING.learn(taught, times)
    often = Counter(one for counted, _ in taught for one in counted)
    kept = sorted(weights, key=lambda one: (abs(weights[one]) * often[one], one))[-MANY:]
    return {one: round(weights[one], 1) for one in sorted(kept)}, bias


def heard_apart(text: str) -> list[list[str]]:
    """All the words together, and each sentence where there are more."""
    return list(pieces(rules_of_crisis().heard(text)))


def check() -> None:
    """Of each fifth, taught by the other four: what the words alone hear, by where the line is drawn."""
    told = examples()
    random.Random(1).shuffle(told)
    sums: list[tuple[float, Told]] = []
    for fold in range(FOLDS):
        weights, bias = learn([one for at, one in enumerate(told) if at % FOLDS != fold])
        weighing = Scales(weights, bias, scales().classes)
        for one in told[fold::FOLDS]:
            sums.append((max(map(weighing.weigh, heard_apart(one.text))), one))
    for line in (-0.5, 0.0, 0.5, 1.0, 1.5, 2.0):
        heard = sum(one.want and sure > line for sure, one in sums) / sum(one.want for _, one in sums)
        by_kind = ([sure for sure, one in sums if not one.want and one.everyday is which] for which in (False, True))
        near, far = ((sum(sure > line for sure in others), len(others)) for others in by_kind)
        print(
            f"line {line:4}: {heard:.3f} of the crises, {near[0]} of {near[1]} look-alikes, {far[0]} of {far[1]} others"
        )


def main() -> None:
    parser = ArgumentParser(prog="python -m tests.accuracy.weigh", description="What words weigh in a crisis.")
    parser.add_argument("--check", action="store_true", help="figures only")
    if parser.parse_args().check:
        check()
        return
    weights, bias = learn(examples())
    learned = {"bias": round(bias, 2), "weights": weights}
    FILE.write_text(json.dumps(learned, ensure_ascii=False, indent=0) + "\n", "utf-8")
    print(f"{len(weights)} weights")


if __name__ == "__main__":
    main()
