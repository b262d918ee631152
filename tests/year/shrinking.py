"""The shortest story: what somebody did is lived again with less and less of it, as long as the same rule is broken."""

from __future__ import annotations

from datetime import timedelta

from tests.year.living import BEGIN, Lived, Script, live
from tests.year.watching import Violation

TRIES = 150


async def shortest(number: int, seed: int, days: int, lived: Lived, most: int = TRIES) -> tuple[Script, Violation]:
    """The acts that are needed, and what they bring about. Halves, quarters, … are left out, then single ones.

    At most so many tries.
    """
    violation = min(lived.violations, key=lambda one: one.at)
    script = [(at, act) for at, act in lived.scripts[number] if at <= violation.at]
    tries, size = 0, max(1, len(script) // 2)
    while tries < most:
        shorter = False
        start = 0
        while start < len(script) and tries < most:
            less = script[:start] + script[start + size :]
            tries += 1
            if found := await _broken(number, seed, days, less, violation):
                script, violation, shorter = less, found, True
            else:
                start += size
        if not shorter and size == 1:
            break
        size = size if shorter and size == 1 else max(1, size // 2)
    return script, violation


async def _broken(number: int, seed: int, days: int, script: Script, like: Violation) -> Violation | None:
    """The same rule, not later than a week after."""
    until = min(days, (like.at - BEGIN + timedelta(days=7)).days + 1)
    again = await live([number], seed, until, scripts={number: script}, stop_at_first=True)
    return next((one for one in again.violations if one.rule == like.rule), None)
