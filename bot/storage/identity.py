"""What a database remembers of itself: the key that it was sealed with, and the bot whose chats it has."""

from sqlalchemy import Connection, select

from bot.storage.keys import Keys, Mark
from bot.storage.migrations import upgrade
from bot.storage.statements import insert_new, insert_over
from bot.storage.tables import meta
from bot.storage.troubles import WrongBot


def prepare(connection: Connection, keys: Keys) -> Keys:
    """Brings the database to this version, and gives the keys to work with it. Raises `KeyTrouble`."""
    upgrade(connection)
    known = {row.name: row.value for row in connection.execute(select(meta.c.name, meta.c.value))}
    keys = keys.settled(Mark(known["key"], known["key-where"]) if "key" in known else None)
    for name, value in (("key", keys.mark.id), ("key-where", keys.where)):
        if known.get(name) != value:
            insert_over(connection, meta, [{"name": name, "value": value}], ["value"])
    return keys


def claim_bot(connection: Connection, bot_id: int) -> None:
    """Raises `WrongBot`."""
    insert_new(connection, meta, [{"name": "bot", "value": str(bot_id)}])
    known = connection.scalar(select(meta.c.value).where(meta.c.name == "bot"))
    if known != str(bot_id):
        raise WrongBot(
            f"This database belongs to bot {known}, the token to bot {bot_id}: change the token or DATABASE_URL."
        )
