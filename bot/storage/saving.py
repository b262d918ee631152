"""Mentees saved, many at once: only what changed since they were loaded is written."""

import secrets
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table

from bot.storage import tables
from bot.storage.keys import Keys, new_key
from bot.storage.known import PLAN, FrameId, Kept, Saved, frame_id
from bot.storage.mapping import Mapped, Plain, State
from bot.storage.writing import Writes
from dialogs.mentee import Frame, Mentee


def save(connection: Connection, keys: Keys, mentee: Mentee, kept: Kept | None, next_due: datetime | None) -> None:
    """One alone, at once."""
    writes = Writes()
    put_down(writes, keys, mentee, kept, next_due)
    writes.carry_out(connection)


def put_down(writes: Writes, keys: Keys, mentee: Mentee, kept: Kept | None, next_due: datetime | None) -> Saved:
    """Insert (with an id and a key of their own) or update; `mentee` may be what was loaded, changed in place.

    What is gone from the plan, the stack and the ended dialogs is removed; ended dialogs that were not loaded stay.
    """
    if kept is None:
        mentee.id = mentee.id or secrets.token_hex(16)
        kept = Kept(mentee, new_key())
    kept.mentee = mentee
    saved = Saved(kept, next_due)
    row = _Row(Writes(), saved)  # the mentee's own row comes first, and says whether there are others
    for id, (made, _) in kept.plan.items():
        if id not in mentee.plan.rows:
            row.writes.delete(PLAN[made][1], {"mentee": mentee.id, "id": id})
    for id, thing in mentee.plan.rows.items():
        mapped, table = PLAN[type(thing)]
        was = kept.plan.get(id)
        if was is None or not mapped.is_as(thing, was[1]):  # most are
            row.put(mapped, table, id, {"mentee": mentee.id, "id": id}, thing, was and was[1])
    _frames(row, mentee, kept)
    for number, entry in enumerate(mentee.history, kept.entries + 1):
        line = tables.HISTORY.seal(kept.key, str(number), tables.HISTORY.plain(entry))
        row.writes.insert(tables.history, line | {"mentee": mentee.id, "number": number})
    _own_row(writes, keys, saved, bool(row.writes))
    writes.join(row.writes)
    return saved


def _own_row(writes: Writes, keys: Keys, saved: Saved, others: bool) -> None:
    kept, mentee = saved.kept, saved.kept.mentee
    derived = {"next_due": saved.next_due, "entries": kept.entries + len(mentee.history)}
    if kept.state is None:
        plain = tables.MENTEE.plain(mentee)
        saved.changed[id(mentee)] = tables.MENTEE, mentee, plain
        writes.insert(tables.mentee, tables.MENTEE.seal(kept.key, mentee.id, plain) | derived | {"saves": 0})
        wrapped = {"mentee": mentee.id, "wrapping": keys.mark.id, "wrapped": keys.wrap(mentee.id, kept.key)}
        writes.insert(tables.key, wrapped)
        return
    plain = tables.MENTEE.changed(mentee, kept.state)
    if plain:
        saved.changed[id(mentee)] = tables.MENTEE, mentee, plain
    values = tables.MENTEE.seal(kept.key, mentee.id, plain)
    values |= {name: value for name, value in derived.items() if value != getattr(kept, name)}
    saved.saves = kept.saves + bool(values or others)
    if saved.saves != kept.saves:
        writes.update(tables.mentee, {"id": mentee.id}, values | {"saves": saved.saves})


def _frames(row: "_Row", mentee: Mentee, kept: Kept) -> None:
    wanted = _placed(mentee, kept)
    for id in kept.frames.keys() - wanted.keys():
        row.writes.delete(tables.frame, {"mentee": mentee.id, "id": id[0], "open": id[1]})
        row.saved.as_loaded &= id[1]
    for id, (place, frame) in wanted.items():
        row.saved.places[id] = place
        was, state = kept.frames.get(id, (None, None))
        if place == was and state is not None and tables.FRAME.is_as(frame, state):
            continue
        where = {"mentee": mentee.id, "id": id[0], "open": id[1]}
        more = {} if place == was else {"place": place}
        row.put(tables.FRAME, tables.frame, frame_id(id), where, frame, state, more)


class _Row:
    """Any row but the mentee's own."""

    def __init__(self, writes: Writes, saved: Saved) -> None:
        self.writes, self.saved = writes, saved

    def put(
        self,
        mapped: Mapped[Any],
        table: Table,
        row_id: str,
        where: Plain,
        thing: Any,
        state: State | None,
        more: Plain | None = None,
    ) -> None:
        plain = mapped.plain(thing) if state is None else mapped.changed(thing, state)
        values = mapped.seal(self.saved.kept.key, row_id, plain) | (more or {})
        if plain:
            self.saved.changed[id(thing)] = mapped, thing, plain
        if state is None:
            self.writes.insert(table, values | where)
        else:
            self.writes.update(table, where, values)


def _placed(mentee: Mentee, kept: Kept) -> dict[FrameId, tuple[int, Frame]]:
    """Ended ones keep their place as long as their order is as it was: the rest go behind all."""
    rows = {(frame.id, True): (place, frame) for place, frame in enumerate(mentee.stack)}
    latest = max((place for (_, open), (place, _) in kept.frames.items() if not open), default=0)
    before = 0
    for frame in mentee.finished:
        known = kept.frames[frame.id, False][0] if (frame.id, False) in kept.frames else 0
        if known <= before:
            known = latest = latest + 1
        rows[frame.id, False] = known, frame
        before = known
    return rows
