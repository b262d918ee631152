"""What tests of the outbox share: a claim, a worker that was last seen long ago, what became of the rows."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import select, update

from bot.storage import Outgoing, Store
from bot.storage.tables import heartbeat, outbox
from tests.bot.storage.people import ME, NOW, sql


async def claim(store: Store, now: datetime = NOW, limit: int = 10, worker: str = ME) -> list[Outgoing]:
    return await store.claim(worker, now, limit, ())


async def age(store: Store, worker: str, seconds: int) -> None:
    """As if the worker had last been seen that long ago: no test waits for that."""
    seen_at = datetime.now(UTC) - timedelta(seconds=seconds)
    await sql(store, update(heartbeat).where(heartbeat.c.name == worker).values(at=seen_at))


async def states(store: Store) -> list[str]:
    return [row["state"] for row in await sql(store, select(outbox.c.state).order_by(outbox.c.id))]


def texts(rows: list[Outgoing]) -> list[str]:
    return [row.call.params["text"] for row in rows]
