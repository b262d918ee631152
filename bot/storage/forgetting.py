"""/delete, and `erase`: everything of the mentee goes, their key first. Without it the rest is noise; that goes too."""

from collections.abc import Collection

from sqlalchemy import Connection, delete, func, select, update

from bot.storage.inbox import WAITING, opened_body, sealed_body
from bot.storage.keys import Keys
from bot.storage.known import Kept
from bot.storage.tables import OF_A_MENTEE, inbox, key, mentee, outbox, pace


def forget(connection: Connection, keys: Keys, kept: Kept, taken: Collection[int]) -> None:
    """`taken` are the inbox rows of the turn that forgets.

    Of a row that is done only Telegram's number stays, so that it is not acted on again. What was written after
    /delete is a stranger's: it waits on, sealed with the intake key.
    """
    _destroy_key(connection, kept.mentee.id)
    _reseal(connection, keys, kept, taken)
    _remove(connection, kept.mentee.chat, kept.mentee.id, taken)


def erase(connection: Connection, chat: int) -> bool:
    """As /delete, for an operator: without a goodbye, what waits to be read goes too, and no key is needed.

    False when nothing is kept about the chat.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(chat)))  # the chat's turn under way ends first
    id = connection.scalar(select(mentee.c.id).where(mentee.c.chat == chat))
    if id is None:
        return False
    _destroy_key(connection, id)
    waiting = connection.execute(select(inbox.c.id).where(inbox.c.chat == chat, WAITING)).scalars().all()
    _remove(connection, chat, id, waiting)
    connection.execute(delete(pace).where(pace.c.chat == chat))
    return True


def _destroy_key(connection: Connection, id: str) -> None:
    """First of all: it waits for whoever writes something down with this key, so that what follows finds that too."""
    connection.execute(delete(key).where(key.c.mentee == id))


def _remove(connection: Connection, chat: int, id: str, taken: Collection[int]) -> None:
    connection.execute(delete(outbox).where(outbox.c.mentee == id))
    connection.execute(delete(outbox).where(outbox.c.chat == chat, outbox.c.mentee.is_(None)))
    done = (inbox.c.chat == chat, ~WAITING | inbox.c.id.in_(taken))
    connection.execute(delete(inbox).where(*done, inbox.c.key.like("inside:%")))
    bare = {"chat": None, "mentee": None, "kind": "", "body": None, "reference": None, "state": "done"}
    connection.execute(update(inbox).where(*done).values(bare))
    for table in OF_A_MENTEE:
        connection.execute(delete(table).where(table.c.mentee == id))
    connection.execute(delete(mentee).where(mentee.c.id == id))


def _reseal(connection: Connection, keys: Keys, kept: Kept, taken: Collection[int]) -> None:
    later = select(inbox.c.id, inbox.c.key, inbox.c.body).where(
        inbox.c.chat == kept.mentee.chat, inbox.c.mentee == kept.mentee.id, WAITING, inbox.c.id.not_in(taken)
    )
    for id, row_key, body in (connection.execute(later)).all():
        anew = sealed_body(keys.intake, row_key, opened_body(kept.key, row_key, body))
        connection.execute(update(inbox).where(inbox.c.id == id).values(mentee=None, body=anew))
