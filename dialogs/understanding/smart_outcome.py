"""Whether a goal hangs on what others decide ("get the job"), and whether it has an end, by what its verb is.

Who writes a letter for a job does that alone; who gets the job does not. So the verb of a clause decides: only what is
gained (`gaining`: get, win, be, …), or is named without a verb, is looked at; and what others do (`others_act`) always.
"""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.understanding.phrases import Phrases
from dialogs.understanding.smart_goals import verb_of
from dialogs.understanding.smart_tables import Table

_SHORT = 4  # letters: "red" and "need" are no participles


def in_others_hands(split: Sequence[list[str]], signs: Table) -> list[list[str]]:
    """COACHING 5.3: which parts of the goal, in folded words, others decide."""
    return [part for part in split if _others_decide(part, signs)]


def at_one_moment(part: Sequence[str], signs: Table) -> bool:
    """Whether what others decide happens or not: "be hired", "a pay rise"; not "be respected", "work at the zoo", nor
    what only a vague word describes."""
    at = head(part, signs)
    lasting = at is not None and verb_of(part[at], signs) in signs.lasting_verbs and not _passive(part, at, signs)
    return not lasting and not signs.lasting.holds([".", *part, "."]) and not _judged(part, signs)


def _judged(part: Sequence[str], signs: Table) -> bool:
    """Whether a vague word describes it; "soon" and "one day" do not."""
    return any(not signs.sometime & set(part[start:end]) for start, end in signs.vague.found(part))


def parts(clause: Sequence[str], signs: Table) -> list[list[str]]:
    """A clause taken apart before each "and" that a verb follows: "talk to Ana and get the job"."""
    found: list[list[str]] = [[]]
    for at, word in enumerate(clause):
        if word in signs.and_then and found[-1] and _goes_on(clause[at + 1 : at + 4], signs):
            found.append([])
        found[-1].append(word)
    return found


def _goes_on(words: Sequence[str], signs: Table) -> bool:
    """Whether a verb, or a wish of its own, follows the "and": "i'd like a new job"."""
    return head(words, signs) is not None or (len(words) > 1 and words[0] in signs.mine and words[1] in signs.wishes)


def head(words: Sequence[str], signs: Table) -> int | None:
    """Where the verb stands that says what is done, after "I want to", "my mum says that I should" and the like."""
    others = signs.other.holds(words)
    for at, word in enumerate(words):
        verb = verb_of(word, signs)
        follows = words[at + 1] if at + 1 < len(words) else ""
        if verb in signs.wishes or word in signs.wishes:
            if follows in signs.determiners:  # "I want the post": no verb is said
                return None
        elif word in signs.borders and at and not others and not verb_of(follows, signs):  # "voy a duplicar" goes on
            return None
        elif verb and word not in signs.not_heads and not (at and words[at - 1] in signs.determiners):
            return at
    return None


def _others_decide(part: list[str], signs: Table) -> bool:
    rest = without([".", *part, "."], signs.not_outcome)
    if any(signs.others_act.holds(words) for words in rest):
        return True
    at = head(part, signs)
    verb = verb_of(part[at], signs) if at is not None else None
    if at is not None and verb not in signs.gaining and verb not in signs.getting:
        return False
    if any(signs.outcome.holds(words) for words in rest) or _passive(part, at, signs):
        return True
    if at is None:
        wished = next((place + 1 for place, word in enumerate(part) if word in signs.wishes), 0)
        return _given(part, wished, signs)
    return verb in signs.getting and _given(part, at + 1, signs)


def _passive(part: Sequence[str], at: int | None, signs: Table) -> bool:
    """ "be chosen", "get asked back": a participle right after the verb, a word or two between; not "get organised"."""
    if at is None or part[at] not in signs.passive:
        return False
    for word in part[at + 1 : at + 4]:
        if word in signs.own_states or word in signs.borders or word in signs.determiners:
            return False
        if word in signs.participles or (len(word) > _SHORT and word.endswith(signs.participle)):
            return True
    return False


def _given(words: Sequence[str], start: int, signs: Table) -> bool:
    """Whether what is gained is something that others give: "a proper contract", no "contract talk"."""
    for at, word in enumerate(words[start:], start):
        if word in signs.borders:
            return False
        if word in signs.given and not signs.compounds & set(words[at + 1 : at + 2]):
            out = any(begin <= at < end for begin, end in signs.not_outcome.found(words))
            if not out:
                return True
    return False


def finishes(part: Sequence[str], signs: Table) -> bool:
    """Whether the verb of a part ends with its object, and a certain one follows: "write my will"."""
    at = head(part, signs)
    verb = verb_of(part[at], signs) if at is not None else None
    if at is None or verb is None or not {verb, verb.removeprefix("re")} & signs.finishing:
        return False
    if part[at].endswith(signs.pronouns):  # "terminarlo"
        return True
    rest = list(part[at + 1 :])
    while rest and rest[0] in signs.links:
        rest = rest[1:]
    end = next((place for place, word in enumerate(rest) if word in signs.borders), len(rest))
    if not rest or not (rest[0] in signs.certain or rest[0][-1] == "@" or rest[0][0].isdigit()):
        return False
    return not signs.unmeasured & set(rest[:end]) and any(word not in signs.determiners for word in rest[:end])


def without(said: Sequence[str], taken_out: Phrases) -> list[list[str]]:
    """The parts of a clause between what is taken out of it."""
    out = {at for start, end in taken_out.found(said) for at in range(start, end)}
    if not out:
        return [list(said)] if said else []
    found: list[list[str]] = [[]]
    for at, word in enumerate(said):
        if at in out:
            found.append([])
        else:
            found[-1].append(word)
    return [part for part in found if part]
