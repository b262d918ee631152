"""Judges the hearing of crises: how many are heard, and how many look-alikes are taken for one."""

from __future__ import annotations

from typing import Any

from dialogs.understanding.crisis import signs_of_crisis
from tests.accuracy.figures import Score

Row = dict[str, Any]


def judge(rows: list[Row], language: str) -> tuple[list[str], list[str]]:
    score, misses = Score(), []
    for row in rows:
        heard = signs_of_crisis(row["text"])
        score.add(heard, row["want"])
        if heard != row["want"]:
            misses.append(f"{'false alarm' if heard else 'not heard'}: {row['text']!r}")
    alike = sum(not row["want"] for row in rows)
    return [
        str(score),
        f"false alarms: {score.wrong} of {alike} look-alikes ({score.wrong / (alike or 1):.1%})",
    ], misses
