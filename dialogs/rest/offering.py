"""A rest of which the days were said: one tap or a word takes it. A question in between, that makes way for whatever is
said instead; in the middle of another question it is only told, and its buttons take it."""

from __future__ import annotations

from datetime import date, datetime

from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Phrase, Tell, tell
from dialogs.engine.frames import open_frame
from dialogs.engine.kinds import choice
from dialogs.engine.questions import END, Choice, Dialog, Opening, Reading
from dialogs.engine.values import Used, Value
from dialogs.mentee import Mentee
from dialogs.rest.spans import span
from dialogs.rest.taking import may_end, subject, take
from dialogs.understanding.deadlines import read_deadline
from dialogs.understanding.yesno import after_no, is_no

YES, OTHER, STAY = "yes", "other", "stay"
NAME = "rest-offer"


def offer(turn: Turn, until: date, start: date | None, hard: bool) -> list[Command]:
    """With nothing open it is asked, and can be answered in words; else told."""
    start = start if start and start > turn.today else None
    facts = {"until": until, "from": start, "hard": hard}
    if turn.mentee.live is None and not turn.mentee.paused:
        return open_frame(turn, Opening(NAME, facts=facts))
    words = {**_spoken(facts), "today": turn.today}
    yes = Button(subject_data(subject(until, start), "rest-until"), Phrase("rest-offer-sure.yes", words))
    other = Button(subject_data("menu", "rest"), Phrase("rest-offer-sure.other", words))
    return [Tell((Phrase("rest-offer-sure", words),), ((yes,), (other,)))]


def facts(mentee: Mentee, about: str, now: datetime) -> dict[str, Value]:
    """`from`: the day after today on which it begins; None where that is at once."""
    return {"until": None, "from": None, "hard": False}


def choices(used: Used) -> tuple[Choice, ...]:
    """The first two are good for weeks, as what they do is written on them."""
    until = used["until"]
    tap = subject_data(subject(until, used["from"]), "rest-until") if until else ""
    return Choice(YES, tap=tap), Choice(OTHER, tap=subject_data("menu", "rest")), Choice(STAY)


def meant(text: str, reading: Reading) -> str | None:
    """ "No, then not"; not where other days are said behind the no."""
    rest = "" if is_no(text, reading.language) else after_no(text)
    calendar = (reading.day, reading.language, reading.country)
    dated = rest and (span(rest, *calendar) or read_deadline(rest, *calendar).date)
    return STAY if rest is not None and not dated else None


def _spoken(used: Used) -> dict[str, Value]:
    later = used["from"] is not None
    return {"hard": used["hard"], "later": later, "from": used["from"] or "", "until": used["until"]}


def closes(turn: Turn, used: Used) -> list[Command]:
    match used["sure"]:
        case "yes" if may_end(turn, used["until"]):
            return take(turn, used["until"], used["from"])
        case "yes":  # it was asked before midnight
            return open_frame(turn, Opening("rest"))
        case "stay":
            return [tell("rest-stays")]
    return []


def leads_to(used: Used) -> Opening | None:
    return Opening("rest") if used["sure"] == OTHER else None


QUESTIONS = {"sure": choice(END, choices, means=meant, no="", speaks_of=_spoken)}

DIALOG = Dialog(NAME, QUESTIONS, facts=facts, closes=closes, leads_to=leads_to, passing=True, yields=lambda text: True)
