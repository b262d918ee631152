"""What others did, and what somebody without a name was told, as far as that finishes a step (see `done`)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from dialogs.understanding.done_clauses import Clause
from dialogs.understanding.done_words import Words

if TYPE_CHECKING:
    from dialogs.understanding.done_steps import Step

_WITH = frozenset({"with", "con"})


def granted(step: Step, told: Sequence[Clause], table: Words) -> bool:
    """What others did finishes what was to be asked of them, or what they were to do."""
    gave = any(clause.words & table.granted and not _to_others(clause, table) for clause in told)
    agreed = any(clause.words & table.agreed for clause in told)
    if (step.verb in table.requests and gave) or (step.verb in table.mutual and agreed):
        return True
    if step.verb in table.talks and any(_spoke(clause, step, table) for clause in told):
        return True
    if step.verb in table.requests:
        return any(clause.verbs & (step.stems - {step.verb}) for clause in told if clause.done)
    theirs = [clause for clause in told if clause.by_others]
    if step.verb in table.given_up and any(clause.words & table.takers for clause in theirs):
        return True  # "se llevaron la moto"
    return any(_did_for_me(clause, step, table) or _came_back(clause, step, table) for clause in theirs)


def _to_others(clause: Clause, table: Words) -> bool:
    """ "(a mi compañera) le han dado": not to the mentee."""
    return clause.by_others and bool(clause.words & table.to_them) and not clause.words & {"me", "nos"}


def _did_for_me(clause: Clause, step: Step, table: Words) -> bool:
    """ "el sindicato me revisó el contrato": what was to be done with them."""
    did = clause.verbs & step.stems - table.common
    return "con" in step.words and "me" in clause.words and bool(did) and _with_whom(clause, step)


def _with_whom(clause: Clause, step: Step) -> bool:
    after = step.words[step.words.index("con") + 1 :]
    return bool(clause.words & set(after) - {"el", "la", "los", "las", "mi", "mis", "un", "una"})


def _came_back(clause: Clause, step: Step, table: Words) -> bool:
    """ "la traductora me entregó el diploma": what is given to others to do, and has come back from them."""
    return step.verb in table.commissioned and bool(clause.words & table.handed_back and clause.stems & step.telling)


def _spoke(clause: Clause, step: Step, table: Words) -> bool:
    """ "marcie told me everything", "me atendió Luis": who was to be spoken to has spoken."""
    if step.words[0] in table.tells or step.verb in clause.stems:
        return False  # who was to be told has told nothing; "mum said to call the bank"
    to_me = clause.words & {"me", "us", "nos"} or not clause.words & table.told_me
    return bool(to_me and clause.words & table.spoke and clause.stems & step.telling)


def met_them(step: Step, titles: Sequence[Step], told: Sequence[Clause], table: Words) -> bool:
    """ "had a chat with her", "ya la llamé": whom no name says is whom the one step of speaking to somebody says."""
    if [one for one in titles if one.verb in table.talks] != [step]:
        return False
    named = frozenset(stem for one in titles for stem in one.telling)
    return any(
        clause.to_them and clause.done and not clause.by_others and not clause.stems - clause.verbs & named
        for clause in told
    )


def of_somebody(clause: Clause, step: Step, table: Words) -> bool:
    """ "Arjun left", "Declan nodded": somebody with whom it is to be done did something else; or who is to be spoken to
    is not so much as named: "contributed in the managers' meeting"."""
    named = clause.stems - clause.verbs - table.beside
    spoken_to = step.names if step.verb in table.talks else frozenset[str]()
    people = frozenset(map(table.stem, spoken_to or partners(step.words, table)))
    if spoken_to and not named & people:
        return True
    return bool(named) and named <= people


def partners(said: Sequence[str], table: Words) -> frozenset[str]:
    """Who stands behind a "with", however they are written."""
    return frozenset(word for before, word in pairwise(said) if before in _WITH and word not in table.empty)
