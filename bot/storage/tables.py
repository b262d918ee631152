"""The tables. A migration in `migrations/versions` makes the same; a test compares the two.

Every table about a mentee hangs on `mentee`. What is sealed in inbox and outbox is sealed with the key of the mentee
named in the row, without one with the intake key.
"""

from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ColumnElement,
    Double,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Table,
    Text,
    and_,
)

from bot.storage.mapping import Instant, Mapped
from dialogs.mentee import Frame, Mentee
from dialogs.plan import KINDS, Entry, Row

metadata = MetaData(
    naming_convention={  # a later migration can only change what has a name
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
    }
)

# What belongs to a mentee but is kept in tables of its own, or read from them.
ELSEWHERE = ("stack", "finished", "plan", "history", "shown", "places", "nudged", "waiting", "readings")

MENTEE = Mapped(Mentee, "mentee", ELSEWHERE)
PLAN: dict[type[Row], Mapped[Any]] = {kind: Mapped(kind, name) for name, kind in KINDS.items()}
FRAME = Mapped(Frame, "frame")
HISTORY = Mapped(Entry, "history")


def _serial() -> Column[int]:
    """Rising in the order of writing, and no number twice, ever: outbox keys are made of it."""
    return Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True)


def _mentee(**more: Any) -> Column[str]:
    return Column("mentee", String, ForeignKey("mentee.id", ondelete="CASCADE"), nullable=False, **more)


def _some(name: str, *columns: Column[Any], where: ColumnElement[bool]) -> Index:
    """An index over the few rows that are looked for."""
    return Index(name, *columns, sqlite_where=where, postgresql_where=where)


mentee = Table(
    "mentee",
    metadata,
    *MENTEE.columns("id"),
    Column("next_due", Instant),  # derived: when the tick is to look again
    Column("entries", BigInteger, nullable=False),  # lines of history written so far
    Column("saves", BigInteger, nullable=False),  # whoever changes anything of a mentee counts it up: see `known`
)
Index("ix_mentee_chat", mentee.c.chat, unique=True)
_some("ix_mentee_next_due", mentee.c.next_due, where=mentee.c.next_due.is_not(None))

key = Table(
    "key",
    metadata,
    _mentee(primary_key=True),
    Column("wrapping", String, nullable=False),  # id of the DATA_KEY that wraps it
    Column("wrapped", LargeBinary, nullable=False),
)

PLAN_TABLES = tuple(
    Table(mapped.table, metadata, _mentee(primary_key=True), *mapped.columns("id")) for mapped in PLAN.values()
)

frame = Table(
    "frame",
    metadata,
    _mentee(primary_key=True),
    *FRAME.columns("id"),
    Column("open", Boolean, primary_key=True),  # an ended one that is changed is open as a copy beside itself
    Column("place", BigInteger, nullable=False),  # in the stack, or among the ended: the latest is the highest
)

history = Table(
    "history",
    metadata,
    _mentee(primary_key=True),
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    *HISTORY.columns(),
)

asking = Table(
    "asking",
    metadata,
    _mentee(primary_key=True),
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("frame", BigInteger),
    Column("path", LargeBinary),  # sealed
    Column("text", LargeBinary),  # sealed: what was sent, until its buttons have been taken off
    Column("message_id", BigInteger),  # Telegram's, once delivered
    Column("at", Instant),  # Telegram's clock
    Column("perhaps", Instant),  # it may have been delivered from then on: a call is under way, or its receipt was lost
)
_some("ix_asking_message_id", asking.c.mentee, asking.c.message_id, where=asking.c.message_id.is_not(None))
_some("ix_asking_at", asking.c.at, where=asking.c.at.is_not(None))

