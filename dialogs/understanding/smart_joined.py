"""How many goals a sentence names: two where the coach could ask "which first?".

One where the second verb goes on with the first ("ring the bank and ask about a loan"), where one verb has two objects,
and where the same is said twice. Which verb goes on with which stands in `smart_joined.*.toml`.
"""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.understanding.phone import Word
from dialogs.understanding.smart_goals import begins_object, main_verb, verb_of
from dialogs.understanding.smart_tables import Table
from dialogs.understanding.verbs_es import base as infinitive

_LEAD = 6  # words that may stand before the verb of a goal
_STATE = 2  # words, of how somebody is: "be happy"
_WHOM = 2  # words that only say who is told
_TITLES = ("dr", "mr", "mrs", "ms", "prof")
_TO_WHOM = ("rle", "rles")
_DIRECT = ("rlo", "rla", "rlos", "rlas", "selo", "sela", "selos", "selas", "melo", "mela")


def goes_apart(before: Sequence[str], clause: Sequence[str], signs: Table) -> bool:
    """Whether a clause after a stop is another goal."""
    if not (_done_to_something(before, signs) and _begins_goal(clause, signs)):
        return False
    if not (signs.and_then | signs.also).isdisjoint(clause):  # "find some courses, too"
        return True
    return not (_says_again(before, clause, signs) or _completes(before, clause, signs))


def joins_two(clause: Sequence[str], place: int, signs: Table) -> bool:
    """Whether the "and" at `place` joins two goals."""
    before, after = clause[:place], clause[place + 1 :]
    if signs.joined.holds(clause) and not (_counted(before, signs) and _counted(after, signs)):
        return False
    return _two(before, after, signs)


def announced(main: Sequence[Sequence[Word]], signs: Table) -> bool:
    """ "Two things: …", "goal 1 … goal 2"."""
    return any(signs.listed.holds([".", *(word.said for word in clause), "."]) for clause in main)


def _two(before: Sequence[str], after: Sequence[str], signs: Table) -> bool:
    if not before or not after or tells_of_now(before, signs):
        return False
    if _begins_goal(after, signs) and (_done_to_something(before, signs) or _learns_before(before, after, signs)):
        if _says_only_how(after, signs):
            return False
        own = signs.also | signs.wishes | signs.perhaps  # "and also", "and maybe", "and I want to": said to be another
        return not own.isdisjoint(after[:2]) or not _completes(before, after, signs)
    if not signs.wishes.isdisjoint(after[:2]) and not signs.wishes.isdisjoint(before[:2]):
        return _object(after[1:], signs)  # "quiero un aumento y quiero media jornada"
    if after[0] in signs.wished and signs.wished.isdisjoint(before):
        return _wished_too(before, after, signs)
    return _two_things(before, after[1:] if after[0] == "to" else after, signs)


def _says_only_how(after: Sequence[str], signs: Table) -> bool:
    """ "(join the gym and) go three times a week": how often, when or how much, and nothing of its own."""
    verb = main_verb(after, signs)
    if verb is None or verb_of(after[verb], signs) in signs.apart or not signs.also.isdisjoint(after[:2]):
        return False
    how = signs.counts | signs.times | signs.determiners - signs.degrees | signs.borders | signs.links
    rest = after[verb + 1 :]
    return (
        bool(rest)
        and any(_counted([word], signs) for word in rest)
        and all(word in how or word[0].isdigit() for word in rest)
    )


def _wished_too(before: Sequence[str], after: Sequence[str], signs: Table) -> bool:
    """ "quiero un aumento y que me traten bien"; not "elegir tema y que me lo apruebe", which goes back to it, nor
    "hablar con nóminas y que me cambien el irpf"."""
    if not signs.back.isdisjoint(after) or signs.it & set(after[2:3]):
        return False
    verb = main_verb(before, signs)
    if before[0] not in signs.wishes and verb is not None and verb_of(before[verb], signs) in signs.telling:
        return False
    given = not signs.others.isdisjoint(after[1:2]) and _object(after[3:], signs)  # "que me suban el sueldo"
    return (given or signs.hope.holds(before)) and _object(before[1:], signs)


def _two_things(before: Sequence[str], after: Sequence[str], signs: Table) -> bool:
    """ "read more and scroll less", "2 talks and 1 call", "a job and a flat"."""
    if not after:
        return False
    degrees, first = signs.degrees, after[0]
    had = signs.getting | signs.being - signs.states
    if first in degrees and first in before and any(verb_of(word, signs) in had for word in before):
        return False  # "tener más clientas y más citas"; not "más dinero y más respeto"
    does = verb_of(first, signs) is not None or not degrees.isdisjoint(after[1:2])
    if does and first not in degrees and not degrees.isdisjoint(after) and not degrees.isdisjoint(before):
        return True
    if first[0].isdigit() and _counted(before[:-1], signs) and len(after) > 1 and after[1] not in signs.borders:
        return True
    if first not in signs.pairs or not signs.attributes.isdisjoint(before) or _acts(before, signs):
        return False
    return first in before or (not signs.pairs.isdisjoint(before) and signs.attributes.isdisjoint(after))


