"""The sender's side of the outbox: rows claimed by one worker, and what became of them. Sends nothing itself.

Within a chat first in, first out; among chats replies before nudges. A row is noted as "sending", and that committed,
before the call; its end can be noted only by the worker who is sending it.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import takewhile
from typing import Any

from sqlalchemy import (
    BindParameter,
    Connection,
    RowMapping,
    bindparam,
    delete,
    exists,
    literal_column,
    or_,
    select,
    update,
)

from bot.calls import Call
from bot.storage import inbox, pacing
from bot.storage.database import later
from bot.storage.keys import Keys
from bot.storage.outbox import EDIT, NUDGE, PENDING, WAITING, nudge_rows, nudges, number_of, opened, unsent
from bot.storage.pacing import Rate
from bot.storage.sealing import SealBroken, unseal
from bot.storage.statements import Many, among, outside
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


Edited = Mapping[tuple[str | None, int], tuple[int | None, bytes | None]]


@dataclass(frozen=True)
class Claimed:
    """`wait`: seconds until one more may go, when the pace held some of them back; None when it did not."""

    rows: list[Outgoing]
    wait: float | None = None


_earlier = outbox.alias()
_FIRST = (
    select(outbox, key.c.wrapped)
    .outerjoin(key, key.c.mentee == outbox.c.mentee)
    .where(
        WAITING,
        or_(outbox.c.not_before.is_(None), outbox.c.not_before <= bindparam("now")),
        outside(outbox.c.chat, "busy"),
        ~exists().where(
            _earlier.c.chat == outbox.c.chat,
            _earlier.c.state.in_((literal_column("'waiting'"), literal_column("'sending'"))),
            _earlier.c.id < outbox.c.id,
        ),
        or_(outbox.c.lane < literal_column(str(NUDGE)), ~pacing.NUDGES_WAIT),
    )
    .order_by(outbox.c.lane, outbox.c.id)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True, of=outbox)
)
_FIRST_OF_SEVERAL = _FIRST.where(~pacing.RESTING)
_QUEUES = (
    select(outbox.c.id, outbox.c.chat, outbox.c.lane, outbox.c.not_before, outbox.c.state)
    .where(among(outbox.c.chat, "chats"), PENDING)
    .order_by(outbox.c.id)
)
_BEHIND = (
    select(outbox, key.c.wrapped)
    .outerjoin(key, key.c.mentee == outbox.c.mentee)
    .where(among(outbox.c.id), WAITING)
    .with_for_update(skip_locked=True, of=outbox)
)
_OF_OTHERS = (
    select(outbox.c.id, outbox.c.lane, outbox.c.repeats)
    .where(outbox.c.state == literal_column("'sending'"), outbox.c.worker != bindparam("me"))
    .with_for_update(skip_locked=True, of=outbox)
)


_BY: BindParameter[str] = bindparam("by")
_SENDING = update(outbox).where(among(outbox.c.id)).values(state="sending", worker=_BY)
_MINE = (
    select(outbox.c.id).where(among(outbox.c.id), outbox.c.worker == _BY, outbox.c.state == "sending").with_for_update()
)
_SENT = Many(
    update(outbox)
    .where(outbox.c.id == bindparam("of_id"))
    .values(state="sent", worker=None, message_id=bindparam("message"))
)
_REMOVED = delete(outbox).where(among(outbox.c.id))
_ASKING = update(asking).where(asking.c.mentee == bindparam("of_mentee"), asking.c.number == bindparam("of_number"))
_PERHAPS = Many(_ASKING.values(perhaps=bindparam("then")))
_COMING = _ASKING.values(message_id=bindparam("message"), at=bindparam("then"))
_ARRIVED_AGAIN, _ARRIVED = Many(_COMING), Many(_COMING.values(perhaps=None))
_CHOSEN = Many(_ASKING.values(text=None))
_ASKINGS = select(asking.c.mentee, asking.c.number, asking.c.message_id, asking.c.text).where(
    among(asking.c.mentee, "whose"), among(asking.c.number, "numbers")
)


def claim(
    connection: Connection,
    keys: Keys,
    worker: str,
    now: datetime,
    limit: int,
    busy: Collection[int],
    rate: Rate | None = None,
) -> Claimed:
    """The next row of as many chats as may be, noted as being sent by `worker`; where that only changes what is there,
    what follows it as well, up to a message.

    With a `rate` as many as all senders together may send now, and none of chats that had their share.
    """
    first, about = _FIRST, {"now": now, "busy": busy, "most": limit}
    if rate is not None:
        first, about = _FIRST_OF_SEVERAL, about | {"rested": (rate.chat_burst - 1) / rate.chat}
    while True:
        rows = connection.execute(first, about).mappings().all()
        claimed = _claimed(connection, keys, _runs(connection, rows, now), now)[:limit] if rows else []
        if claimed or not rows:
            break  # else all of them had lost their sense: their chats may have others
    wait = None
    if rate is not None and claimed:
        granted, wait = pacing.share(connection, rate, len(claimed))
        wait = wait if granted < len(claimed) else None
        claimed = claimed[:granted]
        if messages := [one.chat for one in claimed if one.call.edits is None]:
            pacing.note(connection, rate, messages)
    if claimed:
        connection.execute(_SENDING, {"these": [one.id for one in claimed], "by": worker})
    asked = [
        _place(one, one.call.asking) | {"then": now}
        for one in claimed
        if one.mentee is not None and one.call.asking is not None and not one.repeats
    ]
    _PERHAPS(connection, asked)
    return Claimed(claimed, wait)


@dataclass(frozen=True)
class Receipt:
    """Of a row that was sent: Telegram's id and date of the message."""

    outgoing: Outgoing
    message_id: int | None
    at: datetime | None


