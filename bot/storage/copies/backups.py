"""Backups: the data in one file, the mentees' wrapped keys in another that each backup replaces, DATA_KEY in neither.

So an old copy of the data holds nothing of who was erased since: their key is not in the newest file of keys. Both are
SQLite databases of the coach's own tables, whatever the engine, each seen at the same moment while the coach runs.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, MetaData, Table, create_engine, insert, select, text

from bot.storage import files
from bot.storage.copies.copying import NUMBERED, TABLES, copy, go_on_after, last_number
from bot.storage.identity import remember
from bot.storage.migrations import unhurried, upgrade
from bot.storage.tables import OF_PROCESSES, key, meta

KEYS_FILE = "milepost-keys.db"
NAME = re.compile(r"milepost-(\d{8}-\d{6})\.db")
STEPS = 1000  # of SQLite's virtual machine, between two looks whether to stop
STAMP = "%Y%m%d-%H%M%S"
DATA: Sequence[Table] = tuple(table for table in TABLES if table not in (key, *OF_PROCESSES))
KEYS: Sequence[Table] = (meta, key)
MARK = "backup"  # in `meta`: when it was made

Fill = Callable[[Mapping[Path, Sequence[Table]]], None]


def of_file(file: Path, folder: Path, at: datetime, stopped: Callable[[], bool] = lambda: False) -> Path:
    """Of the SQLite database `file`, read by a connection of its own; blocks the thread, hinders nobody.

    As soon as it is `stopped` it raises SQLAlchemy's `OperationalError`, and leaves nothing behind.
    """
    return _write(folder, at, partial(_within, file, stopped))


def of_connection(connection: Connection, folder: Path, at: datetime) -> Path:
    """Of a database that is not a file. It has to be in no transaction yet."""
    unhurried(connection)
    connection.execute(text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"))
    return _write(folder, at, partial(_across, connection))


def made(folder: Path) -> Iterator[tuple[datetime, Path]]:
    """Those in a folder, the oldest first."""
    for file in sorted(folder.glob("milepost-*.db")):
        if found := NAME.fullmatch(file.name):
            yield datetime.strptime(found[1], STAMP).replace(tzinfo=UTC), file


def thin(folder: Path, keep: int) -> None:
    """Only the newest stay."""
    for _, file in list(made(folder))[:-keep]:
        file.unlink(missing_ok=True)


def _write(folder: Path, at: datetime, fill: Fill) -> Path:
    """The keys get to their place first: they open the older data as well, the older ones not all of the new."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    file = folder / f"milepost-{at:{STAMP}}.db"
    with files.alone_in(folder), files.part(file) as data, files.part(folder / KEYS_FILE) as keys:
        for part in (data, keys):
            with files.opened(part) as connection:
                upgrade(connection)
        fill({data: DATA, keys: KEYS})
        for part in (data, keys):
            with files.opened(part) as connection:
                remember(connection, MARK, at.isoformat())
    return file


def _across(source: Connection, parts: Mapping[Path, Sequence[Table]]) -> None:
    for part, tables in parts.items():
        with files.opened(part) as target:
            copy(source, target, tables)


def _within(file: Path, stopped: Callable[[], bool], parts: Mapping[Path, Sequence[Table]]) -> None:
    """By SQLite itself, without a row passing through Python: meanwhile the coach's other threads run."""
    engine = create_engine(f"sqlite+pysqlite:///{file}", connect_args={"isolation_level": None, "timeout": 10})
    try:
        with engine.connect() as connection:
            for number, part in enumerate(parts):
                connection.exec_driver_sql(f"ATTACH DATABASE ? AS part{number}", (str(part),))
                connection.exec_driver_sql(f"PRAGMA part{number}.journal_mode=OFF")
            driver: Any = connection.connection.driver_connection
            driver.set_progress_handler(stopped, STEPS)
            connection.exec_driver_sql("BEGIN")
            for number, tables in enumerate(parts.values()):
                for table in tables:
                    into = table.to_metadata(MetaData(), schema=f"part{number}")
                    connection.execute(insert(into).from_select(list(table.c.keys()), select(table)))
            numbers = {table: last_number(connection, table) for table in NUMBERED}
            connection.exec_driver_sql("COMMIT")
    finally:
        engine.dispose()
    for part, tables in parts.items():
        with files.opened(part) as connection:
            for table in (table for table in NUMBERED if table in tables and numbers[table]):
                go_on_after(connection, table, numbers[table])
