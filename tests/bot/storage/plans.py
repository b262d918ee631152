"""How the databases say that they carry out a statement: which tables they read from end to end, and how much."""

import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, event

from bot.storage import Store
from bot.storage.tables import metadata

GROWS = {table.name for table in metadata.sorted_tables} - {"meta", "heartbeat", "lease"}
SCANS = re.compile(r"SCAN (\w+)|Seq Scan on (\w+)")


async def read_whole(store: Store, job: Callable[..., Any], *given: Any) -> dict[str, str]:
    """Tables that grow with the data and are read whole by `job`, each with the statement. What it did is undone."""

    def look(connection: Connection) -> dict[str, str]:
        if connection.dialect.name == "postgresql":
            connection.exec_driver_sql("SET LOCAL enable_seqscan = off")  # small tables are read whole, rightly
        with _heard(connection) as statements:
            job(connection, *given)
        found: dict[str, str] = {}
        for statement, parameters in statements:
            found |= dict.fromkeys(_scanned(connection, statement, parameters), statement)
        connection.rollback()
        return found

    async with store._database.held() as held:
        return await held.run(look)


async def work(store: Store, job: Callable[..., Any], *given: Any) -> int:
    """How much it is: the rows that PostgreSQL reads for it, or the instructions that SQLite carries out."""

    def look(connection: Connection) -> int:
        if connection.dialect.name == "sqlite":
            return _instructions(connection, lambda: job(connection, *given))
        with _heard(connection) as statements:
            job(connection, *given)
        connection.exec_driver_sql("SET LOCAL enable_seqscan = off")  # as in `read_whole`
        return sum(_rows_read(connection, *statement) for statement in statements)

    return await store._database.once(look)


def _instructions(connection: Connection, doing: Callable[[], Any]) -> int:
    done = 0

    def one() -> None:
        nonlocal done
        done += 1

    raw: Any = connection.connection.driver_connection
    raw.set_progress_handler(one, 1)
    try:
        doing()
    finally:
        raw.set_progress_handler(None, 1)
    return done


def _rows_read(connection: Connection, statement: str, parameters: Any) -> int:
    explained = connection.exec_driver_sql(f"EXPLAIN (ANALYZE, FORMAT JSON) {statement}", parameters).scalar_one()
    plans = json.loads(explained) if isinstance(explained, str) else explained
    return sum(
        round((node["Actual Rows"] + node.get("Rows Removed by Filter", 0)) * node["Actual Loops"])
        for node in _nodes(plans[0]["Plan"])
        if "Relation Name" in node
    )


def _nodes(plan: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield plan
    for inner in plan.get("Plans", ()):
        yield from _nodes(inner)


def _scanned(connection: Connection, statement: str, parameters: Any) -> Iterator[str]:
    explain = "EXPLAIN QUERY PLAN" if connection.dialect.name == "sqlite" else "EXPLAIN"
    for line in connection.exec_driver_sql(f"{explain} {statement}", parameters):
        for scan in SCANS.finditer(line[-1]):
            if (table := (scan[1] or scan[2]).removesuffix("_1")) in GROWS and "INDEX" not in line[-1]:
                yield table


@contextmanager
def _heard(connection: Connection) -> Iterator[list[tuple[str, Any]]]:
    statements: list[tuple[str, Any]] = []

    def hear(_c: Any, _cursor: Any, statement: str, parameters: Any, _context: Any, many: bool) -> None:
        if not statement.startswith(("SAVEPOINT", "RELEASE", "ROLLBACK")):
            statements.append((statement, parameters[0] if many else parameters))

    event.listen(connection, "before_cursor_execute", hear)
    try:
        yield statements
    finally:
        event.remove(connection, "before_cursor_execute", hear)
