"""Days to offer where the words only hint at a time: "soon", "in a few weeks", "end of term", "in summer"."""

from __future__ import annotations

from datetime import date, timedelta

from dialogs.understanding.dates.calendar import month_end, months_later
from dialogs.understanding.dates.reading import Now
from dialogs.understanding.text import row_of

# Countries where spring comes in September; school terms end before their own long summer.
_SOUTH = row_of("AU NZ ZA AR CL UY PY BO PE BR BW ZW NA LS SZ MZ MG MU")
_STEPS = {"day": (3, 5), "week": (21, 28), "fortnight": (28, 42)}


def hinted(hint: str | int, now: Now) -> tuple[date, ...]:
    """Two or three days, all ahead; `hint` is what the lexicon says of VAGUE (a name) or SEASON (0, spring, to 3)."""
    if isinstance(hint, int):
        return _season(hint, now)
    today = now.today
    if hint.startswith("few "):
        unit = hint[4:]
        if unit in _STEPS:
            return tuple(today + timedelta(days=days) for days in _STEPS[unit])
        months = {"month": (3, 4), "quarter": (6, 9), "half": (12, 18)}.get(unit, (24, 36))
        return tuple(months_later(today, count) for count in months)
    if hint == "term":
        return _terms(now)
    if hint == "soon":
        return tuple(today + timedelta(weeks=weeks) for weeks in (1, 2, 4))
    return tuple(months_later(today, count) for count in (1, 3, 6))


def _season(season: int, now: Now) -> tuple[date, ...]:
    """The end of its first month and of its last."""
    month = (3 + 3 * season + (6 if now.country in _SOUTH else 0) - 1) % 12 + 1
    ends = [month_end(now.today.year + years, month + after) for years in (-1, 0, 1) for after in (0, 2)]
    return tuple(end for end in ends if end > now.today)[:2]


def _terms(now: Now) -> tuple[date, ...]:
    """The usual last days of school and university terms."""
    ends = ((3, 31), (6, 30), (9, 30), (12, 15)) if now.country in _SOUTH else ((3, 31), (6, 15), (12, 15))
    days = [date(now.today.year + years, *end) for years in (0, 1) for end in ends]
    return tuple(day for day in days if day > now.today)[:2]
