from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.clock import MovableClock
from bot.storage import Store
from bot.ticking import Polls, Ticker
from bot.walking import Mover
from tests.bot.mentees import meet
from tests.bot.times import Time


class Settled:
    """In place of the service: notes when everything would have been put, decided and sent, and who was due by then."""

    def __init__(self, ticker: Ticker, store: Store, clock: MovableClock) -> None:
        self.ticker, self._store, self._clock = ticker, store, clock
        self.at: list[datetime] = []
        self.due: list[int] = []

    async def settle(self) -> None:
        await self.ticker.tick()
        self.at.append(self._clock.now())
        found = 0
        while True:
            async with self._store.turn(self._clock.now()) as work:
                if work is None:
                    break
                found += 1
                await work.finish(work.mentee, [])
        self.due.append(found)


@pytest.fixture
def clock(tmp_path: Path) -> MovableClock:
    return MovableClock(tmp_path / "clock")


@pytest.fixture
def settled(store: Store, clock: MovableClock, time: Time) -> Settled:
    ticker = Ticker(store, clock, "me", lambda: Polls(1, 1), lambda: None, tick=time.tick)
    return Settled(ticker, store, clock)


def near(found: list[datetime], start: datetime, *days: float) -> bool:
    """Real time goes on while the clock is moved: within a few seconds."""
    away = [abs(at - start - timedelta(days=day)) for at, day in zip(found, days, strict=True)]
    return all(one < timedelta(seconds=10) for one in away)


async def test_a_walk_stops_at_each_due_time_on_the_way(store: Store, clock: MovableClock, settled: Settled) -> None:
    """DESIGN "The sandbox": so that each reminder comes on its day, and not all of them at the end."""
    start = clock.now()
    await meet(store, 7, start + timedelta(days=1))
    await meet(store, 8, start + timedelta(days=3))
    await meet(store, 9, start + timedelta(days=9))
    mover: Any = Mover(settled, store, clock)  # type: ignore[arg-type]
    await mover.move("walk", timedelta(days=7))
    assert near(settled.at, start, 0, 1, 3, 7)
    assert settled.due == [0, 1, 1, 0]


async def test_a_walk_is_no_gap_and_a_leap_is_one(store: Store, clock: MovableClock, settled: Settled) -> None:
    mover: Any = Mover(settled, store, clock)  # type: ignore[arg-type]
    await mover.move("walk", timedelta(days=7))
    assert not settled.ticker.shut
    await mover.move("leap", timedelta(hours=1))
    await settled.ticker.tick()
    assert settled.ticker.shut
