"""Rows copied from one database to another, whichever engines they are on, a thousand at a time, and compared after.

Both sides are connections in transactions, and both databases at this version's step.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, String, Table, collate, func, insert, select, text

from bot.storage.tables import OF_PROCESSES, inbox, meta, metadata, outbox

TABLES: Sequence[Table] = metadata.sorted_tables  # what others hang on comes first
NUMBERED = (inbox, outbox)
CHUNK = 1000


class CopyDiffers(Exception):
    """What was written is not what was read: nothing of it may be kept."""


def copy(source: Connection, target: Connection, tables: Iterable[Table] = TABLES) -> dict[str, int]:
    """Every row of these tables, read back and compared; how many, by table. Raises `CopyDiffers`.

    Numbers that were given once are not given again: the counters behind them are carried over.
    """
    counted = {}
    for table in tables:
        for rows in chunks(source, select(table)):
            target.execute(insert(table), [dict(row) for row in rows])
        counted[table.name] = _compare(source, target, table)
        if table in NUMBERED and (number := last_number(source, table)):
            go_on_after(target, table, number)
    return counted


def chunks(connection: Connection, query: Select[Any]) -> Iterator[Sequence[RowMapping]]:
    """A query's rows, without ever holding all of them."""
    yield from connection.execute(query.execution_options(yield_per=CHUNK)).mappings().partitions()


def empty(connection: Connection) -> bool:
    """Whether nobody's data is in it. What a database remembers of itself is nobody's."""
    of_people = [table for table in TABLES if table not in (meta, *OF_PROCESSES)]
    return not any(connection.execute(select(table).limit(1)).first() for table in of_people)


def last_number(connection: Connection, table: Table) -> int:
    """The highest that was ever given to a row of this table; 0 when none was."""
    if connection.dialect.name == "sqlite":
        found = connection.scalar(text("SELECT seq FROM sqlite_sequence WHERE name = :name"), {"name": table.name})
    else:
        sequence = connection.scalar(select(func.pg_get_serial_sequence(table.name, "id")))
        found = connection.scalar(select(func.pg_sequence_last_value(text(":name ::regclass"))), {"name": sequence})
    return found or 0


def go_on_after(connection: Connection, table: Table, number: int) -> None:
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.setval(func.pg_get_serial_sequence(table.name, "id"), number)))
        return
    there = {"name": table.name, "number": number}
    if not connection.execute(text("UPDATE sqlite_sequence SET seq = :number WHERE name = :name"), there).rowcount:
        connection.execute(text("INSERT INTO sqlite_sequence (name, seq) VALUES (:name, :number)"), there)


def _compare(source: Connection, target: Connection, table: Table) -> int:
    """How many rows there are, the same in both."""
    count = 0
    theirs = _rows(target, table)
    for row in _rows(source, table):
        if row != next(theirs, None):
            raise CopyDiffers(f"Row {count + 1} of the table {table.name} was not copied as it is: nothing is kept.")
        count += 1
    if next(theirs, None) is not None:
        raise CopyDiffers(f"The table {table.name} has more rows than it was copied from: nothing is kept.")
    return count


def _rows(connection: Connection, table: Table) -> Iterator[tuple[Any, ...]]:
    """In an order that both engines agree on: text by its bytes."""
    by_bytes = {"postgresql": "C", "sqlite": "BINARY"}[connection.dialect.name]
    order = [collate(key, by_bytes) if isinstance(key.type, String) else key for key in table.primary_key]
    query = select(table).order_by(*order).execution_options(yield_per=CHUNK)
    for rows in connection.execute(query).partitions():
        yield from (tuple(row) for row in rows)
