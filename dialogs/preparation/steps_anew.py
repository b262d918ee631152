"""What is typed under the steps and is about one of them: another day for the second, other words for the first
(COACHING 1.6)."""

from __future__ import annotations

import re

from dialogs.engine.questions import Reading
from dialogs.engine.typed import ORDINALS
from dialogs.preparation.draft import numbered
from dialogs.preparation.step import only_a_day
from dialogs.understanding.deadlines import read_deadline
from dialogs.understanding.text import clean, fold

TELLING = 3  # words: fewer may be anything
_ORDINAL = "|".join(sorted((name for names in ORDINALS for name in names), key=len, reverse=True))
_ONE = re.compile(
    r"(?:(?:no|ok|please|por favor|can you|puedes|but|pero)[,.]? )*"
    r"(?P<verb>(?:change|move|put|set|make|cambia|mueve|pon|pasa)(?:lo|la)? )?"
    r"(?:(?:the|el|la|step|paso|number|numero) )*"
    rf"(?P<n>{_ORDINAL}|[1-9])(?:[ºª°.]o?)?(?: (?:one|step|paso))?(?P<led>\s*[:)-]|,? )\s*(?P<rest>.+)",
    re.DOTALL,
)
_LEADING = re.compile(
    r"(?:(?:pon|mueve|pasa|deja|cambia)l[oa]|mejor|better|rather|should be|would be|is|es|to:|to|por:|a:)[ :]+"
)
_CLAUSE = re.compile(r"[,;.]\s|\s(?:y|and|but|pero)\s")


def step_anew(text: str, reading: Reading) -> tuple[str, str] | None:
    """The day, or the words, of the step at a place of the list."""
    said = clean(text)
    found = _ONE.fullmatch(fold(said).strip())
    steps = numbered(reading.used["steps"])
    if found is None:
        return None
    place = next((n for n, names in enumerate(ORDINALS) if found["n"] in names), None)
    place = int(found["n"]) - 1 if place is None else place
    if place >= len(steps):
        return None
    rest = said.strip()[found.start("rest") :]
    while lead := _LEADING.match(fold(rest)):
        rest = rest[lead.end() :]
    for part in (rest, _CLAUSE.split(rest, maxsplit=1)[0]):
        day = read_deadline(part, reading.day, reading.language, reading.country)
        if day.date and only_a_day(day):
            return f"steps.{steps[place][0]}.when", part
    said_anew = found["verb"] or found["led"].strip()
    return (f"steps.{steps[place][0]}.what", rest) if said_anew and len(rest.split()) >= TELLING else None
