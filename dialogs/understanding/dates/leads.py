"""Readers of edges ("end of"), of two dates joined, and of the words that lead to a date: by, until, from, in."""

from __future__ import annotations

from dialogs.understanding.dates import reading
from dialogs.understanding.dates.calendar import WEEK
from dialogs.understanding.dates.lengths import Length, beside
from dialogs.understanding.dates.parts import Got, Part, running, year_span
from dialogs.understanding.dates.reading import Days, Now, Span, days_of, edge_of, end_of
from dialogs.understanding.dates.symbols import Piece


def tens(part: Part, now: Now) -> Got:
    """ "Twenty one", "treinta y uno", "twenty-first"."""
    ten, numbers = part.first("TENS"), part.numbers()
    if any(number > 9 for number in numbers):
        return None
    return ("ORDINAL" if part.has("ORDINAL") else "NUMBER"), ten + sum(numbers)


def measure(part: Part, now: Now) -> Got:
    """ "5 hours a week", "3 solicitudes a la semana", "the last two weeks": how much or how long, not when."""
    return "WORD", ""


def promptly(part: Part, now: Now) -> Got:
    """ "(answer) every email within 24 hours": how quickly, each time."""
    return ("WORD", "") if part.first("UNIT") == "hour" else None


def clock(part: Part, now: Now) -> Got:
    """ "At 6", "a las 9"."""
    return ("TIME", "") if part.first("ON") == "at" or part.first("THE") == "plural" else None


def drop(part: Part, now: Now) -> Got:
    """ "cob", "before close of business", before a day: it is that day."""
    return "PART", ""


def edge(part: Part, now: Now) -> Got:
    """ "End of march", "mid-june", "a principios de mayo", "start of next week"."""
    name, last = part.first("EDGE"), part.pieces[-1]
    linked = any(part.has(kind) for kind in ("OF", "DASH", "TO", "IN"))
    linked = linked and not (name == "start" and part.has("IN"))
    if name == "start" and not linked and (now.language == "en" or last.kind == "UNIT"):
        return None  # "start next week"
    if last.kind == "UNIT" and (
        last.value not in ("week", "month", "year", "quarter", "weekend", "halfmonth", "semester")
    ):
        return None
    if last.kind == "UNIT" and name != "end" and not linked:
        return None
    days = edge_of(part.span(now), name, now)
    if last.kind == "MONTHSPAN" and days and days.past and last.value.named:
        return _next_year(last.value, name, now)
    if last.kind == "UNIT" and days and days.past:  # "mid month", said on the 20th
        days = edge_of(running(last.value, 1, now), name, now)
        return ("DAY", days._replace(sure=False)) if days else None
    if days and last.kind == "UNIT" and last.value == "semester":  # of the calendar, or of the university?
        days = days._replace(sure=False)
    return ("DAY", days) if days else None


def _next_year(span: Span, name: str, now: Now) -> Got:
    """ "Early march" said on the 20th of March."""
    first = span.first.replace(year=span.first.year + 1)
    later = Span(first, first.replace(day=1) + (span.last - span.first), "month")
    days = edge_of(later, name, now)
    return ("DAY", days) if days else None


def edge_after(part: Part, now: Now) -> Got:
    """ "Month end", "march end"."""
    if part.first("EDGE") != "end" or part.first("UNIT") in ("day", "workday", "weekend", "half", "fortnight"):
        return None
    days = days_of([end_of(part.span(now), now)], now, is_end=True)
    return ("DAY", days) if days else None


def edge_said_after(part: Part, now: Now) -> Got:
    """ "Next week, early on", "en marzo, hacia el final"."""
    days = edge_of(part.span(now), part.first("EDGE"), now)
    return ("DAY", days) if days else None


def over(part: Part, now: Now) -> Got:
    """ "Before the month is out"."""
    if part.first("UNIT") in ("day", "workday", "half", "fortnight"):
        return None
    days = days_of([part.span(now).last], now, is_end=True)
    return ("DAY", days) if days else None


