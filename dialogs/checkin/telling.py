"""A check-in that begins with a story: of what is told in place of a number, what went well and what got in the way."""

from __future__ import annotations

import re
from collections.abc import Mapping

from dialogs.engine.questions import Reading
from dialogs.understanding.heavy import is_heavy
from dialogs.understanding.in_the_way import in_the_way
from dialogs.understanding.numbers_said import NONE, number_of_percent
from dialogs.understanding.text import clean, fold

TELLING = 3  # words: fewer were meant for a number …
FEW = 6  # … as is a part of so many that has one: "fifteen i would say"
_PARTS = re.compile(r"(?<=[.!?;])\s+|\n+|,?\s+(?=(?:but|although|though|pero|aunque)\b)", re.IGNORECASE)
_LED = re.compile(r"(?:but|although|though|pero|aunque|and|y)\s+", re.IGNORECASE)
_PRESSED = re.compile(
    r"\bkilling me\b|\bbacks gone\b|\b(?:too|so) much (?:work|on)\b|\b(?:mad|crazy|hectic|busy) (?:week|days|time)\b|"
    r"\b(?:nada|nothing|not much|no progress|not a thing|ningun avance)\b|\b(?:me (?:mata|estan matando)|de locos)\b|"
    r"\b(?:what a|que) (?:week|month|semana|mes|semanita)\b|"
    r"\bin bed with\b|\b(?:a|bad|awful) cold\b|\b(?:en cama|resfriad[oa])\b|"
    r"\b(?:did ?nt|did not|couldnt|could not|have ?nt|have not|no (?:hice|pude|he|avance|llegue|tuve))\b"
)


def told_instead(text: str, reading: Reading) -> Mapping[str, str]:
    """By question of the check-in; empty where too little is told. A part with a number in it was meant for that."""
    parts = [part.strip() for part in _PARTS.split(text) if part.strip()]
    if len(text.split()) < TELLING:
        return {}
    told: dict[str, list[str]] = {}
    for part in parts:
        if part.endswith("?"):
            continue
        meant = len(part.split()) <= FEW and number_of_percent(part, reading.language) != NONE
        if not meant and any(map(str.isalpha, part)):
            led = _LED.match(part)
            told.setdefault("way" if _hard(part) else "well", []).append(part[led.end() :] if led else part)
    return {path: " ".join(said) for path, said in told.items() if len(" ".join(said).split()) >= TELLING}


def _hard(part: str) -> bool:
    return is_heavy(part) or in_the_way(part) or bool(_PRESSED.search(fold(clean(part)).replace("'", "")))
