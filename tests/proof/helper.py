"""A second process on the coach's database: it takes turns and sends, and does not poll. Ends at SIGTERM."""

import asyncio
import os
import signal
from datetime import timedelta
from functools import partial
from pathlib import Path

from bot import logs
from bot.clock import Clock
from bot.storage import Keys, Store
from bot.telegram.api import api
from bot.telegram.sending import Sender
from bot.working import Mind, Worker
from dialogs import nudges
from dialogs.catalogue import coach
from dialogs.engine.turn import take_turn
from tests.proof.scene import words

NAME = "helper"


def run(data: Path, address: str, token: str, told: Path) -> None:
    """In the new process. Writes into `told` how many turns it took, and into the log beside it what went wrong."""
    log = os.open(told.with_suffix(".log"), os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    for stream in (1, 2):
        os.dup2(log, stream)
    logs.set_up("json", "INFO")
    told.write_text(str(asyncio.run(help_out(data, address, token))))


async def help_out(data: Path, address: str, token: str) -> int:
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    store = await Store.open(f"sqlite+aiosqlite:///{data / 'milepost.db'}", Keys.find(None, data))
    turns = 0
    async with api(token, address) as client:
        clock, mind = Clock(), Mind(partial(take_turn, coach(words(), timedelta(0))), nudges.wake, words())
        sender = Sender(client, store, clock, NAME, 28)

        def turned() -> None:
            nonlocal turns
            turns += 1

        worker = Worker(store, clock, mind, turned=turned, outlet=sender, sleep=briefly)
        await asyncio.gather(worker.run(stop), sender.run(stop), beat(store, stop))
    await store.close()
    return turns


async def briefly(seconds: float) -> None:
    """No bell rings here: to have its share, it looks again before the other process is done with what waits."""
    await asyncio.sleep(min(seconds, 0.002))


async def beat(store: Store, stop: asyncio.Event) -> None:
    while not stop.is_set():
        await store.beat(NAME)
        await asyncio.sleep(0.5)
