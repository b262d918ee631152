"""Rows to be written, gathered so that many mentees need no more statements than one. It knows no meaning of them."""

from collections import defaultdict
from functools import cache, lru_cache
from typing import Any

from sqlalchemy import Connection, Table, bindparam, delete, insert, update

from bot.storage.statements import Many

Row = dict[str, Any]
_WHERE = "of_"  # before the name of a key's column, whose new value may be among the others


class Writes:
    """Carried out in this order: what goes, what changes, what is new. Tables in the order of their first row."""

    def __init__(self) -> None:
        self._gone: dict[tuple[Table, tuple[str, ...]], list[Row]] = defaultdict(list)
        self._changed: dict[tuple[Table, tuple[str, ...], tuple[str, ...]], list[Row]] = defaultdict(list)
        self._new: dict[Table, list[Row]] = defaultdict(list)

    def delete(self, table: Table, where: Row) -> None:
        self._gone[table, tuple(where)].append(_named(where))

    def update(self, table: Table, where: Row, values: Row) -> None:
        if values:
            self._changed[table, tuple(where), tuple(values)].append(_named(where) | values)

    def insert(self, table: Table, row: Row) -> None:
        """All rows of a table with the same columns."""
        self._new[table].append(row)

    def __bool__(self) -> bool:
        return bool(self._gone or self._changed or self._new)

    def join(self, others: "Writes") -> None:
        """Those come after these."""
        for mine, theirs in (
            (self._gone, others._gone),
            (self._changed, others._changed),
            (self._new, others._new),
        ):
            for of, rows in theirs.items():
                mine[of].extend(rows)  # type: ignore[index]  # the three are keyed differently, each as its like

    def carry_out(self, connection: Connection) -> None:
        for (table, where), rows in self._gone.items():
            _delete(table, where)(connection, rows)
        for (table, where, columns), rows in self._changed.items():
            _update(table, where, columns)(connection, rows)
        for table, rows in self._new.items():
            _insert(table, tuple(rows[0]))(connection, rows)


def _named(where: Row) -> Row:
    return {_WHERE + name: value for name, value in where.items()}


@cache
def _delete(table: Table, where: tuple[str, ...]) -> Many:
    return Many(delete(table).where(*(table.c[name] == bindparam(_WHERE + name) for name in where)))


@lru_cache(1024)  # whatever changed together: there is no end of it
def _update(table: Table, where: tuple[str, ...], columns: tuple[str, ...]) -> Many:
    here = update(table).where(*(table.c[name] == bindparam(_WHERE + name) for name in where))
    return Many(here.values({name: bindparam(name, type_=table.c[name].type) for name in columns}))


@cache
def _insert(table: Table, columns: tuple[str, ...]) -> Many:
    return Many(insert(table), columns)
