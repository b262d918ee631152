"""Learns what tells that something is said to the coach and is no answer, and what it is about: `python -m
tests.accuracy.weigh_addressed` writes `addressed.weights.bin` and `addressed.topics.bin` anew, from the tune half only,
the same each time; with `--check`, how well it does on phrases that it was not taught, a fifth left out at a time.
"""

from __future__ import annotations

import random
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import dialogs.understanding
from dialogs.understanding.addressed import SLOTS, TOPIC_SLOTS, TOPICS, marks, topic_of, topic_tables
from dialogs.understanding.weighing import Table
from tests.accuracy.__main__ import rows_of
from tests.accuracy.regression import Example, Learning

FILE = Path(dialogs.understanding.__file__).with_name("addressed.weights.bin")
TOPIC_FILE = FILE.with_name("addressed.topics.bin")
LEARNING = Learning(seldom=2, rounds=15, step=1.0, smaller=1e-4, rare=1)
OF_TOPICS = Learning(seldom=2, rounds=8, step=1.0, smaller=1e-4, rare=1)
MANY = 60_000  # weights that are kept: more than these no longer find a slot of the table
ANSWERS = ("goal", "done")  # sets of what is typed as an answer or tells of a step, whatever else it may be
USUAL = 0.3  # so often counts one of these
FOLDS = 5


class Told(NamedTuple):
    text: str
    language: str
    want: bool  # said to the coach
    times: float = 1.0
    about: str = ""  # one of TOPICS


def examples(language: str) -> list[Told]:
    rows = rows_of("addressed", language, "tune")
    return [Told(row["text"], language, bool(row["want"]), about=row.get("about", "")) for row in rows]


def answers(language: str) -> list[Told]:
    found = sorted({row["text"] for of in ANSWERS for row in rows_of(of, language, "tune")})
    return [Told(text, language, False, USUAL) for text in found]


def learn(told: Sequence[Told]) -> bytes:
    """A table of the weights that tell most, of both languages."""
    taught: list[Example[int]] = [(sorted(marks(one.text, one.language)), one.want) for one in told]
    return _packed(LEARNING, taught, [one.times for one in told], MANY, SLOTS)


def learn_topics(told: Sequence[Told]) -> bytes:
    """A table for each of `TOPICS`, in their order; of those that have one."""
    counted = [(sorted(marks(one.text, one.language)), one.about) for one in told if one.about]
    of_each = ([(of, about == topic) for of, about in counted] for topic in TOPICS)
    return b"".join(_packed(OF_TOPICS, taught, (), TOPIC_SLOTS // 2, TOPIC_SLOTS) for taught in of_each)


def _packed(learning: Learning, taught: Sequence[Example[int]], times: Sequence[float], most: int, slots: int) -> bytes:
    weights, bias = learning.learn(taught, times)
    often = Counter(mark for counted, _ in taught for mark in counted)
    kept = sorted(weights, key=lambda one: (abs(weights[one]) * often[one], one))[-most:]
    return Table.packed({one: weights[one] for one in kept}, bias, often, slots)


def check() -> None:
    """Of each fifth, taught by the other four: what is heard, by where the line is drawn."""
    told, usual = [*examples("en"), *examples("es")], [*answers("en"), *answers("es")]
    random.Random(1).shuffle(told)
    sums: list[tuple[float, Told]] = []
    for fold in range(FOLDS):
        table = Table(learn([*(one for at, one in enumerate(told) if at % FOLDS != fold), *usual]))
        for one in told[fold::FOLDS]:
            counted = marks(one.text, one.language)
            sums.append((table.bias + table.sum(counted) / (len(counted) or 1) ** 0.5, one))
    for language in ("en", "es"):
        of = {
            want: [sure for sure, one in sums if one.language == language and one.want is want]
            for want in (True, False)
        }
        for line in (0.0, 0.5, 1.0, 1.5, 2.0, 3.0):
            heard, asked = (sum(sure > line for sure in of[want]) for want in (True, False))
            print(
                f"{language} line {line}: {heard} of {len(of[True])} heard, "
                f"{asked} of {len(of[False])} answers asked about"
            )


def check_topics() -> None:
    """Likewise, of what is clear enough: how much that is, and how much of it is right."""
    told = [one for language in ("en", "es") for one in examples(language) if one.about]
    random.Random(1).shuffle(told)
    clear: list[tuple[Told, bool]] = []
    for fold in range(FOLDS):
        tables = topic_tables(learn_topics([one for at, one in enumerate(told) if at % FOLDS != fold]))
        for one in told[fold::FOLDS]:
            if topic := topic_of(one.text, one.language, tables):
                clear.append((one, topic == one.about))
    for language in ("en", "es"):
        right = [is_right for one, is_right in clear if one.language == language]
        of = sum(one.language == language for one in told)
        print(f"{language} topics: {len(right)} of {of} clear, {sum(right)} of these right")


def main() -> None:
    parser = ArgumentParser(prog="python -m tests.accuracy.weigh_addressed", description="What is said to the coach.")
    parser.add_argument("--check", action="store_true", help="figures only")
    if parser.parse_args().check:
        check()
        check_topics()
        return
    FILE.write_bytes(learn([one for language in ("en", "es") for one in (*examples(language), *answers(language))]))
    TOPIC_FILE.write_bytes(learn_topics([*examples("en"), *examples("es")]))


if __name__ == "__main__":
    main()
