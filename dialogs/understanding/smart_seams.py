"""Where a goal may be two, at each stop, "and" and "then", and how many goals it is.

`smart_parts` knows what mostly belongs to one goal. Elsewhere the rules of `smart_joined` say which verb goes on with
which, and `smart_pairs` weighs what stands on both sides, for what no rule has foreseen; neither is sure alone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from dialogs.understanding.smart_goals import Parted, backed_by, is_beside
from dialogs.understanding.smart_halves import half_of
from dialogs.understanding.smart_joined import announced, are_states, goes_apart, joins_two
from dialogs.understanding.smart_pairs import Counts, Weights, counted, weights_of_pairs
from dialogs.understanding.smart_parts import begins_anew, first_of_steps, only_part, rests_on
from dialogs.understanding.smart_tables import Table

RULES = 0.8  # what the rules weigh, for or against: less than they seem to on the goals that they were written with
SURE = 1.6  # and where they are surer: that it is one; that what is wished of others is another


class Seam(NamedTuple):
    """Between two halves of a goal. `counted`: what it counts as; `told`: how much the rules speak for two goals, at
    most `SURE` for or against."""

    counted: Counts
    told: Callable[[], float]

    def joins_two(self, weights: Weights) -> bool:
        weighed = weights.of(self.counted)
        return weighed > 0 if abs(weighed) > SURE else weighed + self.told() > 0


def count_goals(parted: Sequence[Parted], signs: Table) -> int:
    """One, and one more for each seam that joins two."""
    if announced([clause for _, clause in parted], signs):
        return 2
    weights = weights_of_pairs()
    return 1 + sum(seam.joins_two(weights) for seam in seams(parted, signs))


def seams(parted: Sequence[Parted], signs: Table) -> list[Seam]:
    """From left to right, in every clause."""
    said = [[word.said for word in clause] for _, clause in parted]
    parts = _parts([stop for stop, _ in parted], said, signs)
    if len(parts) < 2:
        return []
    halves = [half_of(said[part.clause][part.start : part.end], signs) for part in parts]
    steps = first_of_steps([stop for stop, _ in parted], said, signs)
    return [
        Seam(
            counted(parts[at].joint, parts[at].also, halves[:at], halves[at:], signs),
            partial(_told, parts[at - 1], parts[at], said, steps, signs),
        )
        for at in range(1, len(parts))
    ]


def _told(last: _Part, part: _Part, said: Sequence[Sequence[str]], steps: int, signs: Table) -> float:
    clause = said[part.clause]
    if part.clause != last.clause:
        if part.clause >= steps or is_beside(clause, said[0], signs) or (last.clause == 0 and rests_on(said[0], signs)):
            return -SURE
        return RULES if goes_apart(said[last.clause], clause, signs) else -RULES
    if part.clause >= steps:
        return -SURE
    if part.start == last.end:  # begins anew
        return RULES
    if backed_by(clause[part.start :], signs) or only_part(clause, part.start - 1, signs):
        return -SURE
    if not joins_two(clause, part.start - 1, signs):
        return -RULES
    return SURE if clause[part.start] in signs.wished else RULES


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
            elif word is None or _joins(clause, place, signs):
                if word and start < place and not conjunction and _only_leads(clause[start:place], signs):
                    continue  # "id and also love to": what is added stands inside
                if start < place:
                    found.append(_Part(f"{stop} {conjunction}".strip(), also, number, start, place))
                    stop, conjunction, also = "", "", False
                if word is not None:
                    conjunction = _conjunction(word, signs)
                start = place + 1
    return found


def _joins(clause: Sequence[str], place: int, signs: Table) -> bool:
    word, after = clause[place], clause[place + 1 : place + 2]
    if word in signs.meanwhile:
        return place > 0 and bool(after) and after[0].endswith(signs.at_once_endings)
    return word in signs.and_then and not are_states(clause[:place], clause[place + 1 :], signs)


def _only_leads(words: Sequence[str], signs: Table) -> bool:
    return all(word in signs.leads or word in signs.wishes for word in words)


def _conjunction(word: str, signs: Table) -> str:
    return "and" if word == signs.conjunction else "while" if word in signs.meanwhile else "then"
