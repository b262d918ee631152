"""Readers of days within a month, and of months, quarters and years."""

from __future__ import annotations

import re
from datetime import date, timedelta

from dialogs.understanding.dates.calendar import DAY, WEEK, coming, month_end, nearest, nth_weekday
from dialogs.understanding.dates.feasts import feast_days
from dialogs.understanding.dates.parts import Got, Part
from dialogs.understanding.dates.reading import Days, Now, Span, days_of, end_of, monthly, yearly

_FIRST_SHORT_YEAR = 1950  # "5 May of 24" is 2024; "5 of May, 3" is none
_LAST_HOUR = 12
_MOST = 31  # what is more is no day of a month


def _on(day: int, month: int, year: int | None, now: Now) -> Days | None:
    return days_of([date(year, month, day)], now) if year else yearly(month, day, now)


def _with_weekday(days: Days | None, weekday: int | None, now: Now) -> Days | None:
    """A weekday that contradicts its date: both, the date first."""
    if days is None or weekday is None or not days.days:
        return days
    agreeing = tuple(day for day in days.days if day.weekday() == weekday)
    if agreeing:
        return Days(agreeing, sure=True)
    other = nearest(days.days[0], weekday)
    return Days((days.days[0], other if other >= now.today else coming(now.today, weekday)), sure=False)


def day_month(part: Part, now: Now) -> Got:
    """ "5 May", "Friday, May 5th 2027", "5-may-27"."""
    numbers = part.all("NUMBER") + part.all("ORDINAL")
    year = part.first("YEAR")
    if len(numbers) == 2:
        year = 2000 + numbers.pop()
    if part.first("UNIT") not in (None, "day") or (year and year < _FIRST_SHORT_YEAR):
        return None
    if not 1 <= numbers[0] <= _MOST:
        return "WORD", ""  # "32 de enero": a slip, not all of January
    try:
        days = _on(numbers[0], part.first("MONTH"), year, now)
    except ValueError:
        days = None
    if not days:
        return "WORD", ""  # 30 February: asked, not taken for the 30th
    return "DAY", _with_weekday(days, part.first("WEEKDAY"), now)


def days_month(part: Part, now: Now) -> Got:
    """ "3-7 May", "May 3 to 7", "between the 3rd and the 7th of May": the last; "3 or 4 May": both."""
    pair = part.first("PAIR")
    numbers = [int(n) for n in re.split(r"\D", pair)] if pair else part.numbers()
    if len(numbers) != 2 or not all(1 <= number <= _MOST for number in numbers) or (pair and "." in pair):
        return None
    found = [_on(number, part.first("MONTH"), part.first("YEAR"), now) for number in numbers]
    if not all(each and each.days for each in found):
        return None
    ends = [each.days[0] for each in found if each]
    if part.has("OR") or (part.has("AND") and not (part.has("BETWEEN") or part.has("FROM"))):
        return "DAY", Days(tuple(ends), sure=False)
    return "DAY", Days((ends[1],))


def month(part: Part, now: Now) -> Got:
    """ "March", "march 2027", "next march", "marzo que viene"."""
    number, year, today = part.first("MONTH"), part.first("YEAR"), now.today
    if part.has("LAST") or part.has("PASSED"):
        return "DAY", Days(past=month_end(today.year - (number >= today.month), number))
    if not year:
        year = today.year + (number < today.month or (number == today.month and part.has("NEXT")))
    last = month_end(year, number)
    return "MONTHSPAN", Span(last.replace(day=1), last, "month")


def number_in_month(part: Part, now: Now) -> Got:
    """ "The 5th of next month", "in december, the 31st"."""
    span, number = part.first("MONTHSPAN"), part.numbers()[0]
    if not 1 <= number <= span.last.day:
        return None
    days = days_of([span.first.replace(day=number)], now)
    return ("DAY", days) if days else None


