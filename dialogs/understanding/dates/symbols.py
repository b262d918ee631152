"""The kinds of piece that a text is cut into, and patterns of kinds.

A kind is one letter, so that a text becomes a short string of letters and a pattern of kinds a plain regular
expression. Nothing in it repeats more than six times, so none runs away.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any, NamedTuple

_NAMES = """
    NUMBER ART TENS ORDINAL WEEKDAY WEEKDAYS MONTH UNIT RELATIVE CLOSE EDGE QUARTER YEAR PAIR TIME PART FEAST ADVERB
    DAY SPAN WEEK MONTHSPAN LENGTH REPEAT ENDED BESIDE
    NEXT THIS LAST FOLLOWING BEFORE AFTER BY UNTIL ON IN WITHIN AROUND NOW AGO OF THE FROM AND TO OR DASH BETWEEN EVERY
    OTHER HALF FEW ONCE TIMES PER LATEST OVER SAMETIME MORE PASSED MINE
    VAGUE SEASON NOT SO WHEN BEGIN DONE WAS FILL COMMA STOP WORD
"""
LETTERS = {name: chr(0x100 + index) for index, name in enumerate(_NAMES.split())}

_GROUP = re.compile(r"\(([^()]*)\)([?*+]?)")
_ONE_OF = re.compile(r"\s*[A-Z]+(?:\s*\|\s*[A-Z]+)*\s*")
_NEEDED = re.compile(r"[A-Z]+(?:\|[A-Z]+)*(?![A-Z|?*])")


class Piece(NamedTuple):
    """A word, a number, a mark or, later, a date: its kind, what it says, and where it stands in the text."""

    kind: str
    value: Any
    start: int
    end: int
    shy: bool = False  # also another word ("may", "sat"): a date only in company


@cache
def pattern(row: str) -> re.Pattern[str]:
    """A row of kinds as a regular expression: `BY? THE? NUMBER (OF THE?)? MONTH`."""
    letters = re.sub(r"[A-Z]+", lambda name: LETTERS[name[0]], row).replace(" ", "")
    letters = letters.replace(")*", "){0,6}").replace(")+", "){1,6}")
    return re.compile(re.sub(r"\((?!\?)", "(?:", letters))


def wanted(row: str) -> list[frozenset[str]]:
    """Sets of letters, of each of which a row needs one. What is optional, one of several that are more than a kind, or
    only looked at from its neighbours is not among them."""
    plain = row
    while group := _GROUP.search(plain):
        one_of = re.sub(r"\s", "", group[1]) if _ONE_OF.fullmatch(group[1]) else ""
        kept = one_of if group[2] in ("", "+") else ""
        plain = f"{plain[: group.start()]} {kept} {plain[group.end() :]}"
    return [frozenset(LETTERS[name] for name in one.split("|")) for one in _NEEDED.findall(plain)]


def needed(row: str) -> frozenset[str]:
    """The letters of the kinds without which a row cannot fit."""
    return frozenset(letter for one_of in wanted(row) if len(one_of) == 1 for letter in one_of)


def spelled(pieces: list[Piece]) -> str:
    """The kinds of the pieces, a letter each."""
    return "".join([LETTERS[piece.kind] for piece in pieces])
