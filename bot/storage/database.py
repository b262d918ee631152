"""Connections: what SQLite is told so that it keeps its promises, and which faults are the world's and not ours.

What is done in a database is plain functions of a `Connection`. On SQLite they run in one thread, which is the one
writer: a hop to another thread for each statement would cost more than the statement. On PostgreSQL (`postgres`) many
run side by side on the event loop.
"""

import asyncio
import sqlite3
import time
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

from sqlalchemy import (
    URL,
    ColumnElement,
    Connection,
    Engine,
    create_engine,
    event,
    func,
    literal,
    make_url,
    type_coerce,
)
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from bot.storage.mapping import Instant
from bot.storage.troubles import StoreAway

P = ParamSpec("P")
T = TypeVar("T")
Job = Callable[Concatenate[Connection, P], T]

PRAGMAS = (
    "busy_timeout=5000",  # milliseconds that one process waits for another
    "journal_mode=WAL",
    "synchronous=FULL",  # a power cut loses nothing that was committed
    "foreign_keys=ON",
    "secure_delete=ON",  # what is removed is overwritten with zeros
)
WAL_TRIES, WAL_PAUSE = 100, 0.05  # seconds; in the database's own thread
SQLITE_AWAY = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_INTERRUPT,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PROTOCOL,
    sqlite3.SQLITE_NOMEM,
}
# PostgreSQL's SQLSTATE classes: connection, serialization and deadlock, resources, object in use (also a lock waited
# for too long), intervention (also a statement that took too long), system; a transaction that stood still too long, a
# server that can only be read.
POSTGRES_AWAY = ("08", "40", "53", "55", "57", "58", "25P03", "25006")


class Held(Protocol):
    """A connection in a transaction, which is undone unless it is committed."""

    async def run(self, job: Job[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T: ...

    async def commit(self) -> None: ...


class Database(Protocol):
    """All raise `StoreAway` for the world's faults; ours stay what they are.

    `shared`: several processes may work on it, so what they have to keep together is kept in it.
    """

    engine: Engine
    shared: bool

    async def once(self, job: Job[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """`job` in a transaction of its own."""

    async def when_free(self, ready: Callable[[], Callable[[Connection], T] | None]) -> T | None:
        """`once`, of what `ready` gives when nobody is in the line before it; None when that is nothing."""

    def held(self) -> AbstractAsyncContextManager[Held]: ...

    async def empty_the_log(self) -> None:
        """SQLite's log holds earlier pages until it is overwritten: after /delete they have to go."""

    async def close(self) -> None: ...


def connect(url: str) -> Database:
    """`url` is SQLAlchemy's: sqlite+aiosqlite:///… or postgresql+asyncpg://…."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return OneWriter(parsed)
    from bot.storage.postgres import Pool  # a third of a second that a start on SQLite does not need

    return Pool(parsed)


class OneWriter:
    """SQLite: who wants the one connection waits in line, in the order of asking."""

    shared = False

    def __init__(self, url: URL) -> None:
        if url.database:
            Path(url.database).parent.mkdir(parents=True, exist_ok=True)
        self.engine = create_engine(
            url.set(drivername="sqlite+pysqlite"),
            pool_size=1,
            max_overflow=0,
            connect_args={"isolation_level": None, "check_same_thread": False},
        )
        event.listen(self.engine, "connect", _prepare)
        event.listen(self.engine, "begin", _begin)
        self._thread = ThreadPoolExecutor(1, "sqlite")
        self._line = asyncio.Lock()
        self._connection: Connection | None = None  # of the transaction that is held

    async def once(self, job: Job[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        async with self._line:
            return await self._in_thread(lambda: self._whole(lambda connection: job(connection, *args, **kwargs)))

    async def when_free(self, ready: Callable[[], Callable[[Connection], T] | None]) -> T | None:
        async with self._line:
            job = ready()
            return None if job is None else await self._in_thread(lambda: self._whole(job))

    @asynccontextmanager
    async def held(self) -> AsyncIterator[Held]:
        async with self._line:
            try:
                yield self
            finally:
                # Behind whatever a cancelled task has left running in the thread.
                await asyncio.shield(self._in_thread(self._give_back))

    async def run(self, job: Job[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        return await self._in_thread(lambda: job(self._opened(), *args, **kwargs))

    async def commit(self) -> None:
        await self._in_thread(self._opened().commit)

    async def empty_the_log(self) -> None:
        def truncate() -> None:
            raw = self.engine.raw_connection()
            try:
                raw.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
            finally:
                raw.close()

        async with self._line:
            await self._in_thread(truncate)

    async def close(self) -> None:
        async with self._line:
            await self._in_thread(self.engine.dispose)
        self._thread.shutdown()

    def _whole(self, job: Callable[[Connection], T]) -> T:
        with self.engine.begin() as connection:
            return job(connection)

    def _opened(self) -> Connection:
        if self._connection is None:
            self._connection = self.engine.connect()
        return self._connection

    def _give_back(self) -> None:
        # For every transaction a new object: one whose BEGIN has failed would never begin another.
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.rollback()  # close() leaves that out after a COMMIT that failed, and SQLite may do so too
            connection.close()

    async def _in_thread(self, job: Callable[[], T]) -> T:
        with faults_told_apart():
            return await asyncio.get_running_loop().run_in_executor(self._thread, job)


@contextmanager
def faults_told_apart() -> Iterator[None]:
    """The world's faults become `StoreAway`; ours stay what they are."""
    try:
        yield
    except (PoolTimeout, OSError) as fault:
        raise StoreAway(type(fault).__name__) from fault
    except Exception as fault:
        if _is_the_worlds(fault):
            raise StoreAway(type(fault).__name__) from fault
        raise


def real_time(connection: Connection) -> ColumnElement[datetime]:
    """This instant, in a statement: by the database's own clock where it has one, since hosts' clocks differ."""
    if connection.dialect.name == "sqlite":
        return literal(datetime.now(UTC), Instant)
    return func.clock_timestamp(type_=Instant)


def later(connection: Connection, by: timedelta) -> ColumnElement[datetime]:
    """As `real_time`, so much later; or earlier."""
    if connection.dialect.name == "sqlite":
        return literal(datetime.now(UTC) + by, Instant)
    return type_coerce(func.clock_timestamp() + by, Instant)


def _prepare(connection: Any, _record: Any) -> None:
    """Two first starts at once: to turn to WAL is refused at once, whatever the busy_timeout, while another does."""
    for pragma in PRAGMAS:
        for tries in range(WAL_TRIES, 0, -1):
            try:
                connection.execute(f"PRAGMA {pragma}")
                break
            except sqlite3.OperationalError as fault:
                if not tries - 1 or fault.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                    raise
                time.sleep(WAL_PAUSE)


def _begin(connection: Connection) -> None:
    # A deferred BEGIN fails when another process wrote between its read and its write; without any, that is lost.
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _is_the_worlds(fault: Exception) -> bool:
    """By the codes of the two engines, which asyncpg's own errors bear too, while connecting."""
    if getattr(fault, "connection_invalidated", False):
        return True
    cause = fault.orig if isinstance(fault, DBAPIError) else fault
    code = getattr(cause, "sqlite_errorcode", None)
    if code is not None:
        return code & 0xFF in SQLITE_AWAY  # the rest of the code is the extended part
    return str(getattr(cause, "sqlstate", "") or "").startswith(POSTGRES_AWAY)
