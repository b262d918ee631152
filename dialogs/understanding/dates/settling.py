"""Words that are a date only in company: "may", "sat", "first"."""

from __future__ import annotations

from dialogs.understanding.dates.symbols import Piece
from dialogs.understanding.text import row_of

HEAD = row_of("FILL AROUND COMMA STOP SO THE VAGUE LATEST ART BY DONE DASH MINE")  # before an answer's own date


def settled(pieces: list[Piece]) -> list[Piece]:
    """The pieces with each shy one made plain: a date word in the right company ("by may", "sat 5"), else a word."""
    return [_settled(pieces, index) if piece.shy else piece for index, piece in enumerate(pieces)]


def _settled(pieces: list[Piece], index: int) -> Piece:
    piece = pieces[index]
    if piece.kind == "EDGE":  # "terminar el mes", but "terminar el informe"
        after = [each.kind for each in pieces[index + 1 : index + 3]]
        edge = after[:1] in (["OF"], ["MONTH"], ["UNIT"], ["QUARTER"]) or (
            after[:1] == ["THE"] and after[1:] in (["UNIT"], ["MONTH"], ["NEXT"], ["ORDINAL"], ["QUARTER"])
        )
        return piece if edge else piece._replace(kind="DONE" if piece.value == "end" else "BEGIN")
    return piece if _in_company(pieces, index) else Piece("WORD", "", piece.start, piece.end)


_BEFORE_SHY = row_of(
    "BY UNTIL ON IN WITHIN AROUND OF FROM EDGE NEXT THIS LAST PASSED BEFORE AFTER EVERY BETWEEN OR NUMBER "
    "ORDINAL DASH RELATIVE CLOSE LATEST WEEKDAY"
)
_AFTER_SHY = row_of("EDGE OF NUMBER ORDINAL YEAR NEXT PART TIME FOLLOWING LATEST DASH PASSED UNIT PAIR")
_ENDS_SHY = row_of("COMMA STOP LATEST OR")


def _in_company(pieces: list[Piece], index: int) -> bool:
    piece = pieces[index]
    if piece.kind in ("HALF", "VAGUE", "NUMBER"):
        return True
    before = pieces[index - 1].kind if index else ""
    after = pieces[index + 1].kind if index + 1 < len(pieces) else ""
    if piece.kind == "ORDINAL":  # "a first", "come first in the race", "el segundo curso"
        lone = after in ("IN", "WORD", "SEASON", "VAGUE", "FILL") and before not in ("THE", *_BEFORE_SHY)
        if after in ("NUMBER", "FOLLOWING"):  # "the first one", "the first 3 chapters", "the first one after lunch"
            return False
        if before == "OF" and index > 1 and pieces[index - 2].kind == "WORD":  # "matemáticas de segundo"
            return False
        return not (before == "ART" or lone or (before == "THE" and after in ("SEASON", "VAGUE")))
    if piece.kind == "RELATIVE":
        return all(each.kind in HEAD for each in pieces[:index] + pieces[index + 1 :])
    if before in _BEFORE_SHY or after in _AFTER_SHY:
        return not (after == "WORD" and before in ("", "TO"))
    if after == "THE" and index + 2 < len(pieces):
        return pieces[index + 2].kind in ("NUMBER", "ORDINAL")
    return all(each.kind in HEAD for each in pieces[:index]) and (not after or after in _ENDS_SHY)
