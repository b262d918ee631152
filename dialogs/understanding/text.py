"""Typed text made comparable: case, accents and curly apostrophes put aside. Says nothing of its meaning."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from operator import itemgetter
from typing import TypeVar

from dialogs.understanding.once_a_turn import once_a_turn

T = TypeVar("T")

FIRST = itemgetter(1)  # to put a match's first group in its place: a template is taken apart at each call

LOOKED_AT = 1_000  # characters read of an answer: the limit of a question
_APOSTROPHES = "’‘ʼ`´′"
_WORD = re.compile(r"\w+")
_TOGETHER = re.compile(r"\"[^\"\n]*\"|“[^”\n]*”|«[^»\n]*»|‘[^’\n]*’(?!\w)|\([^()\n]*\)|\[[^\[\]\n]*\]")
_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]")


@lru_cache(maxsize=4096)
def _plain(character: str) -> str:
    if character in _APOSTROPHES:
        return "'"
    if character in "–—−‐‑":
        return "-"
    if character.isspace() and character != "\n":
        return " "
    base = unicodedata.normalize("NFKD", character)[:1].lower()
    return base if len(base) == 1 else character


def clean(text: str, limit: int = LOOKED_AT) -> str:
    """`text` composed (NFC), without invisible characters, cut to `limit` characters."""
    if text.isascii():  # composed, and all of it to be seen
        return text[:limit]
    return _INVISIBLE.sub("", unicodedata.normalize("NFC", text[: limit * 2]))[:limit]


# By code of ASCII: its plain character; and the same, a space where it is in no word. Most texts need no more.
_ASCII = bytes(ord(_plain(chr(code))) for code in range(128)).ljust(256)
_IN_WORDS = bytes(code if _WORD.match(chr(code)) else ord(" ") for code in _ASCII)


def fold(cleaned: str) -> str:
    """Lower case without accents, a character for a character: an index into it is an index into `cleaned`."""
    if cleaned.isascii():
        return cleaned.encode().translate(_ASCII).decode()
    return "".join(map(_plain, cleaned))


def words(text: str, limit: int = LOOKED_AT) -> list[str]:
    """The folded words of `text` without punctuation; "don't" is "dont"."""
    if text.isascii():
        return text[:limit].encode().translate(_IN_WORDS, b"'`").decode().split()
    return _WORD.findall(fold(clean(text, limit)).replace("'", ""))


@once_a_turn
def squeezed(text: str, limit: int = LOOKED_AT) -> str:
    """The folded words of `text`, one space between them."""
    return " ".join(words(text, limit))


@once_a_turn
def plain(text: str, limit: int = LOOKED_AT) -> str:
    """`text` folded and without apostrophes, "don't" is "dont", as most patterns are written; other signs and all the
    white space stay."""
    return fold(clean(text, limit)).replace("'", "")


@once_a_turn
def plain_line(text: str, limit: int = LOOKED_AT) -> str:
    """The same on one line, a single space wherever there was white space."""
    return " ".join(plain(text, limit).split())


def row_of(words: str) -> frozenset[str]:
    """The words of a table's row, written with spaces between them."""
    return frozenset(words.split())


def of_language(table: Mapping[str, T], language: str) -> T:
    """The row for `language` ("es", "es-MX", "es_419"); English for one that the table lacks."""
    row = table.get(language)  # most are written plainly
    return table.get(_root(language), table["en"]) if row is None else row


@lru_cache(64)
def _root(language: str) -> str:
    return re.split("[-_]", language.lower(), maxsplit=1)[0]


def together(text: str) -> str:
    """`text`, as long as it is, with what stands in quotation marks or brackets as one word of no meaning."""
    return _TOGETHER.sub(lambda found: "x" * len(found[0]), text)


def parted_by(separator: re.Pattern[str], text: str) -> list[str]:
    """`text` split where the separator stands in no quotation marks and no brackets: 'she said "quick, neat"' is one.
    All of it in quotation marks is split as if there were none."""
    if not _TOGETHER.search(text) or _TOGETHER.fullmatch(text.strip()):
        return separator.split(text)
    masked = together(text)
    at, parts = 0, list[str]()
    for found in separator.finditer(masked):
        parts.append(text[at : found.start()])
        at = found.end()
    return [*parts, text[at:]]
