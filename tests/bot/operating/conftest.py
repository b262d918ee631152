"""The commands run on SQLite and on PostgreSQL, by the fixtures of the store's tests; and a way to give them."""

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from bot.operating.commands import COMMANDS, parser
from bot.settings import Settings
from bot.storage import Keys, Store
from tests.bot.storage import conftest as stores
from tests.bot.storage.people import DATA_KEY

postgres, migrated_file, engine_name, url, store = (
    stores.postgres,
    stores.migrated_file,
    stores.engine_name,
    stores.url,
    stores.store,
)

Give = Callable[..., Coroutine[Any, Any, list[str]]]


@pytest.fixture
def keys(tmp_path: Path) -> Keys:
    return Keys(tmp_path, DATA_KEY, "DATA_KEY")


@pytest.fixture
def settings(url: str) -> Settings:
    """Of a coach on this database, with its key by DATA_KEY."""
    return with_database(url)


@pytest.fixture
def give(settings: Settings, tmp_path: Path) -> Give:
    """`await give("backup", folder)`: the lines that it prints; with `settings=` on another database."""

    async def give(*words: object, settings: Settings = settings, data: Path = tmp_path) -> list[str]:
        given = parser().parse_args([str(word) for word in words])
        return [line async for line in COMMANDS[given.command].run(settings, data, given)]

    return give


@pytest.fixture
def empty(engine_name: str, tmp_path: Path, request: pytest.FixtureRequest) -> Settings:
    """A database that nobody has opened yet."""
    return empty_postgres(request) if engine_name == "postgresql" else empty_file(tmp_path)


@pytest.fixture
def empty_other(engine_name: str, tmp_path: Path, request: pytest.FixtureRequest) -> Settings:
    """The same, of the other engine."""
    return empty_postgres(request) if engine_name == "sqlite" else empty_file(tmp_path)


def empty_file(folder: Path) -> Settings:
    return with_database(f"sqlite+aiosqlite:///{folder / 'empty' / 'new.db'}")


def empty_postgres(request: pytest.FixtureRequest) -> Settings:
    server: stores.Postgres = request.getfixturevalue("postgres")
    name = f"empty{next(stores._numbers)}"
    asyncio.run(server.make("template1", name))
    return with_database(server.url(name))


def with_database(url: str, key: str | None = DATA_KEY.hex()) -> Settings:
    return Settings(_env_file=None, database_url=SecretStr(url), data_key=SecretStr(key) if key else None)  # type: ignore[call-arg]


async def opened(settings: Settings, data: Path) -> Store:
    return await Store.open(settings.database(data), Keys.find(settings.key, data))
