"""Open steps as `done` compares them with what was said."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from dialogs.understanding.done_clauses import Clause
from dialogs.understanding.done_heard import A_WEEK, DECIMAL
from dialogs.understanding.done_others import granted, met_them, of_somebody, partners
from dialogs.understanding.done_words import LABELS, MONTHS, NUMBERS, Words
from dialogs.understanding.smart_tables import plain_verb

_ALIKE = 0.5  # for what can be ended: "finished the summary" is of writing it, not of showing it
_MANY = 100  # so many are only counted once they are done
_WITH_SOMEBODY = frozenset({"meet", "send", "ask"})
_MADE_OR_GOT = frozenset({"make", "get", "book", "print"})
_GOT = frozenset({"get", "book"})
_GOING = frozenset({"go", "ir"})
_AT = frozenset({"at", "with", "for", "in", "en", "con", "de", "del", "para"})
_RELATIVE = frozenset({"who", "which", "whose", "que", "quien"})
_THEM = frozenset({"los", "las"})
_IT = frozenset({"it", "that", "this", "lo", "la", "eso"})
_ARTICLES = ("el", "la", "los", "las", "un", "una", "mi", "mis")
_WEAK = 0.25
_MADE = {"send", "make"}
_OF_THINGS = {"send", "make", "get", "book", "go", "print"}
_A_WEEK = re.compile(r"\b(?:for a week|una semana)$")  # its days may be counted
_LEAD = re.compile(r"^(?:i will|i'll|voy a)\s+", re.IGNORECASE)
_BY_WHEN = re.compile(  # says by when, and nothing of what is to be done
    r"\b(?:before|by|until|till|after|over|during|around|antes de|despu[eé]s de|hasta|para|durante|en) "
    r"(?:the |la |las |el |los )?(?:christmas|xmas|easter|new years?|summer|winter|spring|autumn|navidad(?:es)?|"
    r"semana santa|reyes|verano|invierno|otoño|primavera)(?: (?:week|weekend|eve|day|break|holidays?))?\b",
    re.IGNORECASE,
)


class Step(NamedTuple):
    id: str
    words: tuple[str, ...]
    stems: frozenset[str]
    telling: frozenset[str]  # stems that say which step it is
    verb: str  # stem of its first word
    asked: frozenset[str]  # stems of what is to be done: "talk to Leila", of "talk to Leila who worked in Jordan"
    thing: bool  # that word is no verb: "Tax return"
    numbers: frozenset[int]
    label: bool  # its number is a name ("module 2"), not a count
    months: frozenset[str]
    names: frozenset[str]  # its words with a capital, but for the first


def steps_of(steps: Sequence[tuple[str, str]], table: Words) -> list[Step]:
    return [_step(id, title, table) for id, title in steps]


def _step(id: str, title: str, table: Words) -> Step:
    plain = DECIMAL.sub(r"\1", _BY_WHEN.sub("", _LEAD.sub("", title)))
    heard = [word for word in table.title_ear.words(plain) if word.said not in (",", ".")]
    said = [word.said for word in heard]
    names = frozenset(word.said for word in heard[1:] if word.capital and not word.typed.isupper())  # no "DBS"
    names |= partners(said, table)
    words = [word for at, word in enumerate(said) if at == 0 or word not in table.empty]
    stems = [table.stem(word) for word in words]
    verb = stems[0] if stems else ""
    event = len(said) > 1 and said[0] in table.events and said[1] in _AT
    thing = event or (bool(verb) and verb not in table.kinds and _is_named(said, table))
    says_little = table.common | (set() if thing else {verb} - table.acts)
    telling = {
        stem
        for at, (word, stem) in enumerate(zip(words, stems, strict=True))
        if (stem not in says_little or (at and stem != verb and is_thing(said, word, table)))
        and not stem.isdigit()
        and len(stem) > 1
    }
    numbers = frozenset(int(word) if word.isdecimal() else NUMBERS[word] for word in said if _is_number(word))
    until = next((at for at, word in enumerate(words) if word in _RELATIVE), len(words))
    if _A_WEEK.search(" ".join(said)):
        numbers |= {A_WEEK}
    label = any(before in LABELS and _is_number(word) for before, word in pairwise(said))
    return Step(
        id,
        tuple(said),
        frozenset(stems),
        frozenset(telling),
        verb,
        frozenset(stems[:until]),
        thing,
        numbers,
        label,
        frozenset(said) & MONTHS,
        names,
    )


def _is_named(said: Sequence[str], table: Words) -> bool:
    """Whether the step is named by the thing: "Tax return"; not "Iron my suit", "No phone in bed"."""
    if plain_verb(said[0], table.spanish) or said[0] in table.negations:
        return False
    return len(said) > 1 and said[1] not in _ARTICLES and said[1] not in table.objects


def is_thing(said: Sequence[str], word: str, table: Words) -> bool:
    """ "(comprar) saco", "(hacer) la compra": no verb, though it has the stem of one."""
    before = said[said.index(word) - 1]
    if before != said[0] and before not in _ARTICLES and not _is_number(before):
        return False
    return table.spanish and word not in table.same and word not in table.past and word.endswith(("o", "a", "os", "as"))


def _is_number(word: str) -> bool:
    return (word.isdecimal() and len(word) < 7) or (word in NUMBERS and word not in ("un", "una", "one"))


def rarity(stem: str, titles: Sequence[Step]) -> float:
    return 2 / sum(stem in step.stems for step in titles)


def score(step: Step, titles: Sequence[Step], clauses: Sequence[Clause], table: Words) -> float:
    """How well the step fits what is said, whether that is finished or not; 0 where it is not spoken of."""
    said = frozenset(stem for clause in clauses for stem in clause.stems)
    verbs = frozenset(verb for clause in clauses for verb in clause.verbs)
    shared = said & step.telling
    numbers = {number for number in step.numbers & _numbers(clauses) if number > 4}  # "the 5k", "£200"
    if numbers and not shared and not step.label and not any(one.numbers & numbers for one in titles if one != step):
        return 2 if step.verb in verbs else 1
    if step.label and not shared and verbs & table.general and _only_one(step, titles, clauses, table):
        return 1
    if shared == {step.verb} != step.telling and _of_another_thing(step, clauses, table):
        shared = frozenset()
    just_the_verb = _just_the_verb(step, titles, clauses, table)
    if not shared and not just_the_verb:
        return 1 if met_them(step, titles, clauses, table) else 0
    same_verb = 1 if step.verb in verbs or just_the_verb else 0.3 if step.verb in said or verbs & step.stems else 0
    counted = 1.0 if step.numbers & _numbers(clauses) else 0
    covered = 0.5 if shared == step.telling else 0  # of two, the one of which all is said
    ended = table.spanish and verbs & table.general and "make" in table.kinds.get(step.verb, ())
    alike = _ALIKE if ended and not same_verb else 0
    return (
        sum(rarity(stem, titles) * (_WEAK if stem in table.weak else 1) for stem in shared)
        + same_verb
        + counted
        + covered
        + alike
    )


def _only_one(step: Step, titles: Sequence[Step], clauses: Sequence[Clause], table: Words) -> bool:
    """Whether no other has the number that is said: "terminé el 3"."""
    if any(clause.stems - table.general - table.beside for clause in clauses):
        return False
    said = _numbers(clauses)
    return bool(said & step.numbers) and not any(one.numbers & said for one in titles if one != step)


def does(step: Step, clause: Clause, table: Words, but: frozenset[str] = frozenset()) -> bool:
    """Whether a verb of it is one that finishes anything, the step's own, or of one of its kinds, `but` for these."""
    kinds = table.kinds.get(step.verb, frozenset()) - but
    return any(
        verb in step.stems | table.general or table.kinds.get(verb, frozenset()) & kinds for verb in clause.verbs
    )


