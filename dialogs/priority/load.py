"""Whether goals side by side ask for more hours a week than there are (REQUIREMENTS 0.13)."""

from __future__ import annotations

from collections.abc import Sequence


def hours_at_once(hours: Sequence[int], beside: Sequence[bool]) -> int:
    """The most hours a week that any goals need which run at the same time. A goal runs beside those before it where
    `beside` says so, or starts when they are through; the first one's is of no account."""
    most = together = 0
    for number, (own, joins) in enumerate(zip(hours, beside, strict=True)):
        together = together + own if joins and number else own
        most = max(most, together)
    return most


def too_much(needed: int, have: int | None) -> bool:
    return have is not None and needed > have
