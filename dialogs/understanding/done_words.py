"""The words by which `done` hears that something is finished: the tables of `done.en.toml` and `done.es.toml`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources

from dialogs.understanding.phone import Ear
from dialogs.understanding.phrases import Phrases, compiled
from dialogs.understanding.text import of_language

LANGUAGES = {"en": "en", "es": "es"}
NUMBERS = {
    **dict(zip("one two three four five six seven eight nine ten".split(), range(1, 11), strict=True)),
    **dict(zip("uno dos tres cuatro cinco seis siete ocho nueve diez".split(), range(1, 11), strict=True)),
    "una": 1, "un": 1, "twelve": 12, "doce": 12, "twenty": 20, "veinte": 20,
}  # fmt: skip
MONTHS = frozenset(
    "january february march april may june july august september october november december enero febrero marzo abril "
    "mayo junio julio agosto septiembre octubre noviembre diciembre".split()
)


@dataclass(frozen=True)
class Words:
    past: dict[str, str]  # a finished verb → its stem
    done: frozenset[str]  # say it of anything: "done", "listo"
    states: frozenset[str]  # after "is", "está"
    not_done: frozenset[str]
    not_done_phrases: Phrases
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
    same: dict[str, str]  # stems that stand for one another
    endings: tuple[str, ...]
    phone: dict[str, str]
    spanish: bool

    def stem(self, word: str) -> str:
        word = self.past.get(word) or self.same.get(word, word)
        for ending in self.endings:
            if word.endswith(ending) and len(word) - len(ending) >= 3:
                word = word.removesuffix(ending)
                break
        doubled = not self.spanish and len(word) > 3 and word[-1] == word[-2] and word[-1] not in "sl"
        word = word[:-1] if doubled else word
        return self.same.get(word, word)

    def ear(self, titles: frozenset[str]) -> Ear:
        """Mends slips against the words of the steps' own titles."""
        return Ear(self.phone, titles)


def words_of(language: str) -> Words:
    return _words(of_language(LANGUAGES, language))


@cache
def _words(language: str) -> Words:
    data = tomllib.loads(resources.files(__package__).joinpath(f"done.{language}.toml").read_text(encoding="utf-8"))
    lists = dict(data["lists"])
    phrases = {
        name: compiled((one.strip() for one in lists.pop(name).split(",")), {})
        for name in ("harmless", "not_done_phrases")
    }
    sets = {name: frozenset(row.split()) for name, row in lists.items()}
    stemmed = {name: sets.pop(name) for name in ("common", "requests", "preparing", "plain")}
    empty = dict.fromkeys(stemmed, frozenset[str]())
    rest = {"past": data["past"], "same": data["same"], "phone": data["phone"], "spanish": language == "es"}
    first = Words(**sets, **phrases, **rest, **empty, endings=tuple(data["endings"].split()))
    stems = {name: frozenset(first.stem(word) for word in row) for name, row in stemmed.items()}
    return Words(**sets, **phrases, **rest, **stems, endings=first.endings)
