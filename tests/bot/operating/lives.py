"""A database that has been lived in, and what is in one, to be compared."""

from datetime import timedelta

from sqlalchemy import select

from bot.storage import Incoming, Store
from bot.storage.tables import OF_PROCESSES, metadata
from tests.bot.storage.people import CANARY, CHAT, NOW, asked, newcomer, rich, said, send_all, sql, taken_in

STRANGER = CHAT + 5
OWN = [table.name for table in OF_PROCESSES]


async def lived(store: Store) -> None:
    """Somebody with everything, somebody with little; a stranger who was answered; a bot and a heartbeat."""
    await taken_in(store, rich(), [asked(6, CANARY), said(CANARY)], next_due=NOW + timedelta(hours=1))
    await taken_in(store, newcomer(CHAT + 1, name="Bea", zone="Europe/London"))
    await store.receive([Incoming(1, STRANGER, "message", {"id": 1, "text": CANARY, "at": NOW.isoformat()})], NOW)
    async with store.turn(NOW) as work:
        assert work is not None
        await work.finish(None, [said("Hello, stranger.")])
    await send_all(store)
    await store.claim_bot(17)
    await store.heartbeat(NOW)


async def contents(store: Store, *without: str) -> dict[str, list[str]]:
    """Every row of every table, as text."""
    return {
        table.name: sorted(map(repr, await sql(store, select(table))))
        for table in metadata.sorted_tables
        if table.name not in without
    }
