"""Holidays, an illness, a leave, said with no question open: "on holiday until Monday", "off from the 14th for two
weeks". A rest for those days is one tap away; where a day was not said, it is asked for."""

from __future__ import annotations

import re

from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Message, tell
from dialogs.engine.frames import open_frame
from dialogs.engine.meaning import beside_the_answer
from dialogs.engine.pausing import resume_row
from dialogs.engine.questions import Opening
from dialogs.reminder.answering import slipped
from dialogs.rest.changing import changed
from dialogs.rest.lengths import begins, rest_wished, told_to_rest, until
from dialogs.rest.offering import offer
from dialogs.rest.taking import may_end
from dialogs.understanding.hardship import tells_of_hardship, wants_to_stop
from dialogs.understanding.joy import is_back
from dialogs.understanding.leaving import leaves
from dialogs.understanding.stopping_here import stops_until
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
_AWAY_THEN = re.compile(  # of days that are said with it
    r"\b(?:away|off|camping|abroad|out of (?:the )?office|vacaciones|vacas|viaje|fuera|me voy|nos vamos|salgo|permiso|"
    r"wont be (?:around|here|available)|not (?:around|available)|no (?:estare|estaremos|voy a estar|vamos a estar)|"
    r"(?:holidays?|hols|vacations?|leave)(?=$|[ ,.:;!-]+(?:\d|$|(?:from|on|in|the|starts?|begins?|until|till|to|over|"
    r"is|are|next|this|for|back)\b)))(?!\w)"
)
_TOLD = re.compile(
    r"\b(?:was|were|went|worked|had|spent|took|came|been|estuve|estuvimos|fui|fuimos|fue|pase|pasamos|tuve|tuvimos|"
    r"trabaje|volvi)\b"
)


def going_away(turn: Turn, message: Message) -> list[Command] | None:
    """None where nobody goes away."""
    said = " ".join(fold(clean(message.text, 200)).split())
    hard = tells_of_hardship(message.text)
    if (other := changed(turn, message)) is not None:
        return other
    wished = rest_wished(message.text, *turn.calendar) or told_to_rest(message.text, *turn.calendar)
    theirs = _OTHERS.sub(" ", said)
    start = begins(message.text, *turn.calendar)
    away = wished or bool(_AWAY.search(theirs)) or wants_to_stop(message.text)
    away = away or (start is not None and bool(_AWAY_THEN.search(theirs)) and not _TOLD.search(said))
    asks = ("?" in said and not wished) or leaves(message.text)  # "back in 5"
    if len(words(message.text, 400)) > (HARD if hard or wished else MOST) or asks or not (hard or away):
        return None
    day = until(message.text, *turn.calendar, told=not wished)
    day = None if day and start and day <= start else day  # "my holidays begin in two weeks"
    if day is None and is_back(message.text):  # "back from holiday"
        return None
    if day is None or not may_end(turn, day):
        ahead = start if day is None and start and start > turn.today else None
        known = {"hard": hard, "slipped": slipped(turn, message.text) or "", "from": ahead}
        return open_frame(turn, Opening("rest", facts=known))
    return offer(turn, day, start, hard)


def told_to_be_quiet(turn: Turn, messages: tuple[Message, ...]) -> list[Command] | None:
    """In the middle of something, which then is put again: "leave me alone till January" answers no question."""
    text, live = messages[0].text, turn.mentee.live
    of_a_step = live is not None and live.dialog == "move"  # "pause it until friday" is the step's day
    pauses = live is not None and not live.passing and not of_a_step and stops_until(text)
    if not pauses and not told_to_rest(text, *turn.calendar):
        return None
    message, day = beside_the_answer(turn, messages, OF_ITS_OWN), until(text, *turn.calendar)
    if message is None or day is None or not may_end(turn, day):
        return None
    if pauses:
        turn.mentee.paused = "pause"
        return [tell("engine-paused-now", resume_row()), *offer(turn, day, None, hard=False)]
    turn.moved = True
    return offer(turn, day, begins(text, *turn.calendar), tells_of_hardship(text))
