"""Judges the reading of goals: precision, recall and F1 of each mark."""

from __future__ import annotations

from typing import Any

from dialogs.understanding.smart import read_goal
from tests.accuracy.figures import Score

Row = dict[str, Any]
MARKS = ("specific", "measurable", "achievable", "timebound", "outcome")


def judge(rows: list[Row], language: str) -> tuple[list[str], list[str]]:
    scores, misses = read_all(rows, language)
    return [f"{name}: {score}" for name, score in scores.items()], misses


def read_all(rows: list[Row], language: str) -> tuple[dict[str, Score], list[str]]:
    """The score of each mark, and a line for each that was read wrongly."""
    scores: dict[str, Score] = {}
    misses: list[str] = []
    for row in rows:
        found, want = marks(row["text"], language), wanted(row["want"])
        for name in want:
            scores.setdefault(name, Score()).add(found[name], want[name])
            if found[name] != want[name]:
                misses.append(f"{name} {'wrong' if found[name] else 'missed'}: {row['text']!r}")
        if "vague" in row["want"]:
            said = [word.lower() for word in read_goal(row["text"], language).vague]
            missed = overlap(scores.setdefault("vague", Score()), said, row["want"]["vague"])
            misses += [f"vague {missed}: {row['text']!r}"] if missed else []
    return scores, misses


def marks(text: str, language: str) -> dict[str, bool]:
    seen = read_goal(text, language)
    whose = {kind: seen.whose == kind for kind in ("will", "hope", "other")}
    return {**{mark: getattr(seen, mark) for mark in MARKS}, **whose, "two goals": seen.goals > 1}


def wanted(want: Row) -> dict[str, bool]:
    """Of the marks that a line labels: some say only how many goals there are."""
    whose = {kind: want["owned"] == kind for kind in ("will", "hope", "other")} if "owned" in want else {}
    return {**{mark: want[mark] for mark in MARKS if mark in want}, **whose, "two goals": want["goals"] > 1}


def overlap(score: Score, found: list[str], want: list[str]) -> list[str]:
    """Vague words are judged by overlap ("a bit" and "bit"); what does not overlap comes back."""
    wrong = [word for word in found if not any(word in other or other in word for other in want)]
    missed = [word for word in want if not any(word in other or other in word for other in found)]
    score.right += len(found) - len(wrong)
    score.wrong += len(wrong)
    score.missed += len(missed)
    return [f"+{word}" for word in wrong] + [f"-{word}" for word in missed]
