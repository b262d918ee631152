"""What a date in a text may mean, and what a person means by it who says no more: the conventions.

They are written down in `tests/accuracy/README.md`. What could be two days is both; nobody's day is chosen in silence.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from dialogs.understanding.dates.calendar import DAY, WEEK, coming, month_end

FAR = 50  # years: what lies beyond is a slip of the finger
JUST_GONE = timedelta(days=21)  # "10 November" on the 21st: a slip, or next year's? Asked.


@dataclass(frozen=True)
class Now:
    """From where a text is read: the day, the language ("en", "es"), the country (ISO alpha-2), and whether months come
    first there (3/4)."""

    today: date
    language: str
    country: str
    month_first: bool


class Days(NamedTuple):
    """A date: the days that it may be, the likeliest first, and whether one alone is sure.

    `past`: the day gone by that it names. `is_end`: the end of something, so that "before" it is on it.
    `lead`: how it is led to: "by", "from", "ago", or nothing. `repeats`: its rhythm, if it has one.
    `several`: days a week that it names; with more than one the words say more than the rhythm.
    `feast`: the holiday that it is. `bare`: only its number was said, so its month is the nearest.
    """

    days: tuple[date, ...] = ()
    sure: bool = True
    past: date | None = None
    is_end: bool = False
    lead: str = ""
    repeats: str = ""
    several: int = 1
    feast: str = ""
    bare: bool = False


@dataclass(frozen=True)
class Span:
    """A stretch of days, first to last, and its unit: week, weekend, month, quarter, year, or part of one."""

    first: date
    last: date
    unit: str
    named: bool = True  # "march", not "this month": its next one is meant when it is over


def days_of(days: Iterable[date], now: Now, sure: bool = True, is_end: bool = False) -> Days | None:
    """From today on; with none of them ahead, the past one."""
    every = list(dict.fromkeys(days))
    ahead = tuple(day for day in every if now.today <= day and day.year - now.today.year <= FAR)
    if ahead:
        return Days(ahead, sure and len(every) == 1, is_end=is_end)
    return Days(past=every[0]) if every and every[0] < now.today else None


def yearly(month: int, day: int, now: Now) -> Days | None:
    """A day without a year: the next one after today. Today's own, or one just gone by, may be a slip: both."""
    found: list[date] = []
    for year in range(now.today.year - 1, now.today.year + 9):  # 29 February may be eight years away
        if day <= month_end(year, month).day:
            found.append(date(year, month, day))
    after = next((each for each in found if each > now.today), None)
    before = max((each for each in found if each <= now.today), default=None)
    if after is None:
        return None
    if before == now.today:
        return Days((before, after), sure=False)
    if before and now.today - before <= JUST_GONE:
        return Days((after,), sure=False, past=before)
    return Days((after,))


def monthly(day: int, now: Now) -> Days | None:
    """Only a day's number: the next such day after today, in a month that has it."""
    for ahead in range(12):
        last = month_end(now.today.year, now.today.month + ahead)
        if 1 <= day <= last.day and last.replace(day=day) > now.today:
            return Days((last.replace(day=day),))
    return None


def next_weekday(weekday: int, now: Now) -> Days:
    """ "Next Friday": while a Friday is still to come this week, that one or the one after."""
    first = coming(now.today, weekday)
    this_week = first.weekday() > now.today.weekday() and first - now.today < WEEK
    return Days((first, first + WEEK), sure=False) if this_week else Days((first,))


def week_of(day: date) -> Span:
    monday = day - timedelta(days=day.weekday())
    return Span(monday, monday + 6 * DAY, "week", named=False)


def end_of(span: Span, now: Now) -> date:
    """A week ends on its Friday; the running one from Friday on, and a weekend, on the Sunday."""
    if span.unit == "week" and not (span.first <= now.today <= span.last and now.today.weekday() > 3):
        return span.first + 4 * DAY
    return span.last


def edge_of(span: Span, edge: str, now: Now) -> Days | None:
    """Its start, its end, early, late or in the middle of it."""
    if edge in ("end", "late"):
        return days_of([end_of(span, now)], now, is_end=True)
    middle = span.first + (span.last - span.first) / 2
    if span.unit == "week":
        early = span.first + (DAY if now.language == "en" else timedelta())  # "a principios" is its Monday
        middle = span.first + 2 * DAY
    elif span.unit == "month":
        early, middle = span.first + 6 * DAY, span.first + 14 * DAY
    else:
        early = span.first + (span.last - span.first) / 4
    if span.unit == "year":
        middle = span.first.replace(month=6, day=30)  # as people and their employers count
    exact = span.unit in ("week", "month")
    if edge == "start":
        return days_of([span.first], now)
    if edge == "early":
        return days_of([early] if span.unit == "month" else [span.first, early], now)
    return days_of([middle], now, sure=exact)


def within(span: Span, now: Now) -> Days | None:
    """ "In march", "this week": by its end."""
    return days_of([end_of(span, now)], now, is_end=True)


def by(span: Span, now: Now) -> Days | None:
    """ "By march" may be its first day or its last."""
    if span.unit == "week" and not span.first > now.today:
        return within(span, now)
    if span.unit == "week":
        return days_of([span.first, end_of(span, now)], now, sure=False)
    if span.unit == "halfmonth":
        return within(span, now)
    if span.unit in ("month", "quarter", "year") and not (span.named or span.first > now.today):
        return within(span, now)
    return days_of([span.first, span.last], now, sure=False)
