"""What a found date means: the days that each form of `date_rules` may stand for, as seen from today."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from dialogs.understanding.date_words import Words

JUST_GONE = timedelta(days=60)  # "10 November" on the 21st: a slip, or next year's? Asked, not guessed.
_FAR = 50  # years: what lies beyond is a slip of the finger


@dataclass(frozen=True)
class Reading:
    dates: tuple[date, ...] = ()
    sure: bool = True
    past: date | None = None


@dataclass(frozen=True)
class Now:
    today: date
    words: Words
    month_first: bool
    whole: bool  # nothing but the date is said


Reader = Callable[[re.Match[str], Now], Reading | None]


def one_of(days: Iterable[date], today: date) -> Reading | None:
    """The reading for these days, the likeliest first: sure when there is but one and it is not past."""
    all_days = list(dict.fromkeys(days))
    ahead = tuple(day for day in all_days if day >= today and day.year - today.year <= _FAR)
    if ahead:
        return Reading(ahead, len(all_days) == 1)
    return Reading(past=all_days[0]) if all_days and all_days[0] < today else None


def upcoming(month: int, day: int, today: date) -> Reading | None:
    """A day without a year: the next one, but only offered where it has just gone by."""
    for year in range(today.year, today.year + 9):  # 29 February may be eight years away
        if day > monthrange(year, month)[1]:
            continue
        if (found := date(year, month, day)) < today:
            if today - found <= JUST_GONE:
                later = upcoming(month, day, date(year, 12, 31) + timedelta(days=1))
                return Reading(later.dates if later else (), sure=False, past=found)
            continue
        return Reading((found,))
    return None


def month_end(year: int, month: int) -> date:
    """The last day of a month; months beyond December run into the next years."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return date(year, month, monthrange(year, month)[1])


def _year(text: str | None) -> int | None:
    if not text:
        return None
    digits = text.strip("'")
    return int(digits) + (2000 if len(digits) == 2 else 0)


def iso(match: re.Match[str], now: Now) -> Reading | None:
    return one_of([date(int(match["y"]), int(match["m"]), int(match["d"]))], now.today)


def numeric(match: re.Match[str], now: Now) -> Reading | None:
    first, second, year = int(match["a"]), int(match["b"]), _year(match["y"])
    orders = [(first, second), (second, first)]
    found: list[Reading] = []
    for day, month in orders[::-1] if now.month_first else orders:
        if 1 <= month <= 12 and 1 <= day <= (monthrange(year, month)[1] if year else 31):
            reading = one_of([date(year, month, day)], now.today) if year else upcoming(month, day, now.today)
            found += [reading] if reading else []
    if not found:
        return None
    dates = tuple(dict.fromkeys(day for reading in found for day in reading.dates))
    # The country's own order is sure where the other would be a past day.
    sure = len(dates) == 1 and found[0].dates == dates and found[0].sure
    return Reading(dates, sure, found[0].past)


def day_month(match: re.Match[str], now: Now) -> Reading | None:
    words = now.words
    day = int(match["d"]) if match["d"].isdigit() else words.ordinals[match["d"]]
    month, year = words.months[match["month"]], _year(match["y"])
    return one_of([date(year, month, day)], now.today) if year else upcoming(month, day, now.today)


def day(match: re.Match[str], now: Now) -> Reading | None:
    day = int(match["d"])
    for ahead in range(3):
        last = month_end(now.today.year, now.today.month + ahead)
        if 1 <= day <= last.day and last.replace(day=day) >= now.today:
            return Reading((last.replace(day=day),))
    return None


