"""The finished verbs of a clause (see `done_clauses`), and who did what they say, to whom."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dialogs.understanding.done_words import Words
from dialogs.understanding.phone import Word

_SHORT = 4  # letters: more than these are enough of a longer word
WITH_PRONOUN = re.compile("[aei]r(?:me|te|se|les?|nos|l[oa]s?)$")  # "decirle" is still to do
_ADVERBS = {"", "again", "back", "yesterday", "earlier", "today", "yet"}
_PRONOUNS = frozenset({"la", "lo", "le", "les", "las", "los"})
_WHOSE = frozenset({"my", "our", "his", "her", "their"})
_BECAME = frozenset({"quedo", "quedaron", "esta", "estan"})  # "quedó pintado"
_PARTICIPLE = re.compile(r"(?:ad|id|ech|rit|ert|est|ist)[oa]s?$")


def ended(said: Sequence[str], table: Words) -> set[str]:
    """The stems of plain verbs that "terminé de", "logré" and such say are finished: "terminé de leer"."""
    return {
        table.stem(each)
        for at, word in enumerate(said)
        if word in table.ended
        for each in said[at + 1 : at + 3]
        if each[-1] == "r" or WITH_PRONOUN.search(each)
    }


def begins_or_ends(words: Sequence[Word], table: Words) -> bool:
    first = next((word for word in words if word.said not in table.empty), words[-1])
    return bool(finished_verb(first, frozenset(), table) or finished_verb(words[-1], frozenset(), table))


def bare(words: Sequence[Word], table: Words) -> str:
    said = [word.said for word in words]
    at = next((at for at, word in enumerate(said) if word not in table.empty and word not in _BECAME), len(words))
    if at == len(words):
        return ""
    if table.spanish and not (_PARTICIPLE.search(said[at]) or (said[at + 1 : at + 2] or [""])[0].startswith("tod")):
        return ""  # a preterite names what was done, but for "vendí todo"
    when = said[at + 1 : at + 2] == ["for"] and bool(table.days & set(said[at + 2 : at + 3]))  # "booked for tuesday"
    after = said[at + 2 if said[at + 1 : at + 2] in (["todo"], ["todos"], ["todas"]) else at + 1 :]
    alone = not after or after[0] in table.besides or when
    return finished_verb(words[at], frozenset(), table) if alone else ""


def to_them(words: Sequence[Word], table: Words) -> bool:
    """ "had a chat with her", "la llamé", "hablé con ella"."""
    said = [word.said for word in words]
    if not table.spanish:
        spoke = any(table.stem(word) in table.talks for word in said)
        return spoke and any(
            word in ("her", "him", "them") and not table.people & set(said[at + 1 : at + 2])
            for at, word in enumerate(said)
        )
    for at, word in enumerate(said[:-1]):
        stem = table.stem(said[at + 1])
        named = said[at + 2 : at + 3] in (["a"], ["al"])  # "le escribí a mi hermano"
        if word in _PRONOUNS and not named and stem in table.talks and finished_verb(words[at + 1], table.talks, table):
            return True
        if word == "con" and said[at + 1] in ("ella", "ellos", "ellas"):
            return True
    return False


def finished_verb(word: Word, known: frozenset[str], table: Words) -> str:
    """The stem of a verb that says it is finished: "sent", "mandé", "enviado"; "mande" where a step says so."""
    said = word.said
    if said in table.past:
        return table.stem(said)
    if not table.spanish:
        return table.stem(said) if len(said) > 3 and said.endswith("ed") else ""
    if len(said) > 4 and said not in table.nouns and re.search(r"(?:ad|id)(?:isim)?[oa]s?$", said):
        return table.stem(said)
    stem = table.stem(said)
    if len(said) < 3 or (WITH_PRONOUN.search(said) and word.typed[-1:] not in ("é", "í")):  # "armé" is no "arme"
        return ""
    if said.endswith(("amos", "imos")) and stem in known:
        return stem
    accented = word.typed[-1:] in "éíó" or said.endswith(("aron", "ieron"))
    if said in table.nouns:
        return stem if accented else ""
    bare = said[-1] == "e" and stem not in table.i_verbs and stem in known
    return stem if accented or bare or (said[-1] == "i" and (len(said) > _SHORT or stem in known)) else ""


def by_others(words: Sequence[Word], names: frozenset[str], nouns: frozenset[str], table: Words) -> bool:
    """Whether it tells of what somebody else did: "she sent me", "Dr Hall emailed me", "me dieron"."""
    said = [word.said for word in words]
    if table.spanish:
        phrases = {at for start, end in table.done_phrases.found(said) for at in range(start, end)}
        told = [word for at, word in enumerate(words) if word.said not in table.done and at not in phrases]
        told = [word for word in told if table.stem(word.said) not in table.things]
        did = any(word.typed.endswith(("ó", "aron", "ieron")) or word.said == "dio" for word in told)
        return did or _have_done(words, phrases, table)
    if {"i", "ive"} & set(said[:3]):
        return False
    if said[0] in _WHOSE and set(said[1:2]) & table.people and finished_verb(words[2 % len(words)], frozenset(), table):
        return True  # "my brother bought boots"
    strange = said[0] not in names | nouns | table.empty and not finished_verb(words[0], frozenset(), table)
    whose = table.objects | ({"my"} if not said[0].endswith("ly") else set())
    if strange and len(said) > 2 and said[2] in whose and finished_verb(words[1], frozenset(), table):
        return True  # "jonas watched a film"
    verb = next((at for at, word in enumerate(words[:6]) if at and finished_verb(word, frozenset(), table)), 0)
    if verb and (table.people | names) & {*said[:verb], *(word.removesuffix("s") for word in said[:verb])}:
        after = said[verb + 1] if verb + 1 < len(said) else ""
        if (
            after in table.objects
            or table.stem(said[verb]) in table.asked
            or (after in _ADVERBS and table.stem(said[verb]) in table.told)
        ):
            return True
    begins = bool(finished_verb(words[0], frozenset(), table)) or said[0] in table.done
    return bool(table.others & set(said[:-1])) or (not begins and bool({"me", "us"} & set(said)))


def _have_done(words: Sequence[Word], phrases: set[int], table: Words) -> bool:
    """ "(Rubén) ha pedido", "la han contestado"; not "se ha acabado", which says of a thing that it is finished."""
    for at, word in enumerate(words[:-1]):
        has = word.said in ("ha", "han") and at not in phrases
        stem = finished_verb(words[at + 1], frozenset(), table) if has else ""
        itself = at > 0 and words[at - 1].said == "se" and stem in table.general
        if stem and not itself and stem not in table.things:
            return True
    return False