def finished(step: Step, told: Sequence[Clause], table: Words) -> bool:
    """Whether what was `told`, in clauses that deny nothing, finishes the step that it speaks of."""
    months = frozenset(month for clause in told for month in clause.months)
    own = [clause for clause in told if not clause.by_others]
    numbers = _numbers(own if any(clause.done for clause in own) else told)  # "wrote to all three, two have answered"
    if (months and step.months and not months & step.months) or _too_few(step, numbers):
        return False
    if any(_too_few(step, clause.numbers) for clause in own if clause.done and clause.stems & step.telling):
        return False  # "read one case study, the other is 60 pages"
    if step.verb in table.lowering and step.numbers and any(number > max(step.numbers) for number in numbers):
        return False
    verbs = frozenset(verb for clause in told for verb in clause.verbs)
    sends = "send" in table.kinds.get(step.verb, ())  # to apply is to send an application
    if verbs & table.preparing and not sends and step.verb not in table.preparing and step.verb not in verbs:
        return False
    if not verbs and not step.stems & table.appointments and any(clause.stems & table.appointments for clause in told):
        return False  # "tengo cita para el pasaporte"
    before = step.stems & table.before - {step.verb}
    if before and not any(before & clause.stems for clause in told):
        return False
    handed = (step.thing or step.verb in table.handing) and any(clause.placed for clause in told)
    had = _is_had(step, told, table)
    if handed or had or any(_kept_up(clause, step, table) for clause in own):
        return True
    if _is_only_named(step, told, table) and not granted(step, told, table):
        return False
    naming = [clause for clause in told if clause.stems & step.telling]
    if naming:
        own = [clause for clause in own if not _of_else(clause, step, table)]
    return any(_finishes(clause, step, table) for clause in own) or granted(step, told, table)


