"""Judges what the hearing of crises makes of messages in which nothing is wrong: how many would have stopped a talk."""

from __future__ import annotations

from typing import Any

from dialogs.understanding.crisis import Need, need_in

Row = dict[str, Any]


def judge(rows: list[Row], _language: str) -> tuple[list[str], list[str]]:
    found = [(need_in(row["text"]), row["text"]) for row in rows]
    stopped = [text for need, text in found if need is Need.SIGNS]
    doubtful = sum(need is Need.DOUBT for need, _ in found)
    share = 100 / (len(rows) or 1)
    return [
        f"taken for a crisis: {len(stopped)} of {len(rows)} ({len(stopped) * share:.2f}%); "
        f"told where help is: {doubtful} ({doubtful * share:.2f}%)"
    ], [f"false alarm: {text!r}" for text in stopped]
