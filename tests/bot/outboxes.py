"""An outbox with something in it, put there as a turn does, and what became of it."""

from collections.abc import Collection, Sequence
from datetime import datetime
from pathlib import Path

import sqlalchemy

from bot.calls import Call
from bot.storage import Claimed, Incoming, Rate, Room, Store
from bot.storage.tables import inbox, outbox

HTML = {"parse_mode": "HTML", "link_preview_options": {"is_disabled": True}}


def says(text: str, lane: str = "reply", **more: object) -> Call:
    return Call("sendMessage", {"text": text, **HTML}, lane, **more)  # type: ignore[arg-type]


async def put(store: Store, now: datetime, chat: int, calls: Sequence[Call], retires: Sequence[int] = ()) -> None:
    """By a turn of a chat that nobody is known of."""
    await store.receive([Incoming(None, chat, "member", {"back": True})], now)
    async with store.turn(now) as work:
        assert work is not None
        await work.finish(None, calls, retires=retires)


async def looked(
    store: Store, worker: str, now: datetime, limit: int, busy: Collection[int] = (), rate: Rate | None = None
) -> Claimed:
    """What a sender finds that looks and may take so much."""
    claimed = await store.share(worker, now, lambda: Room(worker, now, limit, frozenset(busy), rate))
    assert claimed is not None
    return claimed


def states(folder: Path) -> list[str]:
    """Of the outbox's rows, in order."""
    return _column(folder, sqlalchemy.select(outbox.c.state).order_by(outbox.c.id))


def kinds_waiting(folder: Path) -> list[str]:
    """Of the inbox's rows that wait."""
    return _column(folder, sqlalchemy.select(inbox.c.kind).where(inbox.c.state == "waiting").order_by(inbox.c.id))


def _column(folder: Path, query: sqlalchemy.Select[str]) -> list[str]:
    engine = sqlalchemy.create_engine(f"sqlite:///{folder / 'test.db'}")
    with engine.connect() as connection:
        found = [row[0] for row in connection.execute(query)]
    engine.dispose()
    return found
