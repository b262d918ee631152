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
from dialogs.reminder.answering import slipped
from dialogs.rest.questions import LONGEST, begin_rest
from dialogs.understanding.deadlines import read_deadline
from dialogs.understanding.hardship import tells_of_hardship, wants_to_stop
from dialogs.understanding.joy import is_back
from dialogs.understanding.text import clean, fold, of_language, words

MOST = 14  # words: more tell a story
HARD = 30  # words, of illness: nobody's story is too long then
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
_LENGTH = re.compile(
    r"\b(?:for|por|durante|unos) (?P<much>(?:an?|one|two|three|four|una?|dos|tres|cuatro|\d{1,2}) "
    r"(?:days?|weeks?|months?|dias?|semanas?|mes(?:es)?))\b"
)
IN = {"es": "en", "en": "in"}


def going_away(turn: Turn, message: Message) -> list[Command] | None:
    """None where nobody goes away."""
    said = " ".join(fold(clean(message.text, 200)).split())
    hard = tells_of_hardship(message.text)
    away = bool(_AWAY.search(said)) or wants_to_stop(message.text)
    if len(words(message.text, 400)) > (HARD if hard else MOST) or "?" in said or not (hard or away):
        return None
    day = _until(turn, said)
    if day is None and is_back(message.text):  # "back from holiday"
        return None
    if day is None or not 0 < (day - turn.today).days <= LONGEST:
        return open_frame(turn, Opening("rest", facts={"hard": hard, "slipped": slipped(turn, message.text) or ""}))
    yes = Button(subject_data(f"rest.{day}", "rest-until"), Phrase("rest-offer.yes", {"date": day}))
    other = Button(subject_data("menu", "rest"), Phrase("rest-offer.other"))
    args = {"date": day, "today": turn.today, "hard": hard}
    return [Tell((Phrase("rest-offer", args),), ((yes,), (other,)))]


def _until(turn: Turn, said: str) -> date | None:
    """Which day they are back, or how long it takes."""
    mentee = turn.mentee
    if found := _UNTIL.search(said):
        day = found["day"].strip()
    elif length := _LENGTH.search(said):
        day = f"{of_language(IN, mentee.language)} {length['much']}"
    else:
        return None
    return read_deadline(day, turn.today, mentee.language, mentee.country).date


def rest_until(turn: Turn, subject: str) -> list[Command]:
    """A tap: nothing unasked before that day."""
    try:
        day = date.fromisoformat(subject.partition(".")[2])
    except ValueError:
        return [Notice(Phrase("engine-old-button"))]
    if day <= turn.today:
        return [Notice(Phrase("engine-old-button"))]
    begin_rest(turn, day)
    return [tell("rest.done", rests=True, until=day, today=turn.today)]
