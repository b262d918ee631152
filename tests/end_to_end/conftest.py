"""A world for each test, with the coach up: see world.py. At the end every request that it made is checked."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.telegram import pace
from tests.end_to_end.person import Person
from tests.end_to_end.world import World


@pytest.fixture(autouse=True)
def _unhurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """People in tests answer faster than a chat may be written to, and that limit has tests of its own."""
    monkeypatch.setattr(pace, "CHAT_BURST", 1000.0)


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    made = World(tmp_path / "data")
    async with made.serving():
        await made.start()
        yield made
        if made.is_up:
            await made.rest()
            await made.stop()
        made.check_requests()


@pytest.fixture
async def ada(world: World) -> Person:
    return await Person.arrives(world.http)