inbox = Table(
    "inbox",
    metadata,
    _serial(),
    Column("key", String, nullable=False, unique=True),  # "update:17" for Telegram's, "inside:…" for ours
    Column("chat", BigInteger),
    Column("mentee", String),
    Column("kind", String, nullable=False),
    Column("body", LargeBinary),  # sealed; emptied by the turn
    Column("state", String, nullable=False),  # waiting, done, failed
    Column("reference", String),  # of the fault that it failed by
    Column("at", Instant, nullable=False),
    sqlite_autoincrement=True,
)
_some("ix_inbox_waiting", inbox.c.chat, inbox.c.id, where=inbox.c.state == "waiting")
_some("ix_inbox_oldest", inbox.c.id, where=inbox.c.state == "waiting")
_some("ix_inbox_spoken", inbox.c.id, where=and_(inbox.c.state == "waiting", inbox.c.kind != "due"))
Index("ix_inbox_chat", inbox.c.chat)
_some("ix_inbox_done", inbox.c.at, where=inbox.c.state == "done")
_some("ix_inbox_failed", inbox.c.at, where=inbox.c.state == "failed")

outbox = Table(
    "outbox",
    metadata,
    _serial(),
    Column("key", String, nullable=False, unique=True),  # "inbox:17:0", or what the call says of itself
    Column("chat", BigInteger, nullable=False),
    Column("mentee", String),
    Column("lane", SmallInteger, nullable=False),  # the lower goes first
    Column("payload", LargeBinary),  # sealed
    Column("asking", BigInteger),
    Column("not_before", Instant),
    Column("not_after", Instant),
    Column("fleeting", Boolean, nullable=False),  # the goodbye: removed as soon as it needs no more sending
    Column("state", String, nullable=False),  # waiting, sending, sent, expired, withdrawn, unsent, dead, unsure
    Column("worker", String),
    Column("attempts", Integer, nullable=False),  # for want of a way
    Column("repeats", Integer, nullable=False),  # for want of a receipt
    Column("why", Text),  # it is dead: Telegram's words
    Column("message_id", BigInteger),
    Column("at", Instant, nullable=False),
    sqlite_autoincrement=True,
)
_pending = outbox.c.state.in_(("waiting", "sending"))
_some("ix_outbox_waiting", outbox.c.lane, outbox.c.id, where=outbox.c.state == "waiting")
_some("ix_outbox_sending", outbox.c.worker, where=outbox.c.state == "sending")
_some("ix_outbox_pending", outbox.c.chat, outbox.c.id, where=_pending)
_some("ix_outbox_message_id", outbox.c.chat, outbox.c.message_id, where=outbox.c.message_id.is_not(None))
_some("ix_outbox_mentee", outbox.c.mentee, where=outbox.c.mentee.is_not(None))
_some("ix_outbox_stranger", outbox.c.chat, where=outbox.c.mentee.is_(None))
_over = and_(outbox.c.payload.is_not(None), outbox.c.state.in_(("sent", "expired", "withdrawn", "unsent")))
_some("ix_outbox_over", outbox.c.at, where=_over)
_some("ix_outbox_given_up", outbox.c.at, where=outbox.c.state.in_(("dead", "unsure")))

heartbeat = Table(  # "tick" by the coach's clock, each worker's by real time, the database's own where it has one
    "heartbeat", metadata, Column("name", String, primary_key=True), Column("at", Instant, nullable=False)
)

lease = Table(  # who alone may do something, until when by real time; see `leases`
    "lease",
    metadata,
    Column("name", String, primary_key=True),
    Column("holder", String, nullable=False),
    Column("until", Instant, nullable=False),
    Column("drained", Instant),  # "poll": when the latest request began that found nothing more
)

pace = Table(  # what all senders together have sent of late, in seconds of real time; see `pacing`
    "pace",
    metadata,
    Column("chat", BigInteger, primary_key=True, autoincrement=False),  # 0: all chats together
    Column("paid", Double, nullable=False),  # up to when the messages of late use up what is allowed
    Column("granted", Integer),  # of 0: how many the latest asking was given
    Column("flooded", Double),  # its latest 429
)
_some("ix_pace_flooded", pace.c.flooded, where=pace.c.flooded.is_not(None))

meta = Table("meta", metadata, Column("name", String, primary_key=True), Column("value", Text, nullable=False))

# What tells only of processes that run: of no use to others.
OF_PROCESSES = (heartbeat, lease, pace)

# All that hangs on a mentee, the key first: with it gone, the rest is noise.
OF_A_MENTEE = (key, *PLAN_TABLES, frame, history, asking)
