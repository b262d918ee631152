"""A rest that is on or put down is changed or taken back in words: "no, only from the 24th", "rather 15 to 29 dec", "no
rest after all", "al final no me voy"."""

from __future__ import annotations

from datetime import date

from dialogs import nudges
from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Message, tell
from dialogs.engine.frames import open_frame
from dialogs.engine.questions import Opening
from dialogs.rest.offering import NAME
from dialogs.rest.spans import Span, end_only, only_days, span, start_only
from dialogs.rest.taken_back import taken_back
from dialogs.rest.taking import may_end, take, take_back
from dialogs.understanding.joy import is_back
from dialogs.understanding.text import plain_line

LONGEST = 90  # characters: more tell a story
BACK = 6  # words: in more it is told how it was


def changed(turn: Turn, message: Message) -> list[Command] | None:
    """None where there is no rest, or something else is said."""
    mentee, offered = turn.mentee, turn.yielded
    days = Span(*later) if (later := nudges.later_rest(mentee)) else None
    on = nudges.resting(mentee, turn.now)
    proposed = offered.facts if offered and offered.dialog == NAME else None
    said = plain_line(message.text, LONGEST + 1)
    if not (days or on or proposed) or len(said) > LONGEST or "?" in said:
        return None
    if (days or on) and taken_back(message.text):
        return take_back(turn)
    if on and is_back(said) and len(said.split()) <= BACK:
        return [tell("rest.still", until=on, today=turn.today)]
    if only_days(said) and (other := span(said, *turn.calendar)):
        return _taken(turn, other.until, other.start)
    first: date | None
    first, last = (days.start, days.until) if days else (None, on)
    if proposed:
        first, last = proposed["from"], proposed["until"]
    if (start := start_only(said, *turn.calendar)) and last and turn.today < start < last:
        mentee.rest_until = None if on and not days else mentee.rest_until
        return take(turn, last, start)
    if (end := end_only(said, first or turn.today, *turn.calendar[1:])) and end > turn.today:
        return _taken(turn, end, first)
    return None


def _taken(turn: Turn, until: date, start: date | None) -> list[Command]:
    """Days that it cannot have are asked for."""
    return take(turn, until, start) if may_end(turn, until) else open_frame(turn, Opening("rest"))