def _edge_days(edge: str, first: date, last: date) -> list[date]:
    if edge == "end":
        return [last]
    if edge == "start":
        return [first]
    middle = first + (last - first) // 2
    return {
        "middle": [middle],
        "early": [first, first + (last - first) // 3],
        "late": [last - (last - first) // 3, last],
    }.get(edge, [first, last])


def _edge(match: re.Match[str]) -> str:
    return next((name for name in ("end", "start", "middle", "early", "late") if match[name]), "")


def month(match: re.Match[str], now: Now) -> Reading | None:
    edge, name, year = _edge(match), match["month"], _year(match["y"])
    led = match["lead"].strip() not in now.words.weak_lead or match["next"] or match["this"]
    if not (edge or led or now.whole or (year and name not in now.words.shy_months)):
        return None
    month = now.words.months[name]
    runs = year or now.today.year + (month < now.today.month)
    first, last = date(runs, month, 1), month_end(runs, month)
    days = [(first + timedelta(days=14)) if edge == "middle" else day for day in _edge_days(edge, first, last)]
    if not year and len(days) == 1:
        return upcoming(days[0].month, days[0].day, now.today)
    return one_of([day for day in days if day >= now.today] or days, now.today)


def _span(which: str, unit: str, today: date) -> tuple[date, date]:
    """First and last day of this (or the next) week, month or year."""
    step = 0 if which == "this" else 1
    if unit == "week":
        monday = today - timedelta(days=today.weekday()) + timedelta(weeks=step)
        return monday, monday + timedelta(days=6)
    if unit == "month":
        last = month_end(today.year, today.month + step)
        return last.replace(day=1), last
    return date(today.year + step, 1, 1), date(today.year + step, 12, 31)


def period(match: re.Match[str], now: Now) -> Reading | None:
    unit = next((kind for name, kind in _unit_names(now.words).items() if match[name]), "")
    which = "next" if match["next"] or match["after"] else "this"
    edge = _edge(match)
    if not (match["next"] or match["after"] or match["this"] or (edge and unit in ("week", "month", "year"))):
        return None
    first, last = _span(which, unit, now.today)
    days = _edge_days(edge, first, last)
    if unit == "week" and edge in ("", "end"):
        days = [first + timedelta(days=4), last]  # the working week ends on Friday, the other on Sunday
        if which == "next" and not edge:
            days.insert(0, first)
    elif which == "this" and not edge:
        days = [last]
    return one_of([day for day in days if day >= now.today] or days, now.today)


def _unit_names(words: Words) -> dict[str, str]:
    return {f"u{index}": kind for index, kind in enumerate(words.units.values())}


def weekend(match: re.Match[str], now: Now) -> Reading | None:
    saturday = now.today + timedelta(days=(5 - now.today.weekday()) % 7)
    if now.today.weekday() == 6:
        saturday = now.today - timedelta(days=1)
    if match["next"] or match["after"]:
        saturday += timedelta(weeks=1)
    days = [saturday, saturday + timedelta(days=1)]
    return one_of([day for day in days if day >= now.today], now.today)


def ending(kind: str) -> Reader:
    def reading(match: re.Match[str], now: Now) -> Reading | None:
        return one_of([_span("this", kind, now.today)[1]], now.today)

    return reading


def only_year(match: re.Match[str], now: Now) -> Reading | None:
    year, edge = int(match["y"]), _edge(match)
    led = match["lead"].strip() not in now.words.weak_lead
    if not (edge or led or now.whole) or not now.today.year <= year <= now.today.year + 20:
        return None
    days = _edge_days(edge, date(year, 1, 1), date(year, 12, 31))
    return one_of([day for day in days if day >= now.today], now.today)


def quarter(match: re.Match[str], now: Now) -> Reading | None:
    month, year = int(match["q"]) * 3, _year(match["y"])
    year = year or now.today.year + (month_end(now.today.year, month) < now.today)
    days = _edge_days(_edge(match), date(year, month - 2, 1), month_end(year, month))
    return one_of([day for day in days if day >= now.today] or days, now.today)


def in_days(days: int) -> Reader:
    def reading(match: re.Match[str], now: Now) -> Reading | None:
        return one_of([now.today + timedelta(days=days)], now.today)

    return reading


def feast(month: int, day: int) -> Reader:
    def reading(match: re.Match[str], now: Now) -> Reading | None:
        return upcoming(month, day, now.today)

    return reading


def _moved(today: date, count: int, kind: str) -> date:
    if kind in ("day", "week", "fortnight"):
        return today + timedelta(days=count * {"day": 1, "week": 7, "fortnight": 14}[kind])
    month = today.month + count * {"month": 1, "half": 6, "year": 12}[kind]
    last = month_end(today.year, month)
    return last.replace(day=min(today.day, last.day))


def _count(typed: str, words: Words) -> int:
    return int(typed) if typed.isdigit() else words.numbers[" ".join(typed.split())]


def in_units(match: re.Match[str], now: Now) -> Reading | None:
    kind = next(kind for name, kind in _unit_names(now.words).items() if match[name])
    if kind != "half" and not match["n"]:
        return None
    if not (match["within"] or match["fromnow"] or match["ago"] or now.whole):
        return None  # "for three weeks" says how long, not when
    counts = [_count(match[name], now.words) for name in ("n", "n2") if match[name]] or [1]
    if match["ago"]:
        return Reading(past=_moved(now.today, -counts[0], kind))
    return one_of([_moved(now.today, count, kind) for count in counts], now.today)


def weekday(match: re.Match[str], now: Now) -> Reading | None:
    words, today, name = now.words, now.today, match["weekday"]
    led = match["lead"].strip() not in words.weak_lead
    marked = any(match[group] for group in ("next", "this", "last", "after", "lastafter", "week", "nextweek", "ofnext"))
    if name in words.shy_weekdays and not (led or marked or now.whole):
        return None
    ahead = (words.weekdays[name] - 1 - today.weekday()) % 7
    if match["last"] or match["lastafter"]:
        return Reading(past=today - timedelta(days=7 - ahead))
    if match["nextweek"] or match["ofnext"]:
        return one_of([_span("next", "week", today)[0] + timedelta(days=words.weekdays[name] - 1)], today)
    if match["week"]:
        return one_of([today + timedelta(days=(ahead or 7) + 7)], today)
    coming = today + timedelta(days=ahead or 7)
    if match["next"] or match["after"]:
        return one_of([coming] if ahead == 0 else [coming, coming + timedelta(days=7)], today)
    return one_of([today, coming] if ahead == 0 else [coming], today)