def timed(part: Part, now: Now) -> Got:
    """A time of the day does not count; a morning that repeats is still a day's rhythm."""
    days = part.first("REPEAT") or part.first("DAY")
    if part.has("TIME"):  # "before friday 5pm" is on it
        days = days._replace(is_end=True)
    return ("REPEAT" if part.has("REPEAT") else "DAY"), days


def _of(piece: Piece, now: Now) -> Days | None:
    """What one date of two stands for."""
    if piece.kind == "DAY":
        assert isinstance(piece.value, Days)
        return piece.value
    return reading.within(year_span(piece) if piece.kind == "YEAR" else piece.value, now)


def _dates(part: Part) -> list[Piece]:
    return [piece for piece in part.pieces if piece.kind in ("DAY", "MONTHSPAN", "SPAN", "WEEK", "YEAR")]


def stretch(part: Part, now: Now) -> Got:
    """ "From monday to friday", "between march and april", "5 may - 10 may": its last day."""
    first, last = (_of(piece, now) for piece in _dates(part))
    if (part.has("AND") and not part.has("BETWEEN")) or not first or not last or not last.days:
        return None
    sure = last.sure and not first.past and bool(first.days) and first.days[0] <= last.days[-1]
    return "DAY", Days((last.days[-1],) if sure else last.days, sure, lead="range")


def either(part: Part, now: Now) -> Got:
    """ "Friday or saturday": both."""
    found = [each for piece in _dates(part) if (each := _of(piece, now))]
    days = tuple(dict.fromkeys(day for each in found for day in each.days))
    days = tuple(day for day in days if all(day in each.days for each in found)) or days  # "1/8, or rather 1 August"
    return ("DAY", Days(days, sure=len(days) == 1)) if days else None


def by(part: Part, now: Now) -> Got:
    """ "By friday", "until the end of may", "marzo a más tardar"; "by march" may be either end of it."""
    piece = _dates(part)[0]
    if piece.kind == "DAY":
        return "DAY", piece.value._replace(lead="until" if part.has("UNTIL") else "by")
    days = reading.by(year_span(piece) if piece.kind == "YEAR" else piece.value, now)
    return ("DAY", days._replace(lead="by")) if days else None


def since(part: Part, now: Now) -> Got:
    """ "From monday", "starting in may": when it begins."""
    piece = part.pieces[-1]
    days = piece.value if piece.kind == "DAY" else days_of([part.span(now).first], now)
    return ("DAY", days._replace(lead="from")) if days else None


def not_before(part: Part, now: Now) -> Got:
    """Says when it is not; when it is has to be asked."""
    days = _of(part.pieces[-1], now)
    return ("DAY", days._replace(sure=False, lead="from")) if days else None


def within(part: Part, now: Now) -> Got:
    """ "On friday", "in march", "around the 5th"."""
    days = _of(part.pieces[-1], now)
    return ("DAY", days._replace(lead=days.lead or "on")) if days else None


def alone(part: Part, now: Now) -> Got:
    """ "November", "next month"; a year only when nothing else is said, for it may be a number."""
    piece = part.pieces[0]
    if piece.kind == "YEAR" and piece.shy and not part.alone:
        return None
    days = _of(piece, now)
    return ("DAY", days) if days else None


def counted(part: Part, now: Now) -> Got:
    """ "Six weeks from friday", "a week on monday", "two weeks today", "three days before the 5th"."""
    if part.has("BEFORE") or part.has("FROM") or part.has("AFTER"):
        return beside(part, now)
    days, length = part.pieces[-1].value, part.first("LENGTH")
    if not isinstance(days, Days) or not days.days or days.days[0] - now.today > WEEK:
        return None
    if not _weeks(length) and days.days[0] > now.today:
        return None
    return "DAY", Days(tuple(length.after(day) for day in days.days[:1]), sure=length.sure)


def _weeks(length: Length) -> bool:
    return all(unit in ("week", "fortnight") for _, unit in length.counts)
