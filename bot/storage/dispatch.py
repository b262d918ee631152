"""The sender's side of the outbox: rows claimed by one worker; `outcomes` is what became of them. Sends nothing itself.

Within a chat first in, first out; among chats replies before nudges. A row is noted as "sending", and that committed,
before the call; its end can be noted only by the worker who is sending it.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from itertools import takewhile
from typing import Any

from sqlalchemy import (
    BindParameter,
    Connection,
    RowMapping,
    bindparam,
    case,
    delete,
    exists,
    literal_column,
    or_,
    select,
    update,
)

from bot.calls import Call
from bot.storage import inbox, pacing
from bot.storage.keys import Keys
from bot.storage.outbox import EDIT, NUDGE, PENDING, WAITING, opened, unsent
from bot.storage.pacing import Rate
from bot.storage.sealing import SealBroken, unseal
from bot.storage.statements import Many, among, outside
from bot.storage.tables import asking, key, outbox

ROUNDS, A_MOMENT = 20, 0.001  # of nothing but rows that have lost their sense; seconds until the next ones


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
    """`wait`: seconds until there may be more, when the pace held some back or all were past their time; else None."""

    rows: list[Outgoing]
    wait: float | None = None


_earlier = outbox.alias()
_LANES = select(case((pacing.NUDGES_WAIT, literal_column(str(NUDGE))), else_=literal_column("99"))).scalar_subquery()
_WANTED = (  # what is left out need not be made ready
    *(outbox.c[name] for name in ("id", "key", "chat", "mentee", "lane", "payload", "not_after", "fleeting")),
    *(outbox.c[name] for name in ("attempts", "repeats")),
    key.c.wrapped,
)
_FIRST = (
    select(*_WANTED)
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
        outbox.c.lane < _LANES,  # a bound of the index: nudges that wait are not even looked at
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
    select(*_WANTED)
    .outerjoin(key, key.c.mentee == outbox.c.mentee)
    .where(among(outbox.c.id), WAITING)
    .with_for_update(skip_locked=True, of=outbox)
)
BY: BindParameter[str] = bindparam("by")
_SENDING = update(outbox).where(among(outbox.c.id)).values(state="sending", worker=BY)
ASKING = update(asking).where(asking.c.mentee == bindparam("of_mentee"), asking.c.number == bindparam("of_number"))
PERHAPS = Many(ASKING.values(perhaps=bindparam("then")))
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
    for _ in range(ROUNDS):
        rows = connection.execute(first, about).mappings().all()
        claimed = _claimed(connection, keys, _runs(connection, rows, now, limit), now) if rows else []
        if claimed or not rows:
            break  # else all of them had lost their sense: their chats may have others
    wait = None if claimed or not rows else A_MOMENT
    if rate is not None and claimed:
        granted, wait = pacing.share(connection, rate, len(claimed))
        wait = wait if granted < len(claimed) else None
        claimed = claimed[:granted]
        if messages := [one.chat for one in claimed if one.call.is_message]:
            pacing.note(connection, rate, messages)
    if claimed:
        connection.execute(_SENDING, {"these": [one.id for one in claimed], "by": worker})
    asked = [
        place(one, one.call.asking) | {"then": now}
        for one in claimed
        if one.mentee is not None and one.call.asking is not None and not one.repeats
    ]
    PERHAPS(connection, asked)
    return Claimed(claimed, wait)


def _runs(connection: Connection, firsts: Sequence[RowMapping], now: datetime, limit: int) -> list[RowMapping]:
    """Each of `firsts`, and behind an edit what follows in its chat up to a message: it need not wait for a claim of
    its own. Nudges stay, and so does all behind what may not go yet or is in another's hands. At most so many."""
    chats = [row["chat"] for row in firsts if row["lane"] == EDIT]
    if not chats:
        return list(firsts)
    queues: dict[int, list[RowMapping]] = {chat: [] for chat in chats}
    for row in connection.execute(_QUEUES, {"chats": chats}).mappings():
        queues[row["chat"]].append(row)
    wanted = {chat: _behind(queue, now) for chat, queue in queues.items()}
    runs = [[first["id"], *wanted.get(first["chat"], ())] for first in firsts]
    held = {first["id"]: first for first in firsts}
    behind = [id for id in [id for run in runs for id in run][:limit] if id not in held]
    held |= {row["id"]: row for row in connection.execute(_BEHIND, {"these": behind}).mappings()}
    return [held[id] for run in runs for id in takewhile(held.__contains__, run)][:limit]


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
    unwrap = cache(keys.unwrap)  # of one mentee there are several, and nothing of it stays
    opened_rows: list[tuple[RowMapping, bytes, Call]] = []
    for row in rows:
        try:
            unlocked = keys.intake if row["mentee"] is None else unwrap(row["mentee"], row["wrapped"] or b"")
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


def place(outgoing: Outgoing, number: int) -> dict[str, Any]:
    """Of an asking of the same mentee, for `ASKING`."""
    return {"of_mentee": outgoing.mentee, "of_number": number}