def _of_else(clause: Clause, step: Step, table: Words) -> bool:
    """ "(the college rang back but) I was in the shower": it names things, and none of the step's."""
    named = clause.stems - clause.verbs - table.beside
    return (
        bool(named)
        and not (clause.said_done or clause.praised or clause.kept)
        and not (named | clause.verbs) & step.stems
    )


def _is_only_named(step: Step, told: Sequence[Clause], table: Words) -> bool:
    """ "Denise retired", "reservé mesa para cenar con Ana": they are spoken of, not spoken to."""
    if any(clause.said_done or clause.praised for clause in told):
        return False
    shared = frozenset(stem for clause in told for stem in clause.stems & step.telling)
    verbs = frozenset(verb for clause in told for verb in clause.verbs)
    if not shared or not verbs or verbs & step.asked or not shared <= frozenset(map(table.stem, step.names)):
        return False
    kinds = frozenset(kind for verb in verbs for kind in table.kinds.get(verb, ()))
    if step.verb in table.talks | table.requests:
        return not kinds & _WITH_SOMEBODY
    asks = table.kinds.get(step.verb, frozenset())
    return not kinds and "go" in asks and "learn" not in asks


def _is_had(step: Step, told: Sequence[Clause], table: Words) -> bool:
    """ "ya tengo las nóminas", "the business cards came"; also "ya los tengo", of what was spoken of."""
    made = table.kinds.get(step.verb, frozenset()) & _MADE_OR_GOT
    if made and any("ya" in clause.words and clause.has and clause.stems & step.telling for clause in told):
        return True
    if not (step.thing or step.verb in table.getting or table.gathering & set(step.words[:1])):
        return False
    return any(clause.has and (clause.stems & step.telling or clause.words & _THEM) for clause in told)


