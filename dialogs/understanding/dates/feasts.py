"""Days that have a name, by country: when "thanksgiving" is. The table is `feasts.toml`; it says how it is written."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from dialogs.understanding.dates.calendar import easter, month_end, nth_weekday
from dialogs.understanding.text import row_of

_WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
# Where Easter Monday is a public holiday, "after Easter" is after it.
_EASTER_MONDAY = row_of("GB IE AU NZ ZA NG DE AT CH NL BE FR IT SE NO DK FI IS PL CZ HU GH KE TZ ZM ZW BW NA")


@cache
def _table() -> dict[str, dict[str, Any]]:
    return tomllib.loads((Path(__file__).parent / "feasts.toml").read_text("utf-8"))


def feast_names(language: str) -> Iterator[tuple[str, str]]:
    """Each feast and a name of it in this language, folded, without apostrophes."""
    for feast, row in _table().items():
        for name in row.get(language, "").split(","):
            if name.strip():
                yield feast, " ".join(name.replace("'", "").split())


def feast_days(feast: str, country: str, year: int) -> tuple[date, ...]:
    """Its days in that year in that country (ISO alpha-2); several where it is not settled; none: not known."""
    row = _table()[feast]
    rule = row.get(country, row.get("on", ()))
    days = (
        [_day(each, year) for each in rule.split(" or ")]
        if isinstance(rule, str)
        else [date.fromisoformat(day) for day in rule]
    )
    days = [day for day in days if day and day.year == year]
    return tuple(part for day in days for part in ([day, day + timedelta(days=1)] if row.get("about") else [day]))


def last_day_of(feast: str, day: date, country: str) -> date:
    """The day that must be over for the feast to be over."""
    if feast == "easter" and country in _EASTER_MONDAY:
        return day + timedelta(days=1)
    until = _table()[feast].get("until") if feast else None
    return (until and _day(until, day.year)) or day


def _day(rule: str, year: int) -> date | None:
    if fixed := re.fullmatch(r"(\d\d)-(\d\d)", rule):
        return date(year, int(fixed[1]), int(fixed[2]))
    if moved := re.fullmatch(r"easter([+-]\d+)?", rule):
        return easter(year) + timedelta(days=int(moved[1] or 0))
    if nth := re.fullmatch(r"(-?\d) (\w{3}) (\d\d)(?: ([+]\d+))?", rule):
        last = month_end(year, int(nth[3]))
        found = nth_weekday(last.replace(day=1), last, int(nth[1]), _WEEKDAYS.index(nth[2]))
        return found + timedelta(days=int(nth[4] or 0)) if found else None
    if near := re.fullmatch(r"(\w{3})([<>])=(\d\d)-(\d\d)", rule):
        day, weekday = date(year, int(near[3]), int(near[4])), _WEEKDAYS.index(near[1])
        back, on = (day.weekday() - weekday) % 7, (weekday - day.weekday()) % 7
        return day + timedelta(days=on if near[2] == ">" else -back)
    raise ValueError(f"feasts.toml: no rule is written {rule!r}")
