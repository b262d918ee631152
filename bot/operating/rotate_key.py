"""`python -m bot rotate-key`: another DATA_KEY. In one transaction: cut off, the old one opens all, or the new one."""

import argparse
import os
from collections.abc import AsyncIterator
from pathlib import Path

from bot.operating.opening import database, nobody_works
from bot.settings import Settings
from bot.storage import keys as keyring
from bot.storage.keys import Keys, write_key
from bot.storage.rotating import rotate
from bot.storage.sealing import SealBroken
from bot.storage.troubles import CannotBeDone

HELP = "change DATA_KEY"
MORE = """
Stop the coach first. A key in data/data.key is replaced there, and the old one kept as data/data.key.old. A key that is
given by DATA_KEY or DATA_KEY_FILE is changed with --to FILE: the key in that file, or a new one that is written there;
afterwards DATA_KEY_FILE has to name it. Backups made before need the old key until there is a new one: make it at once,
copy milepost-keys.db over all its older copies, then destroy the old key.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--to", type=Path, metavar="FILE", help="holds the new key, or is to")


async def run(settings: Settings, data: Path, given: argparse.Namespace) -> AsyncIterator[str]:
    async with database(settings, data) as (found, old):
        await nobody_works(found)
        in_folder = given.to is None
        if in_folder and settings.key:
            raise CannotBeDone(f"The key is given by {old.where}: say where the new one goes, rotate-key --to FILE.")
        file = data / keyring.NEW if in_folder else given.to
        new = _new(file, old, data)
        try:
            count = await found.once(rotate, old, new if not in_folder else _in_place(new, data))
        except SealBroken as broken:
            raise CannotBeDone(f"{broken}: nothing was changed, the old key is still the one.") from None
        if in_folder:
            new.put_in_place()
    yield f"The keys of {count} mentees are wrapped by the new key ({new.mark.id}); the old one opens nothing here."
    if in_folder:
        yield f"It is in {data / keyring.FILE}. Now make a backup, then destroy {data / keyring.OLD}."
    else:
        yield f"It is in {file}: set DATA_KEY_FILE to it, and no DATA_KEY. Make a backup, then destroy the old key."


def _new(file: Path, old: Keys, data: Path) -> Keys:
    """Written before the transaction: a key that only memory knows must never be the one that counts."""
    found = old.read(file)
    if found is None:
        try:
            write_key(file)
            _give_to_the_owner_of(data, file)
        except OSError as trouble:
            raise CannotBeDone(f"The new key cannot be written to {file} ({trouble.strerror}).") from None
        found = old.read(file)
    assert found is not None  # it has just been written
    if found.mark.id == old.mark.id:
        raise CannotBeDone(f"The key in {file} is the one in use: name a file that is not there, and it is made.")
    return found


def _give_to_the_owner_of(folder: Path, file: Path) -> None:
    """Root may do this for a coach that is somebody else."""
    if os.geteuid() == 0:
        owner = folder.stat()
        os.chown(file, owner.st_uid, owner.st_gid)


def _in_place(new: Keys, data: Path) -> Keys:
    """What the database is to remember: where the key will be."""
    return Keys(data, new.data_key, str(data / keyring.FILE))
