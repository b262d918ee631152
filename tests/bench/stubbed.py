"""Stored turns a second with the network stubbed: inbox, turn, outbox, receipt, each committed; no HTTP, no drawing.

The coach's own parts run in this process against people in memory, who are answered as fast as it can.
"""

import asyncio
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

import dialogs
from bot.clock import Clock
from bot.service import Service
from bot.settings import Settings
from bot.starting import SIDE_BY_SIDE
from bot.storage import Keys, Store
from bot.telegram import carrying
from bot.telegram.api import Api
from bot.telegram.pace import Pace
from dialogs.catalogue import coach
from dialogs.engine.words import Words
from tests.bench.people import Telegram
from tests.bench.postgres import database
from tests.bench.table import Measured

TOKEN = "7000000001:only-for-tests-nothing-stands-behind-it"


async def measure(folder: Path, engine: str, people: int, seconds: float, runs: int) -> AsyncIterator[Measured]:
    """The plans are not timed; the check-ins after them are."""
    command = f"stubbed --engines {engine} --people {people} --seconds {seconds:g}"
    rates, processor = [], []
    telegram = Telegram(people)
    with database(engine, folder) as url:
        async with at_work(url, folder, Wire(telegram)):
            await telegram.begun.wait()
            for _ in range(runs):
                done, begun, used = telegram.answered, perf_counter(), process_time()
                await asyncio.sleep(seconds)
                turns = telegram.answered - done
                rates.append(turns / (perf_counter() - begun))
                processor.append(1000 * (process_time() - used) / turns)
    yield Measured(f"{engine}, {people} people: stored turns a second, no network", rates, "/s", command, "> 2,400")
    yield Measured(f"{engine}, {people} people: processor time a turn, all in all", processor, "ms", command)


@asynccontextmanager
async def at_work(url: str, folder: Path, api: Api) -> AsyncIterator[None]:
    """The coach, for people who read at once, until the end."""
    store = await Store.open(url, Keys.find(None, folder))
    words = Words.load(Path(dialogs.__file__).parent)
    several = SIDE_BY_SIDE if url.startswith("postgresql") else 1
    settings = Settings.model_validate({"messages_per_second": 1000, "intake_per_minute": 0})
    service = Service(settings, Clock(), api, store, words, coach(words, timedelta(0)), side_by_side=several)
    service.sender._pace = Unhurried()
    carrying.illustrated = undrawn  # type: ignore[attr-defined, assignment]  # a benchmark may
    stop = asyncio.Event()
    work = asyncio.create_task(service.run(stop))
    try:
        yield
    finally:
        stop.set()
        await work
        await store.close()


async def undrawn(params: Mapping[str, Any], _picture: object, _everything: object) -> dict[str, Any]:
    """A picture takes longer than all else together, in a thread of its own; it has its own line in the table."""
    return {**params, "photo": "drawn"}


class Unhurried(Pace):
    """Telegram's limits are not what is measured."""

    def __init__(self) -> None:
        super().__init__(1, 0)
        self.rate = None

    def allowed(self, now: float) -> int:
        return sys.maxsize

    def spent(self, chat: int, message: bool, now: float) -> None: ...

    def next(self, now: float) -> None: ...


class Wire(Api):
    """Straight into memory."""

    def __init__(self, telegram: Telegram) -> None:
        super().__init__(TOKEN)
        self._telegram = telegram

    async def call(self, method: str, params: Mapping[str, Any], read_seconds: float = 0) -> Any:
        return await self._telegram.call(method, params)
