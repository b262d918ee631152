"""A language made from English that still reads, for tests: what comes out in plain letters did not go through words.

`<b>Well done</b>, { $name }` becomes `⟦<b>Wéļļ ďóñé</b>, { $name }⟧`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from fluent.syntax import ast as FTL
from fluent.syntax.visitor import Transformer

from dialogs.engine.markup import REFERENCE, TAG
from dialogs.engine.wordfiles import Entry

NAME = "xx"

_LETTERS = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "áƀçďéƒĝĥíĵķļɱñóƥɋŕšţúṽŵẋýžÁƁÇĎÉƑĜĤÍĴĶĻṀÑÓƤɊŔŠŢÚṼŴẊÝŽ",
)
_UNTOUCHED = re.compile(f"({TAG.pattern}|{REFERENCE.pattern})")


def accented(text: str) -> str:
    """Every letter of English gets an accent; tags and character references stay."""
    pieces = _UNTOUCHED.split(text)
    pieces[::2] = [piece.translate(_LETTERS) for piece in pieces[::2]]
    return "".join(pieces)


class _Accents(Transformer):
    def visit_TextElement(self, node: FTL.TextElement) -> FTL.TextElement:
        return FTL.TextElement(accented(node.value))


def entries(english: Iterable[Entry]) -> tuple[Entry, ...]:
    """Clones of English messages and terms, put into the pseudo-language."""
    return tuple(_entry(entry.clone()) for entry in english)


def _entry(entry: Entry) -> Entry:
    _Accents().visit(entry)
    if isinstance(entry, FTL.Message):
        for pattern in (entry.value, *(attribute.value for attribute in entry.attributes)):
            if pattern:
                pattern.elements = [FTL.TextElement("⟦"), *pattern.elements, FTL.TextElement("⟧")]
    return entry
