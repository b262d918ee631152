"""What a database remembers of itself: the key that it was sealed with, and the bot whose chats it has."""

import sqlite3

from sqlalchemy import Connection, select
from sqlalchemy.exc import DatabaseError

from bot.storage.database import Database
from bot.storage.keys import Keys, Mark
from bot.storage.migrations import HEAD, current, fits, upgrade
from bot.storage.statements import insert_new, insert_over
from bot.storage.tables import meta
from bot.storage.troubles import StrangeDatabase, WrongBot


async def opened(database: Database, keys: Keys, make: bool = True) -> Keys:
    """The keys to work with this database; with `make` brought to this version. Raises `KeyTrouble` or
    `StrangeDatabase`.
    """
    try:
        return await database.once(prepare if make else known, keys)
    except DatabaseError as trouble:
        if getattr(trouble.orig, "sqlite_errorcode", None) in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
            raise StrangeDatabase(f"{database.engine.url.database} is no SQLite database, or a broken one.") from None
        raise


def prepare(connection: Connection, keys: Keys) -> Keys:
    """Brings the database to this version, and gives the keys to work with it. Raises `KeyTrouble`."""
    upgrade(connection)
    fits(connection)
    known = remembered(connection)
    keys = keys.settled(_mark(known))
    for name, value in (("key", keys.mark.id), ("key-where", keys.where)):
        if known.get(name) != value:
            remember(connection, name, value)
    return keys


def known(connection: Connection, keys: Keys) -> Keys:
    """As `prepare`, but nothing is changed, and of a database that is not of this version said so."""
    found = current(connection)
    if found != HEAD:
        upto = f"is at step {found}, this version at {HEAD}" if found else "is empty"
        raise StrangeDatabase(f"This database {upto}: python -m bot migrate brings it up to date.")
    fits(connection)
    return keys.settled(_mark(remembered(connection)))


def remembered(connection: Connection) -> dict[str, str]:
    return {row.name: row.value for row in connection.execute(select(meta.c.name, meta.c.value))}


def remember(connection: Connection, name: str, value: str) -> None:
    insert_over(connection, meta, [{"name": name, "value": value}], ["value"])


def claim_bot(connection: Connection, bot_id: int) -> None:
    """Raises `WrongBot`."""
    insert_new(connection, meta, [{"name": "bot", "value": str(bot_id)}])
    known = connection.scalar(select(meta.c.value).where(meta.c.name == "bot"))
    if known != str(bot_id):
        raise WrongBot(
            f"This database belongs to bot {known}, the token to bot {bot_id}: change the token or DATABASE_URL."
        )


def _mark(known: dict[str, str]) -> Mark | None:
    return Mark(known["key"], known["key-where"]) if "key" in known else None
