"""How many goals a sentence names, and which of its clauses are about the goal rather than about the means to it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dialogs.understanding.phone import Word
from dialogs.understanding.smart_tables import Table
from dialogs.understanding.verbs_en import base as english_verb
from dialogs.understanding.verbs_es import base as infinitive

_STOPS = (".", ",")
_WITH_PRONOUN = re.compile(r"(?<=[aei]r)(?:me|te|se|nos|les?|l[ao]s?|[mts]e?l[ao]s?)$")
_LEAD = 6  # words that may stand before the verb of a goal
_BACKING = 3  # words of a clause that says what the goal rests on
_TELLING = 3  # letters of a word that says something
_CLITICS = ("rle", "rles", "rla", "rlo", "rlas", "rlos")


def clauses(words: Sequence[Word], signs: Table) -> list[list[Word]]:
    """The clauses that say the goal. One that only says what makes it possible ("I have Fridays off") is left out,
    unless there is no other."""
    found = _all_clauses(words)
    about = [clause for at, clause in enumerate(found) if at == 0 or not _only_means(clause, signs)]
    return [_without_backing(clause, signs) for clause in about or found]


def _without_backing(clause: list[Word], signs: Table) -> list[Word]:
    """ "study law and my boss is fine with it" → "study law"."""
    said = [word.said for word in clause]
    for at, word in enumerate(said):
        if at and word in signs.and_then and _backed_by(said[at + 1 :], signs):
            return clause[:at]
    return clause


def rests_on_means(words: Sequence[Word], signs: Table) -> bool:
    """Whether a clause of its own says what makes the goal possible: "gran is paying for lessons"."""
    found = [[word.said for word in clause] for clause in _all_clauses(words)]
    if any(_backs(clause, signs) for clause in found[1:]):
        return True
    joined = (clause[at + 1 :] for clause in found for at, word in enumerate(clause) if at and word in signs.and_then)
    return any(_backed_by(part, signs) for part in joined)


def _backed_by(part: Sequence[str], signs: Table) -> bool:
    return _backs(part, signs) and _says(part, signs) and not verb_of(part[0], signs)


def _says(part: Sequence[str], signs: Table) -> bool:
    """ "(and) my boss is fine with it" says something; "(and) my old boss at the bakery" only names somebody."""
    return any(word in signs.finite for word in part[:_LEAD])


def _all_clauses(words: Sequence[Word]) -> list[list[Word]]:
    found: list[list[Word]] = [[]]
    for word in words:
        if word.said in _STOPS:
            found.append([])
        else:
            found[-1].append(word)
    return [clause for clause in found if any(word.said[0].isalpha() for word in clause)]


def _backs(said: Sequence[str], signs: Table) -> bool:
    if len(said) < _BACKING or signs.no_backing & set(said):
        return False
    if said[0] in signs.backing:
        return True
    of_somebody = not verb_of(said[0], signs) and said[0] not in signs.leads
    return of_somebody and _says(said[1:], signs)


def _only_means(clause: list[Word], signs: Table) -> bool:
    said = [word.said for word in clause]
    return signs.means.holds(said) or signs.effort.holds(said) or _backs(said, signs)


def count_goals(main: list[list[Word]], signs: Table) -> int:
    """One, and one more for each verb with an object of its own that is joined to it."""
    count = 1
    said = [[word.said for word in clause] for clause in main]
    for at, clause in enumerate(said):
        if at and _done_to_something(said[at - 1], signs) and _begins_goal(clause, signs):
            count += 1
        if signs.joined.holds(clause):
            continue
        for place, word in enumerate(clause):
            if word in signs.and_then:
                count += _two(clause[:place], clause[place + 1 :], signs)
    return count


def _two(before: list[str], after: list[str], signs: Table) -> bool:
    """Whether an "and" joins two goals: verbs with their objects, "read more and scroll less", "2 talks and 1 call"."""
    if _begins_goal(after, signs) and (_done_to_something(before, signs) or _learns_before(before, after, signs)):
        return True
    if signs.wished & set(after[:1]) and not signs.wished & set(before) and signs.hope.holds(before):
        return _object(before[1:], signs)  # "quiero un aumento y que me traten bien"
    after = after[1:] if after[:1] == ["to"] else after
    measured = after[1:2] and after[1] in signs.degrees and after[0] not in signs.degrees
    numbered = any(word[0].isdigit() for word in before) and after[:1] and after[0][0].isdigit()
    same = bool(after) and (after[0] in before or (after[0] in signs.degrees and bool(signs.degrees & set(before))))
    both = same or bool(signs.articles & set(after[:1]) and signs.articles & set(before))
    paired = both and after[0] in signs.pairs and not _acts(before, signs)
    listed = numbered and len(after) > 1 and after[1] not in signs.borders
    return bool(paired or listed or (measured and signs.degrees & set(before)))


def _learns_before(before: Sequence[str], after: Sequence[str], signs: Table) -> bool:
    """ "learn to sew and open my own shop"."""
    verb = next((at for at, word in enumerate(before) if _is_verb(word, signs)), None)
    if _learnt(before, verb, signs) is None:
        return False
    return bool(signs.apart & set(after[:1])) or bool(signs.determiners & set(after[1:2]))


def _acts(clause: Sequence[str], signs: Table) -> bool:
    """Whether a verb does something to what follows: "send a letter (and a cv)", not "I want a job (and a flat)"."""
    return any(
        (verb := verb_of(word, signs)) and verb not in signs.wishes and verb not in signs.being
        for at, word in enumerate(clause)
        if word not in signs.not_heads and not (at and clause[at - 1] in signs.determiners | signs.borders)
    )


def _done_to_something(clause: Sequence[str], signs: Table) -> bool:
    """Whether a verb has its object before the "and": "pick and book a slot" is one goal."""
    if _tells_of_now(clause, signs):
        return False
    verb = next((at for at, word in enumerate(clause) if _is_verb(word, signs)), None)
    if (learnt := _learnt(clause, verb, signs)) is not None:
        verb = learnt
    return _object(clause[verb + 1 :] if verb is not None else clause[1:], signs)


def _learnt(clause: Sequence[str], verb: int | None, signs: Table) -> int | None:
    """Where the verb stands that is learnt, which may share its object: "learn how to service (and repair bikes)"."""
    if verb is None:
        return None
    at = next((at for at in (verb + 1, verb + 2) if clause[at : at + 1] == [signs.to]), None)
    return at + 1 if at is not None and clause[at + 1 :] and verb_of(clause[at + 1], signs) else None


def _tells_of_now(clause: Sequence[str], signs: Table) -> bool:
    """ "im tired of retail (and want out)" names no goal."""
    return (
        bool(clause) and clause[0] in signs.background and not signs.hope.holds(clause) and not signs.will.holds(clause)
    )


def _begins_goal(clause: Sequence[str], signs: Table) -> bool:
    """Whether a verb begins it (after "then", "I want to") and an object follows that is not just "it"."""
    for place, word in enumerate(clause[:_LEAD]):
        if word in signs.not_another or word in signs.companions:
            return False
        if word in signs.mine and clause[place + 1 :] and clause[place + 1] not in signs.leads | signs.wishes:
            return False  # "(my tutor reads it) and i get fridays off"
        after = clause[place + 1 :]
        plain = not signs.infinitives and verb_of(word, signs) == word and word not in signs.wishes
        led = plain and place > 0 and clause[place - 1] == "to"
        first = set(clause[:place]) <= signs.and_then
        if _is_verb(word, signs) or led or (plain and after and first and _begins_object(after[0], signs)):
            if after and after[0] in signs.one and (len(after) == 1 or after[1] in signs.borders):
                return False  # "compare two courses and choose one"
            beyond = after[1:] if after and after[0] in signs.links else after  # "hand back the keys"
            if word in signs.either and not (beyond and _begins_object(beyond[0], signs)):
                return False
            if signs.also & set(clause[:place]):
                return True
            whom = word.endswith(_CLITICS) and not any(each[-1] == "@" for each in after)
            return _object(after, signs) and after[0] not in signs.not_another and not whom
        if word not in signs.leads and word not in signs.also:
            return False
    return False


def _begins_object(word: str, signs: Table) -> bool:
    return word in signs.determiners or word in signs.borders or word[-1] == "@" or word[0].isdigit()


def _is_verb(word: str, signs: Table) -> bool:
    if word in signs.starts:
        return True
    return signs.infinitives and infinitive(word) is not None


def tells(word: str, signs: Table) -> int:
    """How much a word says of what something is done to: 2, 1 for a common thing of work and study, 0 for verbs,
    adverbs, and what is too general in any of its forms."""
    if len(word) < _TELLING or not word.isalpha() or word.endswith(signs.adverb):
        return 0
    forms = {word, word.removesuffix("s"), word.removesuffix("es")}
    if signs.infinitives:
        forms |= {f"{form[:-1]}{vowel}" for form in forms for vowel in "ao" if form[-1] in "ao"}
    verb = verb_of(word, signs)
    if forms & signs.generic or (verb and not forms & signs.common and not _is_skill(word, verb, signs)):
        return 0
    return 1 if forms & signs.common else 2


def names_one(said: Sequence[str], at: int, signs: Table) -> bool:
    """ "chapter 2", "leadership course", "curso de liderazgo": one of its kind, though each word is common."""
    follows = said[at + 1] if at + 1 < len(said) else ""
    if said[at] in signs.numbered:
        return follows[:1].isdigit()
    if said[at] not in signs.qualified:
        return False
    beside = said[at - 1] if at and not signs.infinitives else ""
    if signs.infinitives and follows == "de" and at + 2 < len(said):
        beside = said[at + 2]
    plain = beside in signs.determiners or beside in signs.no_qualifiers or beside in signs.borders
    return beside.isalpha() and not plain and beside not in signs.starts


def is_calling(said: Sequence[str], at: int, signs: Table) -> bool:
    """ "become a farrier", "learn crochet": a craft or a calling, which one word names; not "ser amable"."""
    before = at - 1 if at and said[at - 1] not in signs.determiners else at - 2
    verbs = signs.naming if before == at - 1 else signs.naming | signs.being_one
    return before >= 0 and said[before] in verbs and not said[at].endswith(signs.quality)


def _is_skill(word: str, verb: str, signs: Table) -> bool:
    """ "budgeting", "welding": what is learnt; not "getting"."""
    return word.endswith(signs.skill) and verb not in signs.starts and verb not in signs.generic


def begins_plainly(word: str, signs: Table) -> bool:
    """Whether a plain verb begins the goal: "decide what I want"."""
    return verb_of(word, signs) == word and word not in signs.wishes


def verb_of(word: str, signs: Table) -> str | None:
    """The plain verb that a folded word is a form of, or None: "writing", "escribirle" → "write", "escribir"."""
    if not signs.infinitives:
        return english_verb(word)
    found = infinitive(word)
    return _WITH_PRONOUN.sub("", found) if found else None


def _object(clause: Sequence[str], signs: Table) -> bool:
    return any(
        (len(word) > 2 or word == "cv" or word[0].isdigit()) and word not in signs.not_another for word in clause
    )
