"""The coach's real parts in the test's own process, on virtual time, and the ways in which they can come to an end.

As `bot.service` puts them together, but for the profile, the web and the metrics. Whatever is asked of the world is one
of the `Points`; whatever comes of it is in the `Book`.
"""

import asyncio
import contextlib
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from unittest.mock import patch

from telegram.error import TelegramError

from bot import logs
from bot.clock import Clock, MovableClock
from bot.sandbox.telegram import Request
from bot.service import TOGETHER
from bot.starting import SIDE_BY_SIDE
from bot.storage import Incoming, Keys, StoreAway
from bot.telegram.answering import Answers
from bot.telegram.api import Api
from bot.telegram.intake import Intake
from bot.telegram.receiving import Receiver
from bot.telegram.sending import Sender
from bot.ticking import Polls, Ticker
from bot.working import Mind, Worker
from dialogs import nudges
from dialogs.catalogue import coach
from dialogs.engine.turn import take_turn
from tests.proof.book import Book, Watched
from tests.proof.engines import Engine, InPlace, Waited, opened
from tests.proof.handed import api
from tests.proof.overheard import Moment, Overheard
from tests.proof.points import Died, Points, counted
from tests.proof.scene import words
from tests.proof.virtual import loop

HOUSEKEEPING = 3600.0  # seconds
PATIENCE = 2 * 3600.0  # seconds of virtual time until what waits has to be dealt with: by the clock, which is set back
UNDER_WAY = (
    "SELECT (SELECT count(*) FROM inbox WHERE state = 'waiting')"
    " + (SELECT count(*) FROM outbox WHERE state IN ('waiting', 'sending'))"
)


async def _introduced(client: Api) -> bool:
    with contextlib.suppress(TelegramError):
        await client.initialize()
        return True
    return False


class _MachinesClock(MovableClock):
    def __init__(self) -> None: ...

    def now(self) -> datetime:
        return datetime.now(UTC)

    def move(self, by: timedelta) -> None:
        loop().put_clock(by)


class NotDrained(Exception):
    """Something still waits after an hour in which nothing was in its way."""


