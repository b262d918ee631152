"""Nudges: so many mentees who are all due at once, from the coach's start on; SQLite."""

from collections.abc import AsyncIterator
from pathlib import Path
from time import perf_counter

from tests.bench import stored
from tests.bench.coach import coach
from tests.bench.table import Measured
from tests.bench.telegram import telegram


async def measure(folder: Path, due: int, runs: int) -> AsyncIterator[Measured]:
    rates, firsts, worked = [], [], []
    for run in range(runs):
        place = folder / str(run)
        async with telegram() as stand_in:
            people = [stand_in.person() for _ in range(due)]
            for person in people:
                person.chat.started = True
            await stored.fill(place, stored.reminded(person.chat.id for person in people))
            begun = perf_counter()
            async with coach(place, stand_in.address) as running:
                await stand_in.sent(1)
                before = running.usage
                await stand_in.sent(due)
                worked.append(1000 * (running.usage.processor - before.processor) / due)
            first, last = stand_in.arrivals[0], stand_in.arrivals[-1]
            rates.append((due - 1) / (last - first))
            firsts.append(first - begun)
    command = f"nudges --due {due}"
    yield Measured(f"{due:,} due at once: sent a second, from the first to the last", rates, "/s", command, "> 1,000")
    yield Measured(f"{due:,} due at once: from the coach's start to the first", firsts, "s", command)
    yield Measured(f"{due:,} due at once: processor time of the coach a nudge", worked, "ms", command)
