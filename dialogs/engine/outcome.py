"""What a dialog does to the plan: only the difference between its new and its old outcome is written."""

from __future__ import annotations

from collections.abc import Iterator
from copy import copy
from datetime import date
from typing import Any

from dialogs.engine.coach import Turn
from dialogs.engine.events import Phrase
from dialogs.engine.spoken import short
from dialogs.engine.values import Used
from dialogs.mentee import Frame
from dialogs.nudges.retiming import retimed
from dialogs.plan import CHOSEN, DONE, KINDS, Entry

Outcome = dict[str, dict[str, Any]]  # by row id ("step.7.2", "mentee"): fields and their values

SCHEDULED = {"when", "by", "state", "repeats"}  # set anew, they owe nothing from before


def outcome(turn: Turn, frame: Frame, used: Used) -> Outcome:
    """What the answers stand for."""
    table = turn.coach.dialogs[frame.dialog]
    return {row: dict(values) for row, values in table.effect(frame.id, frame.about, used).items()}


def difference(was: Outcome, will: Outcome) -> Outcome:
    """What is to be written: against the last outcome, so that what was changed elsewhere since stays."""
    changed = {
        row: {name: value for name, value in values.items() if name not in was.get(row, {}) or was[row][name] != value}
        for row, values in will.items()
    }
    return {row: values for row, values in changed.items() if values}


def apply(turn: Turn, frame: Frame, used: Used) -> bool:
    """Write what a closed frame changes; whether that was anything."""
    was, will = frame.outcome, outcome(turn, frame, used)
    changes = difference(was, will)
    for row, values in changes.items():
        for name, value in values.items():
            write(turn, row, name, value)
    gone = {row: values for row, values in was.items() if row not in will}
    kept = {row: values for row, values in gone.items() if _planned_since(turn, row, values)}
    for row, values in gone.items():
        if row not in kept:
            _take_back(turn, frame, row, values)
    frame.outcome = {**will, **kept}  # chosen once more, it is not new: it stays as it was planned
    return bool(changes) or len(kept) < len(gone)


def write(turn: Turn, row: str, name: str, value: Any) -> None:
    """Set one field of the plan or of the mentee; what it was before is kept in the history (COACHING 6.10)."""
    mentee = turn.mentee
    if row == "mentee":
        retimed(mentee, name, value, turn.now)
        wall = turn.wall
        setattr(mentee, name, value)
        if turn.wall != wall:  # how long ago that was is asked of another clock now
            for frame in mentee.finished:
                frame.touched = frame.touched and frame.touched + (turn.wall - wall)
        return
    known, empty = mentee.plan.rows.get(row), _empty(row, name)
    before = getattr(known, name) if known else empty
    if before == value:
        return
    mentee.plan.write(row, name, value)
    if before != empty:
        mentee.history.append(Entry(turn.now, row, f"changed-{name}", str(before)))
    if name == "state" and value != DONE and (step := mentee.plan.step(row)):
        step.done_at = None  # ticked in another talk, while the one that drops it was open
    if name in SCHEDULED:
        mentee.told.pop(row, None)
        mentee.snoozed.pop(row, None)


def touches(turn: Turn, frame: Frame, used: Used) -> list[str]:
    """For people: what confirming would change of what was agreed, in the plan as it is now, a line each."""
    return list(_touches(turn, difference(frame.outcome, outcome(turn, frame, used))))


def _touches(turn: Turn, changes: Outcome) -> Iterator[str]:
    for row, values in changes.items():
        thing = turn.mentee if row == "mentee" else turn.mentee.plan.rows.get(row)
        title = getattr(thing, "title", "") or values.get("title", "")
        for name, value in values.items():
            before = getattr(thing, name, None)
            agreed = before not in (None, "", [])  # what is new changes nothing that they had said yes to
            if agreed and before != value and turn.has_words(f"engine-touch.{name}"):
                said = {"title": short(title), "before": _said(turn, before), "after": _said(turn, value)}
                yield turn.label(Phrase(f"engine-touch.{name}", said))


def _said(turn: Turn, value: Any) -> str:
    if value in (None, ""):
        return "–"
    return turn.label(value) if isinstance(value, date) else str(value)


def _planned_since(turn: Turn, row: str, was: dict[str, Any]) -> bool:
    """A goal that was chosen here, and committed to, paused or ended elsewhere since: it is no longer this frame's."""
    goal = turn.mentee.plan.goal(row)
    return goal is not None and was.get("state") == CHOSEN and goal.state != CHOSEN


def _take_back(turn: Turn, frame: Frame, row: str, was: dict[str, Any]) -> None:
    """A row that the answers no longer stand for: gone if this frame made it; else as if it had not been touched."""
    mentee = turn.mentee
    thing = mentee.plan.rows.get(row)
    if thing is None:
        return
    if row.split(".")[1] == str(frame.id):
        del mentee.plan.rows[row]
        mentee.history.append(Entry(turn.now, row, "removed", getattr(thing, "title", "")))
        return
    for name, value in was.items():
        if getattr(thing, name) == value:
            write(turn, row, name, copy(_empty(row, name)))


def _empty(row: str, name: str) -> Any:
    """What a field holds before anything was said."""
    return getattr(_EMPTY[row.partition(".")[0]], name)


_EMPTY = {name: kind("") for name, kind in KINDS.items()}
