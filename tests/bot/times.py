"""Time as a parameter: a clock that stands until it is set, and sleeps that take no time but say that they did."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

from bot.clock import Clock

NOW = datetime(2027, 3, 1, 12, 0, tzinfo=UTC)


class StandingClock(Clock):
    def __init__(self, at: datetime = NOW) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at

    def pass_by(self, by: timedelta) -> None:
        self.at += by


class Time:
    """`tick` counts seconds; whoever sleeps moves it on. `slept` is each sleep in order."""

    def __init__(self, clock: StandingClock | None = None) -> None:
        self.seconds = 0.0
        self.slept: list[float] = []
        self._clock = clock

    def tick(self) -> float:
        return self.seconds

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(0)
        self.slept.append(seconds)
        self.seconds += seconds
        if self._clock:
            self._clock.pass_by(timedelta(seconds=seconds))


async def until(true: Callable[[], bool]) -> None:
    """Until it is true; what never comes true fails after five seconds."""
    async with asyncio.timeout(5):
        while not true():  # noqa: ASYNC110, what is waited for is another's state
            await asyncio.sleep(0.002)


async def while_running(loop: Callable[[asyncio.Event], Awaitable[None]], true: Callable[[], bool]) -> None:
    """Runs a loop until something is true, then lets it end."""
    stop = asyncio.Event()
    running = asyncio.ensure_future(loop(stop))
    try:
        await until(lambda: running.done() or true())
    finally:
        stop.set()
        async with asyncio.timeout(5):
            await running


class HeldTime:
    """Sleeps end only when the test lets time pass."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self._sleeping: list[tuple[float, asyncio.Future[None]]] = []

    def tick(self) -> float:
        return self.seconds

    async def sleep(self, seconds: float) -> None:
        wakes = asyncio.get_running_loop().create_future()
        self._sleeping.append((self.seconds + seconds, wakes))
        await wakes

    def pass_by(self, seconds: float) -> None:
        self.seconds += seconds
        for _, wakes in [one for one in self._sleeping if one[0] <= self.seconds and not one[1].done()]:
            wakes.set_result(None)
        self._sleeping = [one for one in self._sleeping if not one[1].done()]
