"""A time of day as people type it: "14:30", "2.30pm", "half past two". It is read only when nothing else is said."""

from __future__ import annotations

import re
from functools import partial

from dialogs.understanding.text import clean, fold

_LEAD = r"(?:(?:its|it's|it is|now|about|ca|son|es|las|la|a las|ahora|at|the time is|here)\s+)*"
_TAIL = r"(?:\s+(?:here|now|right now|aqui|ahora|o'?clock|h|hs|hrs|horas|en punto)|(?<=\d)(?:hs?|hrs))*"
_HALF = r"(am|pm|a\.(?: ?m\.?)|p\.(?: ?m\.?)|a m|p m|in the morning|in the afternoon|in the evening|at night|" \
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
_HOUR = rf"(?P<hour>{_WORD}|(?<![\d:.])\d{{1,2}}(?![\d:.]\d))"
_MINUTES = {  # that are said, of both languages; the longer name first
    **{f"twenty{by}five": 25 for by in " -"},
    **{f"thirty{by}five": 35 for by in " -"},
    **{f"forty{by}five": 45 for by in " -"},
    **{f"fifty{by}five": 55 for by in " -"},
    "five": 5,
    "ten": 10,
    "fifteen": 15,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "veinticinco": 25,
    "treinta y cinco": 35,
    "cuarenta y cinco": 45,
    "cincuenta y cinco": 55,
    "cinco": 5,
    "diez": 10,
    "quince": 15,
    "veinte": 20,
    "treinta": 30,
    "cuarenta": 40,
    "cincuenta": 50,
    "half": 30,
    "media": 30,
    "quarter": 15,
    "cuarto": 15,
}
_MINUTE = "|".join(_MINUTES)
_AFTER, _BEFORE = 1, -1
_IN_WORDS = [  # which way the minutes lie; a span of hours, "quiet from ten to eight", "entre 8 y 10", is none
    (_AFTER, rf"\b(?:an? )?(?P<minute>{_MINUTE}|\d{{1,2}})(?: minutes?)? past {_HOUR}\b"),
    (_BEFORE, rf"\b(?:an? )?(?P<minute>quarter|(?:(?<=at )|(?<=its ))(?:{_MINUTE})) (?:to|till|til) {_HOUR}\b"),
    (_BEFORE, rf"\b(?P<minute>\d{{1,2}}|{_MINUTE}) minutes to {_HOUR}\b"),
    (_AFTER, rf"\b(?P<minute>half) {_HOUR}\b"),
    (_BEFORE, rf"\b(?:(?:un|a|las?) )?(?P<minute>{_MINUTE}) para las? {_HOUR}\b"),
    (_BEFORE, rf"\b{_HOUR} menos (?P<minute>{_MINUTE}|\d{{1,2}})\b"),
    (_AFTER, rf"\b{_HOUR} y (?P<minute>media|cuarto)\b"),
    (_AFTER, rf"(?<!entre las )(?:(?<=las )|(?<=la )){_HOUR} y (?P<minute>{_MINUTE})\b"),
    (_AFTER, rf"\b(?P<hour>{_WORD})[ -](?!half|quarter|media|cuarto|five|cinco)(?P<minute>{_MINUTE})\b(?! ?-?min)"),
]
_TOLD = [(way, re.compile(pattern)) for way, pattern in _IN_WORDS]
_HOUR_AND_HALF = re.compile(rf"{_LEAD}({_WORD})\s?{_HALF}{_TAIL}[.!]*")
_NAMED = {"noon": 720, "midday": 720, "mediodia": 720, "midnight": 0, "medianoche": 0}

_BESIDE = re.compile(
    rf"\b{_LEAD}(?:\d{{1,2}}\s?[:.h]\s?\d{{2}}(?:\s?{_HALF})?|\d{{1,2}}\s?{_HALF}|(?<=las )\d{{1,2}}){_TAIL}(?!\w)",
    re.ASCII,
)


def in_digits(folded: str) -> str:
    """Hours whose minutes are said, in figures: "half past ten" is "10:30", "las nueve menos cuarto" "las 8:45"."""
    for way, pattern in _TOLD:
        folded = pattern.sub(partial(_figures, way), folded)
    return folded


def _figures(way: int, found: re.Match[str]) -> str:
    hour = HOURS.get(found["hour"]) or int(found["hour"])
    minute = _MINUTES.get(found["minute"]) or int(found["minute"])
    if hour > 24 or not 0 < minute < 60:
        return found[0]
    at = (hour * 60 + way * minute - 60) % 720 + 60 if hour <= 12 else hour * 60 + way * minute
    return f"{at // 60 % 24}:{at % 60:02}"


def time_beside(text: str) -> tuple[str, list[tuple[int, int]]]:
    """What is said beside a time of day, "its 5pm here in leeds", and the times that it may be, as `read_times` gives
    them; empty where no time is, or nothing else."""
    typed = " ".join(fold(clean(text, 60)).split())
    found = _BESIDE.search(typed)
    rest = f"{typed[: found.start()]} {typed[found.end() :]}".strip(" ,.!") if found else ""
    return (rest, read_times(found[0])) if found and rest else ("", [])


def read_times(text: str) -> list[tuple[int, int]]:
    """The times of day (hour, minute) that `text` may be: two for "2:30", none if it is not a time and nothing else."""
    typed = in_digits(" ".join(fold(clean(text, 60)).split()))
    if len(text) > 60 or not typed:
        return []
    if named := re.fullmatch(rf"{_LEAD}({'|'.join(_NAMED)}){_TAIL}[.!]*", typed):
        return [divmod(_NAMED[named[1]], 60)]
    if digits := _DIGITS.fullmatch(typed):
        hour, minute, half = digits.groups()
        if minute is None and half is None and not re.search(r"[a-z]", typed):
            return []  # a bare number: a house, a day, an age
        return _readings(int(hour), int(minute or 0), half)
    if named := _HOUR_AND_HALF.fullmatch(typed):
        return _readings(HOURS[named[1]], 0, named[2])
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
