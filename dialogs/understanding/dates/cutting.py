"""Cuts a folded text into pieces, and says of each what kind it is. What it means in company is `grammar`'s."""

from __future__ import annotations

import re

from dialogs.understanding.dates.lexicon import Lexicon
from dialogs.understanding.dates.symbols import Piece
from dialogs.understanding.text import row_of

_CHUNK = re.compile(
    r"""
    [ ]*(?P<plain>[a-z]+)(?![\w'])
    |(?P<full>[0-9]{4}([-/.])[0-9]{1,2}\3[0-9]{1,2}|[0-9]{1,2}([-/.])[0-9]{1,2}\4(?:[0-9]{4}|[0-9]{2}))(?![\w/])
    |(?P<time>[0-9]{1,2}(?:[:.h][0-9]{2})?[ ]?(?:[ap]m\b|[ap]\.m\.?)|[0-9]{1,2}[:h][0-9]{2}\b(?:[ ]?h?rs?\b)?
        |(?!(?:24|48|72|96)[ ]?h)[0-9]{1,2}[ ]?(?:hs|h|o'?clock)\b)
    |(?P<spaced>[0-9]{1,2}(?:[ ](?:st|nd|rd|th)\b|[ ]?°))
    |(?P<pair>[0-9]{1,2}(?:[ ]?/[ ]?|[-.])[0-9]{1,2})(?![\w/%])(?!:[0-9])
    |(?P<year>'[0-9]{2})(?!\w)
    |(?P<word>[^\W_]+(?:'[^\W\d_]+)*'?)
    |(?P<space>[\s_]+)
    |(?P<mark>.)
    """,
    re.VERBOSE,
)  # fmt: skip
_ORDINAL = re.compile(r"([0-9]{1,2})(?:st|nd|rd|th|o|a|ro|ra|er|era|ero|do|da|to|ta|vo|mo)")
_MIXED = re.compile(r"([0-9]{1,4})([^\W\d_]+)|([^\W\d_]+)([0-9]{1,4})")
_PAUSES = {",": "COMMA", ":": "COMMA", "(": "COMMA", ")": "COMMA", "[": "COMMA", "]": "COMMA", '"': "COMMA",
           "/": "OR", "&": "AND", "+": "AND", "-": "DASH", "~": "AROUND", "@": "ON",
           ".": "STOP", "!": "STOP", "?": "STOP", ";": "STOP"}  # fmt: skip
_OF_A_MONTH = ("UNIT", "HALF", "EDGE", "WEEKDAY", "PART")
_COUNTED = ("WORD", "UNIT", "ORDINAL", "LAST", "NEXT", "WEEKDAY", "WEEKDAYS", "MONTH")
_LED = ("BY", "ON", "IN", "FOR", "BEFORE", "WITHIN", "UNTIL", "AFTER")
_BEING = row_of("is its it's are was were be being look looks feel feels really actually")
_LAST_HOUR = 24
_MONEY = "$€£#"
_FIRST_YEAR, _LAST_YEAR = 1950, 2099


def cut(text: str, lexicon: Lexicon) -> list[Piece]:
    """The pieces of a folded text, in its order; white space and what is no word, number or pause has none."""
    raw = list(_raw(text))
    words = [lexicon.speller.repaired(each.value) if each.kind == "WORD" else "\0" for each in raw]
    pieces: list[Piece] = []
    index = 0
    while index < len(raw):
        each = raw[index]
        if each.kind != "WORD":
            pieces.append(each)
            index += 1
            continue
        span, entry = 1, lexicon.at(words, index)
        if entry:
            span = len(entry[0])
        # "mid-may", "week-end": a hyphen between two words of one phrase
        elif index + 2 < len(raw) and raw[index + 1].kind == "DASH":
            joined = lexicon.at([words[index], words[index + 2]], 0)
            entry, span = (joined, 3) if joined and len(joined[0]) == 2 else (None, 1)
        kind, value, shy = (entry[1], entry[2], entry[3]) if entry else ("WORD", words[index], False)
        shy = shy or kind == "ORDINAL"  # "the first interview"; "1st" is not shy
        pieces.append(Piece(kind, value, each.start, raw[index + span - 1].end, shy))
        index += span
    pieces = [
        _on_the_clock(pieces, index, text) if piece.kind in ("NUMBER", "ORDINAL") else piece
        for index, piece in enumerate(pieces)
    ]
    return [_likened(pieces, index, text) if piece.kind == "AROUND" else piece for index, piece in enumerate(pieces)]


