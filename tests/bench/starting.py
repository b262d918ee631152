"""From `python -m bot` to the first answer, and which libraries the way there is spent on importing."""

import asyncio
import subprocess
import sys
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path
from statistics import median
from time import perf_counter

from tests.bench.coach import ROOT, coach
from tests.bench.script import arrival, rehearsed
from tests.bench.table import Measured
from tests.bench.telegram import telegram

COMMAND = "start"
SHOWN = 14


async def measure(folder: Path, runs: int) -> AsyncIterator[Measured]:
    line = rehearsed(arrival())[0][0]
    taken: dict[str, list[float]] = {"an empty folder": [], "its database is there": []}
    worked: list[float] = []
    async with telegram() as stand_in:  # one for all: a new one would give the numbers of old updates anew
        for run in range(runs):
            for times in taken.values():
                person = stand_in.person()
                begun = perf_counter()
                async with coach(folder / str(run), stand_in.address) as running:
                    times.append((await person.does(line)).came - begun)
                    worked.append(running.usage.processor)
    for what, times in taken.items():
        yield Measured(f"start to first answer, {what}", times, "s", COMMAND, "< 2")
    yield Measured("start to first answer: processor time", worked, "s", COMMAND)
    for measured in await asyncio.to_thread(_imports, runs):
        yield measured


def _imports(runs: int) -> list[Measured]:
    """Each library's own modules, without what these import of others; tracing makes all of them slower."""
    each = [_traced() for _ in range(runs)]
    middle = {name: median(run[name] for run in each) for name in each[0]}
    slowest = sorted(middle, key=lambda name: -middle[name])[:SHOWN]
    total = Measured("importing bot.__main__, traced: all", [run.total() for run in each], "ms", COMMAND)
    return [total] + [
        Measured(f"importing bot.__main__, traced: {name}", [run[name] for run in each], "ms", COMMAND)
        for name in slowest
    ]


def _traced() -> Counter[str]:
    """Milliseconds by top-level package."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", "import bot.__main__"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    spent: Counter[str] = Counter()
    for line in done.stderr.splitlines():
        own, _, name = line.removeprefix("import time:").split("|")
        if own.strip().isdigit():
            spent[name.strip().partition(".")[0]] += int(own) / 1000  # type: ignore[assignment]  # milliseconds have parts
    return spent
