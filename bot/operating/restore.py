"""`python -m bot restore`: a backup into an empty database, of either engine."""

import argparse
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

from bot.operating.opening import connected, keys_of
from bot.settings import Settings
from bot.storage.copies import backups
from bot.storage.copies.restoring import restore
from bot.storage.troubles import CannotBeDone

HELP = "fill an empty database from a backup"
MORE = """
Into the database of the settings, SQLite or PostgreSQL; the backup may come from the other one. DATA_KEY has to be the
one that the backup was made with. What waited to be sent when it was made is not sent, since it may have been since:
`python -m bot failed` lists it. Reminders from before now do not come again, buttons of after the backup do nothing,
and each mentee is told at their next word that something may be missing.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("backup", type=Path, help="milepost-DATE-TIME.db")
    parser.add_argument("--keys", type=Path, help="the newest milepost-keys.db (the one beside the backup)")
    parser.add_argument(
        "--as-it-was",
        action="store_true",
        help="the coach has not run since the backup: what waited then is still to be sent and answered",
    )


async def run(settings: Settings, data: Path, given: argparse.Namespace) -> AsyncIterator[str]:
    keys_file = given.keys or given.backup.with_name(backups.KEYS_FILE)
    for file in (given.backup, keys_file):
        if not file.is_file():
            raise CannotBeDone(f"There is no file {file}: restore takes both that python -m bot backup wrote.")
    keys = keys_of(settings, data)
    async with connected(settings, data) as database:
        done = await database.once(restore, keys, given.backup, keys_file, datetime.now(UTC), as_it_was=given.as_it_was)
    yield f"{done.mentees} mentees are back as of {done.since:%Y-%m-%d %H:%M} UTC."
    if done.erased:
        yield f"{done.erased} more were deleted since: their keys are gone, and so are they."
    if not given.as_it_was:
        yield "What waited to be sent then was not sent: python -m bot failed lists it."
