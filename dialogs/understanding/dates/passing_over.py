"""Readers of a date that is passed over: "not this friday but the next", "mañana no, pasado", "a week before that".

What is ruled out says which one is meant, so the one after it is sure.
"""

from __future__ import annotations

from datetime import timedelta

from dialogs.understanding.dates.calendar import DAY, WEEK, coming, month_end
from dialogs.understanding.dates.parts import Got, Part
from dialogs.understanding.dates.reading import Days, Now, Span

_KINDS = {"week": "WEEK", "month": "MONTHSPAN", "weekend": "SPAN"}


def weekday(part: Part, now: Now) -> Got:
    """ "Not this friday, the next"; of another weekday ("not friday, the monday after") nothing is said here."""
    named = set(part.all("WEEKDAY"))
    if len(named) > 1 or part.first("FOLLOWING") in ("before", "next") or part.first("UNIT") not in (None, "week"):
        return None
    return "DAY", Days((coming(now.today, named.pop()) + WEEK,))


def weekday_of_tomorrow(part: Part, now: Now) -> Got:
    """ "Sunday, not tomorrow but the one after that"."""
    day = now.today + part.first("RELATIVE") * DAY
    return ("DAY", Days((day + WEEK,))) if day.weekday() == part.first("WEEKDAY") else None


def tomorrow(part: Part, now: Now) -> Got:
    """ "Not tomorrow but the day after", "mañana no, pasado"."""
    if part.first("UNIT") not in (None, "day") or part.first("RELATIVE") not in (0, 1):
        return None
    if part.has("PASSED"):
        return ("DAY", Days((now.today + 2 * DAY,))) if part.first("PASSED") == "pasado" else None
    return "DAY", Days((now.today + (part.first("RELATIVE") + 1) * DAY,))


def span(part: Part, now: Now) -> Got:
    """ "Not next week, the week after", "este finde no, el otro"."""
    spans: list[Span] = [piece.value for piece in part.pieces if piece.kind in ("WEEK", "MONTHSPAN", "SPAN")]
    over = spans[0]
    if len(set(spans)) > 1 or over.unit not in _KINDS or part.first("UNIT") not in (None, over.unit):
        return None
    if part.first("FOLLOWING") in ("before", "next"):
        return None
    if over.unit == "month":
        last = month_end(over.last.year, over.last.month + 1)
        return "MONTHSPAN", Span(last.replace(day=1), last, "month", over.named)
    return _KINDS[over.unit], Span(over.first + WEEK, over.last + WEEK, over.unit, named=False)


def after_tomorrow(part: Part, now: Now) -> Got:
    """ "Pasado", for "pasado mañana"."""
    if part.first("PASSED") != "pasado":
        return None
    return "DAY", Days(((now.today + timedelta(days=2)),))


def from_that(part: Part, now: Now) -> Got:
    """ "A week before that", "el viernes anterior": counted from the date said before, which `choosing` knows."""
    word = part.pieces[-1]
    if word.kind == "PASSED":
        after, found = False, word.value == "anterior" and not part.headed
    else:
        after, found = word.value == "after", word.value in ("before", "after")
    what = next(piece for piece in part.pieces if piece.kind in ("LENGTH", "UNIT", "WEEKDAY"))
    return ("BESIDE", (what, word._replace(kind="AFTER" if after else "BEFORE"))) if found else None
