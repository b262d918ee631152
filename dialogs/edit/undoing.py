"""The latest change of the plan taken back in words, as its Undo button would: a step ticked, dropped, moved, reworded
or added, a goal changed (COACHING 6.9, 6.10). What is kept of it says what was there before."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Any

from dialogs.edit.step import ONCE
from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Message, Notice, Phrase, Rows, Tell, tell
from dialogs.engine.outcome import Outcome, write
from dialogs.engine.remembered import WAS
from dialogs.mentee import Frame
from dialogs.plan import DROPPED, OPEN
from dialogs.reminder.repeats import kept_lately, unkept
from dialogs.reminder.ticks import JUST_NOW, drop, ticked, undo
from dialogs.settings.questions import setting_now
from dialogs.understanding.undoing import objects, undoes

RIGHT_AFTER = timedelta(minutes=10)  # for words that may be about something else: "that's not my goal"

LARGER = ("stuck", "setback", "fresh", "ending", "preparation", "restart")  # no undo of these: nor of what was before

ME = "mentee"  # the row of the settings
SETTING = {  # by field of the mentee, the setting that it belongs to
    "slot_day": "slot",
    "slot": "slot",
    "checkin_weeks": "weeks",
    "hour": "hour",
    "rhythm": "rhythm",
    "quiet_from": "quiet",
    "quiet_to": "quiet",
    "journal_prompt": "prompt",
    "place": "place",
    "zone": "place",
    "country": "place",
}

Back = tuple[datetime, Callable[[Turn], list[Command]]]  # when it was changed, wall time, and what takes that back


def undone(turn: Turn, message: Message) -> list[Command] | None:
    """None where nothing is taken back."""
    if undoes(message.text):
        return undo_last(turn)
    latest = _latest(turn, RIGHT_AFTER) if objects(message.text) else None
    since = turn.before is not None and latest is not None and latest[0] < turn.before  # they have said more since
    return undo_last(turn, RIGHT_AFTER) if latest and not since else None


def undo_last(turn: Turn, within: timedelta = JUST_NOW) -> list[Command]:
    latest = _latest(turn, within)
    return latest[1](turn) if latest else [tell("edit-undone.nothing")]


def _latest(turn: Turn, within: timedelta) -> Back | None:
    latest = max(_changes(turn), key=lambda back: back[0], default=None)
    talks = (f.touched for f in turn.mentee.finished if f.touched and f.outcome and f.dialog in LARGER)
    if latest is None or turn.wall - latest[0] >= within:
        return None
    return None if any(at > latest[0] for at in talks) else latest


def undo_row(turn: Turn) -> Rows:
    """The button for the change that has just been made: of a dialog that closes."""
    return _row(turn.mentee.finished[-1])


def undo_before(turn: Turn, about: str) -> Rows:
    """The same for the latest change of this row in the last hour, where there is one."""
    changed = [
        (frame.touched, frame.id, frame)
        for frame in turn.mentee.finished
        if frame.about == about and frame.touched and turn.wall - frame.touched < JUST_NOW and _back(turn, frame)
    ]
    return _row(max(changed)[2]) if changed else ()


def _row(frame: Frame) -> Rows:
    return ((Button(subject_data(f"{frame.about}/{frame.id}", "undo-change"), Phrase("edit-undone.undo")),),)


def undo_change(turn: Turn, subject: str) -> list[Command]:
    """A tap on that button: just that change, as long as nothing has changed it since."""
    id = subject.rpartition("/")[2]
    frame = next((frame for frame in turn.mentee.finished if str(frame.id) == id), None)
    back = _back(turn, frame) if frame else None
    return back(turn) if back else [Notice(Phrase("engine-old-button"))]


def take_back_frame(turn: Turn, frame: Frame) -> list[Command] | None:
    """None where that changed nothing, or it was changed again since."""
    back = _back(turn, frame)
    return back(turn) if back else None


def _changes(turn: Turn) -> Iterator[Back]:
    """Of the last hour."""
    mentee = turn.mentee
    for at, row in ticked(turn):
        if turn.now - at < JUST_NOW:
            yield mentee.wall(at), _tapped(undo, row.id)
    for at, subject in kept_lately(turn):
        if turn.wall - at < JUST_NOW:
            yield at, _tapped(unkept, subject)
    for frame in mentee.finished:
        changed = frame.touched
        if changed and turn.wall - changed < JUST_NOW and (back := _back(turn, frame)):
            yield changed, back


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
        getattr(_row_of(turn, row), name, None) == value
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


def _row_of(turn: Turn, row: str) -> object:
    return turn.mentee if row == ME else turn.mentee.plan.rows.get(row)


def _before(frame: Frame) -> Outcome:
    """What the rows that it changed held when it was opened."""
    facts: Any = frame.facts
    if WAS in facts:
        return {ME: facts[WAS]}
    match frame.dialog:
        case "move":
            return {frame.about: {"when": facts.get("day"), "by": facts.get("day"), "repeats": facts.get("often", "")}}
        case "edit-step":
            often = "" if facts["repeats"] == ONCE else facts["repeats"]
            return {frame.about: {"title": facts["before"], "when": facts["day"], "repeats": often}}
        case "edit-goal":
            days = {id: {"when": day} for id, day in facts["days"]} | {id: {"by": by} for id, by in facts["milestones"]}
            return {frame.about: {"title": facts["before"], "by": facts["due"], "state": facts["state"]}, **days}
        case "settings":
            start, end = facts["quiet-now"]
            return {
                ME: {
                    "name": facts["called"],
                    "slot_day": facts["day-now"],
                    "slot": facts["slot-now"],
                    "checkin_weeks": facts["weeks-now"],
                    "hour": facts["hour-now"],
                    "rhythm": facts["rhythm-now"],
                    "quiet_from": start,
                    "quiet_to": end,
                    "journal_prompt": facts["prompt-now"],
                    **_place(facts),
                }
            }
    return {}


def _place(facts: Any) -> dict[str, Any]:
    """Not kept of those that were set before it was kept."""
    return (
        {"place": facts["there-now"], "zone": facts["zone-now"], "country": facts["country-now"]}
        if "zone-now" in facts
        else {}
    )


def _written(turn: Turn, frame: Frame, before: Outcome) -> list[Command]:
    for row, values in frame.outcome.items():
        for name in values.keys() & before.get(row, {}).keys():
            write(turn, row, name, before[row][name])
    if ME in frame.outcome:
        more = Button(subject_data("menu", "settings"), Phrase("settings-now.more"))
        names = {SETTING[name] for name in frame.outcome[ME] if name in SETTING}
        now = [setting_now(turn, names.pop())] if len(names) == 1 and frame.dialog == "settings" else []
        return [Tell((Phrase("edit-undone.settings"), *now), ((more,),))]
    thing, others = turn.mentee.plan.rows[frame.about], frame.outcome.keys() - {frame.about}
    day = getattr(thing, "when", None) or getattr(thing, "by", None)
    title = getattr(thing, "title", "")
    return [tell("edit-undone", title=title, dated=day is not None, date=day or "", n=len(others), today=turn.today)]
