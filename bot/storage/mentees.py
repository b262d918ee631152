"""Load and save of a mentee and all that belongs to them. A save writes only what changed since the load."""

import secrets
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, bindparam, delete, insert, or_, select, update

from bot.storage import tables
from bot.storage.keys import Keys, new_key
from bot.storage.mapping import Mapped, Plain
from bot.storage.sealing import unseal
from dialogs.mentee import Mentee, Shown
from dialogs.plan import Plan, Row

ENDED = 5  # as many of the latest ended dialogs are at hand in every turn

Id = tuple[Any, ...]  # a row's primary key without the mentee
Rows = dict[Id, Plain]

_PLAN: Mapping[type[Row], tuple[Mapped[Any], Table]] = {
    made: (mapped, tables.metadata.tables[mapped.table]) for made, mapped in tables.PLAN.items()
}
_ROWS = {made: select(table).where(table.c.mentee == bindparam("mentee")) for made, (_, table) in _PLAN.items()}
_MENTEE = (
    select(tables.mentee, tables.key.c.wrapped)
    .join(tables.key, tables.key.c.mentee == tables.mentee.c.id)
    .where(tables.mentee.c.chat == bindparam("chat"))
)
_ALL_FRAMES = (
    select(tables.frame)
    .where(tables.frame.c.mentee == bindparam("mentee"))
    .order_by(tables.frame.c.open, tables.frame.c.place)
)
_ended = tables.frame.alias()
_FRAMES = _ALL_FRAMES.where(
    or_(
        tables.frame.c.open,
        tables.frame.c.place.in_(
            select(_ended.c.place)
            .where(_ended.c.mentee == bindparam("mentee"), ~_ended.c.open)
            .order_by(_ended.c.place.desc())
            .limit(ENDED)
        ),
    )
)
_SHOWN = select(tables.asking.c.number, tables.asking.c.message_id, tables.asking.c.at, tables.asking.c.perhaps).where(
    tables.asking.c.mentee == bindparam("mentee"),
    tables.asking.c.number >= bindparam("readable"),
    or_(tables.asking.c.message_id.is_not(None), tables.asking.c.perhaps.is_not(None)),
)


@dataclass
class Kept:
    """A mentee as loaded, with their key and what their rows looked like."""

    mentee: Mentee
    key: bytes
    row: Plain = field(default_factory=dict)
    plan: dict[type[Row], Rows] = field(default_factory=dict)
    frames: Rows = field(default_factory=dict)


def load(connection: Connection, keys: Keys, chat: int, all_ended: bool = False) -> Kept | None:
    """None when nothing is kept about this chat. Raises `SealBroken`.

    `all_ended`: with every ended dialog, as an edited message or a reply may belong to any.
    """
    found = (connection.execute(_MENTEE, {"chat": chat})).mappings().one_or_none()
    if found is None:
        return None
    key = keys.unwrap(found["id"], found["wrapped"])
    whose = {"mentee": found["id"]}
    row = tables.MENTEE.unseal(key, found["id"], found)
    kept = Kept(tables.MENTEE.build(row), key, row | {"next_due": found["next_due"], "entries": found["entries"]})
    things: dict[str, Row] = {}
    for made, (mapped, _) in _PLAN.items():
        kept.plan[made] = {}
        for one in connection.execute(_ROWS[made], whose).mappings():
            plain = kept.plan[made][one["id"],] = mapped.unseal(key, one["id"], one)
            things[one["id"]] = mapped.build(plain)
    kept.mentee.plan = Plan({id: things[id] for id in sorted(things, key=_in_order)})
    for one in (connection.execute(_ALL_FRAMES if all_ended else _FRAMES, whose)).mappings():
        plain = tables.FRAME.unseal(key, _frame_id(one["id"], one["open"]), one)
        kept.frames[one["id"], one["open"]] = plain | {"place": one["place"]}
        (kept.mentee.stack if one["open"] else kept.mentee.finished).append(tables.FRAME.build(plain))
    shown = connection.execute(_SHOWN, whose | {"readable": kept.mentee.readable})
    kept.mentee.shown = {
        number: Shown(0, perhaps.replace(microsecond=0)) if perhaps else Shown(message_id, at)
        for number, message_id, at, perhaps in shown
    }
    return kept


def places(connection: Connection, kept: Kept, messages: Collection[int]) -> dict[int, tuple[int, str]]:
    """By Telegram's id of a message of ours that put a question: where the answer goes."""
    asking = tables.asking.c
    found = connection.execute(
        select(asking.message_id, asking.number, asking.frame, asking.path).where(
            asking.mentee == kept.mentee.id, asking.message_id.in_(messages), asking.path.is_not(None)
        )
    )
    return {
        message: (frame, unseal(kept.key, "asking", "path", str(number), path))
        for message, number, frame, path in found
    }


