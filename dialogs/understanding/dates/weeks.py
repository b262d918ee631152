"""Readers of weekdays, weekends, and of this and the next week, month, quarter and year."""

from __future__ import annotations

from datetime import timedelta

from dialogs.understanding.dates.calendar import DAY, WEEK, coming
from dialogs.understanding.dates.parts import Got, Part, running
from dialogs.understanding.dates.reading import Days, Now, Span, days_of, next_weekday

_KINDS = {"week": "WEEK", "month": "MONTHSPAN", "year": "YEAR"}


def unit_named(part: Part, now: Now) -> Got:
    """ "Next week", "este mes", "la semana que viene", "the week after next"."""
    unit = part.first("UNIT")
    if part.has("FOLLOWING") and part.first("FOLLOWING") != "next":
        return None
    steps = 2 if part.has("FOLLOWING") else 1 if part.has("NEXT") else 0
    if unit not in ("week", "weekend", "month", "quarter", "semester", "halfmonth", "year"):
        return None
    if part.has("LAST") or part.has("PASSED"):  # of the others only the last day counts: `unit_past`
        return ("YEAR", now.today.year - 1) if unit == "year" else None
    span = running(unit, steps, now)
    if unit == "year":
        return "YEAR", span.first.year
    if unit == "weekend" and steps == 1 and now.today.weekday() < 5:
        return "DAY", Days((span.last - WEEK, span.last), sure=False)
    return _KINDS.get(unit, "SPAN"), span


def unit_past(part: Part, now: Now) -> Got:
    """ "Last week", "el mes pasado"."""
    unit = part.first("UNIT")
    if unit not in ("week", "weekend", "month", "quarter", "year"):
        return None
    return "DAY", Days(past=running(unit, -1, now).last)


def weekend(part: Part, now: Now) -> Got:
    """ "The weekend", "el finde", "la quincena" (pay day)."""
    unit = part.first("UNIT")
    if unit == "weekend" or (unit == "halfmonth" and part.has("THE")):
        return "SPAN", running(unit, 0, now)
    return None


def relative(part: Part, now: Now) -> Got:
    """ "Today", "tomorrow", and with a weekday and a day's number that may contradict it."""
    offset, weekday, number = part.first("RELATIVE"), part.first("WEEKDAY"), part.first("NUMBER")
    day = now.today + timedelta(days=offset)
    if day < now.today:
        return "DAY", Days(past=day)
    if weekday is not None and day.weekday() != weekday:
        other = coming(now.today, weekday)
        return "DAY", Days((day, other), sure=False)
    if number is not None and day.day != number:
        return None
    return "DAY", Days((day,))


def close(part: Part, now: Now) -> Got:
    """ "eod", "cob monday"."""
    return "DAY", part.first("DAY") or Days((now.today,))


def weekday(part: Part, now: Now) -> Got:
    """ "Friday", "this friday"."""
    return "DAY", Days((coming(now.today, part.first("WEEKDAY")),))


def weekday_beside(part: Part, now: Now) -> Got:
    """ "The friday after the wedding": a day that nobody here knows."""
    if now.language != "en":
        return None
    return "DAY", Days((coming(now.today, part.first("WEEKDAY")),), sure=False)


def weekday_next(part: Part, now: Now) -> Got:
    return "DAY", next_weekday(part.first("WEEKDAY"), now)


def weekday_past(part: Part, now: Now) -> Got:
    """Before today: on a Friday "last friday" is the one of a week ago."""
    yesterday = now.today - timedelta(days=1)
    return "DAY", Days(past=coming(yesterday, part.first("WEEKDAY")) - WEEK)


def weekday_after_this(part: Part, now: Now) -> Got:
    """ "Not this friday but the one after", "friday after next"."""
    day = coming(now.today, part.first("WEEKDAY"))
    if part.first("FOLLOWING") == "before":
        return None
    if part.first("FOLLOWING") == "next":
        return "DAY", Days((day + WEEK, day + 2 * WEEK), sure=False)
    return "DAY", Days((day + WEEK,))


def weekday_week(part: Part, now: Now) -> Got:
    """ "Friday week", "tomorrow fortnight"."""
    weeks = {"week": 1, "fortnight": 2}.get(part.first("UNIT"))
    if not weeks:
        return None
    offset = part.first("RELATIVE")
    day = coming(now.today, part.first("WEEKDAY")) if offset is None else now.today + offset * DAY
    return "DAY", Days((day + weeks * WEEK,))


def weekday_of_week(part: Part, now: Now) -> Got:
    """ "Friday next week", "start of next week, so monday", "next week, thursday or friday"."""
    span: Span | None = part.first("WEEK")
    if not span and part.first("UNIT") != "week":
        return None
    first = span.first if span else running("week", 0, now).first
    found = [first + weekday * DAY for weekday in part.all("WEEKDAY")]
    if not span:  # "the start of the week, monday", said on a wednesday
        found = [day if day >= now.today else day + WEEK for day in found]
    days = days_of(found, now)
    return ("DAY", days) if days else None


def weekday_in(part: Part, now: Now) -> Got:
    """ "El martes en ocho": a week after it; "en quince", two."""
    weeks = {8: 1, 15: 2}.get(part.first("NUMBER"))
    return ("DAY", Days((coming(now.today, part.first("WEEKDAY")) + weeks * WEEK,))) if weeks else None


def or_after(part: Part, now: Now) -> Got:
    """ "Mañana o pasado"."""
    day = now.today + part.first("RELATIVE") * DAY
    return ("DAY", Days((day, day + DAY), sure=False)) if day > now.today else None


def week_on(part: Part, now: Now) -> Got:
    """ "Week on monday": a week after it."""
    days: Days = part.first("DAY")
    if part.first("UNIT") != "week" or not days.days:
        return None
    return "DAY", Days((days.days[0] + WEEK,), sure=days.sure)


def nth_coming(part: Part, now: Now) -> Got:
    """ "In three fridays"."""
    number = part.first("NUMBER")
    weekday = part.first("WEEKDAY") if part.has("WEEKDAY") else part.first("WEEKDAYS")
    return ("DAY", Days((coming(now.today, weekday) + (number - 1) * WEEK,))) if 1 <= number <= 52 else None


def week_beginning(part: Part, now: Now) -> Got:
    """ "The week of 5 May": its Monday, or its Friday."""
    day = part.first("DAY")
    if not day.days or part.first("UNIT") != "week":
        return None
    monday = day.days[0] - timedelta(days=day.days[0].weekday())
    days = days_of([monday + 4 * DAY, monday], now, sure=False)
    return ("DAY", days) if days else None