def _on_the_clock(pieces: list[Piece], index: int, text: str) -> Piece:
    """ "las 9", "la una" are hours, where "el 9" is a day; not "las 9 empresas", "las dos semanas". Nor is "la primera"
    a day, but "la primera semana" is something of a month."""
    piece = pieces[index]
    if not index or pieces[index - 1].kind != "THE":
        return piece
    the = text[pieces[index - 1].start : pieces[index - 1].end]
    if piece.kind == "ORDINAL":
        of_something = index + 1 < len(pieces) and pieces[index + 1].kind in _OF_A_MONTH
        return piece if the != "la" or of_something else Piece("WORD", "", piece.start, piece.end)
    counts = index + 1 < len(pieces) and pieces[index + 1].kind in _COUNTED
    hour = the == "las" if piece.value != 1 else the == "la"
    return piece._replace(kind="TIME") if hour and piece.value <= _LAST_HOUR and not counts else piece


def _likened(pieces: list[Piece], index: int, text: str) -> Piece:
    """ "What it's like by sunday" asks what it is like; in "something like next friday" it only says about when."""
    piece = pieces[index]
    if text[piece.start : piece.end] != "like" or not 0 < index < len(pieces) - 1:
        return piece
    before = pieces[index - 1]
    led = before.kind == "WORD" and pieces[index + 1].kind in _LED
    likened = led or text[before.start : before.end] in _BEING
    return piece._replace(kind="WORD", value="like") if likened else piece


def _raw(text: str) -> list[Piece]:
    found: list[Piece] = []
    for chunk in _CHUNK.finditer(text):
        if chunk.lastgroup == "plain":
            found.append(Piece("WORD", chunk["plain"], *chunk.span("plain")))
            continue
        start, end, typed = chunk.start(), chunk.end(), chunk[0]
        match chunk.lastgroup:
            case "word":
                found += _word(typed, start, end, text)
            case "space":
                if "\n" in typed:
                    found.append(Piece("STOP", "\n", start, end))
            case "full" | "pair":
                found.append(Piece("PAIR", typed.replace(" ", ""), start, end))
            case "time":
                found.append(Piece("TIME", typed, start, end))
            case "spaced":
                found.append(Piece("ORDINAL", int(re.split("[^0-9]", typed)[0]), start, end))
            case "year":
                found.append(Piece("YEAR", 2000 + int(typed[1:]), start, end))
            case "mark":
                if (mark := _PAUSES.get(typed)) and not (found and found[-1].kind == mark == "STOP"):
                    found.append(Piece(mark, typed, start, end))
    return found


def _word(typed: str, start: int, end: int, text: str) -> list[Piece]:
    if typed.isalpha():
        return [Piece("WORD", typed, start, end)]
    if typed.isascii() and typed.isdigit():
        return [_number(typed, start, end, text)]
    if ordinal := _ORDINAL.fullmatch(typed):
        return [Piece("ORDINAL", int(ordinal[1]), start, end)]
    if typed.endswith("day's"):  # one day, not all its kind
        typed = typed[:-2]
    word = typed.replace("'", "")
    mixed = _MIXED.fullmatch(word) if "'" not in typed else None
    if not mixed or word in _LEET:
        return [Piece("WORD", word, start, end)]
    first = mixed[1] or mixed[3]
    parts = [(first, start, start + len(first)), (word[len(first) :], start + len(first), end)]
    return [
        _number(part, at, to, text) if part.isascii() and part.isdigit() else Piece("WORD", part, at, to)
        for part, at, to in parts
    ]


def _number(digits: str, start: int, end: int, text: str) -> Piece:
    """A number of four digits at most; an amount of money, a share, a version, is only a word."""
    amount = (text[max(0, start - 1) : start] in _MONEY and start > 0) or text[end : end + 1] in ("%", "€", "£", "$")
    if amount or len(digits) > 4 or re.match(r"[.,][0-9]", text[end : end + 2]):
        return Piece("WORD", digits, start, end)
    if len(digits) == 4 and _FIRST_YEAR <= int(digits) <= _LAST_YEAR:
        return Piece("YEAR", int(digits), start, end)
    return Piece("NUMBER", int(digits), start, end)


# Words written with a digit, which are not a number and a word.
_LEET = row_of(
    "2day 2nite 2moro 2morrow 2mrw 2mro 2moz b4 q1 q2 q3 q4 h1 h2 t1 t2 t3 t4 1q 2q 3q 4q 1t 2t 3t 4t 1h 2h 8m 3ish"
)
