"""Examples, the data beside the dialogs: for real questions and real situations."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

import dialogs
from dialogs.awareness.questions import SITUATIONS
from dialogs.engine.questions import Dialog, Question
from dialogs.examples import example
from tests.dialogs.phone import the_coach, words

FOLDER = Path(dialogs.__file__).parent


def asked() -> list[tuple[str, Question, Dialog]]:
    return [row for dialog in the_coach().dialogs.values() for row in dialog.paths()]


def examples() -> list[tuple[str, dict[str, Any]]]:
    found = []
    for path in sorted(FOLDER.glob("*/examples.toml")):
        for key, entries in tomllib.loads(path.read_text("utf-8")).items():
            found += [(key, entry) for entry in entries]
    return found


def test_examples_are_for_real_questions_and_real_situations() -> None:
    keys = {key for key, _, _ in asked()}
    for key, entry in examples():
        assert key in keys
        assert set(entry["suits"]) <= {*SITUATIONS, "any"}, key
        assert set(entry) - {"suits"} >= set(words().languages) - {"xx"}, key


def test_an_open_question_with_examples_has_one_for_everybody() -> None:
    """COACHING 1.8: the one that fits best, a general one always."""
    for key, entry in examples():
        for situation in ("", *SITUATIONS):
            assert example(key, situation, "en"), key
        for situation in entry["suits"]:
            if situation != "any":
                fitting = example(key, situation, "en")
                assert fitting in [e["en"] for k, e in examples() if k == key and situation in e["suits"]]


TALKS = ("awareness", "exploration", "suggestions", "preparation", "step")
OPEN = sorted({key for key, question, dialog in asked() if question.kind == "words" and dialog.name in TALKS})


@pytest.mark.parametrize("key", OPEN)
def test_every_open_question_of_the_plan_has_an_example(key: str) -> None:
    """COACHING 1.8."""
    assert example(key, "", "en")
