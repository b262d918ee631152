"""A rest is taken, now or for later, and taken back: by a tap, by a day, in words. Said with both its ends."""

from __future__ import annotations

from datetime import date, timedelta

from dialogs import nudges
from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Notice, Phrase, Tell, tell
from dialogs.engine.remembered import remembered

FIELDS = ("rest_until", "rest_from", "rest_back")  # of the mentee
LONGEST = timedelta(days=366)  # who wants more can stay silent


def may_end(turn: Turn, day: date) -> bool:
    """Ahead, and within a year."""
    return timedelta() < day - turn.today <= LONGEST


def subject(until: date, start: date | None) -> str:
    """Of the button that takes it: its days, which stay good for weeks."""
    return f"rest.{until}" if start is None else f"rest.{start}.{until}"


def take(turn: Turn, until: date, start: date | None = None) -> list[Command]:
    """Nothing unasked until that day; from `start` on where it is to begin later."""
    if start is not None and start > turn.today:
        with remembered(turn, "rest", *FIELDS):
            nudges.rest_later(turn.mentee, start, until)
        return [later_told(turn)]
    with remembered(turn, "rest", *FIELDS):
        nudges.rest_now(turn.mentee, until)
    done = tell("rest-done", until=until, today=turn.today)
    return [done, *([later_told(turn, "rest-later.too")] if nudges.later_rest(turn.mentee) else [])]


def later_told(turn: Turn, words: str = "rest-later") -> Command:
    """What is put down for later, and the ways to change it; there has to be one."""
    later = nudges.later_rest(turn.mentee)
    assert later
    other = Button(subject_data("menu", "rest"), Phrase("rest-later.other"))
    drop = Button(subject_data(subject(later[1], later[0]), "rest-drop"), Phrase("rest-later.drop"))
    return Tell((Phrase(words, {"from": later[0], "until": later[1], "today": turn.today}),), ((other, drop),))


def take_back(turn: Turn) -> list[Command] | None:
    """What is put down for later, else the rest that is on; None where there is neither."""
    return _not_later(turn) if nudges.later_rest(turn.mentee) else _ended(turn)


def rest_until(turn: Turn, subject: str) -> list[Command]:
    """A tap: nothing unasked before that day, or between those two."""
    match _days(subject):
        case [until] if until > turn.today:
            return take(turn, until)
        case [start, until] if until > turn.today:
            return take(turn, until, start)
    return [Notice(Phrase("engine-old-button"))]


def rest_drop(turn: Turn, subject: str) -> list[Command]:
    """A tap: no rest on those days after all, put down or begun; pressed twice, it touches no other. Buttons of a while
    ago name no days."""
    back: list[Command] | None = None
    match _days(subject):
        case [] if subject == "menu":
            back = take_back(turn)
        case [start, until] if nudges.later_rest(turn.mentee) == (start, until):
            back = _not_later(turn)
        case [start, until] if start <= turn.today and nudges.resting(turn.mentee, turn.now) == until:
            back = _ended(turn)
    return [Notice(Phrase("engine-old-button"))] if back is None else back


def _days(subject: str) -> list[date]:
    try:
        return [date.fromisoformat(day) for day in subject.split(".")[1:]]
    except ValueError:
        return []


def _not_later(turn: Turn) -> list[Command]:
    mentee = turn.mentee
    first, last = nudges.later_rest(mentee) or ("", "")
    with remembered(turn, "rest", *FIELDS):
        nudges.no_later_rest(mentee)
    on = nudges.resting(mentee, turn.now)
    kept = [tell("rest.still", until=on, today=turn.today)] if on else []
    days = {"from": first, "until": last, "today": turn.today}
    return [Tell((Phrase("rest-later.dropped", days),)), *kept]


def _ended(turn: Turn) -> list[Command] | None:
    if not nudges.resting(turn.mentee, turn.now):
        return None
    with remembered(turn, "rest", *FIELDS):
        turn.mentee.rest_until = None
    return [tell("rest.ended")]
