"""The warning, the goodbye, and the tap that keeps everything. When they are due, `nudges.retention` says.

They come alone, never in a message with others. Who has blocked the coach is not told anything.
"""

from __future__ import annotations

from dialogs import nudges
from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Forget, Occurrence, Phrase, Tell, tell
from dialogs.engine.spoken import spoken
from dialogs.nudges import ceiling
from dialogs.nudges.retention import FAREWELL, INACTIVE, removal_day
from dialogs.plan import Entry


def tell_retention(turn: Turn, occurrence: Occurrence) -> list[Command]:
    if occurrence.kind != FAREWELL:
        return [_warning(turn, occurrence)]
    return [Forget()] if turn.mentee.blocked else [Forget(), _before_night(turn, Phrase("retention-gone"))]


def stay(turn: Turn, subject: str) -> list[Command]:
    """Any word or tap keeps everything; this one only says so."""
    return [tell("retention-stays")]


TAPS = {"stay": stay}


def _warning(turn: Turn, occurrence: Occurrence) -> Tell:
    mentee = turn.mentee
    mentee.told[INACTIVE], mentee.since[INACTIVE] = occurrence.planned, turn.wall
    mentee.history.append(Entry(turn.now, INACTIVE, "nudge-told", occurrence.kind))
    ceiling.note(mentee, turn.today)
    args = {"name": mentee.name, "date": removal_day(mentee), "today": turn.today}
    rows = ((Button(subject_data(INACTIVE, "stay"), Phrase("retention-warning.stay")),),)
    return _before_night(turn, Phrase("retention-warning", spoken(args)), rows, (occurrence,))


def _before_night(
    turn: Turn, said: Phrase, rows: tuple[tuple[Button, ...], ...] = (), told: tuple[Occurrence, ...] = ()
) -> Tell:
    until = nudges.instant(turn.mentee, nudges.next_quiet(turn.mentee, turn.wall))
    return Tell((said,), rows, occurrences=told, not_after=until)
