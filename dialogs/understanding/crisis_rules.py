"""What `crisis` listens for: the data of `crisis*.toml`, ready for use, and the words as that data has them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import chain
from typing import Any

from dialogs.understanding.families import Families, families
from dialogs.understanding.phrases import Phrases, Token, compiled, one_of
from dialogs.understanding.text import plain
from dialogs.understanding.weighing import Scales, Table

LOOKED_AT = 20_000  # characters: several messages put together; signs may stand at the end
_LEET = str.maketrans("013457@$", "oieastas")
_MISSPELT = {  # by its first letter, which is seldom wrong
    "s": ("suicide", "suicidal", "suicidio", "suicidarme"),
    "a": ("autolesion",),
    "m": ("myself", "matarme", "morirme"),
    "o": ("overdose",),
}
_ENDS = str.maketrans("!?;\n", "....")
_LEETED = re.compile(r"[a-zA-Z][0134@$57]")
_MIXED = re.compile(r"(?<![\w@$])(?=[\w@$]{3,30}(?![\w@$]))(?=[a-zA-Z]*[0134@$57])[a-zA-Z]+[\w@$]*")
_STRETCHED = re.compile(r"([a-z])\1{2,}")
_APART = re.compile(r"\b(?:[a-z] ){3,}[a-z]\b")
_TOKEN = re.compile(r"[^\W_]+|[.!?;](?=\s)|\n")  # words, and where sentences end; "3.5" and "d.i.e" are one
GAP = "."
SUBJECTS = ("self", "end", "others", "hurt", "held", "alike")  # of crisis.near.*
_NEAR = 4  # words after a loss or a way within which the ordinary is only its place
_NEXT = 6  # words from a hint within which something ordinary takes its weight


@cache
def data_of(name: str) -> dict[str, Any]:
    return tomllib.loads(resources.files(__package__).joinpath(name).read_text(encoding="utf-8"))


@cache
def scales() -> Scales:
    stored = resources.files(__package__).joinpath("crisis.weights.bin").read_bytes()
    return Scales(Table(stored), rules_of_crisis().classes)


@dataclass(frozen=True)
class Rules:
    """`crisis*.toml`, ready for use."""

    everyday: Phrases
    figures: Phrases
    looks_alike: Phrases
    signs: Phrases
    hints: Phrases
    over: Families
    alike_near: Families
    signs_near: Families
    even_so: Families
    classes: dict[str, Token]  # by name
    vocabulary: frozenset[str]  # the words of the phrases, which are no misspellings
    phone: dict[str, str]
    pairs: frozenset[str]  # the first words of those short forms that are two
    left_out: frozenset[str]
    laughing: Token
    ordinary: Token
    lost: Token
    around: Token

    def heard(self, text: str) -> list[list[str]]:
        """The sentences, in the words that the phrases have: "su1c1de" and "diiiie" as they sound, letters set apart
        joined."""
        said = " ".join(_TOKEN.findall(plain(_unleet(text[: LOOKED_AT * 2]), LOOKED_AT)))
        if _STRETCHED.search(said):
            said = _STRETCHED.sub(r"\1", said)
        if _APART.search(said):
            said = _APART.sub(lambda match: match[0].replace(" ", ""), said)
        words = said.translate(_ENDS).split()
        known: list[str] = []
        pairs, phone, left_out = self.pairs, self.phone, self.left_out
        joined = False
        for place, word in enumerate(words):
            if joined:
                joined = False
                continue
            if word in pairs and (pair := phone.get(" ".join(words[place : place + 2]))):
                known += pair.split()
                joined = True
            elif word in phone:
                known += phone[word].split()
            else:
                known.append(word)
        vocabulary = self.vocabulary
        sentences: list[list[str]] = [[]]
        for word in known:
            if word == GAP:
                if sentences[-1]:
                    sentences.append([])
            elif word not in left_out:
                sentences[-1].append(word if word in vocabulary or word[0] not in _MISSPELT else _spelt(word))
        return sentences if sentences[-1] else sentences[:-1]

    def weighed(self, heard: Sequence[str]) -> list[str]:
        """Without what everybody says of an ordinary day."""
        return [word for word in _without(self.everyday, heard) if word != GAP]

    def plain(self, heard: Sequence[str]) -> list[str]:
        """Without figures of speech, and what is long over."""
        words = _without(self.figures, heard)
        for place in set(self.over.found(words)):
            words[place] = GAP
        return words

    def left(self, heard: Sequence[str]) -> list[str]:
        """Without what only looks like a sign."""
        words = _without(self.looks_alike, heard)
        for place in set(self.alike_near.found(words)):
            words[place] = GAP
        return words

    def beside(self, words: Sequence[str]) -> list[str]:
        """Without the ordinary that only says when, on the way to what, or what was lost: "driving to work"."""
        left = list(words)
        lost, around = self.lost.words, self.around.words
        for place, word in enumerate(words):
            if word in lost or word in around:
                for at in range(place + 1, min(place + (_NEAR if word in lost else 3), len(words))):
                    if self.ordinary.fits(words[at]):
                        left[at] = GAP
        return left

    def takes_weight(self, words: list[str], start: int, end: int) -> bool:
        """Whether a hint is about something ordinary; a single word may be so by what stands before it too."""
        around = words[max(start - _NEXT, 0) if end - start == 1 else end : end + _NEXT]
        return any(map(self.ordinary.fits, around)) and not any(map(self.lost.fits, around))


@cache
def rules_of_crisis() -> Rules:
    data = data_of("crisis.toml")
    classes = data["classes"] | {"ordinary": data["ordinary"]}
    files = [data_of(f"crisis.{name}.toml") for name in ("alike", "en", "en.others", "es")]
    of: dict[str, Any] = {
        kind: compiled(chain.from_iterable(chain(*file.get(kind, {}).values()) for file in files), classes)
        for kind in ("everyday", "figures", "looks_alike", "signs", "hints")
    }
    near: dict[str, list[tuple[str, dict[str, str]]]] = {"over": [], "looks_alike": [], "signs": [], "even_so": []}
    named = {f"{{{name}}}": one_of(row, classes) for name, row in classes.items()}
    for language in ("en", "es"):
        own = data_of(f"crisis.near.{language}.words.toml")["words"]
        weighed = own | data_of(f"crisis.weighed.{language}.toml")["words"]
        named |= {f"{{{name} {language}}}": one_of(row, classes | own) for name, row in weighed.items()}
        for part in SUBJECTS:
            file = data_of(f"crisis.near.{language}.{part}.toml")
            for kind, rows in near.items():
                rows += [(row, classes | own) for row in chain(*file.get(kind, {}).values())]
    of |= {"alike_near": families(near["looks_alike"]), "signs_near": families(near["signs"])}
    of |= {"even_so": families(near["even_so"]), "over": families(near["over"])}
    of["classes"] = named
    of["vocabulary"] = frozenset(of["signs"].vocabulary | of["looks_alike"].vocabulary)
    pairs = frozenset(short.split()[0] for short in data["phone"] if " " in short)
    lists: dict[str, Any] = {name: one_of(data[name], classes) for name in ("laughing", "ordinary", "lost", "around")}
    return Rules(**of, **lists, phone=data["phone"], pairs=pairs, left_out=frozenset(data["left_out"].split()))


def _without(phrases: Phrases, heard: Sequence[str]) -> list[str]:
    """Gaps in place of the phrases: what is left joins into no phrase."""
    left = list(heard)
    done = 0
    for start, end in phrases.found(heard):
        if start >= done:
            left[start:end] = [GAP] * (end - start)
            done = end
    return left


def _unleet(text: str) -> str:
    return _MIXED.sub(lambda match: match[0].translate(_LEET), text) if _LEETED.search(text) else text


def _spelt(word: str) -> str:
    """A word that says it all, with one letter wrong, missing, added or swapped: "suicde", "siucidal"."""
    keys = _MISSPELT.get(word[0])
    return next((key for key in keys if abs(len(word) - len(key)) <= 1 and _near(word, key)), word) if keys else word


def _near(word: str, key: str) -> bool:
    if word == key:
        return True
    same = next((i for i, (a, b) in enumerate(zip(word, key, strict=False)) if a != b), min(len(word), len(key)))
    rest, wanted = word[same:], key[same:]
    swapped = len(rest) > 1 and rest[1::-1] + rest[2:] == wanted
    return swapped or rest[1:] == wanted[1:] or rest[1:] == wanted or rest == wanted[1:]
