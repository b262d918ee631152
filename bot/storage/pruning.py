"""What has been kept long enough goes: a few rows a transaction, so that nobody's turn waits for all of them."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, and_, delete, func, literal_column, or_, select, update

from bot.storage import pacing
from bot.storage.database import later
from bot.storage.inbox import DEAD_KEPT, KEPT, TICK
from bot.storage.statements import among
from bot.storage.tables import heartbeat, inbox, outbox, pace

SLICE = 200  # rows a transaction
FIRST = -(2**63)  # no chat's id is lower

# Written out, not as parameters: see `outbox.WAITING`.
_DONE, _FAILED = (inbox.c.state == literal_column(f"'{state}'") for state in ("done", "failed"))
_GIVEN_UP = outbox.c.state.in_([literal_column(f"'{state}'") for state in ("dead", "unsure")])
_OVER = and_(
    outbox.c.payload.is_not(None),
    outbox.c.state.in_([literal_column(f"'{state}'") for state in ("sent", "expired", "withdrawn", "unsent")]),
)
_OURS = or_(outbox.c.key.like("inbox:%"), outbox.c.key.like("operator:%"))


def done(connection: Connection, now: datetime) -> bool:
    """As all of these: whether there may be more."""
    return _removed(connection, inbox, _DONE, inbox.c.at < now - KEPT)


def failed(connection: Connection, now: datetime) -> bool:
    """Their words, then they themselves."""
    few = _few(inbox, _FAILED, inbox.c.at < now - KEPT, inbox.c.body.is_not(None))
    emptied = connection.execute(update(inbox).where(inbox.c.id.in_(few)).values(body=None)).rowcount
    return _removed(connection, inbox, _FAILED, inbox.c.at < now - DEAD_KEPT) or emptied == SLICE


def over(connection: Connection, now: datetime) -> bool:
    """A call with a key of its own is never to be put again: of it the row stays. Reports carry their hour."""
    few = _few(outbox, _OVER, outbox.c.at < now - KEPT).add_columns(_OURS)
    found = connection.execute(few).all()
    ours, others = ([id for id, is_ours in found if is_ours == wanted] for wanted in (True, False))
    if ours:
        connection.execute(delete(outbox).where(among(outbox.c.id)), {"these": ours})
    if others:
        connection.execute(update(outbox).where(among(outbox.c.id)).values(payload=None), {"these": others})
    return len(found) == SLICE


def given_up(connection: Connection, now: datetime) -> bool:
    return _removed(connection, outbox, _GIVEN_UP, outbox.c.at < now - DEAD_KEPT)


def lives(connection: Connection, _now: datetime) -> bool:
    """Of processes that are gone: few."""
    gone = later(connection, -timedelta(days=1))
    connection.execute(delete(heartbeat).where(heartbeat.c.name != TICK, heartbeat.c.at < gone))
    return False


STEPS: tuple[Callable[[Connection, datetime], bool], ...] = (done, failed, over, given_up, lives)


def paces(connection: Connection, behind: int) -> int | None:
    """Of chats whose row says nothing any more, among the next after `behind`; gives the last of these, None at the
    end.
    """
    some = select(pace.c.chat).where(pace.c.chat > behind).order_by(pace.c.chat).limit(SLICE)
    chats = connection.scalars(some).all()
    real = pacing.real_seconds(connection)
    quiet = and_(pace.c.paid < real - pacing.QUIET, func.coalesce(pace.c.flooded, 0) < real - pacing.QUIET)
    if chats:
        connection.execute(delete(pace).where(among(pace.c.chat), pace.c.chat != pacing.ALL, quiet), {"these": chats})
    return chats[-1] if len(chats) == SLICE else None


def _removed(connection: Connection, table: Table, *where: ColumnElement[bool]) -> bool:
    return bool(connection.execute(delete(table).where(table.c.id.in_(_few(table, *where)))).rowcount == SLICE)


def _few(table: Table, *where: ColumnElement[bool]) -> Any:
    """The oldest, without those that another process is removing."""
    return select(table.c.id).where(*where).order_by(table.c.at).limit(SLICE).with_for_update(skip_locked=True)
