"""Moves the sandbox's clock: a walk stops at whatever falls due on the way, a leap is a time in which nobody ran."""

import asyncio
from datetime import timedelta
from typing import Literal

from bot.clock import MovableClock
from bot.service import Service
from bot.storage import Store


class Mover:
    """One move at a time."""

    def __init__(self, service: Service, store: Store, clock: MovableClock) -> None:
        self._service, self._store, self._clock = service, store, clock
        self._one_at_a_time = asyncio.Lock()

    async def move(self, kind: Literal["walk", "leap"], by: timedelta) -> None:
        """Returns when the clock has arrived, and after a walk what fell due on the way has been sent."""
        async with self._one_at_a_time:
            if kind == "leap":
                self._clock.move(by)
            else:
                await self._walk(by)

    async def _walk(self, by: timedelta) -> None:
        end = self._clock.now() + by
        await self._service.settle()
        while (now := self._clock.now()) < end:
            due = await self._store.next_due(now)
            stop = min(due, end) if due else end
            await self._service.ticker.move(self._clock, stop - now)
            await self._service.settle()
