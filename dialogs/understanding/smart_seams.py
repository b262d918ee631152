"""Where a goal may be two, at each stop, "and" and "then", and how many goals it is.

`smart_parts` knows what surely belongs to one goal. Elsewhere the rules of `smart_joined` say which verb goes on with
which, and `smart_pairs` weighs what stands on both sides, for what no rule has foreseen; neither is sure alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from dialogs.understanding.smart_goals import Parted
from dialogs.understanding.smart_joined import announced, goes_apart, joins_two
from dialogs.understanding.smart_pairs import counted, half_of, weigh
from dialogs.understanding.smart_parts import begins_anew, first_of_steps, only_part, rests_on
from dialogs.understanding.smart_tables import Table

RULES = 1.1  # what the rules weigh, for or against: they were written with the tune half, and are less sure elsewhere
SURE = 3.0  # and where they are sure that it is one


class Seam(NamedTuple):
    """Between two halves of a goal. `counted`: what it counts as; `told`: how much the rules speak for two goals."""

    counted: set[str]
    told: float


def count_goals(parted: Sequence[Parted], signs: Table) -> int:
    """One, and one more for each seam that joins two."""
    if announced([clause for _, clause in parted], signs):
        return 2
    return 1 + sum(weigh(seam.counted) + seam.told > 0 for seam in seams(parted, signs))


def seams(parted: Sequence[Parted], signs: Table) -> list[Seam]:
    """From left to right."""
    said = [[word.said for word in clause] for _, clause in parted]
    parts = _parts([stop for stop, _ in parted], said, signs)
    if len(parts) < 2:
        return []
    halves = [half_of(said[part.clause][part.start : part.end], signs) for part in parts]
    steps = first_of_steps([stop for stop, _ in parted], said, signs)
    found: list[Seam] = []
    for at in range(1, len(parts)):
        part, last = parts[at], parts[at - 1]
        clause, within = said[part.clause], part.clause == last.clause
        if part.clause >= steps or (within and part.start > last.end and only_part(clause, part.start - 1, signs)):
            told = -SURE
        elif within and part.start == last.end:
            told = RULES
        elif within:
            told = RULES if joins_two(clause, part.start - 1, signs) else -RULES
        elif last.clause == 0 and rests_on(said[0], signs):
            told = -SURE
        else:
            told = RULES if goes_apart(said[last.clause], clause, signs) else -RULES
        found.append(Seam(counted(part.joint, part.also, halves[:at], halves[at:], signs), told))
    return found


class _Part(NamedTuple):
    """Of a clause, between its joints. `joint`: a stop, "and", "then", or a stop and one of these, that joins it to
    what is before; `also`: said to be another."""

    joint: str
    also: bool
    clause: int
    start: int
    end: int


def _parts(stops: Sequence[str], said: Sequence[Sequence[str]], signs: Table) -> list[_Part]:
    found: list[_Part] = []
    stop = conjunction = ""
    also = False
    for number, clause in enumerate(said):
        stop, start = stops[number], 0
        for place, word in enumerate([*clause, None]):
            if word in signs.also and start == place:
                also, start = True, place + 1
            elif word and start < place and begins_anew(clause, start, place, signs):
                found.append(_Part(f"{stop} {conjunction}".strip(), also, number, start, place))
                stop, conjunction, also, start = "", "", False, place
            elif word is None or word in signs.and_then:
                if start < place:
                    found.append(_Part(f"{stop} {conjunction}".strip(), also, number, start, place))
                    stop, conjunction, also = "", "", False
                if word is not None:
                    conjunction = "and" if word == signs.conjunction else "then"
                start = place + 1
    return found
