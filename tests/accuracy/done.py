"""Judges what is taken for done: the right step, none where one was, another, or one where none was (the worst)."""

from __future__ import annotations

from collections import Counter
from typing import Any

from dialogs.understanding.done import match_done

Row = dict[str, Any]
WORDS = ("right", "missed", "another step", "not done taken for done")


def judge(rows: list[Row], language: str) -> tuple[list[str], list[str]]:
    verdicts = [verdict(row, language) for row in rows]
    counts = Counter(verdicts)
    figures = [", ".join(f"{word} {counts[word]} ({counts[word] / len(rows):.1%})" for word in WORDS)]
    told = [(row, word) for row, word in zip(rows, verdicts, strict=True) if word != "right"]
    return figures, [f"{word}: {row['text']!r} with {row['steps']}, wanted {row['want']}" for row, word in told]


def verdict(row: Row, language: str) -> str:
    found = match_done(row["text"], [(str(at), title) for at, title in enumerate(row["steps"])], language)
    step = int(found) if found else None
    if step == row["want"]:
        return "right"
    if row["want"] is None:
        return "not done taken for done"
    return "missed" if step is None else "another step"
