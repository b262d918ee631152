"""The words by which `done` hears that something is finished: the tables of `done.en.toml` and `done.es.toml`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib import resources
from typing import Any

from dialogs.understanding.phone import Ear
from dialogs.understanding.phrases import Phrases, compiled
from dialogs.understanding.text import of_language, row_of

LANGUAGES = {"en": "en", "es": "es"}
_STEMMED = (
    "common",
    "requests",
    "preparing",
    "plain",
    "handing",
    "acts",
    "told",
    "asked",
    "getting",
    "beside",
    "weak",
    "writing",
    "before",
    "appointments",
    "general",
    "received",
    "mutual",
    "lowering",
    "commissioned",
    "looking",
    "given_up",
    "talks",
    "things",
)  # lists of words that are compared by their stems
_SOFT_C, _SOFT_G = re.compile("(?<=..)(?:z|qu)$"), re.compile("(?<=..)gu$")
NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10,
    "una": 1, "un": 1, "thirty": 30, "forty": 40, "fifty": 50, "hundred": 100,
    "treinta": 30, "cuarenta": 40, "cincuenta": 50, "cien": 100, "twelve": 12, "doce": 12, "twenty": 20, "veinte": 20,
}  # fmt: skip
_SHORT = 3  # letters of a stem that would stand for too many words
LABELS = row_of(
    "chapter module unit level part section week lesson stage task tema capitulo modulo unidad nivel parte leccion "
    "semana fase tarea temario bloque ejercicio anexo episodio episode tanda"
)
MONTHS = row_of(
    "january february march april may june july august september october november december enero febrero marzo abril "
    "mayo junio julio agosto septiembre octubre noviembre diciembre"
)


@dataclass(frozen=True, eq=False)  # one a language
class Words:
    past: dict[str, str]  # a finished verb → its stem
    done: frozenset[str]  # say it of anything: "done", "listo"
    states: frozenset[str]  # after "is", "está"
    places: frozenset[str]  # after "is", of what was to be handed over
    handing: frozenset[str]
    not_done: frozenset[str]
    not_done_phrases: Phrases
    not_done_here: Phrases  # the same, of their own clause only
    harmless: Phrases  # a "not" that takes nothing back: "no lo puedo creer"
    takes_back_all: frozenset[str]
    questions: frozenset[str]
    others: frozenset[str]
    breaks: frozenset[str]  # where another clause begins
    empty: frozenset[str]
    common: frozenset[str]  # stems of verbs that say little of which step is meant
    requests: frozenset[str]
    granted: frozenset[str]
    plain: frozenset[str]
    preparing: frozenset[str]
    acts: frozenset[str]  # stems of verbs that alone say which step is meant
    nouns: frozenset[str]  # that look like finished verbs
    people: frozenset[str]  # who may have done it instead
    told: frozenset[str]  # stems of verbs of which somebody is the sender, not the one who is written to
    before: frozenset[str]  # stems of what comes before a thing, and is not the thing: a plan of it, a draft
    appointments: frozenset[str]  # stems of what is made to get a thing, and is not the thing
    asked: frozenset[str]  # the same, whatever follows
    praise: frozenset[str]  # "the fair was great"
    objects: frozenset[str]  # begin what a verb is done to: "finished her course"
    general: frozenset[str]  # stems of verbs that finish anything
    received: frozenset[str]  # stems of verbs that say that what was asked for is there
    mutual: frozenset[str]  # stems of what the other side does as well
    agreed: frozenset[str]
    getting: frozenset[str]  # stems of verbs that are done once their thing is had
    having: frozenset[str]
    ended: frozenset[str]  # before a plain verb, which then is finished: "terminé de leer"
    unreached: Phrases  # who was called has not been spoken to
    conditions: frozenset[str]  # begin what is not so yet: "if I got"
    kept: frozenset[str]  # say of a number that it was reached day after day
    besides: frozenset[str]  # after a finished verb, where it is not said what it was done to: "signed in the car"
    things: frozenset[str]  # stems of what things do, nobody else: "costó", "salió"
    events: frozenset[str]  # begin the title of what one goes to: "interview at Lidl"
    talks: frozenset[str]  # stems of speaking to somebody
    looking: frozenset[str]  # stems of what gets and books nothing
    remote: frozenset[str]  # verbs of speaking to somebody who is not there, for which one goes nowhere
    spoke: frozenset[str]  # say that somebody spoke or answered
    told_me: frozenset[str]  # of these, those that need to say to whom
    tells: frozenset[str]  # verbs of steps that say something to somebody, rather than ask
    to_them: frozenset[str]  # to whom others gave something, other than the mentee
    given_up: frozenset[str]  # stems of verbs after which a thing is another's
    takers: frozenset[str]  # and what that one does
    commissioned: frozenset[str]  # stems of what others may be given to do
    handed_back: frozenset[str]  # and what they do then
    gathering: frozenset[str]  # verbs that are done once all is had, in full
    lowering: frozenset[str]  # stems of verbs whose number is not to be exceeded
    writing: frozenset[str]  # stems of what is done without an answer
    last: frozenset[str]  # end a clause that says of a thing that it is finished: "curso fuera"
    lacking: frozenset[str]  # after "sin", where nothing came of it
    weak: frozenset[str]  # stems that say little of which step is meant: "new"
    exclaimed: frozenset[str]  # after "qué": "qué alivio" asks nothing
    reports: frozenset[str]  # before what others say
    beside: frozenset[str]  # stems that add nothing to a verb
    days: frozenset[str]
    negations: frozenset[str]
    done_phrases: Phrases
    i_verbs: frozenset[str]  # stems of Spanish verbs in -er and -ir: "escribí", where "escribe" is no past
    kinds: dict[str, frozenset[str]]  # the stem of a verb → the kinds of step that it finishes
    same: dict[str, str]  # stems that stand for one another
    endings: dict[str, tuple[str, ...]]  # by their last letter
    phone: dict[str, str]
    spanish: bool

    def stem(self, word: str) -> str:
        word = self.past.get(word) or self.same.get(word, word)
        for ending in self.endings.get(word[-1:], ()):
            if word.endswith(ending) and len(word) - len(ending) >= 3 and not self._whole(word, ending):
                word = word.removesuffix(ending)
                break
        doubled = (
            not self.spanish and len(word) > 3 and word[-1] == word[-2] and (word[-1] not in "sl" or len(word) > 5)
        )
        word = word[:-1] if doubled else word
        if self.spanish:  # "refactoricé", "refactorizar"; "practiqué", "practicar"; "llegué", "llegar"
            word = _SOFT_C.sub("c", _SOFT_G.sub("g", word))
        return self.same.get(word, word)

    def _whole(self, word: str, ending: str) -> bool:
        """ "pass" and "essay" have no ending, though "tests" and "company" have."""
        return not self.spanish and ((ending == "s" and word[-2] == "s") or (ending == "y" and word[-2] in "aeiou"))

    def ear(self, titles: frozenset[str]) -> Ear:
        """Mends slips against the words of the steps' own titles."""
        return self.title_ear.knowing(titles, right=self.past)

    @property
    def title_ear(self) -> Ear:
        """Hears the titles themselves."""
        return _title_ear("es" if self.spanish else "en")


