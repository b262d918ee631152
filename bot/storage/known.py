"""The mentees of late, as they were saved: kept for their next turn, so that not all is read and opened each time."""

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Table

from bot.storage import tables
from bot.storage.mapping import Mapped, Plain, State
from dialogs.mentee import Mentee
from dialogs.plan import Plan, Row

ENDED = 5  # as many of the latest ended dialogs are at hand in every turn, and those of which a copy is open

FrameId = tuple[int, bool]  # and whether it is open

PLAN: Mapping[type[Row], tuple[Mapped[Any], Table]] = {
    made: (mapped, tables.metadata.tables[mapped.table]) for made, mapped in tables.PLAN.items()
}


@dataclass
class Kept:
    """A mentee as loaded, with their key, and what was in their rows then; without rows when they are new.

    `saves` counts: who has been saved elsewhere meanwhile is known by it.
    """

    mentee: Mentee
    key: bytes
    next_due: datetime | None = None
    entries: int = 0
    saves: int = 0
    state: State | None = None
    plan: dict[str, tuple[type[Row], State]] = field(default_factory=dict)
    frames: dict[FrameId, tuple[int, State]] = field(default_factory=dict)  # the place of each, and what it held


@dataclass
class Saved:
    """What a save has written of one mentee; until it is committed, `kept` is what it was."""

    kept: Kept
    next_due: datetime | None
    changed: dict[int, tuple[Mapped[Any], Any, Plain]] = field(default_factory=dict)  # by identity of the thing
    places: dict[FrameId, int] = field(default_factory=dict)
    saves: int = 0
    as_loaded: bool = True  # false when an ended dialog is gone, in whose place a load would bring an older one


class Known:
    """The mentees of late, by chat. One is taken out for a turn, and put back when that has been committed."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._kept: OrderedDict[int, Kept] = OrderedDict()

    def take(self, chat: int) -> Kept | None:
        return self._kept.pop(chat, None)

    def put(self, saved: Saved) -> None:
        if saved.as_loaded:
            _settle(saved)
            self._kept[saved.kept.mentee.chat] = saved.kept
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)

    def chats(self) -> dict[str, int]:
        """Of each mentee that is known, by their id."""
        return {kept.mentee.id: chat for chat, kept in self._kept.items()}

    def drop(self, gone: Mapping[str, int]) -> None:
        """Mentees by their id, and their chats; who has come back there under another id stays."""
        for id, chat in gone.items():
            if (kept := self._kept.get(chat)) and kept.mentee.id == id:
                del self._kept[chat]


def _settle(saved: Saved) -> None:
    """The mentee becomes what loading them would give, and what was written what they are compared with."""
    kept, mentee = saved.kept, saved.kept.mentee
    for mapped, thing, plain in saved.changed.values():
        mapped.settle(thing, plain)
    kept.next_due, kept.saves = saved.next_due, saved.saves
    kept.entries += len(mentee.history)
    reopened, latest = {frame.id for frame in mentee.stack}, mentee.finished[-ENDED:]
    mentee.history, mentee.finished = [], [f for f in mentee.finished if f.id in reopened or f in latest]
    if mentee.plan.rows.keys() != kept.plan.keys():
        mentee.plan = Plan({id: mentee.plan.rows[id] for id in sorted(mentee.plan.rows, key=in_order)})
    if id(mentee) in saved.changed:
        kept.state = tables.MENTEE.state(mentee)
    kept.plan = {name: (type(row), _state(saved, kept.plan.get(name), row)) for name, row in mentee.plan.rows.items()}
    frames = [((frame.id, True), frame) for frame in mentee.stack]
    frames += [((frame.id, False), frame) for frame in mentee.finished]
    kept.frames = {name: (saved.places[name], _state(saved, kept.frames.get(name), frame)) for name, frame in frames}


def _state(saved: Saved, before: tuple[Any, State] | None, thing: Any) -> State:
    written = saved.changed.get(id(thing))
    if written is None:
        assert before is not None  # else it had been written
        return before[1]
    return written[0].state(thing)


def frame_id(id: FrameId) -> str:
    return f"{id[0]}.{'open' if id[1] else 'ended'}"


def in_order(id: str) -> list[tuple[bool, int, str]]:
    """Of frames, then of rounds: "step.10.1" after "step.9.2"."""
    return [(part.isdecimal(), int(part) if part.isdecimal() else 0, part) for part in id.split(".")]
