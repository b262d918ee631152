"""Days that only say which thing is meant: "the Q2 review", "the friday demo", "el especial de navidad"."""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.understanding.dates.reading import Days, Now
from dialogs.understanding.dates.settling import HEAD
from dialogs.understanding.dates.symbols import Piece
from dialogs.understanding.text import row_of

_NUMBERS = row_of("NUMBER ORDINAL PAIR")


def has_number(piece: Piece, cuts: Sequence[Piece]) -> bool:
    """ "24 December", "3/4", "the 28th"; not "Christmas", "Thursday", "January"."""
    return any(cut.kind in _NUMBERS and piece.start <= cut.start and cut.end <= piece.end for cut in cuts)


def without_names(pieces: list[Piece], numbered: frozenset[int], now: Now) -> list[Piece]:
    """ "Post the Christmas special on 24 December": beside a day with its number, one that only says which thing is
    meant is a word like others."""
    days = [at for at, piece in enumerate(pieces) if piece.kind == "DAY"]
    if not any(pieces[at].start in numbered and not describes(pieces, at, now) for at in days):
        return pieces
    names = [at for at in days if pieces[at].start not in numbered and _names(pieces, at, now)]
    return [piece._replace(kind="WORD", value="") if at in names else piece for at, piece in enumerate(pieces)]


def _names(pieces: list[Piece], index: int, now: Now) -> bool:
    """Where another day is there, too: "the January stocktake", "el inventario de enero", "Christmas market"."""
    days: Days = pieces[index].value
    if now.language == "es":
        return _of_a_thing(pieces, index)
    feast = bool(days.feast) and not days.lead and [piece.kind for piece in pieces[index + 1 : index + 2]] == ["WORD"]
    return feast or describes(pieces, index, now)


def _of_a_thing(pieces: list[Piece], index: int) -> bool:
    """ "El especial de navidad"."""
    return not pieces[index].value.lead and [piece.kind for piece in pieces[:index][-2:]] == ["WORD", "OF"]


def describes(pieces: list[Piece], index: int, now: Now) -> bool:
    """ "Prepare the Q2 review", "the friday demo": in English a date may only say which one; so may a holiday in
    Spanish, "el especial de navidad"."""
    if now.language != "en":
        return bool(pieces[index].value.feast) and _of_a_thing(pieces, index)
    if pieces[index].value.lead or pieces[index].kind == "REPEAT":
        return False
    before, after = pieces[:index], pieces[index + 1 : index + 2]
    return bool(after) and after[0].kind == "WORD" and not all(piece.kind in HEAD for piece in before)
