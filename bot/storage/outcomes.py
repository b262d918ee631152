"""What became of what a worker claimed, noted by the one who was sending it (RELIABILITY 8, rules 7 to 12)."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, delete, exists, literal_column, select, true, update

from bot.storage import inbox, pacing
from bot.storage.database import later
from bot.storage.dispatch import ASKING, BY, PERHAPS, Outgoing, place
from bot.storage.keys import Keys
from bot.storage.outbox import NUDGE, PENDING, WAITING, nudge_rows, nudges, number_of, unsent
from bot.storage.statements import Many, among, outside
from bot.storage.tables import heartbeat, mentee, outbox, pace
from bot.storage.tables import inbox as received

GONE = timedelta(seconds=5)  # of real time without a sign of life: what a worker was sending is taken over
SECOND_THOUGHT = timedelta(seconds=60)  # a nudge that may have arrived: before it is said again
REPEATS = 2

_OF_OTHERS = (
    select(outbox.c.id, outbox.c.lane, outbox.c.repeats)
    .where(outbox.c.state == literal_column("'sending'"), outbox.c.worker != bindparam("me"))
    .with_for_update(skip_locked=True, of=outbox)
)
_NEVER_GOT = (
    update(outbox)
    .where(outbox.c.state == literal_column("'sending'"), outbox.c.worker == BY, outside(outbox.c.id, "got"))
    .values(state="waiting", worker=None)
    .returning(outbox.c.mentee, outbox.c.asking, outbox.c.repeats)
)
_MINE = (
    select(outbox.c.id).where(among(outbox.c.id), outbox.c.worker == BY, outbox.c.state == "sending").with_for_update()
)
_SENT = Many(
    update(outbox)
    .where(outbox.c.id == bindparam("of_id"))
    .values(state="sent", worker=None, message_id=bindparam("message"))
)
_REMOVED = delete(outbox).where(among(outbox.c.id))
_PACELESS = delete(pace).where(among(pace.c.chat))
_COMING = ASKING.values(message_id=bindparam("message"), at=bindparam("then"))
_ARRIVED_AGAIN, _ARRIVED = Many(_COMING), Many(_COMING.values(perhaps=None))
_CHOSEN = Many(ASKING.values(text=None))


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
        connection.execute(_PACELESS, {"these": [one.outgoing.chat for one in noted if one.outgoing.fleeting]})
    lasting = [one for one in noted if not one.outgoing.fleeting]
    _SENT(connection, [{"of_id": one.outgoing.id, "message": one.message_id} for one in lasting])
    arrived: dict[bool, list[dict[str, Any]]] = {False: [], True: []}
    chosen: list[dict[str, Any]] = []
    for one in noted:
        outgoing, call = one.outgoing, one.outgoing.call
        if outgoing.mentee is None:
            continue
        if call.asking is not None and one.message_id is not None:
            where = place(outgoing, call.asking)
            arrived[bool(outgoing.repeats)].append(where | {"message": one.message_id, "then": one.at})
        if call.edits is not None and call.chosen is not None:
            chosen.append(place(outgoing, call.edits))
    _ARRIVED(connection, arrived[False])
    _ARRIVED_AGAIN(connection, arrived[True])  # of one sent again it is not known which copy was answered
    _CHOSEN(connection, chosen)


def again(connection: Connection, outgoing: Outgoing, worker: str, not_before: datetime | None, counted: bool) -> None:
    """It surely was not sent."""
    attempts = outgoing.attempts + counted
    _end(connection, outgoing, worker, state="waiting", not_before=not_before, attempts=attempts)
    if outgoing.mentee is not None and outgoing.call.asking is not None and not outgoing.repeats:
        PERHAPS(connection, [place(outgoing, outgoing.call.asking) | {"then": None}])


def dead(connection: Connection, outgoing: Outgoing, worker: str, why: str) -> None:
    """Telegram will never take it."""
    _end(connection, outgoing, worker, state="dead", why=why)


def unsure(connection: Connection, outgoing: Outgoing, worker: str, now: datetime) -> None:
    """It may have been sent (RELIABILITY 8.8)."""
    _end(connection, outgoing, worker, **_repeated(number_of(outgoing.call), outgoing.repeats, now))


def left(connection: Connection, those: Sequence[Outgoing], worker: str, why: str) -> None:
    """It cannot be noted what became of these, by a fault of ours: they are listed, and not sent again by themselves,
    for most of them were.
    """
    for outgoing in those:
        _end(connection, outgoing, worker, state="unsure", why=why)


def take_over(connection: Connection, worker: str, now: datetime) -> None:
    """What others were sending when they died may have been sent. A sign of life that is to come was given before the
    clock was set back.
    """
    lately = heartbeat.c.at.between(later(connection, -GONE), later(connection, GONE))
    lives = exists().where(heartbeat.c.name == outbox.c.worker, lately)
    for id, lane, repeats in connection.execute(_OF_OTHERS.where(~lives), {"me": worker}).all():
        connection.execute(
            update(outbox)
            .where(outbox.c.id == id)
            .values({"worker": None} | _repeated(lane, min(repeats, REPEATS - 1), now))
        )


def never_got(connection: Connection, worker: str, got: Collection[int]) -> None:
    """What a claim gave to `worker` that seemed to fail, and was committed: surely not sent. The rows `got` it has: it
    is sending them, or a fault of ours kept it from noting their end.
    """
    pacing.wait_for_others(connection)  # a commit that nobody heard of may still be under way
    asked = [
        {"of_mentee": mentee, "of_number": number, "then": None}
        for mentee, number, repeats in connection.execute(_NEVER_GOT, {"by": worker, "got": list(got)}).all()
        if mentee is not None and number is not None and not repeats
    ]
    PERHAPS(connection, asked)


def flooded(connection: Connection, outgoing: Outgoing, worker: str, seconds: float, until: datetime) -> None:
    """A 429: it surely was not sent, its chat is parked, and perhaps all nudges are."""
    again(connection, outgoing, worker, until, counted=False)
    parked = update(outbox).where(outbox.c.chat == outgoing.chat, PENDING, WAITING)  # what comes later waits behind it
    connection.execute(parked.values(not_before=until))
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
    here = update(outbox).where(outbox.c.chat == chat, PENDING, WAITING)
    connection.execute(here.where(outbox.c.lane >= NUDGE).values(state="unsent"))
    connection.execute(here.values(state="dead", why="blocked"))
    goodbye = outbox.c.chat == chat, outbox.c.mentee.is_(None), outbox.c.fleeting, outbox.c.state == "dead"
    connection.execute(delete(outbox).where(*goodbye))


def migrate(connection: Connection, old: int, new: int) -> None:
    """Telegram gave the chat another id."""
    for table, those in ((mentee, true()), (received, true()), (outbox, PENDING)):
        connection.execute(update(table).where(table.c.chat == old, those).values(chat=new))


def _repeated(lane: int, repeats: int, now: datetime) -> dict[str, Any]:
    """A reply at once, an edit freely, a nudge a minute later; at most twice."""
    if repeats >= REPEATS:
        return {"state": "unsure"}
    later = now + SECOND_THOUGHT if lane >= NUDGE else None
    return {"state": "waiting", "repeats": repeats + 1, "not_before": later}


def _end(connection: Connection, outgoing: Outgoing, worker: str, **state: Any) -> bool:
    """Whether it was still this worker's to end."""
    mine = (outbox.c.id == outgoing.id, outbox.c.worker == worker, outbox.c.state == "sending")
    if outgoing.fleeting and state["state"] != "waiting":
        return bool((connection.execute(delete(outbox).where(*mine))).rowcount)
    done = connection.execute(update(outbox).where(*mine).values({"worker": None} | state))
    return bool(done.rowcount)
