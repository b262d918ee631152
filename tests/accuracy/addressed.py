"""What is said to the coach: how much of it is heard, and how many answers are asked about."""

from __future__ import annotations

from typing import Any

from dialogs.understanding.addressed import said_to_coach
from tests.accuracy.figures import Score

Row = dict[str, Any]


def judge(rows: list[Row], language: str) -> tuple[list[str], list[str]]:
    score, misses = Score(), list[str]()
    for row in rows:
        heard = said_to_coach(row["text"], language)
        score.add(heard, row["want"])
        if heard != row["want"]:
            misses.append(f"{'asked about' if heard else 'not heard'}: {row['text']!r}")
    answers = sum(not row["want"] for row in rows)
    return [f"said to the coach: {score}", f"answers asked about: {score.wrong} of {answers}"], misses
