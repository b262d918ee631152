"""What happened and waits for its turn: Telegram's updates and what the coach itself finds out."""

import json
import secrets
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    delete,
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
from bot.storage.tables import asking, frame, heartbeat, inbox, key, mentee

TICK = "tick"  # the heartbeat of whoever ticks; all others are workers'
KEPT = timedelta(days=7)  # Telegram may use an update's number anew after a week without any
DEAD_KEPT = timedelta(days=30)
AFTERWARDS = timedelta(minutes=1)  # the last question may be later than the last heartbeat; a gap takes two minutes
FAR_AWAY = timedelta(hours=24)  # what was written longer ago has not arrived (Bot API getUpdates)

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


def put_away(connection: Connection, keys: Keys, since: datetime, until: datetime, asked_after: datetime) -> int:
    """One "away" row for each with an open dialog, whose latest question was put between `asked_after` and the gap.

    Who has answered since, and so has a later question, needs no other. After more than 24 hours, for everybody with
    an open dialog.
    """
    in_the_middle = exists().where(frame.c.mentee == mentee.c.id, frame.c.open)
    lately = exists().where(
        asking.c.mentee == mentee.c.id,
        asking.c.number == mentee.c.asking,
        asking.c.at.between(asked_after, since + AFTERWARDS),
    )
    met: ColumnElement[bool] = in_the_middle if until - since > FAR_AWAY else and_(in_the_middle, lately)
    chats = (connection.execute(select(mentee.c.chat).where(met, ~mentee.c.blocked))).scalars().all()
    body = {"since": since.isoformat(), "until": until.isoformat()}
    put(connection, keys, [Incoming(None, chat, "away", body) for chat in chats], until)
    return len(chats)


def end_gap(connection: Connection, keys: Keys, since: datetime, until: datetime, asked_after: datetime) -> bool:
    """As `put_away`, and the heartbeat goes on; false when another that ticks has done so."""
    here = update(heartbeat).where(heartbeat.c.name == TICK, heartbeat.c.at == since)
    if not connection.execute(here.values(at=until)).rowcount:
        return False
    put_away(connection, keys, since, until, asked_after)
    return True


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


def prune(connection: Connection, now: datetime) -> None:
    done, failed = inbox.c.state == "done", inbox.c.state == "failed"
    connection.execute(delete(inbox).where(done, inbox.c.at < now - KEPT))
    connection.execute(update(inbox).where(failed, inbox.c.at < now - KEPT).values(body=None))
    connection.execute(delete(inbox).where(failed, inbox.c.at < now - DEAD_KEPT))
    gone = later(connection, -timedelta(days=1))
    connection.execute(delete(heartbeat).where(heartbeat.c.name != TICK, heartbeat.c.at < gone))


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
