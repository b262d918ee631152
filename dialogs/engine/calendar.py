"""A month of days to tap, as rows of choices: a day is its ISO date."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from babel.dates import format_date, get_day_names

from dialogs.engine import verbs
from dialogs.engine.dates import locale
from dialogs.engine.events import Label

YEARS_AHEAD = 10
BLANK = "\u2800"  # Telegram refuses a label of spaces


def month_rows(month: date, today: date, language: str, country: str = "") -> list[list[tuple[str, Label]]]:
    """Heading with ‹ ›, the weekdays' names, and the weeks from the country's first weekday; past days are inert."""
    written = locale(language, country)
    first = month.replace(day=1)
    before, after = (first - timedelta(days=1)).replace(day=1), (first + timedelta(days=31)).replace(day=1)
    back = f"{verbs.MONTH}{before:%Y-%m}" if before >= today.replace(day=1) else verbs.INERT
    onward = f"{verbs.MONTH}{after:%Y-%m}" if after.year <= today.year + YEARS_AHEAD else verbs.INERT
    heading: list[tuple[str, Label]] = [
        (back, "‹" if back != verbs.INERT else BLANK),
        (verbs.INERT, format_date(first, "LLLL y", locale=written)),
        (onward, "›" if onward != verbs.INERT else BLANK),
    ]
    names = get_day_names("narrow", "stand-alone", written)
    days = calendar.Calendar(written.first_week_day)
    weekdays: list[tuple[str, Label]] = [(verbs.INERT, names[day]) for day in days.iterweekdays()]
    weeks = [[_day(day, first, today) for day in week] for week in days.monthdatescalendar(first.year, first.month)]
    return [heading, weekdays, *(week for week in weeks if any(id != verbs.INERT for id, _ in week))]


def _day(day: date, month: date, today: date) -> tuple[str, Label]:
    if day.month != month.month:
        return verbs.INERT, BLANK
    return (day.isoformat(), str(day.day)) if day >= today else (verbs.INERT, "·")