def number_only(part: Part, now: Now) -> Got:
    """ "The 5th", "el 20", "dia 28", "Friday the 13th", "el jueves 3"."""
    if part.has("WEEKDAY") and part.pieces[0].kind == "THE" and part.pieces[0].value != "plural":
        part = part._replace(pieces=part.pieces[1:])
    number, weekday = part.numbers()[0], part.first("WEEKDAY")
    if part.first("THE") == "plural":  # "los dos", "las 3 empresas"
        return None
    of_month = part.first("UNIT") == "month" and part.has("OF")  # "the first of the month"
    if not of_month and (part.first("UNIT") not in (None, "day") or (part.has("UNIT") and now.language == "en")):
        return None
    if not part.has("UNIT") and part.has("NUMBER") and not (part.has("THE") or part.has("OF") or weekday is not None):
        return None
    found = monthly(number, now) if 1 <= number <= _MOST else None
    plain = part.has("NUMBER") and not part.has("THE") and not part.has("UNIT") and number <= _LAST_HOUR
    if found and weekday is not None and plain and found.days[0].weekday() != weekday:
        return "DAY", Days((coming(now.today, weekday),))  # "friday 5": at five
    if not found:
        return None
    return "DAY", _with_weekday(Days(found.days, bare=weekday is None), weekday, now)


def number_by(part: Part, now: Now) -> Got:
    """ "Pal 15": the article is in the word that leads to it."""
    number = part.numbers()[0]
    found = monthly(number, now) if part.first("BY") == "the" and 1 <= number <= _MOST else None
    return ("DAY", Days(found.days, bare=True, lead="by")) if found else None


def number_likely(part: Part, now: Now) -> Got:
    """ "El 20 tengo examen": a day, or twenty of something."""
    got = number_only(part, now)
    return ("DAY", Days(got[1].days, sure=False)) if got and now.language == "es" else None


def with_weekday(part: Part, now: Now) -> Got:
    """ "18/12, a friday": the weekday only confirms it, or chooses."""
    days: Days = part.first("DAY")
    agreeing = tuple(day for day in days.days if day.weekday() == part.first("WEEKDAY"))
    return ("DAY", Days(agreeing, sure=len(agreeing) == 1)) if agreeing else None


def numeric(part: Part, now: Now) -> Got:
    """ "3/4", "03.04.27", "2027-04-03": in the country's own order first, where both are days."""
    typed: str = part.first("PAIR")
    numbers = [int(n) for n in re.split(r"\D", typed)]
    if len(re.split(r"\D", typed)[0]) == 4:
        only = days_of([date(*numbers)], now)
        return ("DAY", only) if only else None
    year = (numbers[2] + (2000 if numbers[2] < 100 else 0)) if len(numbers) == 3 else None
    if year is None and not _is_date(typed, part):
        return None
    orders = [numbers[:2], numbers[1::-1]]
    found = []
    for number, name in orders[::-1] if now.month_first else orders:
        if 1 <= name <= 12 and 1 <= number <= month_end(year or 2024, name).day:
            each = _on(number, name, year, now)
            found += [each] if each else []
    if not found:
        return ("DAY", Days((coming(now.today, part.first("WEEKDAY")),))) if part.has("WEEKDAY") else None
    days = tuple(dict.fromkeys(day for each in found for day in each.days))
    sure = len(days) == 1 and found[0].days == days and found[0].sure
    return "DAY", _with_weekday(Days(days, sure, found[0].past), part.first("WEEKDAY"), now)


_RATING = re.compile(r"^(?:10|[0-9])\s?/\s?10$|^50/50$")  # "I feel 7/10"; alone, "8/10" may be a date


def _is_date(typed: str, part: Part) -> bool:
    """ "2-3" and "2.5" are dates only when led to or alone; "24/7" only when led to."""
    led = part.led or part.has("THE") or part.has("WEEKDAY")
    if led or typed == "24/7":
        return led
    if "/" in typed:
        return part.headed or not _RATING.search(typed)
    return part.alone and ("-" in typed or len(typed.split(".")[1]) == 2)


