"""`python -m bot backup`: a copy of the data, and of the keys apart from it, while the coach runs."""

import argparse
import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

from bot.operating.opening import database, file_of
from bot.settings import Settings
from bot.storage import backups
from bot.storage.troubles import CannotBeDone

HELP = "copy everything that is kept into a folder, while the coach runs"
MORE = """
Writes milepost-DATE-TIME.db, all data as of one moment, and milepost-keys.db, the mentees' keys, wrapped by DATA_KEY;
each backup replaces the latter. Keep the two, and DATA_KEY, which is in neither. Whoever copies them elsewhere replaces
milepost-keys.db there too: who was deleted since is then readable in none of the copies.
The coach makes one itself each day in data/backups/, where its database is a SQLite file.
"""
FOLDER = "backups"  # in the data folder
KEEP = 7


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", nargs="?", type=Path, help="where to (data/backups)")
    parser.add_argument(
        "--keep", type=_number, metavar="N", default=KEEP, help=f"how many of the newest there stay ({KEEP})"
    )


def _number(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError
    return number


async def run(settings: Settings, data: Path, given: argparse.Namespace) -> AsyncIterator[str]:
    folder = given.folder or data / FOLDER
    at = datetime.now(UTC)
    async with database(settings, data) as (found, _):
        file = file_of(settings, data)
        try:
            if file:
                made = await asyncio.to_thread(backups.of_file, file, folder, at)
            else:
                made = await found.once(backups.of_connection, folder, at)
            backups.thin(folder, given.keep)
        except OSError as trouble:
            raise CannotBeDone(f"{folder} cannot be written to ({trouble.strerror}).") from None
    yield f"{made} holds the data, {folder / backups.KEYS_FILE} the keys, each wrapped by DATA_KEY."
