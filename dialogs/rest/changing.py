"""A rest that is on or put down is changed or taken back in words: "no, only from the 24th", "rather 15 to 29 dec", "no
rest after all", "al final no me voy"."""

from __future__ import annotations

import re
from datetime import date

from dialogs import nudges
from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Message
from dialogs.rest.offering import NAME, offer
from dialogs.rest.spans import Span, end_only, only_days, span, start_only
from dialogs.rest.taking import take, take_back
from dialogs.understanding.text import clean, fold

LONGEST = 90  # characters: more tell a story
_REST = (
    r"(?:rest|break|pause|holidays?|vacation|leave|time off|quiet time|descanso|pausa|vacaciones|vacas|viaje|permiso)"
)
_OFF = (
    r"(?:no|cancel|forget|scrap|drop|skip|undo|delete|remove|call off|end|stop|take back|i dont (?:want|need)|"
    r"not? (?:going|taking)|cancela\w*|anula\w*|olvida\w*|borra\w*|quita\w*|termina\w*|deja|"
    r"(?:ya )?no (?:quiero|necesito|hace falta|tomo|me voy (?:de|a)|voy a)|sin)"
)
_THE = r"(?:(?:about|the|my|that|a|any|el|la|mi|las|mis|lo|de|del|un|una|ese|esa) )*"
_TAKEN_BACK = re.compile(
    rf"(?:(?:ok|hey|oye|che|please|no|mejor|al final|actually|sorry|perdon)[,.! ]+)*"
    rf"(?:{_OFF} {_THE}(?:\w+ )?{_REST}"
    r"(?: (?:after all|anymore|any more|please|pls|now|para nada|porfa|por favor|al final|mejor|mejor no))*|"
    rf"{_THE}{_REST} (?:is |are |was |were |esta |estan |queda |quedan |se )*(?:off|cancell?ed|"
    r"cancelad[oa]s?|cancelo|not happening|anulad[oa]s?)|"
    r"(?:im|i am|were|we are) (?:not|no longer) (?:going away|leaving|off|away)(?: after all| any ?more)?|"
    r"(?:al final |ya )+no (?:me voy|nos vamos|viajo|salgo)(?: de (?:vacaciones|viaje|vacas))?)[.! ]*"
)


def changed(turn: Turn, message: Message) -> list[Command] | None:
    """None where there is no rest, or something else is said."""
    mentee, offered = turn.mentee, turn.yielded
    days = Span(*later) if (later := nudges.later_rest(mentee)) else None
    on = nudges.resting(mentee, turn.now)
    proposed = offered.facts if offered and offered.dialog == NAME else None
    said = " ".join(fold(clean(message.text, LONGEST + 1)).replace("'", "").replace("’", "").split())
    if not (days or on or proposed) or len(said) > LONGEST or "?" in said:
        return None
    if (days or on) and _TAKEN_BACK.fullmatch(said):
        return take_back(turn)
    calendar = (turn.today, mentee.language, mentee.country)
    if only_days(said) and (other := span(said, *calendar)):
        return offer(turn, other.until, other.start if other.start > turn.today else None, False)
    first: date | None
    first, last = (days.start, days.until) if days else (None, on)
    if proposed:
        first, last = proposed["from"], proposed["until"]
    if (start := start_only(said, *calendar)) and last and turn.today < start < last:
        mentee.rest_until = None if on and not days else mentee.rest_until
        return take(turn, last, start)
    if (end := end_only(said, first or turn.today, *calendar[1:])) and end > turn.today:
        return take(turn, end, first)
    return None
