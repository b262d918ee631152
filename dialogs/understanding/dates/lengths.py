"""Readers of lengths of time: "three weeks", "in 2-3 weeks", "two weeks before christmas"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from dialogs.understanding.dates.calendar import DAY, months_later, working_days_later
from dialogs.understanding.dates.feasts import last_day_of
from dialogs.understanding.dates.parts import Got, Part, year_span
from dialogs.understanding.dates.reading import Days, Now, Span, days_of

_DAYS = {"day": 1, "week": 7, "fortnight": 14, "halfmonth": 15}
_HOURS = 24  # in a day
_MONTHS = {"month": 1, "quarter": 3, "semester": 6, "half": 6, "year": 12}


@dataclass(frozen=True)
class Length:
    """Counts of units, which are added up."""

    counts: tuple[tuple[int, str], ...]
    sure: bool = True

    def after(self, day: date) -> date:
        for count, unit in self.counts:
            if unit in _DAYS:
                day += timedelta(days=count * _DAYS[unit])
            elif unit == "workday":
                day = working_days_later(day, count)
            else:
                day = months_later(day, count * _MONTHS[unit])
        return day

    def before(self, day: date) -> date:
        return Length(tuple((-count, unit) for count, unit in self.counts)).after(day)


def length(part: Part, now: Now) -> Got:
    """ "Three weeks", "a month", "2-3 weeks" and "a week or two" (the longer), "a year and a half"."""
    unit = part.first("UNIT")
    if unit == "weekend" or (unit == "half" and part.has("HALF")):
        return None
    pair = part.first("PAIR")
    numbers = [int(n) for n in pair.replace(".", "-").split("-")] if pair and "/" not in pair else part.all("NUMBER")
    count = max(numbers) if numbers else 1
    if (pair and len(numbers) != 2) or (unit in ("quarter",) and now.language == "en" and not numbers):
        return None
    counts: tuple[tuple[int, str], ...] = ((count, unit),)
    sure = True
    if unit == "hour":  # 24, 48, 72 are days; of others, only how long
        if count % _HOURS or part.has("HALF"):
            return None
        counts = ((count // _HOURS, "day"),)
    if part.has("HALF"):
        if unit == "year":
            counts = ((count * 12 + 6, "month"),)
        else:
            days = round((count + 0.5) * {"day": 1, "week": 7, "fortnight": 14, "month": 30}.get(unit, 0))
            counts, sure = ((days, "day"),), False
    return ("LENGTH", Length(counts, sure)) if counts[0][0] else None


def half_year(part: Part, now: Now) -> Got:
    """ "Half a year", "fortnight": units that are said without a number."""
    unit = part.first("UNIT")
    return ("LENGTH", Length(((1, unit),))) if unit in ("half", "fortnight") else None


def added(part: Part, now: Now) -> Got:
    """ "Two weeks and three days"."""
    lengths: list[Length] = part.all("LENGTH")
    return "LENGTH", Length(tuple(count for each in lengths for count in each.counts))


def from_today(part: Part, now: Now) -> Got:
    """ "In three weeks", "3 weeks from now", "within 10 days", "over the next month"."""
    found: Length = part.first("LENGTH")
    days = days_of([found.after(now.today)], now, sure=found.sure)
    return ("DAY", days) if days else None


def at_most(part: Part, now: Now) -> Got:
    """ "72 hours at most": said beside another length, it is the deadline."""
    found: Length = part.first("LENGTH")
    days = days_of([found.after(now.today)], now, sure=found.sure)
    return ("DAY", days._replace(lead="by")) if days else None


def next_unit(part: Part, now: Now) -> Got:
    """ "Within the week" is neither quite this one nor seven days."""
    unit = part.first("UNIT")
    if unit not in ("week", "month", "year", "fortnight"):
        return None
    length = Length(((1, unit),)).after(now.today)
    return "DAY", Days((length,), sure=unit == "fortnight")


def ago(part: Part, now: Now) -> Got:
    found: Length = part.first("LENGTH")
    return "DAY", Days(past=found.before(now.today))


def same_time(part: Part, now: Now) -> Got:
    """ "This time next week", "… next year"."""
    piece = part.pieces[-1]
    if piece.kind == "YEAR":
        day = months_later(now.today, 12 * (piece.value - now.today.year))
    else:
        ahead = {"WEEK": 7, "MONTHSPAN": 31}.get(piece.kind, 0)
        day = now.today + 7 * DAY if ahead == 7 else months_later(now.today, 1)
    return ("DAY", Days((day,))) if day > now.today else None


def _anchor(part: Part, now: Now, before: bool) -> tuple[list[date], bool, str, date | None]:
    """The days to count from (the first of a span when before it, else its last), whether sure, a feast, a past one."""
    piece = part.pieces[-1]
    if piece.kind == "DAY":
        days: Days = piece.value
        return list(days.days), days.sure, days.feast, days.past
    span: Span = year_span(piece) if piece.kind == "YEAR" else piece.value
    return [span.first if before else span.last], True, "", None


def beside(part: Part, now: Now) -> Got:
    """Counted from something: "two weeks before christmas", "the day before the 5th", "the friday after easter"."""
    before = part.has("BEFORE")
    anchors, sure, _, past = _anchor(part, now, before)
    length: Length | None = part.first("LENGTH")
    weekday = part.first("WEEKDAY")
    unit = part.first("UNIT")
    if unit is not None and unit not in ("day", "week", "weekend"):
        return None
    if not anchors:
        return ("DAY", Days(past=past)) if past else None
    found = []
    for day in anchors:
        if weekday is not None:
            ahead = (weekday - day.weekday() - 1) % 7 + 1
            found.append(day - timedelta(days=(day.weekday() - weekday - 1) % 7 + 1) if before else day + ahead * DAY)
        elif unit == "weekend":
            found.append(
                day - timedelta(days=day.weekday() + 1) if before else day + timedelta(days=13 - day.weekday())
            )
        else:
            length = length or Length(((1, unit or "day"),))
            found.append(length.before(day) if before else length.after(day))
    days = days_of(found, now, sure=sure and unit != "week" and (length is None or length.sure))
    return ("DAY", days) if days else None


def before(part: Part, now: Now) -> Got:
    """ "Before X" is the day before; before the end of X is its end."""
    piece = part.pieces[-1]
    if piece.kind == "DAY":
        days: Days = piece.value
        if days.is_end:
            return "DAY", Days(days.days, days.sure, days.past, lead="by")
        found = days_of([day - DAY for day in days.days], now, sure=days.sure) if days.days else days
        return ("DAY", Days(found.days, found.sure, found.past or days.past, lead="by")) if found else None
    span: Span = year_span(piece) if piece.kind == "YEAR" else piece.value
    last = span.first - DAY if span.first > now.today else span.last
    found = days_of([last], now, sure=span.first > now.today)
    return ("DAY", Days(found.days, found.sure, found.past, lead="by")) if found else None


def after(part: Part, now: Now) -> Got:
    """ "After X" is the day after; after Easter, after the public holiday."""
    anchors, sure, feast, past = _anchor(part, now, before=False)
    if not anchors:
        return ("DAY", Days(past=past)) if past else None
    days = days_of([last_day_of(feast, day, now.country) + DAY for day in anchors], now, sure=sure)
    return ("DAY", days) if days else None


def mark_few(part: Part, now: Now) -> Got:
    """ "A few weeks": asked."""
    unit = part.first("UNIT")
    return ("VAGUE", f"few {unit}") if unit in (*_DAYS, *_MONTHS) else None
