"""The tick when nobody is due: what it costs with more and more mentees who wait for a later day."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

from bot.ticking import AT_ONCE
from tests.bench import stored
from tests.bench.postgres import database
from tests.bench.table import Measured, percentile

TICKS = 200  # a run


async def measure(folder: Path, engine: str, waiting: list[int], runs: int) -> AsyncIterator[Measured]:
    for count in waiting:
        place = folder / str(count)
        with database(engine, place) as url:
            await stored.fill_alike(place, count, url)
            store = await stored.opened(place, url)
            now = datetime.now(UTC)
            each = []
            for _ in range(runs):
                taken = []
                for _ in range(TICKS):
                    begun = perf_counter()
                    found = await store.due(now, AT_ONCE)
                    taken.append((perf_counter() - begun) * 1000)
                    assert not found
                each.append(taken)
            await store.close()
        command = f"tick --engines {engine} --waiting {count}"
        for share in (50, 99):
            name = f"{engine}: an empty tick, {count:,} waiting: p{share}"
            yield Measured(name, [percentile(run, share) for run in each], "ms", command, "< 1")
