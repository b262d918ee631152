"""How fast this machine is just now, to compare other numbers by: a plain loop, and the disk's word for a write.

When the loop's wall time is much more than its processor time, others had the processor meanwhile.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter, process_time

from tests.bench.table import Measured, percentile

COMMAND = "yardstick"
WRITES = 200  # a run


def measure(folder: Path, runs: int) -> Iterator[Measured]:
    wall, processor = zip(*(_loop() for _ in range(runs)), strict=True)
    yield Measured("a million additions in Python", wall, "ms", COMMAND)
    yield Measured("a million additions in Python: processor time", processor, "ms", COMMAND)
    written = [_writes(folder / "written") for _ in range(runs)]
    for share in (50, 99):
        values = [percentile(run, share) for run in written]
        yield Measured(f"8 kB written and flushed to the disk: p{share}", values, "ms", COMMAND)


def _loop() -> tuple[float, float]:
    begun, used, total = perf_counter(), process_time(), 0
    for number in range(1_000_000):
        total += number
    return (perf_counter() - begun) * 1000, (process_time() - used) * 1000


def _writes(file: Path) -> list[float]:
    taken = []
    with file.open("ab", buffering=0) as out:
        for _ in range(WRITES):
            out.write(b"x" * 8192)
            begun = perf_counter()
            os.fsync(out.fileno())
            taken.append((perf_counter() - begun) * 1000)
    return taken
