"""`python -m bot move`: from a SQLite database to PostgreSQL, and the coach goes on where it was."""

import argparse
from collections.abc import AsyncIterator
from pathlib import Path

from bot.operating.opening import connected, file_of, keys_of, nobody_works
from bot.settings import Settings
from bot.storage import identity
from bot.storage.copies.restoring import move
from bot.storage.database import connect
from bot.storage.troubles import CannotBeDone, StrangeDatabase

HELP = "move a SQLite database to PostgreSQL"
MORE = """
Stop the coach, set DATABASE_URL to an empty PostgreSQL database, move, start the coach again. Everything goes over in
one transaction and is compared row by row: bot, keys, what waits. DATA_KEY stays as it is. The SQLite file is only
read: put it away when the coach runs, so that nobody starts on it again.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("source", nargs="?", type=Path, help="the SQLite file (data/milepost.db)")


async def run(settings: Settings, data: Path, given: argparse.Namespace) -> AsyncIterator[str]:
    source = given.source or data / "milepost.db"
    if file_of(settings, data):
        raise CannotBeDone(
            "DATABASE_URL is to name the PostgreSQL database: postgresql+asyncpg://user:password@host/name."
        )
    if not source.is_file():
        raise CannotBeDone(f"There is no SQLite database in {source}: python -m bot move PATH says which one.")
    keys = keys_of(settings, data)
    left = connect(f"sqlite+aiosqlite:///{source}")
    try:
        await identity.opened(left, keys, make=False)
        await nobody_works(left)
    except StrangeDatabase as trouble:
        raise CannotBeDone(f"{trouble} (DATABASE_URL=sqlite+aiosqlite:///{source} names it.)") from None
    finally:
        await left.close()
    async with connected(settings, data) as database:
        counted = await database.once(move, keys, source)
    for table, count in counted.items():
        if count:
            yield f"{table}: {count}"
    yield f"{sum(counted.values())} rows moved and compared, one by one. Put {source} away when the coach runs again."
