"""What happened and waits for its turn: Telegram's updates and what the coach itself finds out."""

import json
import secrets
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    Connection,
    exists,
    func,
    insert,
    literal_column,
    select,
    update,
)

from bot.storage.codec import text
from bot.storage.database import later, real_time
from bot.storage.keys import Keys
from bot.storage.sealing import seal, unseal
from bot.storage.statements import among, insert_into, insert_new, insert_over
from bot.storage.tables import heartbeat, inbox, key, mentee

TICK = "tick"  # the heartbeat of whoever ticks; all others are workers'
KEPT = timedelta(days=7)  # Telegram may use an update's number anew after a week without any
DEAD_KEPT = timedelta(days=30)

WAITING = inbox.c.state == literal_column("'waiting'")  # see `outbox.WAITING`


@dataclass(frozen=True)
class Incoming:
    """One thing that happened in a chat. `update_id` is Telegram's; None for what comes from inside.

    Kinds are "message", "reply" (to a message), "command", "edited", "press", "member", "group", "closed" (somebody
    who is not let in), "hasty" (who is told that it is too much at once), "crowded" (somebody new, who is told to come
    a little later), and from inside "due", "unsent", "away", "restored"; "invited" only notes something (see
    `inviting`). `body` is plain JSON, reduced to what a turn needs.
    """

    update_id: int | None
    chat: int
    kind: str
    body: Mapping[str, Any] = field(default_factory=dict)

    @property
    def key(self) -> str:
        return f"inside:{secrets.token_hex(8)}" if self.update_id is None else f"update:{self.update_id}"


def update_id(key: str) -> int | None:
    origin, _, number = key.partition(":")
    return int(number) if origin == "update" else None


def sealed_body(whose: bytes, row_key: str, body: Mapping[str, Any]) -> bytes | None:
    return seal(whose, "inbox", "body", row_key, text(body)) if body else None


def opened_body(whose: bytes, row_key: str, body: bytes | None) -> dict[str, Any]:
    """Raises `SealBroken`."""
    return json.loads(unseal(whose, "inbox", "body", row_key, body)) if body else {}


Admit = Callable[[Incoming], Incoming | None]


def everybody(one: Incoming) -> Incoming | None:
    return one


def put(
    connection: Connection, keys: Keys, incoming: Sequence[Incoming], now: datetime, admit: Admit = everybody
) -> list[Incoming]:
    """Sealed with the mentee's key where there is a mentee; an update that is there already is left out.

    `admit` is asked about those without a mentee.
    """
    of = keys_of(connection, keys, {one.chat for one in incoming}) if incoming else {}
    kept = [found for one in incoming if (found := one if one.chat in of else admit(one))]
    rows = []
    for one in kept:
        whose, unlocked = of.get(one.chat, (None, keys.intake))
        row_key = one.key
        body = sealed_body(unlocked, row_key, one.body)
        rows.append(
            {
                "key": row_key,
                "chat": one.chat,
                "mentee": whose,
                "kind": one.kind,
                "body": body,
                "state": "waiting",
                "at": now,
            }
        )
    insert_new(connection, inbox, rows)
    return kept


def put_due(connection: Connection, now: datetime, limit: int) -> int:
    """The tick: one "due" row for each whose time has come, soonest first; their time is empty until that turn."""
    soonest = (
        select(mentee.c.id)
        .where(mentee.c.next_due <= now)
        .order_by(mentee.c.next_due)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    taken = update(mentee).where(mentee.c.id.in_(soonest)).values(next_due=None).returning(mentee.c.chat)
    chats = (connection.execute(taken)).scalars().all()
    put_plain(connection, [Incoming(None, chat, "due") for chat in chats], now)
    return len(chats)


def next_due(connection: Connection, after: datetime) -> datetime | None:
    soonest = select(func.min(mentee.c.next_due)).where(mentee.c.next_due > after)
    found: datetime | None = connection.scalar(soonest)
    return found


def oldest_waiting(connection: Connection) -> int | None:
    found: int | None = connection.scalar(select(func.min(inbox.c.id)).where(WAITING))
    return found


def waits(connection: Connection, update: int) -> bool:
    return bool(connection.scalar(select(exists().where(inbox.c.key == f"update:{update}", WAITING))))


def newest(connection: Connection) -> int:
    """The latest row's id, 0 if there is none."""
    return connection.scalar(select(func.max(inbox.c.id))) or 0


def waiting_before(connection: Connection, inbox_id: int) -> bool:
    return bool(connection.scalar(select(exists().where(WAITING, inbox.c.id < inbox_id))))


def tick(connection: Connection, now: datetime, gap: timedelta | None) -> datetime | None:
    """Note that the coach is running, unless the beat before is longer ago than `gap`; gives that one."""
    before: datetime | None = connection.scalar(select(heartbeat.c.at).where(heartbeat.c.name == TICK))
    if before is None or gap is None or now - before <= gap:
        insert_over(connection, heartbeat, [{"name": TICK, "at": now}], ["at"])
    return before


def latest_beat(connection: Connection) -> datetime | None:
    """When a process on this database last said that it lives, by the clock that `beat` goes by."""
    found: datetime | None = connection.scalar(select(func.max(heartbeat.c.at)).where(heartbeat.c.name != TICK))
    return found


def alive(connection: Connection, within: timedelta) -> bool:
    """Whether one has said so of late."""
    lately = exists().where(heartbeat.c.name != TICK, heartbeat.c.at >= later(connection, -within))
    return bool(connection.scalar(select(lately)))


def beat(connection: Connection, worker: str) -> None:
    """Note that a worker is alive."""
    alive = {"at": real_time(connection)}
    noted = insert_into(connection, heartbeat).values(name=worker, **alive)
    connection.execute(noted.on_conflict_do_update(index_elements=["name"], set_=alive))


def put_plain(connection: Connection, incoming: Collection[Incoming], now: datetime) -> None:
    """For what has no body: nothing to seal, so nobody's key is needed."""
    rows = [{"key": one.key, "chat": one.chat, "kind": one.kind, "state": "waiting", "at": now} for one in incoming]
    if rows:
        connection.execute(insert(inbox), rows)


def keys_of(connection: Connection, keys: Keys, chats: Collection[int]) -> dict[int, tuple[str, bytes]]:
    """The key rows stay until this transaction ends: /delete waits for it, and finds what it has written."""
    found = connection.execute(_KEYS, {"these": list(chats)})
    return {chat: (id, keys.unwrap(id, wrapped)) for chat, id, wrapped in found}


_KEYS = (
    select(mentee.c.chat, mentee.c.id, key.c.wrapped)
    .join(key, key.c.mentee == mentee.c.id)
    .where(among(mentee.c.chat))
    .with_for_update(read=True, key_share=True, of=key)
)
