"""Signs of self-harm, suicide, abuse or danger in what somebody writes (COACHING 1.10), in English and Spanish at once.

Errs on the side of hearing too much. No diagnosis: it only says whether to stop coaching and show where help is. The
phrases are reviewed data in `crisis*.toml`, the lines in `helplines.toml`.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from importlib import resources
from itertools import chain
from math import inf
from typing import Any, Literal

from dialogs.understanding.families import Families, families
from dialogs.understanding.phrases import Phrases, Token, compiled, one_of
from dialogs.understanding.text import squeezed
from dialogs.understanding.weighing import Scales

LOOKED_AT = 20_000  # characters: several messages put together; signs may stand at the end
_LEET = str.maketrans("013457@$", "oieastas")
_MISSPELT = ("suicide", "suicidal", "suicidio", "suicidarme", "autolesion", "myself", "overdose", "matarme", "morirme")
LINE = 0.15  # what the words must weigh together to be heard without a phrase, when one of them is charged
FAR = 1.5  # and when none is
DOUBT = 1.0  # what those around a sign must speak for it at least
LITTLE = 2.0  # and around a hint
FEW = 3  # words that are so few are all sign
AROUND = 12  # words before and after
_SENTENCE = re.compile("[.!?;\n]+")
_GAP = "."
_NEAR = 4  # words after a loss or a way within which the ordinary is only its place
_NEXT = 6  # words from a hint within which something ordinary takes its weight

Kind = Literal["emergency", "call", "text", "web"]


def signs_of_crisis(text: str) -> bool:
    """Whether the text speaks of self-harm, suicide, abuse or danger, the writer's or near them. True when in doubt."""
    heard = _hear(text)
    if heard is None:  # in one sentence of several a sign may stand that is doubtful among them all
        parts = [part for part in _SENTENCE.split(text[: LOOKED_AT * 2]) if part.strip()]
        return len(parts) > 1 and any(map(_hear, parts))
    return heard


def _hear(text: str) -> bool | None:
    """None: there is a sign, and the words around it speak against it."""
    rules = _rules()
    heard = rules.heard(text)
    if rules.even_so.any(heard):
        return True
    words = rules.left(heard)
    signs = [*rules.signs_near.found(words, rules.beside), *(start for start, _ in rules.signs.found(words))]
    if any(_speak_for(heard, at) > DOUBT for at in signs):
        return True
    if len(heard) > FEW and (sure := scales().weigh(heard)) > LINE:
        if sure > FAR or any(map(rules.charged.fits, words)):
            return True
    if not any(rules.laughing.fits(word) for word in heard):
        hints = [start for start, end in rules.hints.found(words) if not rules.takes_weight(words, start, end)]
        if any(_speak_for(heard, start) > LITTLE for start in hints):
            return True
        signs += hints
    return None if signs else False


def _speak_for(heard: list[str], at: int) -> float:
    """How much the words around a place speak for it."""
    return scales().speaks_for(heard[max(at - AROUND, 0) : at + AROUND]) if len(heard) > FEW else inf


def heard_words(text: str) -> list[str]:
    """The words as the rules have them: short forms written out, misspellings mended."""
    return _rules().heard(text)


@cache
def scales() -> Scales:
    data = json.loads(resources.files(__package__).joinpath("crisis.weights.json").read_text(encoding="utf-8"))
    return Scales(data["weights"], data["bias"], _rules().classes)


@dataclass(frozen=True)
class HelpLine:
    """Where help is: a number to call, a word and number to text, or an address.

    `name` is empty for the emergency number, whose name is the coach's to say.
    `checked`: the day it was last compared with what its service publishes; None: known, not yet compared.
    """

    kind: Kind
    name: str
    number: str
    source: str
    checked: date | None = None


def help_lines(country: str) -> list[HelpLine]:
    """The emergency number, one or two lines of the country (ISO alpha-2), and always the directory of all countries.

    For a country that is not listed: 112, which GSM phones connect to the emergency service of most countries.
    """
    data = _data("helplines.toml")
    row = data["countries"].get(country.upper(), {})
    emergency = HelpLine("emergency", "", row.get("emergency", data["emergency"]), row.get("source", data["source"]))
    return [emergency, *(HelpLine(**line) for line in row.get("lines", [])), HelpLine(**data["directory"])]


@cache
def _data(name: str) -> dict[str, Any]:
    return tomllib.loads(resources.files(__package__).joinpath(name).read_text(encoding="utf-8"))


