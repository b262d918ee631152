"""That a chat has shown an invitation code: its id and that, for a week, as of any event before consent."""

from datetime import datetime

from sqlalchemy import Connection, exists, select

from bot.storage.statements import insert_new
from bot.storage.tables import inbox


def invited(connection: Connection, chat: int) -> bool:
    return bool(connection.scalar(select(exists().where(inbox.c.key == _key(chat)))))


def invite(connection: Connection, chat: int, now: datetime) -> None:
    row = {"key": _key(chat), "chat": chat, "kind": "invited", "state": "done", "at": now}
    insert_new(connection, inbox, [row])


def _key(chat: int) -> str:
    return f"inside:invited:{chat}"