def sent(connection: Connection, receipts: Sequence[Receipt], worker: str) -> None:
    """Content when a row is gone: erased, or taken over by another."""
    ids = [receipt.outgoing.id for receipt in receipts]
    mine = set(connection.execute(_MINE, {"these": ids, "by": worker}).scalars())
    noted = [receipt for receipt in receipts if receipt.outgoing.id in mine]
    if over := [one.outgoing.id for one in noted if one.outgoing.fleeting]:
        connection.execute(_REMOVED, {"these": over})
    lasting = [one for one in noted if not one.outgoing.fleeting]
    _SENT(connection, [{"of_id": one.outgoing.id, "message": one.message_id} for one in lasting])
    arrived: dict[bool, list[dict[str, Any]]] = {False: [], True: []}
    chosen: list[dict[str, Any]] = []
    for one in noted:
        outgoing, call = one.outgoing, one.outgoing.call
        if outgoing.mentee is None:
            continue
        if call.asking is not None and one.message_id is not None:
            where = _place(outgoing, call.asking)
            arrived[bool(outgoing.repeats)].append(where | {"message": one.message_id, "then": one.at})
        if call.edits is not None and call.chosen is not None:
            chosen.append(_place(outgoing, call.edits))
    _ARRIVED(connection, arrived[False])
    _ARRIVED_AGAIN(connection, arrived[True])  # of one sent again it is not known which copy was answered
    _CHOSEN(connection, chosen)


def again(connection: Connection, outgoing: Outgoing, worker: str, not_before: datetime | None, counted: bool) -> None:
    """It surely was not sent."""
    attempts = outgoing.attempts + counted
    _end(connection, outgoing, worker, state="waiting", not_before=not_before, attempts=attempts)
    if outgoing.mentee is not None and outgoing.call.asking is not None and not outgoing.repeats:
        _PERHAPS(connection, [_place(outgoing, outgoing.call.asking) | {"then": None}])


def dead(connection: Connection, outgoing: Outgoing, worker: str, why: str) -> None:
    """Telegram will never take it."""
    _end(connection, outgoing, worker, state="dead", why=why)


def unsure(connection: Connection, outgoing: Outgoing, worker: str, now: datetime) -> None:
    """It may have been sent (RELIABILITY 8.8)."""
    _end(connection, outgoing, worker, **_repeated(number_of(outgoing.call), outgoing.repeats, now))


def take_over(connection: Connection, worker: str, now: datetime) -> None:
    """What others were sending when they died may have been sent."""
    lives = exists().where(heartbeat.c.name == outbox.c.worker, heartbeat.c.at >= later(connection, -GONE))
    for id, lane, repeats in connection.execute(_OF_OTHERS.where(~lives), {"me": worker}).all():
        connection.execute(
            update(outbox)
            .where(outbox.c.id == id)
            .values({"worker": None} | _repeated(lane, min(repeats, REPEATS - 1), now))
        )


def park(connection: Connection, chat: int, until: datetime) -> None:
    """What waits now; what comes later waits behind it."""
    connection.execute(update(outbox).where(outbox.c.chat == chat, WAITING).values(not_before=until))


def flooded(connection: Connection, outgoing: Outgoing, worker: str, seconds: float, until: datetime) -> None:
    """A 429: it surely was not sent, its chat is parked, and perhaps all nudges are."""
    again(connection, outgoing, worker, until, counted=False)
    park(connection, outgoing.chat, until)
    pacing.flood(connection, outgoing.chat, seconds, until)


