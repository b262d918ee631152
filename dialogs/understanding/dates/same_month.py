"""A day that is put right by its number alone is in the month that was just named: "by 15 January; no, the 10th"."""

from __future__ import annotations

import re

from dialogs.understanding.dates.symbols import Piece
from dialogs.understanding.text import row_of

_ISO = re.compile(r"(?P<YEAR>\d{4})-(?P<MONTH>\d\d)-\d\d")
_NUMBERS = row_of("NUMBER ORDINAL")
_RIGHT = row_of("NOT SO")  # what says that another is meant
_BETWEEN = _RIGHT | row_of("COMMA STOP DASH FILL BY ON BEFORE AFTER OF THE UNTIL AROUND IN LATEST")
_LED = row_of("THE OF BEFORE BY UNTIL ON")
_ENDS = row_of("COMMA STOP WHEN SO FILL NOT AND")
_MOST = 31


def with_month(pieces: list[Piece]) -> list[Piece]:
    """The pieces, with the month put behind such a number."""
    for at in range(len(pieces)):
        named, after = _named(pieces, at)
        found = _put_right(pieces, after) if named else None
        if found is not None:
            end = pieces[found].end
            there = [each._replace(start=end, end=end) for each in named]
            return [*pieces[: found + 1], *there, *pieces[found + 1 :]]
    return pieces


def _named(pieces: list[Piece], at: int) -> tuple[list[Piece], int]:
    """The month of a day that stands here, with its year where that is said, and where what follows begins."""
    piece = pieces[at]
    if piece.kind == "PAIR" and (iso := _ISO.fullmatch(piece.value)):
        return [piece._replace(kind=kind, value=int(iso[kind])) for kind in ("MONTH", "YEAR")], at + 1
    if piece.kind != "MONTH" or not _beside_number(pieces, at):
        return [], at
    after = at + 1 + any(each.kind in _NUMBERS for each in pieces[at + 1 : at + 2])
    year = [each for each in pieces[after : after + 1] if each.kind == "YEAR"]
    return [piece, *year], after + len(year)


def _beside_number(pieces: list[Piece], month: int) -> bool:
    around = [*pieces[max(0, month - 2) : month], *pieces[month + 1 : month + 2]]
    return any(piece.kind in _NUMBERS for piece in around)


def _put_right(pieces: list[Piece], begin: int) -> int | None:
    """Where the number stands that comes next, with nothing between but that another day is meant."""
    at = next((at for at in range(begin, len(pieces)) if pieces[at].kind not in _BETWEEN), len(pieces))
    if at == len(pieces) or pieces[at].kind not in _NUMBERS or not 1 <= pieces[at].value <= _MOST:
        return None
    if not any(piece.kind in _RIGHT for piece in pieces[begin:at]):
        return None
    led = pieces[at - 1].kind in _LED or pieces[at].kind == "ORDINAL"
    ends = at + 1 == len(pieces) or pieces[at + 1].kind in _ENDS
    return at if ends or (led and pieces[at + 1].kind == "WORD") else None