def _completes(before: Sequence[str], after: Sequence[str], signs: Table) -> bool:
    """Whether the second verb goes on with the first: "ring the bank and ask …", "find a course and book a place";
    not "ring Anna and ask Tom", nor where each has its number."""
    if signs.back & set(after):
        return True  # "write the handover and walk Jess through it"
    first, then = main_verb(before, signs), main_verb(after, signs)
    if first is None or then is None:
        return False
    verb, next_verb = verb_of(before[first], signs), verb_of(after[then], signs)
    object_of = after[then + 1 :]
    if are_states(before, after, signs):
        return True
    if next_verb in signs.knowing and not signs.whether.isdisjoint(object_of[:1]):
        return True  # "meet three founders and learn how they began"
    if next_verb in signs.informing and len(object_of) <= _WHOM:
        return True  # "cut my hours and tell the nursery": what is told is the first
    begins = begins_object(object_of, signs)
    if verb == signs.learn and (learnt := _learnt(before, first, signs)) is not None and before[learnt + 1 :]:
        return next_verb not in signs.apart and begins != "my"  # "learn to read music and play the drums"
    if _counted(before, signs) and _counted(object_of, signs):
        return False
    if verb == signs.learn and _learnt(before, first, signs) is not None and next_verb in signs.reaching:
        return not signs.proofs.isdisjoint(object_of)  # "aprender a nadar y sacar el título"; not "… la plaza"
    unless = signs.stages.get((verb or "", next_verb or ""))
    return unless is not None and begins not in unless and not _about_others(before, after, signs)


def are_states(before: Sequence[str], after: Sequence[str], signs: Table) -> bool:
    """ "be healthy and be happy"."""
    first, then = main_verb(before, signs), main_verb(after, signs)
    if first is None or then is None or {len(before) - first, len(after) - then} != {_STATE}:
        return False
    return {verb_of(before[first], signs), verb_of(after[then], signs)} <= signs.being


def _about_others(before: Sequence[str], after: Sequence[str], signs: Table) -> bool:
    """ "find a job and get a dog"."""
    first, then = signs.topics.of(before), signs.topics.of(after)
    return bool(first and then) and first.isdisjoint(then)


def _says_again(before: Sequence[str], clause: Sequence[str], signs: Table) -> bool:
    """ "(upskill myself,) learn new skills": as vague as what it goes on from."""
    return signs.vague.holds(clause) and not any(_telling(word, signs) for word in before)


def _telling(word: str, signs: Table) -> bool:
    return len(word) > 2 and word not in signs.generic and verb_of(word, signs) is None


def _counted(words: Sequence[str], signs: Table) -> bool:
    return any(word[0].isdigit() or word in signs.counts for word in words)


def _learns_before(before: Sequence[str], after: Sequence[str], signs: Table) -> bool:
    """ "learn to sew and open my own shop"."""
    verb = next((at for at, word in enumerate(before) if is_verb(word, signs)), None)
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
    if tells_of_now(clause, signs):
        return False
    verb = next((at for at, word in enumerate(clause) if is_verb(word, signs)), None)
    if (learnt := _learnt(clause, verb, signs)) is not None:
        verb = learnt
    if verb is not None and signs.infinitives and clause[verb].endswith("rme") and not _leads_on(clause[verb], signs):
        return True  # "cuidarme (y …)"; not "apuntarme (y hacer el curso)"
    return _object(clause[verb + 1 :] if verb is not None else clause[1:], signs)


def _learnt(clause: Sequence[str], verb: int | None, signs: Table) -> int | None:
    """Where the verb stands that is learnt, which may share its object: "learn how to service (and repair bikes)"."""
    if verb is None:
        return None
    at = next((at for at in (verb + 1, verb + 2) if clause[at : at + 1] == [signs.to]), None)
    if at is None or not clause[at + 1 :]:
        return None
    return at + 1 if verb_of(clause[at + 1], signs) or verb_of(clause[verb], signs) == signs.learn else None


def tells_of_now(clause: Sequence[str], signs: Table) -> bool:
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
        beyond = after[1:] if after and after[0] in signs.links else after  # "hand back the keys"
        if is_verb(word, signs) or led or (plain and beyond and first and _begins_object(beyond[0], signs)):
            if after and after[0] in signs.one and (len(after) == 1 or after[1] in signs.borders):
                return False  # "compare two courses and choose one"
            if word in signs.either and not (beyond and _begins_object(beyond[0], signs)):
                return False
            if signs.also & set(clause[:place]):
                return True
            if signs.infinitives and word.endswith(_DIRECT):
                return False  # "(escribir la carta y) mandarla"
            whom = signs.infinitives and word.endswith(_TO_WHOM) and not _says_whom(after, signs)
            return _object(after, signs) and after[0] not in signs.not_another and not whom
        if word not in signs.leads and word not in signs.also:
            return False
    return False


def _says_whom(after: Sequence[str], signs: Table) -> bool:
    """ "contarle a mi jefa", "decirle algo a Ana"; not "pedirle comentarios"."""
    return after[:1] == [signs.to] or any(each[-1] == "@" for each in after)


def _leads_on(word: str, signs: Table) -> bool:
    """Whether other verbs go on with what this one begins."""
    verb = verb_of(word, signs)
    return any(first == verb for first, _ in signs.stages)


def _begins_object(word: str, signs: Table) -> bool:
    return word in signs.determiners or word in signs.borders or word[-1] == "@" or word[0].isdigit() or word in _TITLES


def is_verb(word: str, signs: Table) -> bool:
    if word in signs.starts:
        return True
    return signs.infinitives and infinitive(word) is not None


def _object(clause: Sequence[str], signs: Table) -> bool:
    return any(
        (len(word) > 2 or word == "cv" or not word.isalpha()) and word not in signs.not_another for word in clause
    )
