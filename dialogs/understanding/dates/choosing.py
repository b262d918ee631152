"""Which of the dates in a text is the deadline: the one by which it is done, not a start, a reason or a past one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from dialogs.understanding.dates.lengths import Length, beside
from dialogs.understanding.dates.naming import describes, has_number, without_names
from dialogs.understanding.dates.parts import Part
from dialogs.understanding.dates.reading import Days, Now, days_of
from dialogs.understanding.dates.settling import HEAD
from dialogs.understanding.dates.symbols import Piece
from dialogs.understanding.text import row_of

_DATES = frozenset({"DAY", "REPEAT"})
_TAIL = row_of("COMMA STOP FILL LATEST AROUND SO NOT OR WHEN DASH AND BY PART")  # after a length that is a date
_NEAR = 12  # pieces before a date that are looked at
_BETWEEN_EQUALS = row_of("COMMA AROUND FILL STOP DASH")
_MORE_EXACTLY = _BETWEEN_EQUALS | {"SO"}
_INSTEAD = _MORE_EXACTLY | {"NOT"}
_EXACT = 6  # what a number is worth beside a day that has none, and a day that puts another right
_PUT_RIGHT = (
    ("NOT", "COMMA"),
    ("NOT", "STOP"),
    ("NOT", "SO"),
)
_CLAUSE = row_of("COMMA STOP SO")
_DOUBTFUL = -2  # a score of a start, a past, or a day ruled out: only offered
_PRETERITE = ("aron", "ieron", "jeron", "aste", "iste")
_LONG = 800  # days: "12 years as a nurse" is no deadline


@dataclass(frozen=True)
class Chosen:
    """The days meant, and where in the text they stand (start, end), once or more often."""

    days: Days
    spans: tuple[tuple[int, int], ...]


_LEADS_TO_HINT = frozenset(
    {"BY", "IN", "NEXT", "THIS", "THE", "BEFORE", "WITHIN", "UNTIL", "ON", "OF", "EDGE", "ENDED"}
)
_OF_ITS_NAME = frozenset({"WORD", "OF", "IN", "BY"})  # "Curso de finanzas", "Summer job": the thing, not when


def choose(pieces: list[Piece], now: Now, cuts: Sequence[Piece] = ()) -> Chosen | None:
    """The date that counts. Where two could, both are its days, and none is sure. `cuts` is what the pieces were made
    of."""
    dates = [piece for piece in pieces if piece.kind == "DAY"]
    numbered = frozenset(piece.start for piece in dates if len(dates) > 1 and has_number(piece, cuts))
    pieces = without_names(pieces, numbered, now)
    pieces = [_as_date(pieces, index, now) if piece.kind == "LENGTH" else piece for index, piece in enumerate(pieces)]
    pieces = _counted_from(pieces, now)
    marks = [
        (_score(pieces, index, now) + _EXACT * _is_more_exact(pieces, index, numbered), index)
        for index, piece in enumerate(pieces)
        if piece.kind in _DATES
    ]
    if not marks:
        return None
    best = max(score for score, _ in marks)
    chosen = [index for score, index in marks if score == best]
    likely = [pieces[index] for index in chosen]
    days = _agreed([piece.value for piece in likely])
    starts = [day for score, index in marks if score <= _DOUBTFUL for day in pieces[index].value.days[:1]]
    early = likely[0].value.bare and any(start > days.days[0] for start in starts)  # "opens 2 jan, done by the 20th"
    names = [at for at in chosen if describes(pieces, at, now)]
    if best <= _DOUBTFUL or early or names or any(_hangs(pieces, at) for at in chosen):
        days = days._replace(sure=False)
    spans = [(_begins(pieces, at, numbered), pieces[at].end) for at in chosen if at not in names]
    return Chosen(days, tuple(spans))


def _begins(pieces: list[Piece], index: int, numbered: frozenset[int]) -> int:
    """Where a date begins in the text, with the one that it says more exactly, or puts right."""
    since = next((at for at in range(index - 1, -1, -1) if pieces[at].kind in _DATES), -1)
    between = [piece.kind for piece in pieces[since + 1 : index]]
    instead = since >= 0 and {*between} <= _INSTEAD and ("SO" in between or _puts_right(between))
    return pieces[since].start if instead or _is_more_exact(pieces, index, numbered) else pieces[index].start


def _is_more_exact(pieces: list[Piece], index: int, numbered: frozenset[int]) -> bool:
    """ "After Christmas, like the 28th": the number says which day that is."""
    since = next((at for at in range(index - 1, -1, -1) if pieces[at].kind in _DATES), -1)
    between = {piece.kind for piece in pieces[since + 1 : index]}
    return (
        since >= 0
        and pieces[index].start in numbered
        and pieces[since].start not in numbered
        and pieces[since].kind == "DAY"
        and bool(between & _CLAUSE)
        and between <= _MORE_EXACTLY
    )


def hint(pieces: list[Piece]) -> Piece | None:
    """What the words hint at, without a date, of VAGUE or SEASON, with the small words that lead to it: "by next
    summer"."""
    for at, piece in enumerate(pieces):
        if piece.kind in ("VAGUE", "SEASON"):
            first = at
            while first and pieces[first - 1].kind in _LEADS_TO_HINT:
                first -= 1
            last = at + 1 < len(pieces) and pieces[at + 1].kind in (
                "NEXT",
                "THIS",
                "FOLLOWING",
            )  # "el verano que viene"
            led = {each.kind for each in pieces[first:at]} - {"THE"}  # "find a course" names one
            timed = piece.value == "term" or piece.kind == "SEASON"
            heads = timed and not at and len(pieces) > 1 and pieces[1].kind in _OF_ITS_NAME
            named = heads or (piece.value == "term" and not led and first > 0)
            return piece._replace(start=pieces[first].start, end=pieces[at + last].end, shy=named)
    return None


