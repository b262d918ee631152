"""A world for each test: see world.py."""

import asyncio
import contextlib
from collections.abc import AsyncIterator

import pytest

from bot.sandbox import server
from tests.bot.sandbox.world import World


@pytest.fixture
async def world() -> AsyncIterator[World]:
    made = World()
    yield made
    await made.close()


@pytest.fixture
async def address(world: World) -> AsyncIterator[str]:
    """The world's stand-in served on a free port; gives http://host:port."""
    running = server(world.app, world.stand_in)
    serving = asyncio.create_task(running.serve())
    await asyncio.wait_for(running.ready.wait(), 10)
    yield running.address
    running.should_exit = True
    with contextlib.suppress(asyncio.CancelledError):
        await asyncio.wait_for(serving, 10)
