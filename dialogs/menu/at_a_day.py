"""What is no day where one is asked for or read back: a rest that is wished for, "can we rest next week". And what is
one where it is not asked for: "no, saturday" to how a step, or a goal, should be put (COACHING 6.10)."""

from __future__ import annotations

import re
from dataclasses import replace

from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Message
from dialogs.engine.finished import done_beside, done_step, offer_done
from dialogs.engine.hearing import could_read
from dialogs.engine.opened import open_with
from dialogs.engine.questions import Opening
from dialogs.engine.walk import Open
from dialogs.mentee import Frame
from dialogs.rest.holidays import going_away
from dialogs.rest.lengths import rest_wished
from dialogs.understanding.around_days import only_a_day
from dialogs.understanding.asking_for import is_polite
from dialogs.understanding.deadlines import read_deadline
from dialogs.understanding.done import says_done
from dialogs.understanding.named_done import names_done
from dialogs.understanding.text import fold, squeezed
from dialogs.understanding.yesno import is_yes, written_after_no

TAPPED = ("date", "choice", "scale")  # kinds of question to which no rest is an answer
OF_A_DAY = ("move", "edit-goal", "edit-step")
OF_STEPS = ("step", "what")  # names of questions where one that is asked for is none: "¿podemos descansar …?"
SHORT = 40  # characters of a day
_REST = re.compile(
    r"\b(?:(?:rest|pause|pausa)\b(?! (?:it|that|this|the|my|step|eso|esto|el|la|mi)\b)|"
    r"(?:break|quiet|silent|alone|off|descans\w+|respiro|silencio|vacaciones|paz|(?:no )?me)\b)"
)
_YES_NO = re.compile(r"^(?:(?:yes|yeah|no|nope|ok|oh|wait|well|s[ií]|vale|pues|ah|bueno)[,.!]*\s+)+", re.IGNORECASE)
_READY = re.compile(r"(?:ya )?list[oa]")
_LED = re.compile(
    r"^(?:(?:better|rather|make it|i meant?|i said|mejor|digo|que sea|ponl[oa]|pon)[,: ]+)+|"
    r"[, ]+(?:instead|rather|better|mejor)$",
    re.IGNORECASE,
)


def other_date(turn: Turn, frame: Frame, place: Open, message: Message) -> list[Command] | None:
    """Where other words are asked for, or what is to change, a day alone is the other date."""
    if frame.dialog not in ("edit-step", "edit-goal") or place.name not in ("title", "what"):
        return None
    if len(message.text) > SHORT or not could_read(turn, message):
        return None
    said = _LED.sub("", (written_after_no(message.text) or message.text).strip(" .!"))
    found = read_deadline(said, *turn.calendar)
    if found.repeats or not only_a_day(found):
        return None
    turn.mentee.stack.remove(frame)
    is_goal = frame.dialog == "edit-goal"
    opening = Opening("edit-goal", frame.about, {"operation": "date"}) if is_goal else Opening("move", frame.about)
    return open_with(turn, opening, replace(message, text=said))


def told_done(turn: Turn, frame: Frame, place: Open, message: Message) -> list[Command] | None:
    """A step that is said to be done, where a day is asked for or read back: "done with the Excel course" is no yes;
    nor is "done", where it is asked whether that step is to be let go."""
    if frame.dialog == "edit-drop" and could_read(turn, message) and _is_done(message.text, turn.mentee.language):
        turn.mentee.stack.remove(frame)
        turn.move_on()
        return offer_done(turn, frame.about)
    if frame.dialog == "tick" and could_read(turn, message):
        return _another_done(turn, frame, message.text)
    if frame.dialog not in OF_A_DAY or place.question.kind not in TAPPED or not could_read(turn, message):
        return None
    day = read_deadline(message.text, *turn.calendar)
    if day.date or day.offers or is_yes(message.text, turn.mentee.language):
        return None
    done = done_step(turn, message.text)
    turn.moved = turn.moved or done is not None
    return list(done_beside(turn, done)) if done else None


def _another_done(turn: Turn, frame: Frame, text: str) -> list[Command] | None:
    """ "Done the slides" to "Shall I tick: call Anna?" ticks no call; what is no step of theirs ticks nothing."""
    if names_done(text, getattr(turn.mentee.plan.rows.get(frame.about), "title", "")) is not False:
        return None
    done, turn.moved = done_step(turn, text), True
    return list(done_beside(turn, done)) if done and done != frame.about else []


def _is_done(text: str, language: str) -> bool:
    """ "Done", "no, I did it"; "listo" may just be a yes."""
    said = _YES_NO.sub("", text.strip())
    return len(text) <= SHORT and says_done(said, language) and not _READY.fullmatch(squeezed(said))


def rest_meant(turn: Turn, place: Open, message: Message) -> list[Command] | None:
    """Only what is said of a rest: "skip two weeks" and "pause it until friday" are about the day that is asked for."""
    asked = place.name in OF_STEPS and is_polite(message.text)
    if not (asked or place.question.kind in TAPPED) or not _REST.search(fold(message.text)):
        return None
    if not rest_wished(message.text, *turn.calendar) or turn.need(message.text):
        return None
    said = going_away(turn, message)
    turn.moved = turn.moved or said is not None
    return said
