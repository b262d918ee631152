"""The neighbouring pieces that a row of the grammar has matched, as its reader sees them."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, NamedTuple

from dialogs.understanding.dates.calendar import DAY, month_end
from dialogs.understanding.dates.reading import Now, Span, week_of
from dialogs.understanding.dates.symbols import Piece

# What a reader makes of the pieces: their new kind, and its value. None: this row does not hold here.
Got = tuple[str, Any] | None


class Part(NamedTuple):
    pieces: list[Piece]
    led: bool  # a word that leads to a date stands before them
    alone: bool  # nothing else is said
    headed: bool = False  # they open the text

    def first(self, kind: str) -> Any:
        """The value of the first piece of this kind; None without one."""
        return next((piece.value for piece in self.pieces if piece.kind == kind), None)

    def all(self, kind: str) -> list[Any]:
        return [piece.value for piece in self.pieces if piece.kind == kind]

    def has(self, kind: str) -> bool:
        return any(piece.kind == kind for piece in self.pieces)

    def numbers(self) -> list[int]:
        """Of numbers and ordinals, in their order."""
        return [piece.value for piece in self.pieces if piece.kind in ("NUMBER", "ORDINAL")]

    def span(self, now: Now) -> Span:
        """The stretch of days among them; a unit alone ("the month") is the running one."""
        for piece in reversed(self.pieces):
            if piece.kind in ("MONTHSPAN", "SPAN", "WEEK"):
                assert isinstance(piece.value, Span)
                return piece.value
            if piece.kind == "YEAR":
                return year_span(piece)
            if piece.kind in ("UNIT", "ENDED"):
                return running(piece.value, 0, now)
        raise ValueError("no stretch of days")


def year_span(piece: Piece) -> Span:
    whole = month_end(piece.value, 12)
    return Span(whole.replace(month=1, day=1), whole, "year", named=piece.shy)


def running(unit: str, steps: int, now: Now) -> Span:
    """This week, month, quarter, year (0), the next (1), the one after that (2). Other units raise ValueError."""
    today = now.today
    if unit == "week":
        return week_of(today + timedelta(weeks=steps))
    if unit == "weekend":
        sunday = today + timedelta(days=6 - today.weekday() + 7 * steps)
        return Span(sunday - DAY, sunday, "weekend", named=False)
    if unit == "month":
        last = month_end(today.year, today.month + steps)
        return Span(last.replace(day=1), last, "month", named=False)
    if unit in ("quarter", "semester"):
        months = 3 if unit == "quarter" else 6
        last = month_end(today.year, ((today.month - 1) // months + 1 + steps) * months)
        return Span(month_end(last.year, last.month - months + 1).replace(day=1), last, "quarter", named=False)
    if unit == "halfmonth":
        half = (today.day > 15) + steps
        end = month_end(today.year, today.month + half // 2)
        first, last = (end.replace(day=1), end.replace(day=15)) if half % 2 == 0 else (end.replace(day=16), end)
        return Span(first, last, "halfmonth", named=False)
    if unit == "year":
        last = month_end(today.year + steps, 12)
        return Span(last.replace(month=1, day=1), last, "year", named=False)
    raise ValueError(unit)
