"""Which suggestions are made to whom: by situation, by what they want and what hinders, by what is on the list already.

By rules, so that the same person is always suggested the same. Never twice, and a few at a time (COACHING 4.2).
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache

from dialogs.exploration.library import Suggestion, entry, library

AT_ONCE = 5  # suggestions shown together
STAFF = frozenset(("advance", "move"))  # situations of somebody who has an employer

SUITED, FOR_ALL, TOPIC, LEANING, KIND = 3.0, 1.5, 2.0, 1.0, 1.5  # what speaks for a suggestion, and how much
ALIKE = 1.6  # against one more of a kind that is among the few already


@dataclass(frozen=True)
class Seeker:
    """What is known of the mentee: ids of topics that they want to go towards, that hinder, and that they lean to."""

    situation: str = ""
    towards: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    leans: tuple[str, ...] = ()


def suggest(
    seeker: Seeker, had: Collection[str], kept: Sequence[str] = (), choosing: str = "", count: int = AT_ONCE
) -> list[str]:
    """Ids, the best first. `had` were suggested or named already; more like `kept` is wanted; `choosing` "work" or
    "place" takes only what helps to choose that. Fewer than `count` where there are no more."""
    return list(_suggest(seeker, frozenset(had), tuple(kept), choosing, count))


@lru_cache(maxsize=512)  # a turn asks several times; ids and topics only, no words of anybody
def _suggest(seeker: Seeker, had: frozenset[str], kept: tuple[str, ...], choosing: str, count: int) -> tuple[str, ...]:
    like = [one for id in kept if (one := entry(id))]
    left = {
        one.id: _worth(one, seeker, like)
        for one in library().values()
        if one.id not in had and _suits(one, seeker.situation) and (not choosing or choosing in one.choosing)
    }
    found: list[str] = []
    while left and len(found) < count:
        kinds = [library()[id].kind for id in found]
        best = max(left, key=lambda id: left[id] - ALIKE * kinds.count(library()[id].kind))
        found.append(best)
        del left[best]
    return tuple(found)


def _suits(one: Suggestion, situation: str) -> bool:
    """Where the situation is not known, all but what takes an employer: "internal openings"."""
    return not {*one.suits} <= STAFF if situation in ("", "else") else bool({situation, "any"} & {*one.suits})


def _worth(one: Suggestion, seeker: Seeker, like: Sequence[Suggestion]) -> float:
    worth = SUITED + 1 / len(one.suits) if seeker.situation in one.suits else 0.0
    worth = worth or (FOR_ALL if "any" in one.suits else 0.0)
    worth += TOPIC * min(2, len({*one.topics} & {*seeker.towards}))
    worth += TOPIC * min(2, len({*one.topics} & {*seeker.against}))
    worth += LEANING * min(1, len({*one.topics} & {*seeker.leans}))
    worth += max((KIND * (one.kind == other.kind) + len({*one.topics} & {*other.topics}) for other in like), default=0)
    return worth
