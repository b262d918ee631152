"""The coach's real parts in the test's own process: real store, real HTTP to a stand-in, pauses that take no time.

The clock is the test's, as is the tick; `quiet` lets seconds pass while something waits. All else runs by itself.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import cache, partial
from pathlib import Path

import dialogs
from bot.sandbox import OwnClock, app, server
from bot.service import TOGETHER
from bot.storage import Keys, Store, StoreAway
from bot.telegram.api import api
from bot.telegram.intake import Intake
from bot.telegram.receiving import Receiver
from bot.telegram.sending import Sender
from bot.ticking import Polls, Ticker
from bot.working import Mind, Worker
from dialogs import nudges
from dialogs.catalogue import coach
from dialogs.engine.turn import take_turn
from dialogs.engine.words import Words
from tests.bot.times import StandingClock
from tests.proof import ledger
from tests.proof.engines import Sqlite
from tests.proof.overheard import Overheard

NAME = "the only one"
LOOK = 0.02  # seconds that the sender's pauses take: Telegram's one message a second to a chat is not what is tested
GUARD = 60  # seconds until what never comes has failed: a machine may be slow


@cache
def words() -> Words:
    return Words.load(Path(dialogs.__file__).parent)


@dataclass
class Scene:
    clock: StandingClock
    telegram: Overheard
    store: Store
    receiver: Receiver
    worker: Worker
    sender: Sender
    ticker: Ticker
    folder: Path

    async def quiet(self) -> None:
        """Until all that was said to the coach is dealt with and all that it has to say is said."""
        async with asyncio.timeout(GUARD):
            while self.telegram.queue.count() or self._at_work():
                await asyncio.sleep(0.01)
                self.clock.pass_by(timedelta(seconds=1))  # what waits for a second try has its time

    async def tick(self) -> None:
        """As the coach's own beat does: what the world does to one, the next one makes good."""
        await made_good(self.ticker.tick)
        while self.ticker.shut:
            self.telegram.queue.bell.ring()  # the poll that waits comes back, as after its ten seconds
            await asyncio.sleep(0.005)
            await made_good(self.ticker.tick)

    def _at_work(self) -> bool:
        left = ledger.read(Sqlite(), self.folder, ("waiting", "sending"))
        return bool(left.outbox) or "waiting" in left.inbox.values()


@asynccontextmanager
async def scene(folder: Path, clock: StandingClock, telegram_is: type[Overheard] = Overheard) -> AsyncIterator[Scene]:
    """What was there before goes on: `folder` keeps the coach's database and the stand-in's state."""
    telegram = telegram_is(clock, folder / "telegram")
    serving = server(app(telegram, OwnClock().move), telegram)
    listening = asyncio.create_task(serving.serve())
    await serving.ready.wait()
    store = await Store.open(Sqlite().url(folder), Keys.find(None, folder))
    try:
        async with api(telegram.token, serving.address) as client:
            sender = Sender(client, store, clock, NAME, 1000, sleep=(own := Pausing()).sleep, tick=own.tick)
            mind = Mind(partial(take_turn, coach(words(), timedelta(0))), nudges.wake, words())
            worker = Worker(store, clock, mind, outlet=sender, together=TOGETHER, sleep=briefly)
            receiver = Receiver(client, Intake(store, clock, lambda _: worker.bell.ring()), sleep=briefly)
            ticker = Ticker(store, clock, NAME, lambda: Polls(receiver.polls, receiver.drained), worker.bell.ring)
            made = Scene(clock, telegram, store, receiver, worker, sender, ticker, folder)
            async with running(receiver.run, worker.run, sender.run):
                yield made
    finally:
        await store.close()
        serving.should_exit = True
        await listening
        telegram.store.close()


@asynccontextmanager
async def running(*loops: Callable[[asyncio.Event], Awaitable[None]]) -> AsyncIterator[None]:
    stop = asyncio.Event()
    tasks = [asyncio.ensure_future(loop(stop)) for loop in loops]
    try:
        yield
    finally:
        stop.set()
        await asyncio.gather(*tasks)


async def made_good(attempt: Callable[[], Awaitable[object]]) -> None:
    """Again while the database is away."""
    while True:
        try:
            await attempt()
            return
        except StoreAway:
            await asyncio.sleep(0)


class Pausing:
    """The sender's seconds: they pass while it pauses, and else not. By the machine's, all that a slow one claims would
    be stale before it is sent.
    """

    def __init__(self) -> None:
        self._passed = 0.0

    def tick(self) -> float:
        return self._passed

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(min(seconds, LOOK))
        self._passed += seconds


async def briefly(seconds: float) -> None:
    """Pauses of the coach's are for the world's sake; here the world is well again at once."""
    await asyncio.sleep(min(seconds, 0.05))