def block(connection: Connection, keys: Keys, chat: int, now: datetime) -> None:
    """Nothing that waits can be sent: nudges have not been told, the rest is given up."""
    of = inbox.keys_of(connection, keys, {chat})
    if chat in of:
        waiting = nudges(nudge_rows(connection, [chat])[chat], of[chat][1])
        untold = [one for nudge in waiting for one in nudge.occurrences]
        happened = [inbox.Incoming(None, chat, "member", {"back": False})]
        if untold:
            happened.insert(0, unsent(chat, untold))
        inbox.put(connection, keys, happened, now)
    here = update(outbox).where(outbox.c.chat == chat, WAITING)
    connection.execute(here.where(outbox.c.lane >= NUDGE).values(state="unsent"))
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
    later = now + SECOND_THOUGHT if lane >= NUDGE else None
    return {"state": "waiting", "repeats": repeats + 1, "not_before": later}


def _runs(connection: Connection, firsts: Sequence[RowMapping], now: datetime) -> list[RowMapping]:
    """Each of `firsts`, and behind an edit what follows in its chat up to a message: it need not wait for a claim of
    its own. Nudges stay, and so does all behind what may not go yet or is in another's hands."""
    chats = [row["chat"] for row in firsts if row["lane"] == EDIT]
    if not chats:
        return list(firsts)
    queues: dict[int, list[RowMapping]] = {chat: [] for chat in chats}
    for row in connection.execute(_QUEUES, {"chats": chats}).mappings():
        queues[row["chat"]].append(row)
    wanted = {chat: _behind(queue, now) for chat, queue in queues.items()}
    rows = connection.execute(_BEHIND, {"these": [id for ids in wanted.values() for id in ids]}).mappings()
    held = {row["id"]: row for row in rows}
    found: list[RowMapping] = []
    for first in firsts:
        found.append(first)
        found += (held[id] for id in takewhile(held.__contains__, wanted.get(first["chat"], ())))
    return found


def _behind(queue: Sequence[RowMapping], now: datetime) -> list[int]:
    """The ids behind the first, which is an edit, up to and with a message."""
    found: list[int] = []
    for row in queue[1:]:
        ready = row["state"] == "waiting" and (row["not_before"] is None or row["not_before"] <= now)
        if not ready or row["lane"] >= NUDGE:
            break
        found.append(row["id"])
        if row["lane"] != EDIT:
            break
    return found


def _claimed(connection: Connection, keys: Keys, rows: Sequence[RowMapping], now: datetime) -> list[Outgoing]:
    """Without those that are not to be sent any more; why is noted."""
    opened_rows: list[tuple[RowMapping, bytes, Call]] = []
    for row in rows:
        try:
            unlocked = keys.intake if row["mentee"] is None else keys.unwrap(row["mentee"], row["wrapped"] or b"")
            opened_rows.append((row, unlocked, opened(unlocked, row["key"], row["payload"], row["not_after"])))
        except SealBroken as broken:
            _drop(connection, row, state="dead", why=str(broken))
    edited = _edited(
        connection, [(row["mentee"], call.edits) for row, _, call in opened_rows if call.edits is not None]
    )
    claimed = []
    for row, unlocked, call in opened_rows:
        try:
            if found := _to_send(connection, keys, row, unlocked, call, edited, now):
                claimed.append(found)
        except SealBroken as broken:
            _drop(connection, row, state="dead", why=str(broken))
    return claimed


def _to_send(
    connection: Connection, keys: Keys, row: RowMapping, unlocked: bytes, call: Call, edited: Edited, now: datetime
) -> Outgoing | None:
    if row["not_after"] is not None and row["not_after"] < now:
        if call.occurrences:
            inbox.put(connection, keys, [unsent(row["chat"], call.occurrences)], now)
        _drop(connection, row, state="expired")
        return None
    message_id: int | None = None
    text: str | None = None
    if call.edits is not None:
        if (noted := edited.get((row["mentee"], call.edits))) is not None:
            message_id, sealed = noted
            text = unseal(unlocked, "asking", "text", str(call.edits), sealed) if sealed else None
        else:
            message_id, text = _edited_before_consent(connection, keys, row["chat"], call.edits)
        if message_id is None:  # it never arrived
            _drop(connection, row, state="withdrawn")
            return None
    return Outgoing(
        row["id"],
        row["chat"],
        call,
        message_id,
        text,
        attempts=row["attempts"],
        repeats=row["repeats"],
        mentee=row["mentee"],
        fleeting=row["fleeting"],
    )


def _edited(connection: Connection, places: Sequence[tuple[str | None, int]]) -> Edited:
    """Message and sealed text of the askings that are edited, by mentee and number; none of before consent."""
    known = {place for place in places if place[0] is not None}
    if not known:
        return {}
    found = connection.execute(
        _ASKINGS, {"whose": list({mentee for mentee, _ in known}), "numbers": list({number for _, number in known})}
    )
    return {(mentee, number): (message_id, text) for mentee, number, message_id, text in found}


def _edited_before_consent(connection: Connection, keys: Keys, chat: int, number: int) -> tuple[int | None, str | None]:
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
        return None, None
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


def _place(outgoing: Outgoing, number: int) -> dict[str, Any]:
    return {"of_mentee": outgoing.mentee, "of_number": number}
