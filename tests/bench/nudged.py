"""Nudges: so many mentees who are all due at once, from the coach's start on, among many who are not."""

from collections.abc import AsyncIterator
from pathlib import Path
from time import perf_counter

from tests.bench import stored
from tests.bench.coach import coach
from tests.bench.postgres import database
from tests.bench.table import Measured
from tests.bench.telegram import telegram


async def measure(folder: Path, engine: str, due: int, among: int, runs: int) -> AsyncIterator[Measured]:
    rates, firsts, worked = [], [], []
    for run in range(runs):
        place = folder / str(run)
        with database(engine, place) as url:
            async with telegram() as stand_in:
                people = [stand_in.person() for _ in range(due)]
                for person in people:
                    person.chat.started = True
                await stored.fill_alike(place, among, url)
                await stored.fill(place, stored.reminded(person.chat.id for person in people), url)
                begun = perf_counter()
                async with coach(place, stand_in.address, url) as running:
                    await stand_in.sent(1)
                    before = running.usage
                    await stand_in.sent(due)
                    worked.append(1000 * (running.usage.processor - before.processor) / due)
                first, last = stand_in.arrivals[0], stand_in.arrivals[-1]
                rates.append((due - 1) / (last - first))
                firsts.append(first - begun)
    command = f"nudges --engines {engine} --due {due} --among {among}"
    who = f"{engine}: {due:,} due at once of {among + due:,}"
    yield Measured(f"{who}: sent a second, first to last", rates, "/s", command, "> 1,000")
    yield Measured(f"{who}: from the coach's start to the first", firsts, "s", command, "< 2")
    yield Measured(f"{who}: processor time of the coach a nudge", worked, "ms", command)
