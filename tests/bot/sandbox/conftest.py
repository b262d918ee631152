"""A world for each test: see world.py."""

from collections.abc import AsyncIterator

import pytest

from tests.bot.sandbox.world import World, served


@pytest.fixture
async def world() -> AsyncIterator[World]:
    made = World()
    yield made
    await made.close()


@pytest.fixture
async def address(world: World) -> AsyncIterator[str]:
    """The world's stand-in served on a free port; gives http://host:port."""
    async with served(world.app, world.stand_in) as address:
        yield address
