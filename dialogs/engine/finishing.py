"""The end of a turn: what has all its answers is closed, and what is open then is put."""

from __future__ import annotations

from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Forget, Notice, Redraw, tell
from dialogs.engine.frames import close_finished
from dialogs.engine.pausing import resume_row
from dialogs.engine.putting import put


def finish(turn: Turn, said: list[Command]) -> list[Command]:
    """Close what has all its answers, and put what is open then, unless nothing has changed for the mentee."""
    mentee = turn.mentee
    said = [*missed(turn), *said, *close_finished(turn)]
    if any(isinstance(command, Forget) for command in said):
        return said
    only_in_place = turn.stands or all(isinstance(command, Redraw | Notice) for command in said)
    if mentee.paused and mentee.live is None:
        if turn.moved and not said:
            said.append(tell(f"engine-paused-{mentee.paused}", resume_row()))
        return said
    if not turn.moved and (mentee.live is None or only_in_place):
        return said
    return put(turn, said)


def missed(turn: Turn) -> list[Command]:
    mentee = turn.mentee
    if mentee.missed_since is None or mentee.missed_until is None:
        return []
    since, until = (at.astimezone(mentee.tz).replace(tzinfo=None) for at in (mentee.missed_since, mentee.missed_until))
    mentee.missed_since = mentee.missed_until = None
    turn.moved = turn.moved or mentee.buttons_on < mentee.pressable  # no question stands in the chat that counts
    return [tell("engine-missed", since=since, until=until)]