@dataclass(frozen=True)
class _Rules:
    """`crisis*.toml`, ready for use."""

    looks_alike: Phrases
    signs: Phrases
    hints: Phrases
    alike_near: Families
    signs_near: Families
    even_so: Families
    classes: dict[str, Token]  # by name
    vocabulary: frozenset[str]  # the words of the phrases, which are no misspellings
    phone: dict[str, str]
    left_out: frozenset[str]
    laughing: Token
    ordinary: Token
    lost: Token
    around: Token
    charged: Token

    def heard(self, text: str) -> list[str]:
        """The words as the phrases have them; "su1c1de" and "diiiie" as they sound, letters set apart joined."""
        said = re.sub(r"([a-z])\1{2,}", r"\1", squeezed(_unleet(text[: LOOKED_AT * 2]), LOOKED_AT))
        said = re.sub(r"\b(?:[a-z] ){3,}[a-z]\b", lambda match: match[0].replace(" ", ""), said)
        words = said.replace("_", " ").split()
        known: list[str] = []
        place = 0
        while place < len(words):
            pair = self.phone.get(" ".join(words[place : place + 2])) if place + 1 < len(words) else None
            known += (pair or self.phone.get(words[place], words[place])).split()
            place += 2 if pair else 1
        return [word if word in self.vocabulary else _spelt(word) for word in known if word not in self.left_out]

    def left(self, heard: list[str]) -> list[str]:
        """Without what only looks like a sign."""
        words: list[str] = []
        place = 0
        while place < len(heard):
            end = self.looks_alike.ends(heard, place)
            words += [_GAP] * (end - place) if end else [heard[place]]  # gaps: what is left joins into no phrase
            place = end or place + 1
        for place in set(self.alike_near.found(words)):
            words[place] = _GAP
        return words

    def beside(self, words: Sequence[str]) -> list[str]:
        """Without the ordinary that only says when, on the way to what, or what was lost: "driving to work"."""
        left = list(words)
        for place, word in enumerate(words):
            if self.lost.fits(word) or self.around.fits(word):
                near = range(place + 1, min(place + (_NEAR if self.lost.fits(word) else 3), len(words)))
                for at in near:
                    if self.ordinary.fits(words[at]):
                        left[at] = _GAP
        return left

    def takes_weight(self, words: list[str], start: int, end: int) -> bool:
        """Whether a hint is about something ordinary; a single word may be so by what stands before it too."""
        around = words[max(start - _NEXT, 0) if end - start == 1 else end : end + _NEXT]
        return any(map(self.ordinary.fits, around)) and not any(map(self.lost.fits, around))


@cache
def _rules() -> _Rules:
    data = _data("crisis.toml")
    classes = data["classes"] | {"ordinary": data["ordinary"]}
    files = [_data(f"crisis.{name}.toml") for name in ("alike", "en", "es")]
    of: dict[str, Any] = {
        kind: compiled(chain.from_iterable(chain(*file.get(kind, {}).values()) for file in files), classes)
        for kind in ("looks_alike", "signs", "hints")
    }
    near = [_data(f"crisis.near.{language}.toml") for language in ("en", "es")]
    for kind, name in (("looks_alike", "alike_near"), ("signs", "signs_near"), ("even_so", "even_so")):
        of[name] = families([(row, classes | file["words"]) for file in near for row in chain(*file[kind].values())])
    named = {f"{{{name}}}": one_of(row, classes) for name, row in classes.items()}
    for language, file in zip(("en", "es"), near, strict=True):
        named |= {f"{{{name} {language}}}": one_of(row, classes | file["words"]) for name, row in file["words"].items()}
    of["classes"] = named
    of["charged"] = one_of(data["charged"], classes)
    of["vocabulary"] = frozenset(of["signs"].vocabulary | of["looks_alike"].vocabulary)
    lists: dict[str, Any] = {name: one_of(data[name], classes) for name in ("laughing", "ordinary", "lost", "around")}
    return _Rules(**of, **lists, phone=data["phone"], left_out=frozenset(data["left_out"].split()))


def _unleet(text: str) -> str:
    mixed = re.compile(r"(?<![\w@$])(?=[\w@$]{3,30}(?![\w@$]))(?=[a-zA-Z]*[0134@$57])[a-zA-Z]+[\w@$]*")
    return mixed.sub(lambda match: match[0].translate(_LEET), text)


@lru_cache(maxsize=4096)
def _spelt(word: str) -> str:
    """A word that says it all, with one letter wrong, missing, added or swapped: "suicde", "siucidal"."""
    near = (key for key in _MISSPELT if abs(len(word) - len(key)) <= 1 and word[0] == key[0] and _near(word, key))
    return next(near, word)


def _near(word: str, key: str) -> bool:
    if word == key:
        return True
    same = next((i for i, (a, b) in enumerate(zip(word, key, strict=False)) if a != b), min(len(word), len(key)))
    rest, wanted = word[same:], key[same:]
    swapped = len(rest) > 1 and rest[1::-1] + rest[2:] == wanted
    return swapped or rest[1:] == wanted[1:] or rest[1:] == wanted or rest == wanted[1:]
