"""`python -m bot backup`: a copy of the data, and of the keys apart from it, while the coach runs."""

import argparse
import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryFile

from sqlalchemy.exc import OperationalError

from bot.operating.opening import database, file_of
from bot.settings import Settings
from bot.storage import StoreAway
from bot.storage.copies import backups
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
        await asyncio.to_thread(_made, folder)
        file = file_of(settings, data)
        try:
            if file:
                made = await asyncio.to_thread(backups.of_file, file, folder, at)
            else:
                made = await found.once(backups.of_connection, folder, at)
        except (OSError, OperationalError, StoreAway) as trouble:
            why = type(trouble.__cause__ or trouble).__name__
            raise CannotBeDone(
                f"The backup could not be made ({why}): is there room on the disk of {folder}?"
            ) from None
        backups.thin(folder, given.keep)
    yield f"{made} holds the data, {folder / backups.KEYS_FILE} the keys, each wrapped by DATA_KEY."


def _made(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with TemporaryFile(dir=folder):
            pass
    except OSError as trouble:
        raise CannotBeDone(f"{folder} cannot be written to ({trouble.strerror}).") from None
