"""A rest is taken, now or for later, and taken back: by a tap, by a day, in words. Said with both its ends."""

from __future__ import annotations

from datetime import date

from dialogs import nudges
from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Notice, Phrase, Rows, Tell, tell


def subject(until: date, start: date | None) -> str:
    """Of the button that takes it: its days, which stay good for weeks."""
    return f"rest.{until}" if start is None else f"rest.{start}.{until}"


def take(turn: Turn, until: date, start: date | None = None) -> list[Command]:
    """Nothing unasked until that day; from `start` on where it is to begin later."""
    if start is not None and start > turn.today:
        nudges.rest_later(turn.mentee, start, until)
        return [later_told(turn)]
    nudges.rest_now(turn.mentee, until)
    done = tell("rest-done", until=until, today=turn.today)
    return [done, *([later_told(turn, "rest-later.too")] if nudges.later_rest(turn.mentee) else [])]


def later_told(turn: Turn, words: str = "rest-later") -> Command:
    """What is put down for later, and the ways to change it; there has to be one."""
    later = nudges.later_rest(turn.mentee)
    assert later
    return Tell((Phrase(words, {"from": later[0], "until": later[1], "today": turn.today}),), _ways())


def take_back(turn: Turn) -> list[Command] | None:
    """What is put down for later, else the rest that is on; None where there is neither."""
    mentee = turn.mentee
    if later := nudges.later_rest(mentee):
        nudges.no_later_rest(mentee)
        on = nudges.resting(mentee, turn.now)
        kept = [tell("rest.still", until=on, today=turn.today)] if on else []
        days = {"from": later[0], "until": later[1], "today": turn.today}
        return [Tell((Phrase("rest-later.dropped", days),)), *kept]
    if not nudges.resting(mentee, turn.now):
        return None
    mentee.rest_until = None
    return [tell("rest.ended")]


def rest_until(turn: Turn, subject: str) -> list[Command]:
    """A tap: nothing unasked before that day, or between those two."""
    try:
        *start, until = (date.fromisoformat(day) for day in subject.split(".")[1:])
    except ValueError:
        return [Notice(Phrase("engine-old-button"))]
    if until <= turn.today or len(start) > 1:
        return [Notice(Phrase("engine-old-button"))]
    return take(turn, until, start[0] if start else None)


def rest_drop(turn: Turn, subject: str) -> list[Command]:
    """A tap: no rest after all."""
    back = take_back(turn)
    return [Notice(Phrase("engine-old-button"))] if back is None else back


def _ways() -> Rows:
    other = Button(subject_data("menu", "rest"), Phrase("rest-later.other"))
    drop = Button(subject_data("menu", "rest-drop"), Phrase("rest-later.drop"))
    return ((other, drop),)
