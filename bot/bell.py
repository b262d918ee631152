"""Wakes a loop that has nothing to do; what rings while it works is not lost."""

import asyncio

from bot.pauses import Sleep


class Bell:
    """`silence()`, look for work, and only when there is none `wait(…)`."""

    def __init__(self, sleep: Sleep = asyncio.sleep) -> None:
        self._rung = asyncio.Event()
        self._sleep = sleep

    def ring(self) -> None:
        self._rung.set()

    def silence(self) -> None:
        self._rung.clear()

    async def wait(self, seconds: float) -> None:
        """Until it rings, at most so long. Does not silence it."""
        waits = {asyncio.ensure_future(self._rung.wait()), asyncio.ensure_future(self._sleep(seconds))}
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()