def _agreed(found: list[Days]) -> Days:
    """One date said twice is one; a day among the days of another is that day; others are all offered."""
    first = found[0]
    common = [day for day in first.days if all(day in each.days for each in found[1:])]
    if len(found) == 1:
        return first
    if common:
        return Days(tuple(common), sure=len(common) == 1 and any(each.sure for each in found), repeats=first.repeats)
    ahead = tuple(dict.fromkeys(day for each in found for day in each.days))
    return Days(ahead, sure=False, past=first.past if not ahead else None)


def _as_date(pieces: list[Piece], index: int, now: Now) -> Piece:
    """A length that is the whole answer ("3 weeks, I think") is a date; with more said about it, a likely one."""
    piece = pieces[index]
    if not all(each.kind in HEAD for each in pieces[:index]):
        return piece
    after = pieces[index + 1].kind if index + 1 < len(pieces) else "STOP"
    length: Length = piece.value
    try:
        day = length.after(now.today)
    except (ValueError, OverflowError):
        return piece
    whole = all(each.kind in _TAIL for each in pieces[index + 1 :])
    one = len(length.counts) == 1 and length.counts[0][0] == 1  # "a day job", "a year abroad"
    if after == "OF" or (one and after == "WORD") or (not whole and (day - now.today).days > _LONG):
        return piece
    days = days_of([day], now, sure=length.sure and after in _TAIL)
    return Piece("DAY", days, piece.start, piece.end) if days else piece


def _counted_from(pieces: list[Piece], now: Now) -> list[Piece]:
    """ "The exam is on 12 june, so a week before": from the one date that was said before."""
    days = [index for index, piece in enumerate(pieces) if piece.kind == "DAY"]
    if len(days) != 1:
        return pieces
    for at in range(days[0] + 1, len(pieces)):
        what, word, end = _from_there(pieces, at, now)
        if word and what.kind in ("LENGTH", "UNIT", "WEEKDAY"):
            got = beside(Part([what, word, pieces[days[0]]], led=True, alone=False), now)
            if got:
                counted = Piece("DAY", got[1], pieces[at].start, pieces[end - 1].end)
                return [*pieces[: days[0]], *pieces[days[0] + 1 : at], counted, *pieces[end:]]
    return pieces


def _from_there(pieces: list[Piece], at: int, now: Now) -> tuple[Piece, Piece | None, int]:
    """What is counted, the word that says to which side, if it stands here, and where both end."""
    piece = pieces[at]
    if piece.kind == "BESIDE":  # "a week before that"
        return *piece.value, at + 1
    if at + 1 == len(pieces):
        return piece, None, at
    word = pieces[at + 1]
    if (word.kind, word.value) == ("EDGE", "early"):  # "3 days earlier"
        word = word._replace(kind="BEFORE")
    ends = at + 2 == len(pieces) or pieces[at + 2].kind in ("COMMA", "STOP", "WHEN", "SO", "FILL")
    ends = ends or (now.language == "es" and pieces[at + 2].kind in ("THE", "DONE"))  # "dos días antes lo mando"
    return piece, word if word.kind in ("BEFORE", "AFTER") and ends else None, at + 2


def _hangs(pieces: list[Piece], index: int) -> bool:
    """ "After my exams in june", "when the results come on 5 may": the words before it say when, and it only helps.

    So does what "so before that" looks back to.
    """
    later = [piece.kind for piece in pieces[index + 1 :]]
    for at, kind in enumerate(later):
        if (
            kind == "SO"
            and later[at + 1 : at + 2] in (["BEFORE"], ["AFTER"], ["FOLLOWING"], ["BESIDE"])
            and later[at + 2 : at + 3] != ["NOT"]
        ):
            return True
    if later == ["AFTER"] or "FOLLOWING" in later or "BESIDE" in later:
        return True
    clause = pieces[:index][-_NEAR:]
    last = max((at for at, piece in enumerate(clause) if piece.kind in _CLAUSE | _DATES), default=-1)
    return any(
        piece.kind in ("BEFORE", "AFTER", "ONCE", "EDGE") or (piece.kind == "WHEN" and piece.value == "when")
        for piece in clause[last + 1 :]
    )


