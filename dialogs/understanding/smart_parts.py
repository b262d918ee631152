"""What mostly belongs to one goal, however it is joined: reasons, ways, steps, means; and where one begins unjoined."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from dialogs.understanding.smart_goals import main_verb, says_means, verb_of
from dialogs.understanding.smart_joined import is_verb, tells_of_now
from dialogs.understanding.smart_tables import Table


def only_part(clause: Sequence[str], place: int, signs: Table) -> bool:
    """Whether the "and" at `place` surely joins parts of one: what is so now ("im a mum and a carer"), reasons
    ("because i like people and i like science"), what it is for ("so i can help people and …"), ways ("by cooking at
    home and cycling to work"), a verb with what it only leads to ("try and get …"), or those that were named together
    ("two courses, the one on excel and the one on sql")."""
    before, after = clause[:place], clause[place + 1 :]
    if not before or not after:
        return False
    if signs.pointing.issuperset((" ".join(before[:2]), " ".join(after[:2]))):
        return True
    if tells_of_now(before, signs) or signs.purpose.holds(before):
        return True
    if before[-1] in signs.leading_on and (len(before) == 1 or before[-2] in signs.leads):
        return True
    if cause := next((at for at, word in enumerate(before) if word in signs.causes), None):
        return not (is_verb(after[0], signs) or signs.wishes.difference(before[cause:]) & set(after[:2]))
    way = after[0].endswith(signs.way_endings)
    return way and (signs.infinitives or any(a == "by" and b.endswith("ing") for a, b in pairwise(before)))


def rests_on(said: Sequence[str], signs: Table) -> bool:
    """Whether a first clause only says what the goal in the next rests on: "my aunt lends me her van, start …"."""
    return said[0] not in signs.articles and "so" not in said and says_means(said, signs)


def first_of_steps(stops: Sequence[str], said: Sequence[Sequence[str]], signs: Table) -> int:
    """From which clause on only the steps to one goal are told: "finish my thesis: do …, write up …", "…, para eso …";
    how many clauses there are, where none does."""
    for number, clause in enumerate(said):
        told = number and stops[number] == ":" and any(main_verb(one, signs) is not None for one in said[:number])
        if told or (number and signs.means_to.holds([".", *clause])):
            return number
    return len(said)


def begins_anew(clause: Sequence[str], start: int, place: int, signs: Table) -> bool:
    """Whether a goal begins at `place` with nothing to join it: "learn to cook pass my exams"."""
    word = clause[place]
    plain = word.endswith(("r", "rme")) if signs.infinitives else word in signs.starts
    if not plain:  # as most words
        return False
    last, after = clause[place - 1], clause[place + 1 : place + 2]
    if word in signs.either or not after or not is_verb(word, signs):
        return False
    first = main_verb(clause[start:place], signs)
    if first != 0 or clause[start] in signs.helping or not (signs.reasons - {signs.to}).isdisjoint(clause[start:place]):
        return False
    if last in signs.degrees:
        return verb_of(clause[start], signs) not in signs.being and place - start == 2
    if last in signs.leads | signs.borders | signs.determiners | signs.links | signs.wishes | signs.also:
        return False
    if signs.infinitives:
        return len(last) > 2 and verb_of(last, signs) is None
    return after[0] in signs.possessives | signs.articles and last not in signs.not_heads
