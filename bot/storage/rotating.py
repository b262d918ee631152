"""Another DATA_KEY: what the old one and its derived keys seal is sealed anew. Words of mentees are not touched."""

from collections.abc import Sequence

from sqlalchemy import Connection, RowMapping, Table, bindparam, select, update

from bot.storage.copies.copying import CHUNK
from bot.storage.identity import remember
from bot.storage.keys import Keys
from bot.storage.migrations import alone
from bot.storage.sealing import open_bytes, seal_bytes
from bot.storage.tables import inbox, key, outbox

INTAKE = ((inbox, "body"), (outbox, "payload"))  # of chats without a key of their own
_REWRAPPED = update(key).where(key.c.mentee == bindparam("of")).values(wrapped=bindparam("it"))


def rotate(connection: Connection, old: Keys, new: Keys) -> int:
    """All of it in this transaction; nobody may be working on the database. How many mentees' keys there are.

    Raises `SealBroken` when something was sealed with neither.
    """
    alone(connection)
    count = 0
    last = ""
    while rows := connection.execute(select(key).where(key.c.mentee > last).order_by(key.c.mentee).limit(CHUNK)).all():
        anew = [{"of": of, "it": new.wrap(of, old.unwrap(of, wrapped))} for of, _, wrapped in rows]
        connection.execute(_REWRAPPED.values(wrapping=new.mark.id), anew)
        count, last = count + len(rows), rows[-1].mentee
    for table, column in INTAKE:
        _intake(connection, old, new, table, column)
    remember(connection, "key", new.mark.id)
    remember(connection, "key-where", new.where)
    return count


def _intake(connection: Connection, old: Keys, new: Keys, table: Table, column: str) -> None:
    last = 0
    while rows := _next_rows(connection, table, column, last):
        anew = []
        for row in rows:
            plain = open_bytes(old.intake, table.name, column, row["key"], row[column])
            anew.append({"of": row["id"], "it": seal_bytes(new.intake, table.name, column, row["key"], plain)})
        connection.execute(update(table).where(table.c.id == bindparam("of")).values({column: bindparam("it")}), anew)
        last = rows[-1]["id"]


def _next_rows(connection: Connection, table: Table, column: str, last: int) -> Sequence[RowMapping]:
    strangers = (table.c.mentee.is_(None), table.c[column].is_not(None), table.c.id > last)
    return connection.execute(select(table).where(*strangers).order_by(table.c.id).limit(CHUNK)).mappings().all()
