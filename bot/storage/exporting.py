"""/export: all that is kept about one mentee, opened, as plain JSON."""

from datetime import date, datetime, time
from typing import Any

from sqlalchemy import Connection, select

from bot.storage import mentees, tables
from bot.storage.inbox import opened_body
from bot.storage.keys import Keys
from bot.storage.known import Kept
from bot.storage.mapping import Mapped, Plain
from bot.storage.outbox import opened
from bot.storage.sealing import unseal

Json = dict[str, Any]


def everything(connection: Connection, keys: Keys, chat: int) -> Json:
    """Empty when nothing is kept about the chat."""
    kept = mentees.load(connection, keys, chat, all_ended=True)
    if kept is None:
        return {}
    derived = {"next_due": kept.next_due, "entries": kept.entries, "saves": kept.saves}
    made: Json = {"mentee": _plain(tables.MENTEE, tables.MENTEE.plain(kept.mentee) | derived)}
    for kind, mapped in tables.PLAN.items():
        rows = [row for row in kept.mentee.plan.rows.values() if type(row) is kind]
        made[f"{mapped.table}s"] = [_plain(mapped, mapped.plain(row)) for row in rows]
    frames = [(frame, False) for frame in kept.mentee.finished] + [(frame, True) for frame in kept.mentee.stack]
    made["conversations"] = [
        _plain(tables.FRAME, tables.FRAME.plain(frame) | {"place": kept.frames[frame.id, open][0]}) | {"open": open}
        for frame, open in frames
    ]
    made["history"] = _history(connection, kept)
    made["questions"] = _questions(connection, kept)
    made["messages"] = _messages(connection, kept)
    made["received"] = _received(connection, kept)
    return made


def _history(connection: Connection, kept: Kept) -> list[Json]:
    of = select(tables.history).where(tables.history.c.mentee == kept.mentee.id).order_by(tables.history.c.number)
    return [
        _plain(tables.HISTORY, tables.HISTORY.unseal(kept.key, str(row["number"]), row))
        for row in (connection.execute(of)).mappings()
    ]


def _questions(connection: Connection, kept: Kept) -> list[Json]:
    of = select(tables.asking).where(tables.asking.c.mentee == kept.mentee.id).order_by(tables.asking.c.number)
    made = []
    for row in (connection.execute(of)).mappings():
        sealed = {
            name: row[name] and unseal(kept.key, "asking", name, str(row["number"]), row[name])
            for name in ("path", "text")
        }
        plain = {name: _written(row[name]) for name in ("number", "frame", "message_id", "at")}
        made.append(plain | sealed)
    return made


def _messages(connection: Connection, kept: Kept) -> list[Json]:
    """Sent in the last days, or still to be sent."""
    of = select(tables.outbox).where(tables.outbox.c.mentee == kept.mentee.id).order_by(tables.outbox.c.id)
    made = []
    for row in (connection.execute(of.where(tables.outbox.c.payload.is_not(None)))).mappings():
        call = opened(kept.key, row["key"], row["payload"])
        plain = {name: _written(row[name]) for name in ("state", "at", "message_id")}
        made.append(plain | {"method": call.method, "params": call.params, "picture": call.picture})
    return made


def _received(connection: Connection, kept: Kept) -> list[Json]:
    """Not yet read, or kept for a while since our reading of it failed."""
    theirs = tables.inbox.c.chat == kept.mentee.chat, tables.inbox.c.mentee == kept.mentee.id
    of = select(tables.inbox).where(*theirs).order_by(tables.inbox.c.id)
    return [
        {"kind": row["kind"], "at": _written(row["at"]), "body": opened_body(kept.key, row["key"], row["body"])}
        for row in (connection.execute(of)).mappings()
    ]


def _plain(mapped: Mapped[Any], row: Plain) -> Json:
    return {name: _written(value) for name, value in mapped.readable(row).items()}


def _written(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date | datetime | time) else value