def save(connection: Connection, keys: Keys, mentee: Mentee, kept: Kept | None, next_due: datetime | None) -> Kept:
    """Insert (with an id and a key of their own) or update; `mentee` may be what was loaded, changed in place.

    What is gone from the plan, the stack and the ended dialogs is removed; ended dialogs that were not loaded stay.
    """
    if kept is None:
        mentee.id = mentee.id or secrets.token_hex(16)
        kept = Kept(mentee, new_key())
    row = tables.MENTEE.plain(mentee)
    row |= {"next_due": next_due, "entries": kept.row.get("entries", 0) + len(mentee.history)}
    _save_mentee(connection, keys, kept, row)
    for made, (mapped, table) in _PLAN.items():
        wanted = {(thing.id,): mapped.plain(thing) for thing in mentee.plan.rows.values() if isinstance(thing, made)}
        _save_rows(connection, kept, mapped, table, wanted, kept.plan.get(made, {}))
    _save_rows(connection, kept, tables.FRAME, tables.frame, _frames(mentee, kept.frames), kept.frames)
    _add_history(connection, kept, row["entries"] - len(mentee.history))
    return kept


def _save_mentee(connection: Connection, keys: Keys, kept: Kept, row: Plain) -> None:
    id = kept.mentee.id
    if not kept.row:
        connection.execute(insert(tables.mentee), tables.MENTEE.seal(kept.key, id, row))
        wrapped = {"mentee": id, "wrapping": keys.mark.id, "wrapped": keys.wrap(id, kept.key)}
        connection.execute(insert(tables.key), wrapped)
    elif changed := _changed(row, kept.row):
        sealed = tables.MENTEE.seal(kept.key, id, changed)
        connection.execute(update(tables.mentee).where(tables.mentee.c.id == id).values(sealed))


def _save_rows(connection: Connection, kept: Kept, mapped: Mapped[Any], table: Table, wanted: Rows, had: Rows) -> None:
    keys = [column for column in table.primary_key if column.name != "mentee"]

    def sealed(id: Id, plain: Plain) -> Plain:
        return mapped.seal(kept.key, _frame_id(*id) if table is tables.frame else str(id[0]), plain)

    def one(id: Id) -> list[Any]:
        return [table.c.mentee == kept.mentee.id, *(column == part for column, part in zip(keys, id, strict=True))]

    for id in had.keys() - wanted.keys():
        connection.execute(delete(table).where(*one(id)))
    for id in had.keys() & wanted.keys():
        if changed := _changed(wanted[id], had[id]):
            connection.execute(update(table).where(*one(id)).values(sealed(id, changed)))
    named = {id: dict(zip([column.name for column in keys], id, strict=True)) for id in wanted}
    if new := [sealed(id, wanted[id]) | named[id] | {"mentee": kept.mentee.id} for id in wanted if id not in had]:
        connection.execute(insert(table), new)


def _add_history(connection: Connection, kept: Kept, written: int) -> None:
    added = [
        tables.HISTORY.seal(kept.key, str(number), tables.HISTORY.plain(entry))
        | {"mentee": kept.mentee.id, "number": number}
        for number, entry in enumerate(kept.mentee.history, written + 1)
    ]
    if added:
        connection.execute(insert(tables.history), added)


def _frames(mentee: Mentee, had: Rows) -> Rows:
    """Ended ones keep their place as long as their order is as it was: the rest go behind all."""
    rows = {(frame.id, True): tables.FRAME.plain(frame) | {"place": place} for place, frame in enumerate(mentee.stack)}
    latest = max((row["place"] for (_, open), row in had.items() if not open), default=0)
    before = 0
    for frame in mentee.finished:
        known = had.get((frame.id, False), {}).get("place", 0)
        if known <= before:
            known = latest = latest + 1
        rows[frame.id, False] = tables.FRAME.plain(frame) | {"place": known}
        before = known
    return rows


def _frame_id(id: int, open: bool) -> str:
    return f"{id}.{'open' if open else 'ended'}"


def _changed(wanted: Plain, had: Plain) -> Plain:
    return {name: value for name, value in wanted.items() if had[name] != value}


def _in_order(id: str) -> list[tuple[bool, int, str]]:
    """Of frames, then of rounds: "step.10.1" after "step.9.2"."""
    return [(part.isdecimal(), int(part) if part.isdecimal() else 0, part) for part in id.split(".")]
