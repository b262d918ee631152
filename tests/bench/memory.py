"""The coach's memory while more and more mentees come, who each say hello, agree and name their place; and after some
have made a plan, which is drawn."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.coach import coach
from tests.bench.script import Line, arrival, quick_plan, rehearsed
from tests.bench.table import Measured
from tests.bench.telegram import Telegram, telegram

SIDE_BY_SIDE = 20
PLANS = 100


async def measure(folder: Path, talked: int, rounds: int = 2) -> AsyncIterator[Measured]:
    """After the first, after `talked`, after twice as many, …: one value each, since a process grows only once."""
    lines, _ = rehearsed(arrival())
    command = f"memory --talked {talked}"
    async with telegram() as stand_in, coach(folder, stand_in.address) as running:
        await _meet(stand_in, lines, 1)
        yield Measured("memory after 1 mentee", [running.usage.resident], "MB", command, "< 200")
        for done in range(1, rounds + 1):
            await asyncio.gather(*(_meet(stand_in, lines, talked // SIDE_BY_SIDE) for _ in range(SIDE_BY_SIDE)))
            name = f"memory after {done * (talked // SIDE_BY_SIDE) * SIDE_BY_SIDE:,} mentees"
            yield Measured(name, [running.usage.resident], "MB", command, "< 200")
        lines, _ = rehearsed([*arrival(), *quick_plan(datetime.now(UTC).date())])
        await asyncio.gather(*(_meet(stand_in, lines, PLANS // SIDE_BY_SIDE) for _ in range(SIDE_BY_SIDE)))
        yield Measured(f"memory after {PLANS} plans more", [running.usage.resident], "MB", command, "< 200")
        yield Measured("memory at most", [running.usage.peak], "MB", command, "< 200")


async def _meet(stand_in: Telegram, lines: list[Line], people: int) -> None:
    for _ in range(people):
        person = stand_in.person()
        for line in lines:
            await person.does(line)
