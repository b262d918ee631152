"""What is typed under the steps to change one of them: "put 2 on 15 February", "change 1 to: list what I did", "quita
el tercero". The number is its place in the list, as it is shown."""

from __future__ import annotations

import re

from dialogs.engine.questions import Reading
from dialogs.engine.typed import ORDINALS
from dialogs.preparation.draft import numbered
from dialogs.preparation.rounds import DROP, own_day
from dialogs.understanding.around_days import only_a_day
from dialogs.understanding.deadlines import read_deadline
from dialogs.understanding.text import clean, fold

LONGEST = 350  # characters: a step, and what is to be done with it
_PLACE = "|".join(sorted((name for row in ORDINALS for name in row), key=len, reverse=True))
_REWORD = (
    r"change|make|reword|rewrite|rename|replace|correct|cambia(?:me)?|cambiar?|corrige|reescribe|sustituye|pon(?:me)?"
)
_REDATE = r"move|put|set|shift|push|postpone|do|schedule|mueve|pasa|aplaza|deja|haz|quiero|prefiero|pospon"
_DROP = r"drop|remove|delete|leave out|take out|skip|quita|borra|elimina|saca"
_CORRECTION = re.compile(
    r"(?:(?:please|por favor|pls|ok|but|pero|yes|si|no|and|y|well|bueno|also|tambien|can you|could you|"
    r"puedes)[,.:;]? )*"
    rf"(?:(?P<verb>{_REWORD}|{_REDATE}|{_DROP}) )?(?:(?:the|my|el|la|lo|mi|al|a|step|paso|number|numero|nr|no) )*#?"
    rf"(?P<place>[1-9]|{_PLACE})(?:\.?[ºª°]|st\b|nd\b|rd\b|th\b)?(?![\w/]|[.-]\d)(?: (?:one|step|paso))?"
    r"(?P<link>[\s:,–-]+(?:(?:to|into|as|for|on|by|with|a|al|para|por|con|en|should (?:be|say)|says?|is|be|better|"
    r"ponlo|ponla|pasal[oa]|muevel[oa]|cambial[oa]|dejal[oa]|mejor|seria|sea|que (?:sea|diga|ponga)|"
    r"debe (?:ser|decir)|el|la)\b[\s:]*)*)?(?P<rest>.*)",
    re.DOTALL,
)
# "3 isnt a step delete it": asked about before it goes.
_NO_STEP = re.compile(
    rf"(?:(?:is|was)(?:n'?t| not)|no (?:es|era)) (?:(?:really |even |actually )?an? )?(?:step|paso|un paso)\b.*|"
    rf"(?:.*[\s,.;-])?(?:{_DROP}) (?:it|that|this)\b.*|.*\b(?:quital[oa]|borral[oa]|eliminal[oa]|sacal[oa])\b.*",
    re.DOTALL,
)
_CLAUSE = re.compile(r"[,;.]\s|\s(?:y|and|but|pero)\s")
_SAYS = re.compile(
    r":|\b(?:should (?:be|say)|says?|que (?:sea|diga|ponga)|debe (?:ser|decir)|cambial[oa]|with|con|por|into)\b"
)


def read_correction(text: str, reading: Reading) -> tuple[str, str] | None:
    """The path of the question that it answers anew, and with which words, none where it is only opened; None where
    it is nothing of the kind. A day that was given stays where only the words change."""
    cleaned = clean(text, LONGEST + 1).strip()
    found = _CORRECTION.fullmatch(fold(cleaned)) if len(cleaned) <= LONGEST else None
    steps = numbered(reading.used["steps"])
    place = next((n for n, names in enumerate(ORDINALS, 1) if found and found["place"] in names), None)
    place = int(found["place"]) if found and place is None else place
    if not found or not place or place > len(steps):
        return None
    alone = not found["verb"] and not (found["link"] or "").strip()
    if alone and only_a_day(read_deadline(cleaned, reading.day, reading.language, reading.country)):  # "3 june"
        return None
    number, step = steps[place - 1]
    if _NO_STEP.fullmatch(fold(cleaned)[found.end("place") :].strip(" .,:;-")):
        return f"steps.{number}.edit", ""
    verb, rest = found["verb"] or "", cleaned[found.start("rest") :].strip(" \"“”«»'")
    if re.fullmatch(_DROP, verb):
        return (f"steps.{number}.edit", DROP) if not rest else None
    for part in (rest, _CLAUSE.split(rest, maxsplit=1)[0]):  # "better on 20 March, the rest is fine"
        if only_a_day(read_deadline(part, reading.day, reading.language, reading.country)):
            return f"steps.{number}.when", part
    day = read_deadline(rest, reading.day, reading.language, reading.country)
    if not rest or not (re.fullmatch(_REWORD, verb) or _SAYS.search(found["link"] or "")):
        return None
    kept = own_day(step)
    undated = kept is not None and not (day.date or day.offers)
    return f"steps.{number}.what", f"{rest} {kept.isoformat()}" if undated and kept else rest
