"""Holidays, an illness, a leave, said with no question open: "on holiday until Monday". A rest until that day is one
tap away; where no day was said, it is asked for."""

from __future__ import annotations

import re
from datetime import date

from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Message, Notice, Phrase, Tell, tell
from dialogs.engine.frames import open_frame
from dialogs.engine.meaning import is_typed
from dialogs.engine.questions import Opening
from dialogs.reminder.answering import slipped
from dialogs.rest.lengths import begins, begins_only, rest_wished, told_to_rest, until
from dialogs.rest.questions import LONGEST, begin_rest
from dialogs.understanding.crisis import Need
from dialogs.understanding.hardship import tells_of_hardship, wants_to_stop
from dialogs.understanding.joy import is_back
from dialogs.understanding.text import clean, fold, words

MOST = 14  # words: more tell a story
HARD = 30  # words, of illness or of a rest that is asked for: nobody's story is too long then
OF_ITS_OWN = ("consent", "welcome", "settings", "rest")  # dialogs in which it is an answer, or too early
_AWAY = re.compile(
    r"\b(?:on|off on|away on|going on|go on|leaving on) (?:a |my )?"
    r"(?:holidays?|vacation|(?:sick |annual |parental )?leave)\b|"
    r"\b(?:away|off|out of (?:the )?office|travell?ing|sick|ill|in hospital) (?:until|till|til)\b|"
    r"^(?:holidays?|vacation) (?:until|till|til)\b|"
    r"\b(?:busy|swamped|snowed under|exams?|revision|camping|abroad) (?:until|till|til)\b|"
    r"\b(?:off|going|away|flying|travell?ing) to \w+ (?:for|until|till)\b|^(?:ill be |i am |im )?back (?:on|in)\b|"
    r"^(?:vuelvo|regreso) (?:el|en)\b|\bexamenes hasta\b|\bme voy (?:a |de |por )?(?:\w+ ){1,3}(?:dias|semanas|"
    r"hasta)\b|"
    r"\bde (?:vacaciones|viaje|baja|permiso)\b|^vacaciones hasta\b|\bvacaciones hasta\b|"
    r"\b(?:fuera|de viaje|enferm[oa]|ocupad[oa]|liad[oa]|ingresad[oa]) hasta\b"
)
_OTHERS = re.compile(  # "Anna's on holiday", "the meeting is off until Tuesday", "mi jefa está de baja"
    r"\b(?!(?:i|we)\b)(?:\w+(?:'s|'re|'ll be| is| are| was| were| will be| goes| went)|shes|hes|theyre) (?:\w+ )?"
    r"(?:on|off|away|out of|travell?ing|sick|ill|in hospital)\b|"
    r"\b(?:esta|estan|estara|estaran|sigue|siguen|anda|se va|se van|se fue|se fueron) (?:\w+ )?"
    r"(?:de (?:vacaciones|viaje|baja|permiso)|fuera|enferm[oa]s?|ocupad[oa]s?|liad[oa]s?|ingresad[oa]s?)\b"
)


def going_away(turn: Turn, message: Message) -> list[Command] | None:
    """None where nobody goes away."""
    said = " ".join(fold(clean(message.text, 200)).split())
    hard = tells_of_hardship(message.text)
    if only := begins_only(message.text, *turn.calendar):
        return _not_yet(turn, only)
    wished = rest_wished(message.text, *turn.calendar) or told_to_rest(message.text, *turn.calendar)
    away = wished or bool(_AWAY.search(_OTHERS.sub(" ", said))) or wants_to_stop(message.text)
    asks = "?" in said and not wished
    if len(words(message.text, 400)) > (HARD if hard or wished else MOST) or asks or not (hard or away):
        return None
    day = until(message.text, *turn.calendar, told=not wished)
    if day is None and is_back(message.text):  # "back from holiday"
        return None
    if day is None or not 0 < (day - turn.today).days <= LONGEST:
        return open_frame(turn, Opening("rest", facts={"hard": hard, "slipped": slipped(turn, message.text) or ""}))
    return [_offer(turn, message, day, hard)]


def told_to_be_quiet(turn: Turn, messages: tuple[Message, ...]) -> list[Command] | None:
    """In the middle of something, which then is put again: "leave me alone till January" answers no question."""
    frame, (message, *more) = turn.mentee.live, messages
    place = turn.way(frame).open if frame else None
    if more or not frame or not place or frame.dialog in OF_ITS_OWN or frame.early or turn.mentee.paused:
        return None
    if message.kind != "text" or not told_to_rest(message.text, *turn.calendar):
        return None
    passes = turn.coach.dialogs[frame.dialog].yields(message.text) or is_typed(turn, place, message)
    day = until(message.text, *turn.calendar)
    if passes or day is None or not 0 < (day - turn.today).days <= LONGEST or turn.need(message.text) is Need.SIGNS:
        return None
    turn.moved = True
    return [_offer(turn, message, day, tells_of_hardship(message.text))]


def _offer(turn: Turn, message: Message, day: date, hard: bool) -> Command:
    """It can only begin at once; where it is to begin later, that is said."""
    start = begins(message.text, *turn.calendar)
    args = {"date": day, "today": turn.today, "hard": hard, "later": start is not None, "from": start or ""}
    yes = Button(subject_data(f"rest.{day}", "rest-until"), Phrase("rest-offer.yes", args))
    other = Button(subject_data("menu", "rest"), Phrase("rest-offer.other"))
    return Tell((Phrase("rest-offer", args),), ((yes,), (other,)))


def _not_yet(turn: Turn, start: date) -> list[Command] | None:
    """ "No, only from the 24th": a rest that has begun already ends; None where none was spoken of."""
    mentee = turn.mentee
    resting = mentee.rest_until is not None and mentee.rest_until > turn.now
    if not resting:
        return None
    mentee.rest_until = None
    return [Tell((Phrase("rest.not-yet", {"from": start, "today": turn.today}),))]


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
