"""Statements that every turn needs, in forms that SQLAlchemy compiles once, whatever they are given.

Its own `in_` is compiled anew for each number of values, and its own way with many rows works out each row's parameters
anew. Both cost more than the database's work.
"""

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import (
    Boolean,
    ColumnElement,
    Connection,
    Delete,
    Dialect,
    Insert,
    LargeBinary,
    String,
    Table,
    TypeDecorator,
    Update,
    bindparam,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import TypeEngine

Row = Mapping[str, Any]


class _Several(TypeDecorator[Collection[Any]]):
    """Any number of values as one parameter: an array, or JSON for SQLite, which has none."""

    impl = String
    cache_ok = True

    def __init__(self, of: type[TypeEngine[Any]]) -> None:
        super().__init__()
        self.of = of

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(String() if dialect.name == "sqlite" else ARRAY(self.of))

    def process_bind_param(self, value: Collection[Any] | None, dialect: Dialect) -> Any:
        if value is None:
            raise ValueError("give a collection, which may be empty")
        return json.dumps(list(value)) if dialect.name == "sqlite" else list(value)


class _Among(FunctionElement[bool]):
    name = "among"
    type = Boolean()
    inherit_cache = True

    def self_group(self, against: Any = None) -> Any:
        """As it is: SQLAlchemy would write "= 1" behind it for SQLite, which then uses no index."""
        return self


class _Outside(_Among):
    name = "outside"
    inherit_cache = True


def among(column: ColumnElement[Any], name: str = "these") -> ColumnElement[bool]:
    """Whether a column is one of the values of the parameter `name`."""
    return _Among(column, bindparam(name, type_=_Several(type(column.type))))


def outside(column: ColumnElement[Any], name: str) -> ColumnElement[bool]:
    """Whether it is none of them."""
    return _Outside(column, bindparam(name, type_=_Several(type(column.type))))


@compiles(_Among, "postgresql")
def _any(element: _Among, compiler: SQLCompiler, **more: Any) -> str:
    column, values = (compiler.process(part, **more) for part in element.clauses)
    return f"{column} <> ALL ({values})" if isinstance(element, _Outside) else f"{column} = ANY ({values})"


@compiles(_Among, "sqlite")
def _one_of(element: _Among, compiler: SQLCompiler, **more: Any) -> str:
    column, values = (compiler.process(part, **more) for part in element.clauses)
    within = "NOT IN" if isinstance(element, _Outside) else "IN"
    return f"{column} {within} (SELECT value FROM json_each({values}))"  # noqa: S608 - all of it is SQLAlchemy's


Process = Callable[[Any], Any]
Part = tuple[int, str, Process | None]  # the place of a row's value, its name, and how the driver wants it


class Many:
    """One INSERT, UPDATE or DELETE, carried out for each of some rows; `columns` are those of an INSERT's rows."""

    def __init__(self, statement: Insert | Update | Delete, columns: Sequence[str] = ()) -> None:
        self._statement, self._columns = statement, list(columns) or None
        self._made: dict[str, tuple[str, list[Any], list[Part]]] = {}  # by dialect: with the constants in their places

    def __call__(self, connection: Connection, rows: Sequence[Row]) -> None:
        """Each row holds every parameter. Does nothing without rows."""
        if not rows:
            return
        name = connection.dialect.name
        sql, constants, parts = self._made.get(name) or self._make(connection.dialect)
        connection.exec_driver_sql(sql, [_in_order(constants, parts, row) for row in rows])

    def _make(self, dialect: Dialect) -> tuple[str, list[Any], list[Part]]:
        compiled = self._statement.compile(dialect=dialect, column_keys=self._columns, for_executemany=True)
        assert isinstance(compiled, SQLCompiler)
        assert compiled.positiontup is not None  # both drivers take parameters by their place
        given = compiled.construct_params(_check=False)
        constants: list[Any] = []
        parts: list[Part] = []
        for place, name in enumerate(compiled.positiontup):
            bind = compiled.binds[name]
            process = _process(bind.type, dialect)
            constants.append(None if bind.required else process(given[name]) if process else given[name])
            if bind.required:
                parts.append((place, name, process))
        self._made[dialect.name] = compiled.string, constants, parts
        return self._made[dialect.name]


def _process(kind: TypeEngine[Any], dialect: Dialect) -> Process | None:
    """How the driver wants a value. Bytes it takes as they are."""
    return None if isinstance(kind, LargeBinary) else kind.dialect_impl(dialect).bind_processor(dialect)


def _in_order(constants: Sequence[Any], parts: Sequence[Part], row: Row) -> tuple[Any, ...]:
    made = list(constants)
    for place, name, process in parts:
        value = row[name]
        made[place] = process(value) if process else value
    return tuple(made)


def insert_into(connection: Connection, table: Table) -> Any:
    """An INSERT that can be told what to do about what is there already."""
    return _insert(connection.dialect.name, table)


def insert_new(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Leaves out what is there already. All rows have the same columns."""
    if rows:
        _unless_there(connection.dialect.name, table, tuple(rows[0]))(connection, rows)


def insert_over(connection: Connection, table: Table, rows: Sequence[Row], over: Sequence[str]) -> None:
    """Overwrites the columns `over` of what is there already."""
    if rows:
        _over(connection.dialect.name, table, tuple(rows[0]), tuple(over))(connection, rows)


@cache
def _unless_there(dialect: str, table: Table, columns: tuple[str, ...]) -> Many:
    return Many(_insert(dialect, table).on_conflict_do_nothing(), columns)


@cache
def _over(dialect: str, table: Table, columns: tuple[str, ...], over: tuple[str, ...]) -> Many:
    new = _insert(dialect, table)
    keys = [column.name for column in table.primary_key]
    return Many(
        new.on_conflict_do_update(index_elements=keys, set_={name: new.excluded[name] for name in over}), columns
    )


def _insert(dialect: str, table: Table) -> Any:
    return (sqlite if dialect == "sqlite" else postgresql).insert(table)
