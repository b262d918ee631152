"""What tests of the shell share: a database of their own, a clock that stands still, a scripted Telegram."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Coroutine
from pathlib import Path
from typing import Any

import pytest

from bot.storage import Keys, Store
from bot.telegram.api import Api
from bot.ticking import ZONES
from tests.bot.times import NOW, StandingClock, Time
from tests.bot.wire import Wire
from tests.bot.wire import api as wired


def opened(folder: Path) -> Coroutine[Any, Any, Store]:
    return Store.open(f"sqlite+aiosqlite:///{folder / 'test.db'}", Keys.find(None, folder))


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database after its first tick, and its key, to be copied: migrating takes ten times as long."""
    folder = tmp_path_factory.mktemp("empty")

    async def make() -> None:
        kept = await opened(folder)
        await kept.renew(ZONES, NOW, 1)
        await kept.close()

    asyncio.run(make())
    return folder


@pytest.fixture
async def store(tmp_path: Path, empty: Path) -> AsyncIterator[Store]:
    shutil.copytree(empty, tmp_path, dirs_exist_ok=True)
    kept = await opened(tmp_path)
    yield kept
    await kept.close()


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def wire() -> Wire:
    return Wire()


@pytest.fixture
def api(wire: Wire) -> Api:
    return wired(wire)