def _finishes(clause: Clause, step: Step, table: Words) -> bool:
    """By a word that says so of anything, or by a verb of the step's own kind: who printed a paper has not read it."""
    kinds = table.kinds.get(step.verb, frozenset())
    if clause.said_done or (clause.praised and (step.thing or _can_be_great(kinds))):
        return True
    made = any(table.kinds.get(verb, _MADE) & _MADE for verb in clause.verbs)
    if step.verb in clause.stems and made and not of_somebody(clause, step, table):
        return True  # "three messages sent", where they were to be messaged
    return any(verb in step.asked or _of_kind(verb, step, clause, table) for verb in clause.verbs)


def _kept_up(clause: Clause, step: Step, table: Words) -> bool:
    """ "cinco días meditando", "40 min de estudio": as often or as long as the step says."""
    if not step.numbers or not clause.numbers or step.label or max(clause.numbers) < max(step.numbers):
        return False
    many = max(step.numbers) >= _MANY and not clause.stems.isdisjoint(step.telling)  # "8500 pasos hoy"
    many = many and not any("quit" in table.kinds.get(verb, ()) for verb in clause.verbs)  # "borré 500 palabras"
    return many or clause.kept or step.verb in clause.doing


def _can_be_great(kinds: frozenset[str]) -> bool:
    return bool(kinds & {"go", "learn"}) or ("meet" in kinds and "make" not in kinds)


def _of_kind(verb: str, step: Step, clause: Clause, table: Words) -> bool:
    """A verb of no kind counts as the first or the last word: "binged the videos", not "the site timed out"."""
    if verb in _GOING and table.remote & set(step.words[:1]):
        return False
    gets = step.verb not in table.talks and table.kinds.get(step.verb, frozenset()) & _GOT
    if (gets or step.thing) and verb in table.looking and verb != step.verb:
        return False  # "looked at tiles", of ordering them
    known = table.kinds.get(verb)
    if known is None:
        return clause.begins_or_ends and not of_somebody(clause, step, table)
    if verb in table.received and step.verb in table.requests:
        return True
    if step.thing and known & _OF_THINGS:
        return True
    return bool(known & table.kinds.get(step.verb, frozenset())) or verb in table.general


def _numbers(clauses: Sequence[Clause]) -> frozenset[int]:
    return frozenset(number for clause in clauses for number in clause.numbers)


def _too_few(step: Step, numbers: frozenset[int]) -> bool:
    """ "did 4" of ten; "chapter 2" is not chapter 3."""
    if not numbers or not step.numbers or numbers & step.numbers:
        return False
    return step.label or max(numbers) < max(step.numbers)


def _just_the_verb(step: Step, titles: Sequence[Step], told: Sequence[Clause], table: Words) -> bool:
    """A clause that is no more than the verb of this one step: "asked", "escritas", "terminé de editar"."""
    alone = sum(step.verb == one.verb for one in titles) == 1
    if len(titles) > 1 and step.verb in table.general:  # "did it" is of any; "hice la lista" is not
        told = [clause for clause in told if clause.words - table.empty - table.past.keys() - _THEM - _IT]
    ended = table.general - {step.verb}  # "terminé de editar"
    said = any(clause.said_done for clause in told)
    others = frozenset(stem for one in titles if one != step for stem in one.telling)
    bare = (clause for clause in told if clause.bare == step.verb != "" and not clause.stems & others)
    if alone and step.verb not in table.common and any(not clause.by_others for clause in bare):
        return True  # "firmado con el dedo", "filed yesterday"
    return alone and any(
        clause.stems - table.beside - (ended & clause.verbs) == {step.verb}
        for clause in told
        if (clause.done or said) and not clause.by_others
    )


def _of_another_thing(step: Step, told: Sequence[Clause], table: Words) -> bool:
    """ "practised the guitar" is not the step of practising the talk."""
    others = [clause.stems - clause.verbs - step.stems - NUMBERS.keys() for clause in told]
    if "learn" in table.kinds.get(step.verb, ()):
        return all(others)
    return step.verb in table.acts and all(len(named) > 1 for named in others)  # "applied for a bank card"
