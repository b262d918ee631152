"""A day counted from the one that was said for the step before: "the Wednesday after", "a week later", "el lunes
siguiente". Only where it ends what is said: "the Wednesday after my exam" is counted from something else."""

from __future__ import annotations

import re
from datetime import date as Day
from datetime import timedelta

from dialogs.understanding.dates.calendar import WEEK, coming
from dialogs.understanding.text import clean, fold, of_language

_WEEKDAYS = {  # as they begin, Monday first
    "en": ("mon", "tue", "wed", "thu", "fri", "sat", "sun"),
    "es": ("lun", "mar", "mie", "jue", "vie", "sab", "dom"),
}
_EN_DAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day|s)?"
_ES_DAY = r"(?:lunes|martes|mier(?:coles)?|mie|jueves|jue|viernes|vie|sabado|sab|domingo|dom)"
_COUNTS = {
    "en": {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "ten": 10},
    "es": {"un": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "diez": 10},
}
_LENGTHS = {"d": timedelta(days=1), "w": WEEK, "s": WEEK}  # by the first letter of the unit
_ENDS = r"[\s.!)]*$"
_SAID = {
    "en": re.compile(
        rf"(?:^|[\s,;–-]+)(?:and |then |so |on |by |for )*(?:"
        rf"(?:the )?(?P<day>{_EN_DAY}) (?:straight |right |just )?(?:after(?: (?:that|it|this))?|afterwards?|"
        rf"following)|"
        rf"the following (?P<next>{_EN_DAY})|"
        r"the (?P<unit>day|week) (?:after(?: (?:that|it|this))?|following)|the (?:following (?P<then>day|week)|"
        r"next (?P<soon>day))|"
        r"(?P<count>an?|one|two|three|four|five|ten|\d{1,2}) (?P<of>day|week)s? "
        r"(?:later|after(?:wards?)?|after (?:that|it|this)))" + _ENDS
    ),
    "es": re.compile(
        rf"(?:^|[\s,;–-]+)(?:y |luego |para |pa |en )*(?:"
        rf"(?:el |al )?(?P<day>{_ES_DAY}) (?:siguiente|de despues|despues(?: de es[oae])?|posterior)|"
        rf"(?:el |al )siguiente (?P<next>{_ES_DAY})|"
        r"(?:a la |al |la |el )(?P<unit>dia|semana) (?:siguiente|de despues|despues|posterior)|"
        r"(?:(?:a la |al |la |el )siguiente (?P<then>semana)|al siguiente (?P<soon>dia))|"
        r"(?:a los |a las )?(?P<count>una?|dos|tres|cuatro|cinco|diez|\d{1,2}) (?P<of>dia|semana)s? "
        r"(?:despues|mas tarde|luego|despues de es[oa]))" + _ENDS
    ),
}


def after_that(text: str, since: Day, language: str) -> tuple[Day, str] | None:
    """The day, and the words without it; None where none is counted so."""
    cleaned = clean(text)
    found = of_language(_SAID, language).search(fold(cleaned))
    if not found:
        return None
    rest = cleaned[: found.start()].strip(" ,;–-")
    if weekday := found["day"] or found["next"]:
        number = next(n for n, name in enumerate(of_language(_WEEKDAYS, language)) if weekday.startswith(name))
        return coming(since, number), rest
    if unit := found["unit"] or found["then"] or found["soon"]:
        return since + _LENGTHS[unit[0]], rest
    said = found["count"]
    count = int(said) if said.isdecimal() else of_language(_COUNTS, language)[said]
    return since + count * _LENGTHS[found["of"][0]], rest
