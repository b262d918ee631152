"""Waiting for a change with a time limit: what long polls are made of."""

import asyncio


class Bell:
    """Wakes all who wait at the moment it rings; it remembers nothing, so look first and then wait."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Future[None]] = set()

    def ring(self) -> None:
        for future in self._waiting:
            if not future.done():
                future.set_result(None)

    async def wait(self, seconds: float) -> None:
        """Returns when it rings, or after `seconds` of real time."""
        future = asyncio.get_running_loop().create_future()
        self._waiting.add(future)
        try:
            await asyncio.wait([future], timeout=seconds)
        finally:
            self._waiting.discard(future)
