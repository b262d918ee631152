"""`python -m tests.year --mentees 1000 --seed 7`: a year of so many people with the coach, and what became of it."""

import argparse
import asyncio
import random
import sys
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from time import perf_counter, process_time

from tests.year.living import DAYS, Lived, in_shares, live
from tests.year.reporting import Outcome, outcome, recipe, report
from tests.year.shrinking import shortest


def share(numbers: list[int], seed: int, days: int, aloud: bool) -> Outcome:
    begun = process_time()
    lived = asyncio.run(live(numbers, seed, days, said=lambda line: print(line, flush=True) if aloud else None))
    return replace(outcome(lived), processor=process_time() - begun)


def alone(number: int, seed: int, days: int) -> int:
    """One of them, and the shortest story that breaks the same rule."""
    lived: Lived = asyncio.run(live([number], seed, days))
    print(report([outcome(lived)], seed, 0))
    if not lived.violations:
        return 0
    script, again = asyncio.run(shortest(number, seed, days, lived))
    print(f"\nThe same rule is broken by {len(script)} acts of {len(lived.scripts[number])}:")
    print("\n".join(f"  {at:%Y-%m-%d %H:%M} {act}" for at, act in script))
    print(recipe(again, seed))
    return 1


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.year", description="A year of many mentees, in minutes.")
    parser.add_argument("--mentees", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10_000))
    parser.add_argument("--days", type=int, default=DAYS)
    parser.add_argument("--jobs", type=int, default=2, help="processes")
    parser.add_argument("--mentee", type=int, help="this one alone; what is broken is cut to a short story")
    given = parser.parse_args()
    if given.mentee is not None:
        return alone(given.mentee, given.seed, given.days)
    begun = perf_counter()
    with ProcessPoolExecutor(given.jobs) as pool:
        running = [
            pool.submit(share, list(numbers), given.seed, given.days, job == 0)
            for job, numbers in enumerate(in_shares(given.mentees, given.jobs))
        ]
        outcomes = [one.result() for one in running]
    print(report(outcomes, given.seed, perf_counter() - begun))
    return 1 if any(one.violations for one in outcomes) else 0


if __name__ == "__main__":
    sys.exit(main())
