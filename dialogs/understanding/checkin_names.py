"""What people call the weekly check-in: "repaso", "la revisión semanal", "the weekly review". A report or a follow-up
may also be something of theirs: that is one only where nothing but its day or hour is said of it."""

from __future__ import annotations

import re

from dialogs.understanding.gates import gated

_WEEKLY = r"(?:semanal(?:es)?|quincenal(?:es)?|de (?:la|cada) semana)"
_MAY_BE = r"(?:revision(?:es)?|reportes?|seguimientos?|resumen|charla|platica|reunion|balance|control|encuentro)"
_MIGHT = r"(?:reviews?|reports?|catch ?-?ups?|follow ?-?ups?|check ?-?ups?|summary|meeting)"
_SURELY = (
    r"(?:(?:weekly |fortnightly )?(?:check ?-?ins?|checks? in|chekins?)|weekly (?:talk|chat|look|question)|"
    rf"(?:repasos?|chequeos?)(?: {_WEEKLY})?)"
)
_LOOSELY = rf"(?:(?:weekly|fortnightly) {_MIGHT}|{_MAY_BE} {_WEEKLY})"
NAMES = rf"(?:{_SURELY}|{_LOOSELY})"
_SURE = gated(rf"\b{_SURELY}\b")
_LOOSE = gated(
    rf"\b(?:{_LOOSELY}|revision(?:es)?|reportes?|seguimientos?|reviews?|reports?|catch ?-?ups?|follow ?-?ups?|"
    r"check ?-?ups?)\b"
)
_WISH = re.compile(
    r"\b(?:move|change|shift|switch|can|could|lets|better|rather|instead|prefer|pasa\w*|cambia\w*|mueve\w*|mejor|"
    r"podemos|podriamos|puedes|podrias|hagamos|quiero|quisiera|prefiero)\b"
)
_AROUND = re.compile(  # what may stand around its name, its day and its hour
    r"\b(?:the|a|our|it|lets|let|us|do|move|put|make|change|set|shift|switch|can|could|we|you|be|"
    r"better|rather|instead|please|pls|on|at|to|for|every|each|weeks?|two|2|days?|i|want|would|id|like|prefer|"
    r"el|la|los|las|un|una|nuestr[oa]|me|lo|que|sea|pon\w*|pas\w+|muev\w+|mov\w+|cambi\w+|haz|hag\w+|hac\w+|dej\w+|"
    r"mejor|por|favor|porfa|a|al|para|en|de|cada|dos|semanas?|todos|quiero|quisiera|prefiero|puedes|podrias|podemos|"
    r"y|e|o|no|not|and|s|fuera|va|vaya|seria|esta|este)\b"
)

NAMED = (_SURE, _LOOSE)


def named_surely(plain: str) -> bool:
    """Of folded text: whether it is named, by a name that nothing else has."""
    return _SURE.search(plain) is not None


def named_in_wish(plain: str) -> bool:
    """Of folded text, in the middle of a talk: a name that may be of a step of theirs has to stand in a wish."""
    return named_surely(plain) or (_LOOSE.search(plain) is not None and _WISH.search(plain) is not None)


def may_be_theirs(plain: str) -> str | None:
    """The name in it that a step of theirs may have, too."""
    found = _LOOSE.search(plain)
    return found[0] if found else None


def loosely(plain: str) -> str | None:
    """Of folded text without its days and hours: the name that may be its own, where nothing else is said."""
    found = _LOOSE.search(plain)
    if found is None or _SURE.search(plain):
        return None
    rest = _AROUND.sub(" ", plain[: found.start()] + plain[found.end() :])
    return None if re.search(r"\w", rest) else found[0]


def without_name(plain: str) -> str:
    """The rest: a "weekly" that is part of its name says nothing of how often."""
    return _LOOSE.sub(" ", _SURE.sub(" ", plain))
