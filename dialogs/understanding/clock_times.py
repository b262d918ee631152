"""A time of day as people type it: "14:30", "2.30pm", "half past two". It is read only when nothing else is said."""

from __future__ import annotations

import re

from dialogs.understanding.text import clean, fold

_LEAD = r"(?:(?:its|it's|it is|now|about|ca|son|es|las|la|a las|ahora|at|the time is|here)\s+)*"
_TAIL = r"(?:\s+(?:here|now|right now|aqui|ahora|o'?clock|h|hs|hrs|horas|en punto))*"
_HALF = r"(am|pm|a\.m\.?|p\.m\.?|a m|p m|in the morning|in the afternoon|in the evening|at night|" \
        r"de la manana|de la tarde|de la noche|de la madrugada|del mediodia)"  # fmt: skip
_SMALL_HOURS = 5  # "2 at night" is before it, "9 at night" is not
_DIGITS = re.compile(rf"{_LEAD}(\d{{1,2}})(?:\s?[:.h]\s?(\d{{2}}))?\s?{_HALF}?{_TAIL}\s*[.!]*", re.ASCII)
HOURS = {  # in words, of both languages
    word: hour
    for row in (
        "one two three four five six seven eight nine ten eleven twelve",
        "una dos tres cuatro cinco seis siete ocho nueve diez once doce",
    )
    for hour, word in enumerate(row.split(), 1)
}
_WORD = "|".join(HOURS)
_ENGLISH = re.compile(rf"{_LEAD}(half past|quarter past|quarter to|half)?\s*({_WORD}|\d{{1,2}})\s?{_HALF}?{_TAIL}[.!]*")
_SPANISH = re.compile(rf"{_LEAD}({_WORD}|\d{{1,2}})\s+(y media|y cuarto|menos cuarto)\s?{_HALF}?{_TAIL}[.!]*")
_NAMED = {"noon": 720, "midday": 720, "mediodia": 720, "midnight": 0, "medianoche": 0}
_SHIFT = {"half past": 30, "half": 30, "quarter past": 15, "quarter to": -15}
_SHIFT |= {"y media": 30, "y cuarto": 15, "menos cuarto": -15}

_BESIDE = re.compile(
    rf"\b{_LEAD}(?:\d{{1,2}}\s?[:.h]\s?\d{{2}}(?:\s?{_HALF})?|\d{{1,2}}\s?{_HALF}|(?<=las )\d{{1,2}}){_TAIL}(?!\w)",
    re.ASCII,
)


def time_beside(text: str) -> tuple[str, list[tuple[int, int]]]:
    """What is said beside a time of day, "its 5pm here in leeds", and the times that it may be, as `read_times` gives
    them; empty where no time is, or nothing else."""
    typed = " ".join(fold(clean(text, 60)).split())
    found = _BESIDE.search(typed)
    rest = f"{typed[: found.start()]} {typed[found.end() :]}".strip(" ,.!") if found else ""
    return (rest, read_times(found[0])) if found and rest else ("", [])


def read_times(text: str) -> list[tuple[int, int]]:
    """The times of day (hour, minute) that `text` may be: two for "2:30", none if it is not a time and nothing else."""
    typed = " ".join(fold(clean(text, 60)).split())
    if len(text) > 60 or not typed:
        return []
    if named := re.fullmatch(rf"{_LEAD}({'|'.join(_NAMED)}){_TAIL}[.!]*", typed):
        return [divmod(_NAMED[named[1]], 60)]
    if digits := _DIGITS.fullmatch(typed):
        hour, minute, half = digits.groups()
        if minute is None and half is None and not re.search(r"[a-z]", typed):
            return []  # a bare number: a house, a day, an age
        return _readings(int(hour), int(minute or 0), half)
    if english := _ENGLISH.fullmatch(typed):
        shift, hour, half = english.groups()
        return _readings(HOURS.get(hour) or int(hour), _SHIFT.get(shift or "", 0), half) if shift or half else []
    if spanish := _SPANISH.fullmatch(typed):
        hour, shift, half = spanish.groups()
        return _readings(HOURS.get(hour) or int(hour), _SHIFT[shift], half)
    return []


def _readings(hour: int, minute: int, half: str | None) -> list[tuple[int, int]]:
    if hour > 24 or minute > 59 or (half and hour > 12):
        return []
    if half is None:
        hours = [hour] if hour > 12 or hour == 0 else [hour, hour + 12]
    elif half in ("at night", "de la noche"):
        hours = [hour % 12 if hour % 12 < _SMALL_HOURS else hour + 12]
    elif half == "de la manana" and hour == 12:
        hours = [12, 0]  # noon in Spain, midnight for others
    elif half.startswith(("p", "in the a", "in the e", "de la t", "del")):
        hours = [hour % 12 + 12]
    else:
        hours = [hour % 12]
    return [divmod((each * 60 + minute) % 1440, 60) for each in hours]
