"""Asks each second who has something due, and keeps house. APScheduler beats the time and holds no reminder.

After a gap (the coach was not running, or the machine slept) nobody is nudged before what was written meanwhile has
been read (DESIGN "Nudges and time"; RELIABILITY 8, rules 16, 19 and 20). Until then the heartbeat stands still: so all
processes that tick see the gap, and a kill in the meantime does not hide it.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from importlib.metadata import version

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot import logs
from bot.clock import Clock, MovableClock
from bot.storage import Store, StoreAway

GAP = timedelta(minutes=2)
LATELY = timedelta(hours=1)
PATIENCE = 60.0  # seconds of real time that the gate stays shut at most
JUST_BEFORE = 3.0  # seconds: what a poll that began so shortly before the gap was found did not see is no matter
GRACE = 1.0  # seconds for a look under way at the end
AT_ONCE = 500  # mentees a statement
A_FEW = 100  # mentees a second whose time is worked out anew: a turn of each takes two thousandths or so
AFTER_THE_START = timedelta(minutes=10)  # the first look whether a backup is due: nobody waits for it

ZONES = version("tzdata")
WATCHED = 5.0  # seconds between two looks at the machine's clock

log = structlog.stdlib.get_logger(__name__)


def wind(scheduler: AsyncIOScheduler, now: datetime) -> None:
    """APScheduler goes by the machine's clock: set back, that would keep a job waiting until it is as late again. Such
    a job is called now."""
    for job in scheduler.get_jobs():
        if job.next_run_time - now > job.trigger.interval:
            log.warning("clock-set-back", seconds=round((job.next_run_time - now).total_seconds()))
            job.modify(next_run_time=now)


@dataclass(frozen=True)
class Polls:
    """How far receiving is: requests begun, and the latest that found nothing more waiting. Numbers that rise.

    `own`: they are counted from this process's start. Else they are times.
    """

    begun: float
    drained: float
    own: bool = True


@dataclass
class Gate:
    """Shut after a gap. Only a poll that began after `polls` tells whether Telegram still holds something."""

    since: datetime
    until: datetime
    polls: Polls
    open_at: float
    newest: int | None = None  # the last inbox row when Telegram had no more


class Ticker:
    """`rung` is called when something was put into the inbox; `polls` gives None when another process polls. Without
    `ticks` it only says that this process lives, and drops who was deleted: another one asks. `backup` is called each
    hour, and knows whether one is due. `zones` is the version of the time zones. `tick` gives seconds that only grow.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        worker: str,
        polls: Callable[[], Polls | None],
        rung: Callable[[], None],
        *,
        ticks: bool = True,
        backup: Callable[[], Awaitable[None]] | None = None,
        zones: str = ZONES,
        tick: Callable[[], float] = time.monotonic,
    ) -> None:
        self._ticks, self._backup = ticks, backup
        self._zones, self._renewed = zones, False
        self._store, self._clock, self._worker = store, clock, worker
        self._polls, self._rung, self._tick = polls, rung, tick
        self._gate: Gate | None = None
        self._looked: datetime | None = None
        self._one_at_a_time = asyncio.Lock()
        self._under_way: set[asyncio.Task[None]] = set()

    async def run(self, stop: asyncio.Event) -> None:
        scheduler = AsyncIOScheduler(timezone=UTC, job_defaults={"coalesce": True, "misfire_grace_time": None})
        if self._ticks:
            scheduler.add_job(self._quietly(self.tick), "interval", seconds=1, next_run_time=datetime.now(UTC))
            scheduler.add_job(self._quietly(self.prune), "interval", hours=1, next_run_time=datetime.now(UTC))
            if self._backup:
                first = datetime.now(UTC) + AFTER_THE_START
                scheduler.add_job(self._quietly(self._backup), "interval", hours=1, next_run_time=first)
        scheduler.add_job(self._quietly(self.beat), "interval", seconds=1, next_run_time=datetime.now(UTC))
        scheduler.add_job(self._quietly(self.drop_gone), "interval", minutes=1)
        scheduler.start()
        try:
            while not stop.is_set():
                with suppress(TimeoutError):
                    async with asyncio.timeout(WATCHED):
                        await stop.wait()
                wind(scheduler, datetime.now(UTC))
        finally:
            scheduler.pause()
            if self._under_way:
                await asyncio.wait(self._under_way, timeout=GRACE)  # the scheduler itself would cut them short
            scheduler.shutdown(wait=False)

    async def tick(self) -> None:
        """One look: a heartbeat, and what is due unless the gate is shut."""
        async with self._one_at_a_time:
            await self._look()

    async def _look(self) -> None:
        now = self._clock.now()
        before = await self._store.heartbeat(now, GAP)
        looked, self._looked = self._looked, now
        if before is not None and now - before > GAP:
            if self._gate is None or looked is None or now - looked > GAP:
                log.info("there-was-a-gap", seconds=round((now - before).total_seconds()))
                polls = await self._how_far()
                begun = 0 if polls.own and looked is None else polls.begun  # after a restart all polls came after it
                self._gate = Gate(before, now, replace(polls, begun=begun), self._tick() + PATIENCE)
            if not await self._may_open(self._gate):
                return
            await self._store.end_gap(self._gate.since, self._gate.until, self._gate.since - LATELY)
        self._gate = None
        while (told := await self._store.tell_gap()) is not None:
            if told:
                self._rung()
        while (count := await self._store.due(now, AT_ONCE)) > 0:
            self._rung()
            if count < AT_ONCE:
                break
        if not self._renewed:
            await self._renew(now)

    async def _renew(self, now: datetime) -> None:
        """When everybody has something due, a few a second: with time zones other than those of the last run."""
        count = await self._store.renew(self._zones, now, A_FEW)
        if count is None:
            self._renewed = True
        elif count:
            self._rung()

    async def _how_far(self) -> Polls:
        polls = self._polls()
        if polls is None:
            elsewhere = await self._store.polled()
            return Polls(elsewhere.now - JUST_BEFORE, elsewhere.drained, own=False)
        return polls

    async def _may_open(self, gate: Gate) -> bool:
        """What was written during the gap is in the inbox, and dealt with; or a minute has passed."""
        if self._tick() >= gate.open_at:
            return True
        polls = await self._how_far()
        if polls.own != gate.polls.own:  # another polls now, and counts otherwise
            gate.polls = polls
        if polls.drained <= gate.polls.begun:
            return False
        if gate.newest is None:
            gate.newest = await self._store.newest()
        return not await self._store.waiting_before(gate.newest + 1)

    async def move(self, clock: MovableClock, by: timedelta) -> None:
        """Moves the clock, and the heartbeat with it: for whoever looks there was no gap."""
        async with self._one_at_a_time:
            clock.move(by)
            await self._store.heartbeat(clock.now())

    @property
    def shut(self) -> bool:
        """Whether it waits for what was written during a gap."""
        return self._gate is not None

    async def beat(self) -> None:
        """This process lives: what it is sending is nobody else's."""
        await self._store.beat(self._worker)

    async def prune(self) -> None:
        await self._store.prune(self._clock.now())

    async def drop_gone(self) -> None:
        """In each process: any may have in memory whoever was deleted by another."""
        await self._store.drop_gone()

    def _quietly(self, job: Callable[[], Awaitable[None]]) -> Callable[[], Awaitable[None]]:
        """The next second tries again: nothing that goes wrong in one may stop the ticking."""

        async def run() -> None:
            task = asyncio.ensure_future(attempt())
            self._under_way.add(task)
            task.add_done_callback(self._under_way.discard)
            await asyncio.shield(task)

        async def attempt() -> None:
            try:
                await job()
            except StoreAway:
                return  # whoever works says so
            except Exception as ours:
                logs.fault("tick-failed", ours, kind=job.__name__)

        return run
