"""A plan drawn as a picture, in a process of its own: the first one, which reads fonts, and those after it.

`python -m tests.bench.picture` prints the milliseconds of each, and how many MB the process has at last.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from time import perf_counter

from bot.artefacts.timeline import draw_timeline
from tests.bench.coach import ROOT, used
from tests.bench.table import Measured, percentile
from tests.bot.artefacts.plans import ORDINARY, goal, plan, step

COMMAND = "picture"
LATER = 20
FULL = plan(
    *(
        goal(f"I will reach goal {g} by the end of June", *(step(f"I will do step {n} of it", n) for n in range(6)))
        for g in range(3)
    ),
    sentence="Leading a small data team",
)


def measure(runs: int) -> Iterator[Measured]:
    firsts, laters, fulls, memory = zip(*(_one_process() for _ in range(runs)), strict=True)
    yield Measured("a plan's picture: the first", firsts, "ms", COMMAND, "< 100")
    yield Measured("a plan's picture: later ones, p50", laters, "ms", COMMAND, "< 100")
    yield Measured("a plan's picture: later ones, three goals of six steps, p50", fulls, "ms", COMMAND, "< 100")
    yield Measured(f"a process that has drawn {2 * LATER + 1} pictures and nothing else: memory", memory, "MB", COMMAND)


def _one_process() -> tuple[float, float, float, float]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.picture"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    first, *later, memory = (float(line) for line in done.stdout.split())
    return first, percentile(later[:LATER], 50), percentile(later[LATER:], 50), memory


def main() -> None:
    for timeline in [ORDINARY] * (LATER + 1) + [FULL] * LATER:
        begun = perf_counter()
        draw_timeline(timeline)
        print((perf_counter() - begun) * 1000)
    print(used(os.getpid()).resident)


if __name__ == "__main__":
    main()
