"""A setting said in free words, with no question open: "call me Ada", "reminders at 17", "el repaso los lunes a las
10". Only what names the setting and says what it is to be."""

from __future__ import annotations

import re
from dataclasses import replace

from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Message
from dialogs.engine.frames import open_frame
from dialogs.engine.questions import Opening
from dialogs.engine.taking import take_words
from dialogs.settings.hours import DAYS
from dialogs.settings.reading import CALLED
from dialogs.understanding.text import clean, fold

LONGEST = 120  # characters: more tell a story
NAMED = 3  # words of a name
_ABOUT = {
    "slot": re.compile(r"\b(?:check-?ins?|weekly (?:talk|chat|look)|repasos?)\b"),
    "hour": re.compile(r"\breminders\b|\b(?:avisos|recordatorios)\b"),
}
_OF_A_STEP = re.compile(r"\b(?:remind me (?:to|of|about)|instead of|step|paso|en vez de|en lugar de)\b")
_DAY = re.compile(r"\b(?:" + "|".join(f"(?:{names})" for names in DAYS) + r")\b")
_TIME = re.compile(r"(?:\b(?:at|a las?|@|to|sobre las?|hacia las?) ?|^|\s)(\d{1,2}(?:[:.h]\d\d)?(?: ?(?:am|pm|h))?)\b")


def setting(turn: Turn, message: Message) -> list[Command] | None:
    """None where no setting is meant."""
    said = " ".join(fold(clean(message.text, LONGEST + 1)).split())
    if len(said) > LONGEST:
        return None
    called = CALLED.fullmatch(message.text)
    if called and len(called["name"].split()) <= NAMED:
        return _set(turn, "name", message)
    field = next((field for field, about in _ABOUT.items() if about.search(said)), None)
    day, times = _DAY.search(said), _TIME.findall(said)
    if field is None or _OF_A_STEP.search(said) or len(times) > 1 or not (times or (day and field == "slot")):
        return None
    plain = " ".join([*([day[0]] if day and field == "slot" else []), *times])
    return _set(turn, field, replace(message, text=plain))


def _set(turn: Turn, field: str, message: Message) -> list[Command]:
    said = open_frame(turn, Opening("settings", facts={"field": field}))
    frame = turn.mentee.live
    place = turn.way(frame).open if frame else None
    if frame and place:
        take_words(turn, frame, place, (message,))
    return said