class House:
    """Telegram, a database in `folder`, and one process at a time of the coach on it. To be used `within`."""

    def __init__(self, engine: Engine, folder: Path, *, per_second: float = 28, telegram: Path | None = None) -> None:
        self.engine, self.folder, self._per_second = engine, folder, per_second
        self.telegram = Overheard(Clock(), telegram)
        self.points, self.book = Points(), Book()
        self.died = asyncio.Event()
        self.points.died = self.died.set
        self.book.waiting = self._waiting
        self._processes = 0
        self._tasks: list[asyncio.Task[None]] = []
        self.telegram.heard.append(self._heard)

    @contextlib.contextmanager
    def within(self) -> Iterator["House"]:
        """Faults of ours are breaches; what a dying task says is not."""
        loop().set_exception_handler(self._unhandled)
        self.telegram.trouble.tick = loop().time
        with counted(self.points), patch.object(logs, "fault", self._fault):
            try:
                yield self
            finally:
                self.telegram.store.close()

    @property
    def running(self) -> bool:
        return bool(self._tasks)

    async def start(self, after_a_gap: bool = True) -> None:
        """A new process. `after_a_gap`: it is to find out itself for how long there was none."""
        self._processes += 1
        name, clock, time = f"process {self._processes}", Clock(), loop().time
        self._stop = asyncio.Event()
        self.died.clear()
        with self.points.unseen():
            self.store = await opened(self.engine.url(self.folder), Keys.find(None, self.folder), self._watched)
            if not after_a_gap:
                await self.store.heartbeat(datetime.now(UTC))
            client = api(self.telegram, self.points, self.book.receipt_lost)
            while not await _introduced(client):  # noqa: ASYNC110, as `bot.starting` waits
                await asyncio.sleep(1)
            answers = Answers(client)
            self.sender = Sender(client, self.store, clock, name, self._per_second, tick=time)
            decide = self.book.deciding(partial(take_turn, coach(words(), timedelta(0))))
            self.worker = Worker(
                self.store,
                clock,
                Mind(decide, nudges.wake, words()),
                outlet=self.sender,
                answer=answers.give,
                together=TOGETHER,
            )

            def arrived(those: Any) -> None:
                for one in those:
                    if isinstance(one, Incoming) and one.kind == "press":
                        answers.expect(one.body["callback"])
                self.worker.bell.ring()

            self.receiver = Receiver(client, Intake(self.store, clock, arrived))
            polls = lambda: Polls(self.receiver.polls, self.receiver.drained)  # noqa: E731
            self.ticker = Ticker(self.store, clock, name, polls, self.worker.bell.ring, tick=time)
        side = SIDE_BY_SIDE if self.engine.name == "postgresql" else 1
        parts = [self.receiver.run, *[self.worker.run] * side, self.sender.run, self._tick]
        self._tasks = [asyncio.create_task(part(self._stop)) for part in parts]

    async def end(self) -> None:
        """In good order."""
        self._stop.set()
        self.worker.bell.ring()
        self.sender.bell.ring()
        await asyncio.wait(self._tasks)
        await self.store.close()
        await self._gone()

    async def kill(self, n: int = 1, after: bool = False, patience: float = 5.0) -> None:
        """At the n-th thing from here that is asked of the world, before it or after; without one, all the same."""
        self.points.aim(n, "dies after" if after else "dies before")
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self.died.wait(), patience)
        await self.bury()

    async def bury(self) -> None:
        self.points.dead = True
        assert isinstance(self.store._database, InPlace | Waited)
        self.store._database.cut()
        await self._gone()
        self.points.revive()

    async def _gone(self) -> None:
        """Nobody is left of the process; what it had not committed has not happened."""
        mine = {asyncio.current_task(), *self.spared}
        for _ in range(5):
            if others := [task for task in asyncio.all_tasks() if task not in mine]:
                for task in others:
                    task.cancel()
                await asyncio.wait(others)
        self._tasks = []
        self.engine.left_alone(self.folder)
        self.engine.passed_over(self.folder)
        self.book.resolve(self._waiting())
        self.book.ended(id for (id,) in self.engine.rows(self.folder, "SELECT id FROM outbox WHERE state = 'sending'"))

    def _waiting(self) -> set[int]:
        return {id for (id,) in self.engine.rows(self.folder, "SELECT id FROM inbox WHERE state = 'waiting'")}

    spared: frozenset[asyncio.Task[Any]] = frozenset()  # tasks of the test's own

    async def quiet(self) -> None:
        """Until all is dealt with and said. Raises `NotDrained`, and `Died` when the process did meanwhile."""
        until = loop().time() + PATIENCE
        while self.died.is_set() or self.unfinished():
            if self.died.is_set():
                raise Died
            if loop().time() > until:
                left = "SELECT id, chat, lane, state, not_before FROM outbox WHERE state IN ('waiting', 'sending')"
                raise NotDrained(self.engine.rows(self.folder, left), *self.book.wrong)
            await asyncio.sleep(0.5)

    def unfinished(self) -> int:
        under_way = self.engine.rows(self.folder, UNDER_WAY)
        return self.telegram.queue.count() + sum(int(count) for (count,) in under_way)

    async def walk(self, span: timedelta) -> None:
        """Time passes in which the coach runs; where nothing is due, at once."""
        until = datetime.now(UTC) + span
        while (left := until - datetime.now(UTC)) > timedelta():
            await self.quiet()
            with self.points.unseen():
                at = await self.store.next_due(datetime.now(UTC))
            step = min(left, at - datetime.now(UTC) + timedelta(seconds=1)) if at else left
            with self.points.unseen():
                await self.ticker.move(_MachinesClock(), step)
            await asyncio.sleep(2)
        await self.quiet()

    async def _tick(self, stop: asyncio.Event) -> None:
        """As the ticker's own beat, which would count off the seconds of a jump of the clock."""
        pruned = loop().time()
        while not stop.is_set():
            jobs = [self.ticker.tick, self.ticker.beat]
            if loop().time() - pruned > HOUSEKEEPING:
                pruned = loop().time()
                jobs.append(self.ticker.prune)
            for job in jobs:
                with contextlib.suppress(StoreAway):
                    await job()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), 1)

    def _watched(self, *given: Any) -> Watched:
        made = Watched(*given)
        made.book = self.book
        return made

    def _heard(self, moment: Moment, request: Request, result: Any) -> None:
        self.book.heard(moment, request, result, datetime.now(UTC))

    def _fault(self, what: str, ours: BaseException, **about: Any) -> str:
        self.book.wrong.append(f"a fault of ours: {what} {about}\n{''.join(traceback.format_exception(ours))}")
        return "reference"

    def _unhandled(self, running: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if not isinstance(error, Died | asyncio.CancelledError):
            told = "".join(traceback.format_exception(error)) if error else ""
            self.book.wrong.append(f"{context['message']}: {told}")
