"""Which clauses of a sentence are about the goal rather than about the means to it, and the verbs in them."""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.understanding.phone import Word
from dialogs.understanding.smart_tables import Table, plain_verb

Parted = tuple[str, list[Word]]
"""A clause, and the stop before it: ".", "," or ":"; "" for the first."""

_STOPS = (".", ",")
_LEAD = 6  # words that may stand before the verb of a clause
_BACKING = 3  # words of a clause that says what the goal rests on


def clauses(words: Sequence[Word], signs: Table) -> list[Parted]:
    """The clauses that say the goal. One that only says what makes it possible ("I have Fridays off") is left out,
    unless there is no other."""
    found = every_clause(words)
    first = [word.said for word in found[0][1]] if found else []
    return [
        (stop, _without_backing(clause, signs))
        for at, (stop, clause) in enumerate(found)
        if at == 0 or not is_beside([word.said for word in clause], first, signs)
    ]


def is_beside(said: Sequence[str], first: Sequence[str], signs: Table) -> bool:
    """Whether a clause only says what makes the goal of the first possible; not "a job in a bank, a flat of my own"."""
    alike = said[0] in signs.articles and first[0] in signs.articles and not _says(said, signs)
    return not alike and says_means(said, signs)


def _without_backing(clause: list[Word], signs: Table) -> list[Word]:
    """ "study law and my boss is fine with it" → "study law"."""
    said = [word.said for word in clause]
    for at, word in enumerate(said):
        if at and word in signs.and_then and backed_by(said[at + 1 :], signs):
            return clause[:at]
    return clause


def rests_on_means(words: Sequence[Word], signs: Table) -> bool:
    """Whether a clause of its own says what makes the goal possible: "gran is paying for lessons"."""
    found = [[word.said for word in clause] for _, clause in every_clause(words)]
    if any(_backs(clause, signs) for clause in found[1:]):
        return True
    joined = (clause[at + 1 :] for clause in found for at, word in enumerate(clause) if at and word in signs.and_then)
    return any(backed_by(part, signs) for part in joined)


def backed_by(part: Sequence[str], signs: Table) -> bool:
    return _backs(part, signs) and _says(part, signs) and not verb_of(part[0], signs)


def _says(part: Sequence[str], signs: Table) -> bool:
    """ "(and) my boss is fine with it" says something; "(and) my old boss at the bakery" only names somebody."""
    return any(word in signs.finite for word in part[:_LEAD])


def every_clause(words: Sequence[Word]) -> list[Parted]:
    """Of the goal, and of what makes it possible."""
    found: list[Parted] = [("", [])]
    for word in words:
        if word.said in _STOPS:
            found.append((":" if word.typed == ":" else word.said, []))
        else:
            found[-1][1].append(word)
    return [parted for parted in found if any(word.said[0].isalpha() for word in parted[1])]


def _backs(said: Sequence[str], signs: Table) -> bool:
    if len(said) < _BACKING or signs.no_backing & set(said):
        return False
    if said[0] in signs.backing:
        return True
    of_somebody = not verb_of(said[0], signs) and said[0] not in signs.leads
    return of_somebody and _says(said[1:], signs)


def says_means(said: Sequence[str], signs: Table) -> bool:
    """Whether a clause, in folded words, only says what makes a goal possible."""
    return signs.means.holds(said) or signs.effort.holds(said) or _backs(said, signs)


def begins_plainly(word: str, signs: Table) -> bool:
    """Whether a plain verb begins the goal: "decide what I want", "cambiarme de turno"."""
    verb = verb_of(word, signs)
    plain = verb == word or (signs.infinitives and verb is not None and word.startswith(verb))
    return plain and word not in signs.wishes


def verb_of(word: str, signs: Table) -> str | None:
    """The plain verb that a folded word is a form of, or None: "writing", "escribirle" → "write", "escribir"."""
    return signs.verbs[word] if word in signs.verbs else plain_verb(word, signs.infinitives)


def main_verb(clause: Sequence[str], signs: Table) -> int | None:
    """Where the first verb of goals stands, behind what may lead to it."""
    return next(
        (
            at
            for at, word in enumerate(clause)
            if (verb := verb_of(word, signs) or (word in signs.starts and word))
            and verb not in signs.wishes
            and word not in signs.leads
        ),
        None,
    )


def begins_object(words: Sequence[str], signs: Table) -> str:
    """What an object begins with, as `stages` has it."""
    word = next((word for word in words if word not in signs.links), "")
    if not word:
        return ""
    if any(each[-1] == "@" for each in words[:2]):
        return "name"
    if word[0].isdigit() or word in signs.counts:
        return "number"
    if word in signs.possessives:
        return "my"
    if word in signs.articles:
        return "a"
    return "" if word in signs.determiners or word in signs.borders or word == signs.to else "bare"
