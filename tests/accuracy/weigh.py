"""Learns what words weigh in a crisis: `python -m tests.accuracy.weigh` writes `crisis.weights.bin` anew, from the
tune half only, the same each time; with `--check`, how well words alone do on phrases that they were not taught, by
leaving out a fifth at a time.
"""

from __future__ import annotations

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
from dialogs.understanding.crisis_rules import rules_of_crisis
from dialogs.understanding.weighing import Scales, Table
from tests.accuracy.__main__ import rows_of
from tests.accuracy.regression import Example, Learning

ROOT = Path(dialogs.understanding.__file__).parents[2]
FILE = Path(dialogs.understanding.__file__).with_name("crisis.weights.bin")
LEARNING = Learning(seldom=2, rounds=12, step=1.0, smaller=1e-5, rare=1)
MANY = 300_000  # weights that are kept: more than these no longer find a slot of the table
OFTEN = 5.0  # so often counts what is said when nothing is wrong: of that there is most, and it may not stop a talk
BESIDE = 0.5  # so often counts what is put beside something ordinary
SHORT, ORDINARY = 10, 8  # words, at most, of what is put beside something ordinary, and of that
FOLDS = 5
_TYPED = re.compile(r"^>>? (.*)", re.MULTILINE)  # words, and the captions of what is sent
_PLACEABLE = re.compile(r"\{[^}]*\}|<[^>]*>")
_CRISES = ("crisis_in_the_middle.txt", "crisis_a_mitad.txt")  # conversations in which not all is well


@dataclass(frozen=True)
class Told:
    """`times`: as if it were said so often. `everyday`: said when nothing is wrong; the others are crises, or look
    alike. `first`: which of the examples it is made of, itself or another."""

    text: str
    want: bool
    everyday: bool = False
    times: float = 1.0
    first: int = -1


def examples() -> list[Told]:
    """Crises and look-alikes; and what people type when nothing is wrong, about goals, dates, steps and their days."""
    plain = {
        row["text"]
        for lang in ("en", "es")
        for of in ("goal", "done", "deadline", "everyday")
        for row in rows_of(of, lang, "tune")
    }
    for file in sorted((ROOT / "tests" / "conversations").rglob("*.txt")):
        if file.name not in _CRISES:
            typed = _TYPED.findall(file.read_text("utf-8"))
            plain |= {_PLACEABLE.sub("", line).strip() for line in typed} - {""}
    for file in sorted((ROOT / "dialogs").rglob("*.toml")):
        if "understanding" not in file.parts:  # the examples and suggestions are written as mentees would speak
            plain |= set(_texts(tomllib.loads(file.read_text("utf-8"))))
    for file in sorted((ROOT / "dialogs").rglob("*.ftl")):  # what the coach says, and what stands on buttons
        if "crisis" not in file.parts:
            lines = file.read_text("utf-8").splitlines()
            plain |= {_PLACEABLE.sub("", line.split("=", 1)[1]).strip() for line in lines if "=" in line} - {""}
    found = [Told(row["text"], bool(row["want"])) for lang in ("en", "es") for row in rows_of("crisis", lang, "tune")]
    return found + [Told(text, False, True, OFTEN) for text in sorted(plain - {one.text for one in found})]


def beside() -> list[Told]:
    """Short crises and look-alikes put beside something ordinary, in one breath: what is ordinary may not outweigh
    them. They are told as `first` the place of the one in `examples` that they are made of."""
    chance, found, at = random.Random(3), list[Told](), 0
    for language, joined in (("en", (" ", ", ", " and ")), ("es", (" ", ", ", " y "))):
        usual = [row["text"].rstrip(" .") for row in rows_of("everyday", language, "tune")]
        usual = [text for text in usual if len(text.split()) <= ORDINARY]
        for row in rows_of("crisis", language, "tune"):
            if len(row["text"].split()) <= SHORT:
                text = chance.choice(usual) + chance.choice(joined) + row["text"]
                found.append(Told(text, bool(row["want"]), times=BESIDE, first=at))
            at += 1
    return found


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _texts(one)


def learn(told: Sequence[Told]) -> bytes:
    """A table of the weights that tell most, by how heavy they are and how often they were met."""
    counting = Scales(Table(Table.packed({}, 0.0, {})), rules_of_crisis().classes).counted
    taught: list[Example[int]] = []
    times: list[float] = []
    for one in told:
        heard = heard_apart(one.text)
        taught.append((sorted(counting(heard[0])), one.want))
        if not one.want:  # where there is no sign there is none in any part
            taught += [(sorted(counting(words)), False) for words in heard[1:] if len(words) > FEW]
        times += [one.times] * (len(taught) - len(times))
    weights, bias = LEARNING.learn(taught, times)
    often = Counter(one for counted, _ in taught for one in counted)
    kept = sorted(weights, key=lambda one: (abs(weights[one]) * often[one], one))[-MANY:]
    return Table.packed({one: weights[one] for one in kept}, bias, often)


def heard_apart(text: str) -> list[list[str]]:
    """All the words that are weighed together, and each sentence where there are more."""
    rules = rules_of_crisis()
    return [rules.weighed(piece) for piece in pieces(rules.heard(text))]


def check() -> None:
    """Of each fifth, taught by the other four: what the words alone hear, by where the line is drawn."""
    told = examples()
    places = list(range(len(told)))
    random.Random(1).shuffle(places)
    fold_of = {place: at % FOLDS for at, place in enumerate(places)}
    sums: list[tuple[float, Told]] = []
    for fold in range(FOLDS):
        others = [one for place, one in enumerate(told) if fold_of[place] != fold]
        weighing = Scales(
            Table(learn([*others, *(one for one in beside() if fold_of[one.first] != fold)])), rules_of_crisis().classes
        )
        for one in (one for place, one in enumerate(told) if fold_of[place] == fold):
            sums.append((max(map(weighing.weigh, heard_apart(one.text))), one))
    for line in (-1.0, -0.5, 0.0, 0.5, 1.0, 1.5, 2.0):
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
    FILE.write_bytes(learn([*examples(), *beside()]))


if __name__ == "__main__":
    main()
