"""Who alone may do something for now: of several processes one polls, and when it is gone another takes over.

Told by the database's clock, so hosts need not agree about the time (RELIABILITY 8, rule 21).
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, or_, select, update

from bot.storage.database import later, real_time
from bot.storage.statements import insert_into
from bot.storage.tables import lease

POLL = "poll"
LONGEST = timedelta(seconds=5)  # without a renewal


@dataclass(frozen=True)
class Polled:
    """Seconds by the database's clock: now, and when the latest poll began that found nothing more; 0 without one."""

    now: float
    drained: float


def hold(connection: Connection, name: str, holder: str, drained: float | None) -> float | None:
    """Taken, or kept, for five seconds from now; None when somebody else has it. Gives the time, in seconds.

    `drained` is noted for whoever wonders how far polling is. One that would last longer was taken by a clock that has
    been set back since, and counts for nothing.
    """
    values: dict[str, Any] = {"holder": holder, "until": later(connection, LONGEST)}
    if drained is not None:
        values["drained"] = datetime.fromtimestamp(drained, UTC)
    taking = insert_into(connection, lease).values(name=name, **values)
    taking = taking.on_conflict_do_update(
        index_elements=["name"],
        set_=values,
        where=or_(lease.c.holder == holder, ~lease.c.until.between(real_time(connection), later(connection, LONGEST))),
    )
    until = connection.scalar(taking.returning(lease.c.until))
    return None if until is None else (until - LONGEST).timestamp()


def release(connection: Connection, name: str, holder: str) -> None:
    mine = update(lease).where(lease.c.name == name, lease.c.holder == holder)
    connection.execute(mine.values(until=later(connection, -LONGEST)))


def polled(connection: Connection) -> Polled:
    latest = select(lease.c.drained).where(lease.c.name == POLL).scalar_subquery()
    now, drained = connection.execute(select(real_time(connection), latest)).one()
    return Polled(now.timestamp(), drained.timestamp() if drained else 0.0)