def _score(pieces: list[Piece], index: int, now: Now) -> int:
    """How likely this date is the deadline, from how it is led to and what is said before and after it."""
    days: Days = pieces[index].value
    before = pieces[:index]
    since = next((at for at in range(index - 1, -1, -1) if pieces[at].kind in _DATES), -1)  # the date before this one
    between = [piece.kind for piece in pieces[since + 1 : index]]
    clause = _last_clause(between)
    score = {"by": 3, "until": 3, "from": -4, "range": -1}.get(days.lead, 0)
    score -= 4 * (not days.days)
    score -= 1 * (pieces[index].kind == "REPEAT")
    score -= 5 * (days.lead == "until" and any(piece.kind == "REPEAT" for piece in before))
    said = pieces[index - len(clause) : index]
    done = "DONE" in clause
    score += 3 if (done and any(map(_is_final, said))) or _final_after(pieces, index) else 2 * done
    score -= 4 * ("BEGIN" in clause or (bool(clause) and clause[-1] == "EDGE"))
    told = [at for at, kind in enumerate(clause) if kind == "WAS" or (kind == "WORD" and now.language == "es")]
    score -= 3 * (any(_is_past(said, at) for at in told) or clause[:1] == ["AGO"])
    score -= 2 * (days.past is not None and any(piece.kind in _DATES for piece in before + pieces[index + 1 :]))
    score -= 6 * (bool(between) and between[-1] == "NOT")
    score -= 3 * (
        bool(between[:-1]) and between[-2:-1] == ["NOT"] and between[-1] in ("BY", "ON", "THE", "DONE", "FILL")
    )
    after = [piece.kind for piece in pieces[index + 1 : index + 3]]
    score -= 5 * (after[:1] == ["NOT"] and (len(after) == 1 or after[1] not in ("WHEN",)) and since + 1 <= index)
    score -= 5 * _is_busy(pieces[index + 1 : index + 5])
    score += _EXACT * (since >= 0 and (_is_put_right(pieces[since + 1 : index]) or _puts_right(between)))
    if since >= 0 and all(kind in _BETWEEN_EQUALS for kind in between):
        score += 2 * all(piece.kind in HEAD for piece in pieces[:since])  # "maybe november, maybe december"
    elif since >= 0:
        score += 3 * ("SO" in between)
        score -= 3 * ("WHEN" in clause)
        score += 3 * ("BEFORE" in between)  # "the wedding is on the 20th, this before, the 15th"
    elif all(piece.kind in HEAD for piece in before):
        score += 2
    elif "WHEN" in clause:
        score -= 1
    return score


def _is_put_right(between: list[Piece]) -> bool:
    """ "The 15th, I mean the 10th"."""
    return any(piece.kind == "SO" and piece.value == "right" for piece in between)


def _puts_right(between: list[str]) -> bool:
    """ "The 15th, no, the 10th"; not "the 15th, not the 10th"."""
    return any(pair in _PUT_RIGHT for pair in pairwise(between))


def _is_busy(after: list[Piece]) -> bool:
    """ "Next week I'm away", "el viernes estoy de viaje"."""
    ends = next((at for at, piece in enumerate(after) if piece.kind in _CLAUSE | _DATES), len(after))
    return any(piece.kind == "NOT" and piece.value == "busy" for piece in after[:ends])


def _is_final(piece: Piece) -> bool:
    return piece.kind == "DONE" and piece.value == "final"


def _final_after(pieces: list[Piece], index: int) -> bool:
    """ "On sunday the final version"."""
    after = [piece for piece in pieces[index + 1 : index + 3] if piece.kind not in ("THE", "COMMA")]
    return any(map(_is_final, after[:1]))


def _is_past(clause: list[Piece], at: int) -> bool:
    """ "They told me on", "me dieron la nota el": what was. After "que" Spanish "mande" is still to come."""
    piece = clause[at]
    if piece.kind == "WAS":
        return piece.value != "mine" or not any(before.kind == "WHEN" for before in clause[:at])
    return str(piece.value).endswith(_PRETERITE)


def _last_clause(kinds: list[str]) -> list[str]:
    """The kinds since the last pause."""
    last = max((at for at, kind in enumerate(kinds) if kind in _CLAUSE), default=-1)
    return kinds[last + 1 :]
