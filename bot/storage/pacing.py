"""Telegram's pace as all senders on one database keep it together (RELIABILITY 8, rules 10 and 11).

What one sender alone keeps is `bot.telegram.pace`; here is the same for several, by the database's clock: `paid` is the
instant up to which what was sent of late uses up the allowance, so that "three at once, then one a second" is a number
that is never more than two seconds ahead. A sender takes its share in the transaction that claims what it will send.
"""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ARRAY,
    BigInteger,
    BindParameter,
    ColumnElement,
    Connection,
    Double,
    Integer,
    bindparam,
    cast,
    exists,
    extract,
    func,
    literal,
    select,
)
from sqlalchemy.dialects.postgresql import insert

from bot.storage.statements import insert_into, insert_over
from bot.storage.tables import lease, outbox, pace

ALL = 0  # no chat has this id
NUDGES = "nudges"  # the lease that Telegram has on them after 429s
SPREAD = 5.0  # seconds in which a second chat's 429 shows that it is not one chat's
LONG_FLOOD = 60.0  # seconds
QUIET = 60.0  # seconds after which a chat's row says nothing any more
RESTED = 2.0  # seconds that a chat's `paid` may be ahead while it may get a message; at Telegram's one a second
TWENTIETH = 0.05  # of a call: no two clocks run alike


@dataclass(frozen=True)
class Rate:
    """Calls a second in all, `burst` of them at once after a rest; messages to a chat, likewise."""

    all: float
    burst: float
    chat: float
    chat_burst: float


def share(connection: Connection, rate: Rate, wanted: int) -> tuple[int, float]:
    """How many of so many calls may go out now, and the seconds until one more may. For PostgreSQL."""
    about = {"rate": rate.all, "burst": rate.burst, "wanted": wanted}
    granted, ahead = connection.execute(_SHARE, about).one()
    return granted, max(0.0, ahead - (rate.burst - 1) / rate.all)


def free(connection: Connection) -> bool:
    """Whether nobody is sharing just now; then nobody can before this transaction ends. For PostgreSQL."""
    of_all = select(pace.c.chat).where(pace.c.chat == ALL)
    if connection.scalar(of_all.with_for_update(skip_locked=True)) is not None:
        return True
    return connection.scalar(of_all) is None  # the first one ever


def wait_for_others(connection: Connection) -> None:
    """Until no claim is being committed: each holds the pace of all until its transaction ends."""
    if connection.dialect.name != "sqlite":
        connection.execute(select(pace.c.chat).where(pace.c.chat == ALL).with_for_update())


def note(connection: Connection, rate: Rate, chats: Sequence[int]) -> None:
    """That each of these is about to get a message. For PostgreSQL."""
    connection.execute(_NOTE, {"chats": list(chats), "each": 1 / rate.chat})


def flood(connection: Connection, chat: int, seconds: float, until: datetime) -> None:
    """A 429 is its chat's; a second chat's soon after, or a long one, is everybody's: then nudges wait, too.

    `until` is by the coach's clock.
    """
    real = real_seconds(connection)
    others = exists().where(pace.c.chat != chat, pace.c.flooded > real - SPREAD)
    spread = connection.scalar(select(others))
    rests = real + seconds + RESTED
    later = func.max if connection.dialect.name == "sqlite" else func.greatest
    noted = insert_into(connection, pace).values(chat=chat, flooded=real, paid=rests)
    still = {"flooded": real, "paid": later(pace.c.paid, rests)}
    connection.execute(noted.on_conflict_do_update(index_elements=["chat"], set_=still))
    if spread or seconds > LONG_FLOOD:
        parked = connection.scalar(select(lease.c.until).where(lease.c.name == NUDGES))
        row = {"name": NUDGES, "holder": "Telegram", "until": max(until, parked or until)}
        insert_over(connection, lease, [row], ["until"])


def real_seconds(connection: Connection) -> ColumnElement[float]:
    return literal(time.time()) if connection.dialect.name == "sqlite" else _real


_real = cast(extract("epoch", func.clock_timestamp()), Double)
_rate: BindParameter[float] = bindparam("rate", type_=Double)
_burst: BindParameter[float] = bindparam("burst", type_=Double)
_wanted: BindParameter[int] = bindparam("wanted", type_=Integer)
_since = func.greatest(pace.c.paid, _real)
_free = cast(func.floor(_burst - (_since - _real) * _rate + TWENTIETH), Integer)
_granted = func.least(_wanted, func.greatest(_free, 0))
_first = func.least(_wanted, cast(func.floor(_burst), Integer))
_SHARE = (
    insert(pace)
    .values(chat=ALL, paid=_real + _first / _rate, granted=_first)
    .on_conflict_do_update(
        index_elements=["chat"], set_={"granted": _granted, "paid": _since + cast(_granted, Double) / _rate}
    )
    .returning(pace.c.granted, pace.c.paid - _real)
)
_each: BindParameter[float] = bindparam("each", type_=Double)
_chat = func.unnest(bindparam("chats", type_=ARRAY(BigInteger))).column_valued("chat")
_NOTE = (
    insert(pace)
    .from_select(["chat", "paid"], select(_chat, _real + _each))
    .on_conflict_do_update(index_elements=["chat"], set_={"paid": func.greatest(pace.c.paid, _real) + _each})
)

NUDGES_WAIT: Any = exists().where(lease.c.name == NUDGES, lease.c.until > bindparam("now"))
_rested: BindParameter[float] = bindparam("rested", type_=Double)
RESTING: Any = exists().where(pace.c.chat == outbox.c.chat, pace.c.paid > _real + _rested)
"""That the outbox row's chat had its share for now; `rested` is how far `paid` may be ahead."""
