"""An empty database filled: from a backup (`restore`), or from the SQLite database that is left (`move`).

Both in one transaction of the database that is filled: when it is cut off, that is as empty as before.
"""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.exc import DatabaseError

from bot.storage import files
from bot.storage.copies import backups
from bot.storage.copies.copying import CHUNK, chunks, copy, empty
from bot.storage.forgetting import erase
from bot.storage.identity import known, remember, remembered
from bot.storage.inbox import WAITING, Incoming, put
from bot.storage.keys import Keys, Mark
from bot.storage.migrations import HEAD, current, fits, upgrade
from bot.storage.outbox import PENDING
from bot.storage.tables import OF_PROCESSES, asking, inbox, key, mentee, meta, outbox
from bot.storage.troubles import CannotBeDone

RESTORED = "restored"  # in the place of a reference: whether it was done since the backup nobody knows


@dataclass(frozen=True)
class Restored:
    """`since`: when the backup was made. `erased`: mentees in it whose keys were destroyed since; they are left out."""

    since: datetime
    mentees: int
    erased: int


def move(connection: Connection, keys: Keys, source: Path) -> dict[str, int]:
    """Everything as it is, compared row by row; how many rows, by table. Nobody can write to `source` meanwhile.

    Raises `CannotBeDone`, `StrangeDatabase`, `KeyTrouble`, `CopyDiffers`.
    """
    _begin(connection)
    with files.opened(source, "IMMEDIATE") as left:
        known(left, keys)
        return copy(left, connection)


def restore(
    connection: Connection, keys: Keys, data: Path, keys_file: Path, now: datetime, as_it_was: bool = False
) -> Restored:
    """`as_it_was`: nobody has worked with the database since the backup; what waited then is still to be done.

    Else nothing that waited is sent or acted on, since it may have been; and each mentee's next turn begins with
    `Restored`. Raises as `move`.
    """
    _begin(connection)
    with ExitStack() as opened:
        rows, wrapped = (opened.enter_context(_of_this_version(file)) for file in (data, keys_file))
        marks = remembered(rows), remembered(wrapped)
        if datetime.fromisoformat(marks[1][backups.MARK]) < datetime.fromisoformat(marks[0][backups.MARK]):
            raise CannotBeDone(f"{keys_file} is older than {data}, and lacks keys: take the one that was made with it.")
        keys = keys.settled(_mark(marks[1]))
        copy(rows, connection, backups.DATA)
        for some in chunks(wrapped, select(key)):
            there = set(connection.scalars(select(mentee.c.id).where(mentee.c.id.in_([row["mentee"] for row in some]))))
            if kept := [dict(row) for row in some if row["mentee"] in there]:
                connection.execute(insert(key), kept)
    connection.execute(delete(meta).where(meta.c.name == backups.MARK))
    remember(connection, "key", keys.mark.id)
    remember(connection, "key-where", keys.where)
    gone = connection.scalars(select(mentee.c.chat).where(mentee.c.id.not_in(select(key.c.mentee)))).all()
    for chat in gone:
        erase(connection, chat)
    if marks[0]["key"] != marks[1]["key"]:  # DATA_KEY was changed since: what strangers wrote opens no more
        connection.execute(delete(inbox).where(inbox.c.mentee.is_(None), inbox.c.body.is_not(None)))
        connection.execute(delete(outbox).where(outbox.c.mentee.is_(None), outbox.c.payload.is_not(None)))
    since = datetime.fromisoformat(marks[0][backups.MARK])
    chats = connection.scalars(select(mentee.c.chat).order_by(mentee.c.chat)).all()
    if not as_it_was:
        _nothing_twice(connection, since)
        body = {"since": since.isoformat(), "until": now.isoformat()}
        for start in range(0, len(chats), CHUNK):
            put(connection, keys, [Incoming(None, chat, RESTORED, body) for chat in chats[start : start + CHUNK]], now)
    return Restored(since, len(chats), len(gone))


def _nothing_twice(connection: Connection, since: datetime) -> None:
    """What waited at the time of the backup may have been done since (RELIABILITY 5, proof 11): an operator decides.

    A question among it may have been read.
    """
    put_then = select(outbox.c.mentee, outbox.c.asking).where(
        PENDING, outbox.c.mentee.is_not(None), outbox.c.asking.is_not(None)
    )
    for whose, number in connection.execute(put_then).all():
        unread = (asking.c.mentee == whose, asking.c.number == number, asking.c.message_id.is_(None))
        connection.execute(update(asking).where(*unread).values(perhaps=since))
    connection.execute(delete(outbox).where(PENDING, outbox.c.fleeting))
    connection.execute(update(outbox).where(PENDING).values(state="unsure", worker=None, why=RESTORED))
    connection.execute(update(inbox).where(WAITING).values(state="failed", reference=RESTORED))


def _begin(connection: Connection) -> None:
    """Our tables, and nobody's data in them."""
    upgrade(connection)
    fits(connection)
    if not empty(connection):
        raise CannotBeDone("The database in DATABASE_URL is not empty: name one that is, and move this one away first.")
    for table in (meta, *OF_PROCESSES):
        connection.execute(delete(table))


@contextmanager
def _of_this_version(file: Path) -> Iterator[Connection]:
    """A backup's file; one of an earlier version as a copy that has been brought to this one."""
    try:
        with ExitStack() as opened:
            connection = opened.enter_context(files.opened(file))
            if current(connection) != HEAD:
                folder = Path(opened.enter_context(tempfile.TemporaryDirectory()))
                shutil.copyfile(file, folder / file.name)
                connection = opened.enter_context(files.opened(folder / file.name))
                upgrade(connection)
            fits(connection)
            if backups.MARK not in remembered(connection):
                raise CannotBeDone(f"{file} is no backup: python -m bot backup makes them.")
            yield connection
    except DatabaseError as trouble:
        if "not a database" in str(trouble.orig):
            raise CannotBeDone(f"{file} is no backup: python -m bot backup makes them.") from None
        raise


def _mark(of: dict[str, str]) -> Mark | None:
    return Mark(of["key"], of["key-where"]) if "key" in of else None
