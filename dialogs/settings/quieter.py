"""An hour that was set and lies in the quiet hours: these can be made shorter with a tap, so that it comes at its "
"hour."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Notice, Phrase, Rows, Tell
from dialogs.engine.outcome import write
from dialogs.engine.remembered import remembered
from dialogs.nudges import quiet_until

NOON = time(12)
HOUR = timedelta(hours=1)


def shorter_row(turn: Turn, field: str) -> Rows:
    """For the setting whose hour it is; none where that lies outside."""
    mentee = turn.mentee
    at = {"slot": mentee.slot, "hour": mentee.hour, "prompt": mentee.journal_prompt}.get(field)
    if at is None:
        return ()
    wall = datetime.combine(turn.today, at)
    if quiet_until(mentee, wall) == wall:
        return ()
    until = at < NOON  # of the morning they end earlier, of the evening they begin later
    start, end = (mentee.quiet_from, at) if until else ((wall + HOUR).time(), mentee.quiet_to)
    words = Phrase(
        "settings-quiet-instead.until" if until else "settings-quiet-instead.from", {"from": start, "to": end}
    )
    return ((Button(subject_data(f"quiet.{start:%H%M}{end:%H%M}", "quiet-now"), words),),)


def quiet_now(turn: Turn, subject: str) -> list[Command]:
    """A tap: the quiet hours are these from now on."""
    hours = subject.partition(".")[2]
    try:
        start, end = (time.fromisoformat(f"{one[:2]}:{one[2:]}") for one in (hours[:4], hours[4:]))
    except ValueError:
        return [Notice(Phrase("engine-old-button"))]
    with remembered(turn, "settings", "quiet_from", "quiet_to", field="quiet"):
        write(turn, "mentee", "quiet_from", start)
        write(turn, "mentee", "quiet_to", end)
    return [Tell((Phrase("settings-now.quiet", {"from": start, "to": end, "never-quiet": start == end}),))]
