"""`python -m bot migrate`: brings the database up to date, as every start does."""

import argparse
import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

from bot.operating.opening import connected, keys_of
from bot.settings import Settings
from bot.storage import identity
from bot.storage.troubles import CannotBeDone

HELP = "bring the database up to date, and end"
MORE = """
Every start of the coach does the same. An empty database gets its tables, and a key in data/ if none was given.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """None."""


async def run(settings: Settings, data: Path, given: argparse.Namespace) -> AsyncIterator[str]:
    try:
        await asyncio.to_thread(data.mkdir, mode=0o700, parents=True, exist_ok=True)
    except OSError as trouble:
        raise CannotBeDone(f"The folder {data}/ cannot be made ({type(trouble).__name__}).") from None
    async with connected(settings, data) as database:
        await identity.opened(database, keys_of(settings, data))
    yield "The database is up to date."
