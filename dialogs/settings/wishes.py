"""A setting said in free words, with no question open: "call me Ada", "reminders at 17", "el repaso los lunes a las
10". What it is to be is set at once; where only the setting is named, it is asked for."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Message, Phrase, Tell
from dialogs.engine.frames import open_frame
from dialogs.engine.opened import open_with
from dialogs.engine.questions import Opening
from dialogs.plan import OPEN
from dialogs.settings.meant import LONGEST, setting_meant
from dialogs.settings.reading import CALLED
from dialogs.understanding.alike import among
from dialogs.understanding.checkin_names import may_be_theirs, named_surely
from dialogs.understanding.text import plain_line, words
from dialogs.understanding.yesno import after_no

NAMED = 3  # words of a name
_NAMES_SELF = re.compile(
    r"\W*(?i:(?:hi|hello|hey|well|btw|by the way|hola|buenas|bueno|pues|ah|por cierto),?\s+)*"
    r"(?:(?i:my name is|my name['’]s|me llamo|mi nombre es)\s+(?P<name>[^\W\d_]+(?:\s[A-ZÁÉÍÓÚÑ][^\W\d_]+)?)|"
    r"(?i:ll[aá]mame|ll[aá]meme|dime|decime|d[ií]game|me (?:dicen|llaman)|(?:puede|puedes|pod[eé]s)(?: usted)? "
    r"(?:llamarme|decirme)|me (?:puede|puedes|pod[eé]s) (?:llamar|decir)|(?:you can |just )?call me|they call me)"
    r"(?i:\s+(?:usted|solo|nom[aá]s|just))?\s+"
    r"(?!(?i:no|yes|s[ií]|later|tomorrow|today|now|back|ma[ñn]ana|luego|hoy|(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|qu[eé]|cu[aá]l|c[oó]mo|cu[aá]ndo|t[uú]|usted|vos|algo|m[aá]s|"
    r"coach|milepost|la|el|lo|un|una)\b)(?P<other>[A-ZÁÉÍÓÚÑ][^\W\d_]+))"
    r"(?i:,?\s+(?:por favor|porfa|porfis|please|pls|nom[aá]s|gracias|thanks))*[.!\s]*"
)
LATELY = timedelta(minutes=10)  # so long after a setting a "no" is about it
NAMES_REMINDERS = re.compile(r"remind|aviso|avis[aá]|recordatorio|recu[eé]rda|record[aá]", re.IGNORECASE)


def called(text: str) -> str:
    """The name that somebody gives, and nothing else, whatever is open; empty for any other text. A name without a
    capital only behind "me llamo": "call me later" is none."""
    found = _NAMES_SELF.fullmatch(text)
    return (found["name"] or found["other"]) if found else ""


def name_given(turn: Turn, message: Message) -> list[Command] | None:
    name = called(message.text)
    return _set(turn, "name", replace(message, text=name)) if name else None


def setting(turn: Turn, message: Message) -> list[Command] | None:
    """None where no setting is meant."""
    named = CALLED.fullmatch(message.text)
    if named and len(named["name"].split()) <= NAMED and len(message.text) <= LONGEST:
        return _set(turn, "name", message)
    meant = setting_meant(message.text)
    if meant is None or (meant.field in ("slot", "weeks") and _of_a_step(turn, message.text)):
        return None
    if meant.field == "days":
        return no_days(turn)
    if not meant.said:
        return open_frame(turn, Opening("settings", facts={"field": meant.field}))
    field = "slot" if meant.field == "hour" and _corrects_slot(turn, message.text) else meant.field
    return _set(turn, field, replace(message, text=meant.said))


def _of_a_step(turn: Turn, text: str) -> bool:
    """Whether the report or the review is one of theirs: "move the report to Thursday"."""
    said = plain_line(text, LONGEST)
    name = None if named_surely(said) else may_be_theirs(said)
    steps = (step for step in turn.mentee.plan.steps() if step.state == OPEN)
    return name is not None and any(among(name, words(step.title)) for step in steps)


def _corrects_slot(turn: Turn, text: str) -> bool:
    """ "No, 7 in the evening", right after the check-in was moved."""
    last = turn.mentee.finished[-1] if turn.mentee.finished else None
    if last is None or last.id != turn.mentee.frames_made or last.touched is None or after_no(text) is None:
        return False
    return last.facts.get("field") == "slot" and turn.wall - last.touched <= LATELY and not NAMES_REMINDERS.search(text)


def no_days(turn: Turn) -> list[Command]:
    """Single days of the week cannot be left out; what can be had instead."""
    rows = tuple((Button(subject_data("menu", verb), Phrase(f"settings-no-days.{verb}")),) for verb in WAYS)
    return [Tell((Phrase("settings-no-days"),), rows)]


WAYS = ("change", "settings", "rest")


def _set(turn: Turn, field: str, message: Message) -> list[Command]:
    return open_with(turn, Opening("settings", facts={"field": field}), message)
