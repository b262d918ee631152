"""Waiting: growing pauses with jitter for something that is away, and for the first of several things."""

import asyncio
import random
from collections.abc import Awaitable, Callable

Sleep = Callable[[float], Awaitable[object]]


async def either(*those: Awaitable[object]) -> None:
    """Until one of them is over; what was begun for this ends with it, a task among them is its owner's to end."""
    waits = {one: asyncio.ensure_future(one) for one in those}
    try:
        await asyncio.wait(waits.values(), return_when=asyncio.FIRST_COMPLETED)
    finally:
        for one, wait in waits.items():
            if one is not wait:
                wait.cancel()


class Pauses:
    """1, 2, 4 … seconds up to `longest`, each between half and the whole of that by `chance` (0 to 1)."""

    def __init__(self, first: float = 1.0, longest: float = 30.0, chance: Callable[[], float] = random.random) -> None:
        self._first, self._longest, self._chance = first, longest, chance
        self._taken = 0

    def next(self) -> float:
        """Seconds to wait now."""
        whole = min(self._longest, self._first * 2.0 ** min(self._taken, 30))
        self._taken += 1
        return whole * (0.5 + self._chance() / 2)

    def over(self) -> None:
        """It works again: the next pause is a short one."""
        self._taken = 0

    @property
    def waiting(self) -> bool:
        """Whether it has paused since it last worked; what has been said once need not be said again."""
        return self._taken > 0