def in_period(part: Part, now: Now) -> Got:
    """ "The last Friday of August", "second tuesday of the month", "last working day of Q2"."""
    span: Span = part.span(now)
    n = -1 if part.has("LAST") else part.first("ORDINAL")
    unit, weekday = _counted(part), part.first("WEEKDAY")
    if weekday is not None:
        found = nth_weekday(span.first, span.last, n, weekday)
        if found and found < now.today and not span.named:
            later = month_end(span.first.year, span.first.month + 1)
            found = nth_weekday(later.replace(day=1), later, n, weekday)
    elif unit == "day":
        found = span.first + (n - 1) * DAY if n > 0 else span.last + (n + 1) * DAY
    elif unit == "workday":
        found = _nth_workday(span, n)
    elif unit == "week" and span.unit == "month":
        first = span.first + timedelta(days=7 * (n - 1)) if n > 0 else span.last - timedelta(days=6)
        friday = first + timedelta(days=(4 - first.weekday()) % 7)
        if n == 1 and now.language == "es":
            friday = first + 6 * DAY
        days = days_of([first + 6 * DAY, friday], now, sure=friday == first + 6 * DAY)
        return ("DAY", days) if days else None
    elif unit == "weekend":
        found = nth_weekday(span.first, span.last, n, 6)
    else:
        return None
    days = days_of([found], now) if found else None
    return ("DAY", days) if days else None


def _counted(part: Part) -> str:
    units = part.all("UNIT")
    return str(units[0]) if units else ""


def _nth_workday(span: Span, n: int) -> date:
    day, step = (span.first, DAY) if n > 0 else (span.last, -DAY)
    left = abs(n)
    while True:
        left -= day.weekday() < 5
        if not left:
            return day
        day += step


def quarter(part: Part, now: Now) -> Got:
    """ "Q2", "Q1 2027", "4to trimestre", "the first half of the year", "primera quincena de junio"."""
    if part.has("EDGE") and part.first("EDGE") != "middle":  # "la segunda mitad"
        return None
    unit, number, months = part.first("UNIT"), part.first("QUARTER") or part.first("ORDINAL"), 3
    inside = part.first("MONTHSPAN")
    if part.has("QUARTER") and number > 4:
        number, months = number - 4, 6
    elif part.has("HALF") or part.has("EDGE") or unit in ("halfmonth", "semester"):
        if number not in (1, 2, -1):
            return None
        number = 2 if number == -1 else number
        if inside or unit == "halfmonth":
            inside = inside or Span(
                now.today.replace(day=1), month_end(now.today.year, now.today.month), "month", False
            )
            first, last = (
                (inside.first, inside.first + 14 * DAY) if number == 1 else (inside.first + 15 * DAY, inside.last)
            )
            return "SPAN", Span(first, last, "halfmonth")
        months = 6
    elif not part.has("QUARTER") and (unit != "quarter" or inside):
        return None
    if not 1 <= number <= 12 // months:
        return None
    year = part.first("YEAR") or now.today.year
    last = month_end(year, number * months)
    if last < now.today and not part.has("YEAR"):
        last = month_end(year + 1, number * months)
    return "SPAN", Span(month_end(last.year, last.month - months + 1).replace(day=1), last, "quarter")


def feast(part: Part, now: Now) -> Got:
    """ "Christmas", "easter 2027": the next one after today, in the mentee's country."""
    name, year = part.first("FEAST"), part.first("YEAR")
    years = [year] if year else range(now.today.year, now.today.year + 3)
    days = [day for each in years for day in feast_days(name, now.country, each)]
    if not days:
        return None
    if part.has("UNIT"):  # "thanksgiving weekend", "easter week"
        ahead = [day for day in days if day > now.today][:1]
        sundays = [day + timedelta(days=6 - day.weekday()) for day in ahead]
        return ("DAY", Days(tuple(dict.fromkeys([*ahead, *sundays])), sure=False)) if ahead else None
    if year:
        found = days_of(days, now)
        return ("DAY", found) if found else None
    ahead = [day for day in days if day > now.today]
    close = list(dict.fromkeys(day for day in ahead if day - ahead[0] < WEEK))
    if now.today in days:
        return "DAY", Days((now.today, *close), sure=False, feast=name)
    return ("DAY", Days(tuple(close), sure=len(close) == 1, feast=name)) if close else None


def new_year(part: Part, now: Now) -> Got:
    """ "In the new year", "early in the new year": some time after it."""
    if part.first("FEAST") != "new-year":
        return None
    first = date(now.today.year + 1, 1, 1)
    return "DAY", Days((first + 14 * DAY, first + 30 * DAY), sure=False)


def ended(part: Part, now: Now) -> Got:
    """ "eom", "month end"."""
    span = part.span(now)
    days = days_of([end_of(span, now)], now, is_end=True)
    return ("DAY", days) if days else None
