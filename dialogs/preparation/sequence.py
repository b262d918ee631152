"""The order of steps (COACHING 5.11): what waits for what, where dates contradict it, and how they can be mended.

Arithmetic on names and dates; no words, and nothing of where the steps come from. A step without a date fits anywhere.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from graphlib import CycleError, TopologicalSorter
from typing import Generic, TypeVar

S = TypeVar("S", bound=Hashable)  # whatever a step is known by: its number, or the id of its row

Waits = Mapping[S, Collection[S]]  # by step: those it waits for
Days = Mapping[S, date | None]


@dataclass(frozen=True)
class Conflict(Generic[S]):
    """A step that stands before one it waits for (`other`), or after the date of the goal (`other` is None)."""

    step: S
    other: S | None = None


def circle(waits: Waits[S]) -> list[S]:
    """Steps that wait for each other, each for the one after it and the last for the first; empty where none do."""
    try:
        TopologicalSorter(waits).prepare()
    except CycleError as error:
        found: list[S] = error.args[1][:-1]
        return found[::-1]
    return []


def ready(steps: Collection[S], waits: Waits[S]) -> list[S]:
    """Of the steps that are still to be done, those that wait for none of them."""
    return [step for step in steps if not any(other in steps for other in waits.get(step, ()))]


def conflicts(days: Days[S], waits: Waits[S], by: date | None) -> list[Conflict[S]]:
    """In the order of `days`; a step that is only late because another is counts for itself."""
    found: list[Conflict[S]] = []
    floors = _floors(days, waits)
    for step, day in days.items():
        if day is None:
            continue
        too_early = [other for other in waits.get(step, ()) if (floor := floors.get(other)) and day < floor]
        found += [Conflict(step, other) for other in too_early]
        if by and day > by:
            found.append(Conflict(step))
    return found


def mended(days: Days[S], waits: Waits[S], by: date | None = None) -> dict[S, date | None]:
    """The nearest dates without a contradiction: what waits comes the day after what it waits for, nothing is moved to
    an earlier day than it had except up to `by`, and what fits stays. There may be no circle in `waits`."""
    found: dict[S, date | None] = dict(days)
    for step in _in_order(days, waits):
        day, floors = found[step], _floors(found, waits)
        floor = max((f for other in waits.get(step, ()) if (f := floors.get(other))), default=None)
        if day and floor and day < floor:
            found[step] = floor + timedelta(days=1)
    return {step: min(day, by) if day and by else day for step, day in found.items()}


def _floors(days: Days[S], waits: Waits[S]) -> dict[S, date]:
    """By step, the day before which nothing can come that waits for it; one without a date passes on its own."""
    floors: dict[S, date] = {}
    for step in _in_order(days, waits):
        before = [floors[other] for other in waits.get(step, ()) if other in floors]
        own = days.get(step)
        if own or before:
            floors[step] = max([own] if own else before)
    return floors


def _in_order(days: Days[S], waits: Waits[S]) -> list[S]:
    """What is waited for first. Steps that are not there, dropped since, hold nobody up."""
    known = {step: [other for other in waits.get(step, ()) if other in days] for step in days}
    return list(TopologicalSorter(known).static_order())
