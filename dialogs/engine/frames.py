"""Opening a dialog, closing it, and what it then does to the plan."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Phrase, Tell, tell
from dialogs.engine.questions import Opening
from dialogs.engine.values import Used, Value
from dialogs.mentee import Frame
from dialogs.plan import OPEN, Entry

DEEPEST = 4  # open dialogs; one more hears "let us finish this first"
SCHEDULED = {"when", "by"}  # a new date owes nothing from before


def open_frame(turn: Turn, opening: Opening) -> list[Command]:
    """The same dialog about the same thing comes to the top rather than a second time."""
    mentee = turn.mentee
    frame = next((f for f in mentee.stack if (f.dialog, f.about) == (opening.dialog, opening.about)), None)
    said: list[Command] = []
    if frame:
        mentee.stack.remove(frame)
        said = [resumed(turn, frame)]
    elif len(mentee.stack) >= DEEPEST:
        return [tell("engine-finish-first")]
    else:
        table = turn.coach.dialogs[opening.dialog]
        mentee.frames_made += 1
        facts = {**table.facts(mentee, opening.about, turn.now), **opening.facts}
        frame = Frame(mentee.frames_made, opening.dialog, opening.about, facts, touched=turn.wall)
        if turn.has_words(f"{opening.dialog}.opening"):
            said = [tell(f"{opening.dialog}.opening", **spoken(facts), questions=questions_ahead(turn, frame))]
    mentee.stack.append(frame)
    mentee.paused = ""
    turn.move_on()
    return said


def questions_ahead(turn: Turn, frame: Frame) -> int:
    way = turn.way(frame)
    return len(way.asked) + way.ahead


def resumed(turn: Turn, frame: Frame) -> Tell:
    """COACHING 6.12: "last time you told me …", with the latest words they gave."""
    worded = [a for a in frame.answers.values() if a.messages]
    latest = max(worded, key=lambda a: a.asking, default=None)
    name = Phrase(frame.dialog)
    if latest is None:
        return tell("engine-resumed", dialog=name)
    return tell("engine-resumed-with", dialog=name, words=_short(" ".join(m.text for m in latest.messages)))


def reopened(turn: Turn, frame: Frame) -> Frame:
    """A finished frame as an open copy on top of the stack; until it closes again nothing changes."""
    copy = replace(frame, answers=dict(frame.answers), marked=[], early=(), back_at=None, touched=turn.wall)
    turn.mentee.stack.append(copy)
    return copy


def close_finished(turn: Turn) -> list[Command]:
    """Close every dialog on top that has all its answers; the next one may open by itself."""
    mentee, said = turn.mentee, list[Command]()
    while mentee.live and turn.way(mentee.live).open is None:
        frame = mentee.stack.pop()
        again = any(f.id == frame.id for f in mentee.finished)
        used = turn.way(frame).used
        changed = apply(turn, frame)
        table = turn.coach.dialogs[frame.dialog]
        key = f"{frame.dialog}.changed" if again else f"{frame.dialog}.done"
        if again and not turn.has_words(key):
            key = "engine-changed"
        if turn.has_words(key) and (changed or not again):
            said.append(tell(key, **spoken({**mentee_facts(turn), **used, **table.speaks_of(used)})))
        if changed or not again:
            said += table.closes(turn, used)
        following = None if again else table.leads_to(used)
        if following:
            said += open_frame(turn, following)
        turn.move_on()
    return said


def touched(turn: Turn, frame: Frame) -> dict[str, dict[str, Any]]:
    """What a frame would change: against its own last outcome, so that what was changed elsewhere since stays.

    A row that it made and would not make any more is there with `{}`.
    """
    table = turn.coach.dialogs[frame.dialog]
    was = frame.outcome
    will = {row: dict(fields) for row, fields in table.effect(frame.id, frame.about, turn.way(frame).used).items()}
    changes = {
        row: {name: value for name, value in fields.items() if name not in was.get(row, {}) or was[row][name] != value}
        for row, fields in will.items()
    }
    gone: dict[str, dict[str, Any]] = {row: {} for row in was if row not in will}
    return {row: fields for row, fields in changes.items() if fields} | gone


def apply(turn: Turn, frame: Frame) -> bool:
    """Write what a closed frame changes; whether that was anything."""
    changes = touched(turn, frame)
    for row, fields in changes.items():
        if not fields:
            remove_row(turn, row)
        for name, value in fields.items():
            write(turn, row, name, value)
    table = turn.coach.dialogs[frame.dialog]
    frame.outcome = {r: dict(f) for r, f in table.effect(frame.id, frame.about, turn.way(frame).used).items()}
    turn.mentee.finished = [*(f for f in turn.mentee.finished if f.id != frame.id), frame]
    return bool(changes)


def write(turn: Turn, row: str, name: str, value: Any) -> None:
    """Set one field of the plan or of the mentee; what it was before is kept in the history (COACHING 6.10)."""
    mentee = turn.mentee
    thing: Any = mentee if row == "mentee" else mentee.plan.rows.get(row)
    before = getattr(thing, name, None) if thing else None
    if before == value:
        return
    if row == "mentee":
        setattr(mentee, name, value)
    else:
        mentee.plan.write(row, name, value)
        if before not in (None, "", OPEN, {}):
            mentee.history.append(Entry(turn.now, row, f"changed-{name}", str(before)))
    if name in SCHEDULED:
        mentee.told.pop(row, None)
        mentee.snoozed.pop(row, None)


def remove_row(turn: Turn, row: str) -> None:
    thing = turn.mentee.plan.rows.pop(row, None)
    if thing:
        turn.mentee.history.append(Entry(turn.now, row, "removed", getattr(thing, "title", "")))


def mentee_facts(turn: Turn) -> dict[str, Value]:
    mentee = turn.mentee
    return {
        "name": mentee.name,
        "place": mentee.place,
        "aspiration": mentee.aspiration,
        "today": turn.today,
        "hour": mentee.hour,
        "quiet-from": mentee.quiet_from,
        "quiet-to": mentee.quiet_to,
        "slot": mentee.slot,
        "slot-day": mentee.slot_day,
    }


def spoken(used: Used) -> dict[str, Value]:
    """Answers as arguments of words: of a reading, its text; lists of words as lists; what has no form is left out.

    Beside each string stands whether there is one: `has-story`.
    """
    args: dict[str, Value] = {}
    for name, value in used.items():
        match value:
            case {"text": str() as text}:
                args[name] = text
            case list() if all(isinstance(item, str) for item in value):
                args[name] = value
            case None:
                args[name], args[f"has-{name}"] = "", False
            case str():
                args[name], args[f"has-{name}"] = value, bool(value)
            case int() | date() | datetime() | Phrase():
                args[name], args[f"has-{name}"] = value, True
            case _ if hasattr(value, "isoformat"):
                args[name] = value
    return args


def _short(text: str, upto: int = 120) -> str:
    return text if len(text) <= upto else text[: upto - 1].rstrip() + "…"
