"""What one of several processes does alone: this one's part in it, by real time (RELIABILITY 8, rule 21)."""

import asyncio
import time
from collections.abc import Callable

from bot import logs
from bot.pauses import Sleep, either
from bot.storage import Store, StoreAway

LASTS = 5.0  # seconds after the last renewal was asked for, as in `bot.storage.leases`
EACH = 1.0  # seconds between renewals
PATIENCE = 2.0  # seconds for one


class Lease:
    """`holder` is this process's name. `tick` gives seconds that only grow.

    Its own idea of how long it lasts is never longer than the database's: it counts from before it asked.
    """

    def __init__(
        self,
        store: Store,
        name: str,
        holder: str,
        *,
        sleep: Sleep = asyncio.sleep,
        tick: Callable[[], float] = time.monotonic,
    ) -> None:
        self._store, self._name, self._holder = store, name, holder
        self._sleep, self._tick = sleep, tick
        self._until = self._not_before = tick()
        self._changed = asyncio.Event()
        self._ahead = 0.0
        self.drained: float | None = None
        """To be noted with the next renewal: see `Store.hold`."""

    @property
    def held(self) -> bool:
        return self._tick() < self._until

    def now(self) -> float:
        """Seconds by the database's clock, or a little less. Only while it is held."""
        return self._tick() + self._ahead

    async def run(self, stop: asyncio.Event) -> None:
        """Asks for it each second until `stop`; then another may have it at once."""
        try:
            while not stop.is_set():
                await self.once()
                await either(stop.wait(), self._sleep(EACH))
        finally:
            self._let_go()
            try:
                async with asyncio.timeout(PATIENCE):
                    await self._store.release(self._name, self._holder)
            except (StoreAway, TimeoutError):
                pass  # it ends by itself

    async def once(self) -> None:
        """Takes or keeps it, if it can be had."""
        asked, drained = self._tick(), self.drained
        if asked < self._not_before:
            return
        try:
            async with asyncio.timeout(PATIENCE):
                at = await self._store.hold(self._name, self._holder, drained)
        except (StoreAway, TimeoutError):
            return  # as long as it lasts, it lasts
        except Exception as ours:
            logs.fault("lease-failed", ours)
            return
        if at is None:
            self._let_go()
        elif asked >= self._not_before:  # else it was given up meanwhile
            self._until, self._ahead = asked + LASTS, at - self._tick()
            if self.drained == drained:
                self.drained = None
            self._change()

    async def step_down(self, seconds: float) -> None:
        """Another may have it, and for so long this process does not ask for it. Raises `StoreAway`."""
        self._not_before = self._tick() + seconds
        self._let_go()
        await self._store.release(self._name, self._holder)

    async def wait(self) -> None:
        """Until it is held."""
        while not self.held:
            await self._changed.wait()

    async def over(self) -> None:
        """Until it is held no longer, be it that no renewal came through."""
        while (left := self._until - self._tick()) > 0:
            await either(self._changed.wait(), self._sleep(left))

    def _let_go(self) -> None:
        self._until = self._tick()
        self._change()

    def _change(self) -> None:
        self._changed.set()
        self._changed = asyncio.Event()
