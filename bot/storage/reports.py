"""Messages to whoever runs the coach that belong to no turn: in the outbox, of each kind one in a while."""

from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Connection, exists, select

from bot.calls import Call
from bot.storage import outbox
from bot.storage.keys import Keys
from bot.storage.tables import outbox as table

HOUR = timedelta(hours=1)


def put(connection: Connection, keys: Keys, kind: str, chat: int, call: Call, now: datetime) -> bool:
    """Whether it was put: not when there was one of its kind within the hour, whichever process had put it."""
    this, before = f"operator:{kind}:{now:%Y-%m-%dT%H}", f"operator:{kind}:{now - HOUR:%Y-%m-%dT%H}"
    lately = exists().where(table.c.key.in_((this, before)), table.c.at > now - HOUR)
    if connection.scalar(select(lately)):
        return False
    outbox.put(connection, outbox.rows(chat, (None, keys.intake), [replace(call, key=this)], 0, now))
    return True
