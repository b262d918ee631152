"""The latest change of the plan taken back in words, as its Undo button would: a step ticked, dropped, moved, reworded
or added, a goal changed (COACHING 6.9, 6.10). What is kept of it says what was there before."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

from dialogs.edit.step import ONCE
from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Message, tell
from dialogs.engine.outcome import Outcome, write
from dialogs.mentee import Frame
from dialogs.plan import DROPPED, OPEN
from dialogs.reminder.ticks import JUST_NOW, drop, ticked, undo
from dialogs.understanding.undoing import undoes

Back = tuple[datetime, Callable[[Turn], list[Command]]]  # when it was changed, wall time, and what takes that back


def undone(turn: Turn, message: Message) -> list[Command] | None:
    """None where nothing is taken back."""
    return undo_last(turn) if undoes(message.text) else None


def undo_last(turn: Turn) -> list[Command]:
    latest = max(_changes(turn), key=lambda back: back[0], default=None)
    return latest[1](turn) if latest else [tell("edit-undone.nothing")]


def _changes(turn: Turn) -> Iterator[Back]:
    """Of the last hour."""
    mentee = turn.mentee
    for at, row in ticked(turn):
        if turn.now - at < JUST_NOW:
            yield mentee.wall(at), _tapped(undo, row.id)
    for frame in mentee.finished:
        if frame.touched and turn.wall - frame.touched < JUST_NOW and (back := _back(turn, frame)):
            yield frame.touched, back


def _tapped(act: Callable[[Turn, str], list[Command]], subject: str) -> Callable[[Turn], list[Command]]:
    return lambda turn: act(turn, subject)


def _back(turn: Turn, frame: Frame) -> Callable[[Turn], list[Command]] | None:
    plan, about = turn.mentee.plan, plan_row(frame)
    step = plan.step(about)
    if step and step.state == DROPPED and frame.dialog in ("edit-drop", "edit-step"):
        return _tapped(undo, about)
    if step and step.state == OPEN and frame.dialog == "edit-add":
        return _tapped(drop, about)
    before = _before(frame)
    still = all(
        getattr(plan.rows.get(row), name, None) == value
        for row, values in frame.outcome.items()
        for name, value in values.items()
    )  # else it was changed again since
    changed = frame.outcome and any(
        before.get(row, {}).get(name, value) != value
        for row, values in frame.outcome.items()
        for name, value in values.items()
    )
    return (lambda turn: _written(turn, frame, before)) if still and changed else None


def plan_row(frame: Frame) -> str:
    """What it is about; of a step that was added, the step."""
    return f"step.{frame.id}.1" if frame.dialog == "edit-add" else frame.about


def _before(frame: Frame) -> Outcome:
    """What the rows that it changed held when it was opened."""
    facts: Any = frame.facts
    match frame.dialog:
        case "move":
            return {frame.about: {"when": facts.get("day"), "by": facts.get("day"), "repeats": facts.get("often", "")}}
        case "edit-step":
            often = "" if facts["repeats"] == ONCE else facts["repeats"]
            return {frame.about: {"title": facts["before"], "when": facts["day"], "repeats": often}}
        case "edit-goal":
            days = {id: {"when": day} for id, day in facts["days"]} | {id: {"by": by} for id, by in facts["milestones"]}
            return {frame.about: {"title": facts["before"], "by": facts["due"], "state": facts["state"]}, **days}
    return {}


def _written(turn: Turn, frame: Frame, before: Outcome) -> list[Command]:
    for row, values in frame.outcome.items():
        for name in values.keys() & before.get(row, {}).keys():
            write(turn, row, name, before[row][name])
    thing = turn.mentee.plan.rows[frame.about]
    day = getattr(thing, "when", None) or getattr(thing, "by", None)
    return [
        tell("edit-undone", title=getattr(thing, "title", ""), dated=day is not None, date=day or "", today=turn.today)
    ]