def words_of(language: str) -> Words:
    return _words(of_language(LANGUAGES, language))


@cache
def _title_ear(language: str) -> Ear:
    return Ear(_words(language).phone, ())


def _by_last_letter(endings: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """In their order, as the first that fits is taken off."""
    letters = {ending[-1] for ending in endings}
    return {letter: tuple(ending for ending in endings if ending[-1] == letter) for letter in letters}


@cache
def _words(language: str) -> Words:
    folder = resources.files(__package__)
    files = (folder.joinpath(f"done.{language}{part}.toml").read_text(encoding="utf-8") for part in ("", ".verbs"))
    data = {name: table for file in files for name, table in tomllib.loads(file).items()}
    lists: dict[str, Any] = dict(data["lists"])
    for name in ("harmless", "not_done_phrases", "not_done_here", "done_phrases", "unreached"):
        lists[name] = compiled((one.strip() for one in lists[name].split(",")), {})
    sets: dict[str, Any] = {
        name: row if isinstance(row, Phrases) else frozenset(row.split()) for name, row in lists.items()
    }
    table = Words(
        **sets,
        past=data["past"],
        same=data["same"],
        phone=data["phone"],
        endings=_by_last_letter(data["endings"].split()),
        spanish=language == "es",
        kinds={},
        i_verbs=frozenset(),
    )
    bare = replace(table, same={})
    whole = {word: stem for word, stem in data["same"].items() if len(word) > 4 and word not in data["past"]}
    stems = {one: bare.stem(stem) for word, stem in whole.items() if len(one := bare.stem(word)) > _SHORT}
    table = replace(table, same=stems | data["same"])
    stemmed: dict[str, Any] = {name: frozenset(map(table.stem, sets[name])) for name in _STEMMED}
    kinds: dict[str, frozenset[str]] = {}
    for kind, verbs in data["kinds"].items():
        for verb in verbs.split():
            for stem in {table.stem(verb), table.stem(f"{verb.removesuffix('e')}ed")}:
                kinds[stem] = kinds.get(stem, frozenset()) | {kind}
    if table.spanish:
        verbs = " ".join(data["kinds"].values()).split()
        stemmed["plain"] |= frozenset(map(table.stem, verbs))
        of_a = {table.stem(verb) for verb in verbs if verb.endswith("ar")}
        stemmed["i_verbs"] = frozenset(table.stem(verb) for verb in verbs if verb.endswith(("er", "ir"))) - of_a
    return replace(table, **stemmed, kinds=kinds)
