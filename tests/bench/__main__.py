"""`python -m tests.bench [NAME …]`: measures what DESIGN promises ("What it must hold") and prints it. Asserts nothing.

All of it takes a quarter of an hour. The numbers are this machine's at this moment, with whatever else runs on it: read
medians and spreads.
"""

import argparse
import asyncio
import os
import platform
import signal
import tempfile
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from pathlib import Path

from tests.bench import answered, memory, nudged, overhttp, picture, starting, stubbed, ticking, turns, yardstick
from tests.bench.postgres import ENGINES
from tests.bench.table import Measured, heading

Options = argparse.Namespace
Bench = Callable[[Options, Path], AsyncIterator[Measured]]


async def _yardstick(options: Options, folder: Path) -> AsyncIterator[Measured]:
    for measured in yardstick.measure(folder, options.runs):
        yield measured


async def _turn(options: Options, folder: Path) -> AsyncIterator[Measured]:
    if options.profile:
        turns.hottest(options.profile)
        return
    for measured in turns.measure(options.runs):
        yield measured


async def _picture(options: Options, folder: Path) -> AsyncIterator[Measured]:
    for measured in picture.measure(options.runs):
        yield measured


async def _answered(options: Options, folder: Path) -> AsyncIterator[Measured]:
    for mentees in options.mentees:
        place = folder / f"answered-{mentees}"
        async for measured in answered.measure(place, mentees, options.seconds, options.runs, options.stored):
            yield measured


async def _tick(options: Options, folder: Path) -> AsyncIterator[Measured]:
    for engine in options.engines:
        async for measured in ticking.measure(folder / f"tick-{engine}", engine, options.waiting, options.runs):
            yield measured


async def _nudges(options: Options, folder: Path) -> AsyncIterator[Measured]:
    for engine in options.engines:
        place = folder / f"nudges-{engine}"
        async for measured in nudged.measure(place, engine, options.due, options.among, options.runs):
            yield measured


async def _stubbed(options: Options, folder: Path) -> AsyncIterator[Measured]:
    for engine in options.engines:
        place = folder / f"stubbed-{engine}"
        async for measured in stubbed.measure(place, engine, options.people, options.seconds, options.runs):
            yield measured


async def _overhttp(options: Options, folder: Path) -> AsyncIterator[Measured]:
    for engine in options.engines:
        place = folder / f"overhttp-{engine}"
        async for measured in overhttp.measure(place, engine, options.people, options.seconds, options.runs):
            yield measured


BENCHES: dict[str, Bench] = {
    "yardstick": _yardstick,
    "turn": _turn,
    "stubbed": _stubbed,
    "overhttp": _overhttp,
    "picture": _picture,
    "start": lambda options, folder: starting.measure(folder / "start", options.runs),
    "tick": _tick,
    "nudges": _nudges,
    "memory": lambda options, folder: memory.measure(folder / "memory", options.talked),
    "answered": _answered,
}


def read_options() -> Options:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="Measures what the README promises.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(BENCHES)}; without any, all")
    parser.add_argument("--runs", type=int, default=3, help="each gives a value to the median (%(default)s)")
    parser.add_argument("--seconds", type=float, default=60, help="answered, stubbed, overhttp: of a run (%(default)s)")
    parser.add_argument(
        "--engines", nargs="*", default=ENGINES, help="stubbed, overhttp, tick, nudges: (sqlite postgresql)"
    )
    parser.add_argument("--people", type=int, default=100, help="stubbed, overhttp: at once (%(default)s)")
    parser.add_argument("--mentees", type=int, nargs="*", default=[1, 50], help="answered: at once (1 50)")
    parser.add_argument("--stored", type=int, default=10_000, help="answered: mentees there before (%(default)s)")
    parser.add_argument("--talked", type=int, default=1000, help="memory: mentees between two looks (%(default)s)")
    parser.add_argument("--waiting", type=int, nargs="*", default=[1000, 100_000], help="tick: mentees (1000 100000)")
    parser.add_argument("--among", type=int, default=100_000, help="nudges: mentees who are not due (%(default)s)")
    parser.add_argument("--due", type=int, default=1000, help="nudges: mentees (%(default)s)")
    parser.add_argument("--profile", type=int, metavar="N", help="turn: prints the N hottest functions instead")
    given = parser.parse_args()
    if unknown := set(given.names) - BENCHES.keys():
        parser.error(f"there is no {', '.join(sorted(unknown))}")
    return given


async def measure(options: Options) -> None:
    this = asyncio.current_task()
    assert this
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, this.cancel)  # a coach must not outlive its benchmark
    with tempfile.TemporaryDirectory(prefix="milepost-bench-") as folder:
        for name in options.names or BENCHES:
            async for measured in BENCHES[name](options, Path(folder)):
                print(measured.line(), flush=True)


def main() -> None:
    options = read_options()
    load = ", ".join(f"{part:.1f}" for part in os.getloadavg())
    print(f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC · Python {platform.python_version()} · {os.cpu_count()} cores")
    print(f"load before: {load} (what else runs here is in the numbers)\n\n{heading()}")
    asyncio.run(measure(options))


if __name__ == "__main__":
    main()
