"""Holidays, an illness, a leave, said with no question open: "on holiday until Monday". A rest until that day is one
tap away; where no day was said, it is asked for."""

from __future__ import annotations

import re
from datetime import date

from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Message, Notice, Phrase, Tell, tell
from dialogs.engine.frames import open_frame
from dialogs.engine.questions import Opening
from dialogs.rest.questions import LONGEST, begin_rest
from dialogs.understanding.deadlines import read_deadline
from dialogs.understanding.text import clean, fold, words

MOST = 14  # words: more tell a story
_AWAY = re.compile(
    r"\b(?:on|off on|away on|going on|go on|leaving on) (?:a |my )?"
    r"(?:holidays?|vacation|(?:sick |annual |parental )?leave)\b|"
    r"\b(?:away|off|out of (?:the )?office|travell?ing|sick|ill|in hospital) (?:until|till|til)\b|"
    r"^(?:holidays?|vacation) (?:until|till|til)\b|"
    r"\bde (?:vacaciones|viaje|baja|permiso)\b|^vacaciones hasta\b|\bvacaciones hasta\b|"
    r"\b(?:fuera|de viaje|enferm[oa]|ocupad[oa]|liad[oa]|ingresad[oa]) hasta\b"
)
_UNTIL = re.compile(
    r"\b(?:until|till|til|back (?:on|in)|hasta|vuelvo)\b"
    r"(?: el(?= (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)))?(?P<day>.+)"
)


def going_away(turn: Turn, message: Message) -> list[Command] | None:
    """None where nobody goes away."""
    said = " ".join(fold(clean(message.text, 200)).split())
    if len(words(message.text, 400)) > MOST or "?" in said or not _AWAY.search(said):
        return None
    found = _UNTIL.search(said)
    mentee = turn.mentee
    day = read_deadline(found["day"].strip(), turn.today, mentee.language, mentee.country).date if found else None
    if day is None or not 0 < (day - turn.today).days <= LONGEST:
        return open_frame(turn, Opening("rest"))
    yes = Button(subject_data(f"rest.{day}", "rest-until"), Phrase("rest-offer.yes", {"date": day}))
    other = Button(subject_data("menu", "rest"), Phrase("rest-offer.other"))
    return [Tell((Phrase("rest-offer", {"date": day, "today": turn.today}),), ((yes,), (other,)))]


def rest_until(turn: Turn, subject: str) -> list[Command]:
    """A tap: nothing unasked before that day."""
    try:
        day = date.fromisoformat(subject.partition(".")[2])
    except ValueError:
        return [Notice(Phrase("engine-old-button"))]
    if day <= turn.today:
        return [Notice(Phrase("engine-old-button"))]
    begin_rest(turn, day)
    return [tell("rest.done", until=day, today=turn.today)]
