"""The sender's side of the outbox: rows claimed by one worker, and what became of them. Sends nothing itself.

Within a chat first in, first out; among chats replies before nudges. A row is noted as "sending", and that committed,
before the call; its end can be noted only by the worker who is sending it.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, RowMapping, Update, bindparam, delete, exists, or_, select, update

from bot.calls import Call
from bot.storage import inbox
from bot.storage.keys import Keys
from bot.storage.outbox import LANES, NUDGE, WAITING, opened, unsent, waiting_nudges
from bot.storage.sealing import SealBroken, unseal
from bot.storage.tables import asking, heartbeat, key, mentee, outbox
from bot.storage.tables import inbox as received

GONE = timedelta(seconds=5)  # of real time without a sign of life: what a worker was sending is taken over
SECOND_THOUGHT = timedelta(seconds=60)  # a nudge that may have arrived: before it is said again
REPEATS = 2


@dataclass(frozen=True)
class Outgoing:
    """A claimed row. For a call that edits: the message, and for `chosen` the HTML that was sent as its text.

    `text` is None when it is not known any more: then only the buttons can be taken off.
    """

    id: int
    chat: int
    call: Call
    message_id: int | None = None
    text: str | None = None
    attempts: int = 0
    repeats: int = 0
    mentee: str | None = None
    fleeting: bool = False


_earlier = outbox.alias()
_FIRST = (
    select(outbox, key.c.wrapped)
    .outerjoin(key, key.c.mentee == outbox.c.mentee)
    .where(
        WAITING,
        or_(outbox.c.not_before.is_(None), outbox.c.not_before <= bindparam("now")),
        outbox.c.chat.not_in(bindparam("busy", expanding=True)),
        ~exists().where(
            _earlier.c.chat == outbox.c.chat,
            _earlier.c.state.in_(("waiting", "sending")),
            _earlier.c.id < outbox.c.id,
        ),
    )
    .order_by(outbox.c.lane, outbox.c.id)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True, of=outbox)
)
_ORPHANS = (
    select(outbox.c.id, outbox.c.lane, outbox.c.repeats)
    .where(
        outbox.c.state == "sending",
        outbox.c.worker != bindparam("me"),
        ~exists().where(heartbeat.c.name == outbox.c.worker, heartbeat.c.at >= bindparam("lately")),
    )
    .with_for_update(skip_locked=True, of=outbox)
)


def claim(
    connection: Connection, keys: Keys, worker: str, now: datetime, limit: int, busy: Collection[int]
) -> list[Outgoing]:
    """The next row of as many chats as may be, noted as being sent by `worker`."""
    take_over(connection, worker, now)
    while True:
        rows = connection.execute(_FIRST, {"now": now, "busy": busy, "most": limit}).mappings().all()
        claimed = [one for row in rows if (one := _claimed(connection, keys, row, now))]
        if claimed or not rows:
            break  # else all of them had lost their sense: their chats may have others
    if claimed:
        ids = [one.id for one in claimed]
        connection.execute(update(outbox).where(outbox.c.id.in_(ids)).values(state="sending", worker=worker))
    for one in claimed:
        if one.mentee is not None and one.call.asking is not None and not one.repeats:
            connection.execute(_of(one, one.call.asking).values(perhaps=now))
    return claimed


def sent(connection: Connection, outgoing: Outgoing, worker: str, message_id: int | None, at: datetime | None) -> None:
    """Content when the row is gone: erased, or taken over by another."""
    noted = _end(connection, outgoing, worker, state="sent", message_id=message_id)
    if not noted or outgoing.mentee is None:
        return
    call = outgoing.call
    if call.asking is not None and message_id is not None:
        sure = {} if outgoing.repeats else {"perhaps": None}  # else which copy was answered is not known
        connection.execute(_of(outgoing, call.asking).values({"message_id": message_id, "at": at} | sure))
    if call.edits is not None and call.chosen is not None:
        connection.execute(_of(outgoing, call.edits).values(text=None))


def again(connection: Connection, outgoing: Outgoing, worker: str, not_before: datetime | None, counted: bool) -> None:
    """It surely was not sent."""
    attempts = outgoing.attempts + counted
    _end(connection, outgoing, worker, state="waiting", not_before=not_before, attempts=attempts)
    if outgoing.mentee is not None and outgoing.call.asking is not None and not outgoing.repeats:
        connection.execute(_of(outgoing, outgoing.call.asking).values(perhaps=None))


def dead(connection: Connection, outgoing: Outgoing, worker: str, why: str) -> None:
    """Telegram will never take it."""
    _end(connection, outgoing, worker, state="dead", why=why)


def unsure(connection: Connection, outgoing: Outgoing, worker: str, now: datetime) -> None:
    """It may have been sent (RELIABILITY 8.8)."""
    lane = LANES.index(outgoing.call.lane)
    _end(connection, outgoing, worker, **_repeated(lane, outgoing.repeats, now))


def take_over(connection: Connection, worker: str, now: datetime) -> None:
    """What others were sending when they died may have been sent."""
    orphans = connection.execute(_ORPHANS, {"me": worker, "lately": datetime.now(UTC) - GONE}).all()
    for id, lane, repeats in orphans:
        connection.execute(
            update(outbox)
            .where(outbox.c.id == id)
            .values({"worker": None} | _repeated(lane, min(repeats, REPEATS - 1), now))
        )


def park(connection: Connection, chat: int, until: datetime) -> None:
    """What waits now; what comes later waits behind it."""
    connection.execute(update(outbox).where(outbox.c.chat == chat, WAITING).values(not_before=until))


def block(connection: Connection, keys: Keys, chat: int, now: datetime) -> None:
    """Nothing that waits can be sent: nudges have not been told, the rest is given up."""
    of = inbox.keys_of(connection, keys, {chat})
    if chat in of:
        nudges = waiting_nudges(connection, chat, of[chat][1])
        untold = [one for nudge in nudges for one in nudge.occurrences]
        happened = [inbox.Incoming(None, chat, "member", {"back": False})]
        if untold:
            happened.insert(0, unsent(chat, untold))
        inbox.put(connection, keys, happened, now)
    here = update(outbox).where(outbox.c.chat == chat, WAITING)
    connection.execute(here.where(outbox.c.lane == NUDGE).values(state="unsent"))
    connection.execute(here.values(state="dead", why="blocked"))
    connection.execute(delete(outbox).where(outbox.c.chat == chat, outbox.c.fleeting, outbox.c.state == "dead"))


def migrate(connection: Connection, old: int, new: int) -> None:
    """Telegram gave the chat another id."""
    for table in (mentee, received, outbox):
        connection.execute(update(table).where(table.c.chat == old).values(chat=new))


def _repeated(lane: int, repeats: int, now: datetime) -> dict[str, Any]:
    """A reply at once, an edit freely, a nudge a minute later; at most twice."""
    if repeats >= REPEATS:
        return {"state": "unsure"}
    later = now + SECOND_THOUGHT if lane == NUDGE else None
    return {"state": "waiting", "repeats": repeats + 1, "not_before": later}


def _claimed(connection: Connection, keys: Keys, row: RowMapping, now: datetime) -> Outgoing | None:
    """None when it is not to be sent any more; why is noted."""
    try:
        unlocked = keys.intake if row["mentee"] is None else keys.unwrap(row["mentee"], row["wrapped"] or b"")
        call = opened(unlocked, row["key"], row["payload"], row["not_after"])
        found = _edited(connection, keys, unlocked, row, call)
    except SealBroken as broken:
        _drop(connection, row, state="dead", why=str(broken))
        return None
    if row["not_after"] is not None and row["not_after"] < now:
        if call.occurrences:
            inbox.put(connection, keys, [unsent(row["chat"], call.occurrences)], now)
        _drop(connection, row, state="expired")
        return None
    if found is None:
        _drop(connection, row, state="withdrawn")
        return None
    return Outgoing(
        row["id"],
        row["chat"],
        call,
        *found,
        attempts=row["attempts"],
        repeats=row["repeats"],
        mentee=row["mentee"],
        fleeting=row["fleeting"],
    )


def _edited(
    connection: Connection, keys: Keys, unlocked: bytes, row: RowMapping, call: Call
) -> tuple[int | None, str | None] | None:
    """Message and text of the asking that the call edits; None when that never arrived."""
    if call.edits is None:
        return None, None
    put = select(asking.c.message_id, asking.c.text).where(
        asking.c.mentee == row["mentee"], asking.c.number == call.edits
    )
    if (noted := (connection.execute(put)).one_or_none()) is not None:
        if noted.message_id is None:
            return None
        said = noted.text and unseal(unlocked, "asking", "text", str(call.edits), noted.text)
        return noted.message_id, said
    return _edited_before_consent(connection, keys, row["chat"], call.edits)


def _edited_before_consent(connection: Connection, keys: Keys, chat: int, number: int) -> tuple[int, str | None] | None:
    """Then nobody has askings yet: what is left of that time is in the outbox."""
    put = (
        select(outbox.c.message_id, outbox.c.key, outbox.c.payload)
        .where(outbox.c.chat == chat, outbox.c.mentee.is_(None), outbox.c.asking == number)
        .where(outbox.c.message_id.is_not(None), outbox.c.payload.is_not(None))
        .order_by(outbox.c.id.desc())
        .limit(1)
    )
    found = (connection.execute(put)).one_or_none()
    if found is None:
        return None
    return found.message_id, opened(keys.intake, found.key, found.payload).params.get("text")


def _drop(connection: Connection, row: RowMapping, **state: Any) -> None:
    where = outbox.c.id == row["id"]
    connection.execute(delete(outbox).where(where) if row["fleeting"] else update(outbox).where(where).values(state))


def _end(connection: Connection, outgoing: Outgoing, worker: str, **state: Any) -> bool:
    """Whether it was still this worker's to end."""
    mine = (outbox.c.id == outgoing.id, outbox.c.worker == worker, outbox.c.state == "sending")
    if outgoing.fleeting and state["state"] != "waiting":
        return bool((connection.execute(delete(outbox).where(*mine))).rowcount)
    done = connection.execute(update(outbox).where(*mine).values({"worker": None} | state))
    return bool(done.rowcount)


def _of(outgoing: Outgoing, number: int) -> Update:
    return update(asking).where(asking.c.mentee == outgoing.mentee, asking.c.number == number)
