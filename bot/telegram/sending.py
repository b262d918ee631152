"""The outbox's loop: starts what waits, each chat in its order, many chats side by side; `carrying` does the rest.

A row is committed as "sending" before its call and noted after it under this worker's name (RELIABILITY 8, rule 7), so
that of two processes only one ever notes it. One layer retries, and it is this one (rule 9).
"""

import asyncio
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from itertools import groupby

import structlog
from telegram.error import TelegramError

from bot import logs
from bot.bell import Bell
from bot.clock import Clock
from bot.pauses import Pauses, Sleep
from bot.storage import Claimed, Handing, Room, Store, StoreAway
from bot.telegram.api import Api
from bot.telegram.carrying import Carrier
from bot.telegram.pace import Pace

IN_FLIGHT, A_ROUND_TRIP = 30, 0.125  # calls at least, and the seconds that one takes when many are wanted
CLAIM = 10  # rows a claim at least: what is claimed when the process dies is unsure
LOOK_AGAIN = 0.5  # seconds; other processes fill the outbox too
A_MOMENT = 0.005  # seconds
GRACE = 7.0  # seconds for what is under way at the end

log = structlog.stdlib.get_logger(__name__)


def at_once(per_second: float) -> int:
    """How many calls may be under way, so that the pace can be kept."""
    return max(IN_FLIGHT, round(per_second * A_ROUND_TRIP))


class Sender:
    """`worker` is this process's name in the outbox, `became` the `Carrier`'s. `tick` gives seconds that only grow."""

    def __init__(
        self,
        api: Api,
        store: Store,
        clock: Clock,
        worker: str,
        per_second: float,
        *,
        became: Callable[[str, str], None] = lambda lane, outcome: None,
        sleep: Sleep = asyncio.sleep,
        tick: Callable[[], float] = time.monotonic,
    ) -> None:
        self._api, self._store, self._clock, self._worker, self._tick = api, store, clock, worker, tick
        self._carrier = Carrier(api, store, clock, worker, became=became, sleep=sleep, tick=tick)
        self.bell = Bell(sleep)
        self._pace = Pace(per_second, tick())
        self._most = at_once(per_second)
        self._away = Pauses()
        self._flying: dict[asyncio.Task[None], int] = {}  # the chat of each
        self._soon: asyncio.TimerHandle | None = None
        self._open = self._looking = self._handing = self._put_off = False
        self.looked = 0
        """How often it found nothing that may be sent now."""

    @property
    def idle(self) -> bool:
        """Nothing is under way, and nobody is held back by the pace."""
        return not self._flying and self._pace.next(self._tick()) is None

    async def run(self, stop: asyncio.Event) -> None:
        """Until `stop`, then what is under way has seven seconds to end."""
        trouble, self._open = Pauses(), True
        while not stop.is_set():
            self.bell.silence()
            try:
                if self._handing:
                    self._put_off = True
                    await self.bell.wait(LOOK_AGAIN)
                    continue
                if self._carrier.unreachable:
                    await self._until_reached()
                elif not await self._start_some():
                    self.looked += not self._flying
                    await self.bell.wait(min(LOOK_AGAIN, self._pace.next(self._tick()) or LOOK_AGAIN))
                trouble.over()
            except StoreAway:
                await self.bell.wait(trouble.next())
            except Exception as ours:
                logs.fault("sending-failed", ours)
                await self.bell.wait(trouble.next())
        self._open = False
        with suppress(TimeoutError):
            async with asyncio.timeout(GRACE):
                await self._landed_all()
        for task in self._flying:
            task.cancel()

    async def _landed_all(self) -> None:
        while self._handing:  # what is being committed for it is its own
            self.bell.silence()
            await self.bell.wait(LOOK_AGAIN)
        if self._flying:
            await asyncio.wait(self._flying)

    @contextmanager
    def handing(self) -> Iterator[Handing]:
        """Room for what a turn has put, unless this one is looking for itself; at the end that is started. Its own look
        waits meanwhile, so that the pace is kept."""
        shut = not self._open or self._looking or self._handing or self._carrier.unreachable
        begun = self._tick()
        room = None if shut else self._room(begun)
        hands = Handing(room)
        self._handing = self._handing or room is not None
        try:
            yield hands
        finally:
            if room:
                self._handing = False
            if hands.claimed:
                self._start(hands.claimed, begun)
            if hands.more or self._put_off or not self._open:
                self._put_off = False
                self.bell.ring()

    def _room(self, now: float) -> Room | None:
        limit = min(self._most - len(self._flying), max(CLAIM, self._most // 4), self._pace.allowed(now))
        busy = frozenset((*self._flying.values(), *self._pace.resting(now), *self._carrier.parked()))
        return Room(self._worker, self._clock.now(), limit, busy, self._pace.rate) if limit >= 1 else None

    async def _start_some(self) -> bool:
        """Claims what may go out now and lets each row take its own way. Whether there may be more."""
        begun, room = self._tick(), None

        def wanted() -> Room | None:
            """Asked when it can be had: until then a turn may hand over what this one would look for."""
            nonlocal begun, room
            begun = self._tick()
            room = None if self._handing else self._room(begun)
            self._looking, self._put_off = room is not None, self._put_off or self._handing
            return room

        try:
            claimed = await self._store.share(self._worker, self._clock.now(), wanted)
        finally:
            self._looking = False
        if claimed is None or room is None:
            return False
        self._start(claimed, begun)
        return len(claimed.rows) == room.limit  # else there is nothing more; whatever changes that rings

    def _start(self, claimed: Claimed, begun: float) -> None:
        """`begun`: when it was begun to be claimed."""
        if claimed.wait is not None:
            self._pace.hold(self._tick() + claimed.wait)
        for chat, rows in groupby(claimed.rows, lambda row: row.chat):
            run = list(rows)
            for row in run:
                self._pace.spent(chat, row.call.is_message, begun)
            task = asyncio.create_task(self._carrier.carry(run, begun))
            self._flying[task] = chat
            task.add_done_callback(self._landed)

    def _landed(self, task: asyncio.Task[None]) -> None:
        """Its chat may have more; while many are under way one look does for all that land within a moment."""
        full = len(self._flying) >= self._most
        del self._flying[task]
        if full or not self._flying:
            self.bell.ring()
        elif self._soon is None or self._soon.cancelled():
            self._soon = asyncio.get_running_loop().call_later(A_MOMENT, self._ring)

    def _ring(self) -> None:
        self._soon = None
        self.bell.ring()

    async def _until_reached(self) -> None:
        """Telegram is away: a harmless question, in growing pauses, before anybody's message is tried."""
        await self.bell.wait(self._away.next())
        self.bell.silence()
        try:
            await self._api.call("getMe", {}, read_seconds=10)
        except TelegramError:
            return
        self._carrier.unreachable = False
        self._away.over()
        log.info("telegram-back")
