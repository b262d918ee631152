"""Judges the reading of deadlines: right, wrong (a date that should have been another, or asked), asked for."""

from __future__ import annotations

from collections import Counter
from datetime import date
from time import process_time
from typing import Any

from dialogs.understanding.deadlines import read_deadline

Row = dict[str, Any]


def judge(rows: list[Row], language: str) -> tuple[list[str], list[str]]:
    """Figures and misses; the first reading, which builds the tables, is not timed."""
    read(rows[0], language)
    start = process_time()
    answers = [read(row, language) for row in rows]
    took = process_time() - start
    verdicts = [verdict(row["want"], answer) for row, answer in zip(rows, answers, strict=True)]
    counts = Counter(verdicts)
    kinds = Counter(
        f"{word} where {kind(row['want'])} was wanted"
        for row, word in zip(rows, verdicts, strict=True)
        if word != "right"
    )
    figures = [", ".join(f"{word} {counts[word]} ({counts[word] / len(rows):.1%})" for word in WORDS)]
    figures += [f"{count} {name}" for name, count in kinds.most_common()]
    figures.append(f"{len(rows) / took:,.0f} phrases a second")
    shown = sorted(zip(verdicts, rows, answers, strict=True), key=lambda each: WORDS.index(each[0]), reverse=True)
    misses = [
        f"{word}: {row['text']!r} on {row['today']} in {row['country']}: {answer}, wanted {row['want']}"
        for word, row, answer in shown
        if word != "right"
    ]
    return figures, misses


WORDS = ("right", "asked", "wrong")


def read(row: Row, language: str) -> dict[str, Any]:
    """The reading in the form of the sets."""
    found = read_deadline(row["text"], date.fromisoformat(row["today"]), language, row["country"])
    if found.date:
        return {"date": found.date.isoformat()} | ({"repeats": found.repeats} if found.repeats else {})
    if found.offers:
        return {"offers": [day.isoformat() for day in found.offers]}
    return {"past": found.past.isoformat()} if found.past else {}


def kind(want: dict[str, Any]) -> str:
    """date, repeats, offers, past, or nothing."""
    return "repeats" if "repeats" in want else next(iter(want), "nothing")


def verdict(want: dict[str, Any], answer: dict[str, Any]) -> str:
    """Offers are right in any order; where nothing was wanted, offering is right too: it asks."""
    if answer == want:
        return "right"
    if "date" in answer:
        return "wrong"
    if not want:
        return "right"
    return "right" if "offers" in want and sorted(want["offers"]) == sorted(answer.get("offers", [])) else "asked"
