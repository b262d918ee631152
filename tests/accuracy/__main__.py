"""How well the coach reads what people type: `python -m tests.accuracy [set …] [--language en] [--kept]`.

Without a set all are judged, without a language each. The misses of the tune half are printed; of the kept half, the
exam, only the figures are (README.md).
"""

from __future__ import annotations

import json
from argparse import ArgumentParser
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.accuracy import addressed, crisis, deadline, done, everyday, goal

HERE = Path(__file__).parent
Row = dict[str, Any]
# The rows of one file and their language in; out come lines of figures, and lines that each show a miss.
Judge = Callable[[list[Row], str], tuple[list[str], list[str]]]

JUDGES: dict[str, Judge] = {
    "deadline": deadline.judge,
    "goal": goal.judge,
    "done": done.judge,
    "crisis": crisis.judge,
    "everyday": everyday.judge,
    "addressed": addressed.judge,
}


def rows_of(subject: str, language: str, half: str) -> list[Row]:
    """The phrases of one file; `half` is "tune" or "kept"."""
    lines = (HERE / language / f"{subject}.{half}.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


def main() -> None:
    parser = ArgumentParser(prog="python -m tests.accuracy", description="Right, wrong, asked; precision and recall.")
    parser.add_argument("subjects", nargs="*", choices=[*JUDGES, []], metavar="set", help=", ".join(JUDGES))
    parser.add_argument("--language", choices=("en", "es"))
    parser.add_argument("--kept", action="store_true", help="the exam: figures only")
    asked = parser.parse_args()
    half = "kept" if asked.kept else "tune"
    for subject in asked.subjects or JUDGES:
        for language in [asked.language] if asked.language else ("en", "es"):
            rows = rows_of(subject, language, half)
            figures, misses = JUDGES[subject](rows, language)
            print(f"{subject} {language}, {half}: {len(rows)} phrases")
            for line in figures + ([] if asked.kept else misses):
                print("  " + line)


if __name__ == "__main__":
    main()
