"""`make proof`, or `python -m tests.proof talks wave --engine sqlite --seed 7`: the promises, put to the test.

Prints a table and the seed; exit status 1 when anything was lost, doubled, late or early.
"""

import argparse
import random
import sys
import time
from collections.abc import Callable

from tests.proof import anything, kills, nth, outage, soak
from tests.proof.anything import quiet
from tests.proof.engines import ENGINES, Engine, engine

Line = tuple[str, list[str]]  # the figures, and each breach


def _talks(database: Engine, given: argparse.Namespace) -> Line:
    outcome, wrong = kills.during_talks(database, given.kills, given.seed, _progress)
    return kills.figures(outcome), wrong


def _wave(database: Engine, given: argparse.Namespace) -> Line:
    outcome, wrong = kills.during_a_wave(database, given.kills, given.seed, _progress)
    return kills.figures(outcome), wrong


def _nth(database: Engine, given: argparse.Namespace) -> Line:
    swept = [nth.sweep(database, scene, given.every, say=_progress) for scene in nth.SCENES]
    points, copies = sum(one.points for one in swept), sum(one.copies for one in swept)
    which = "each" if given.every == 1 else f"every {given.every}th"
    figures = (
        f"{points} failures and deaths, {which} statement, commit and request of {len(swept)} scenes; {copies} copies"
    )
    return figures, [line for one in swept for line in one.wrong]


def _anything(database: Engine, given: argparse.Namespace) -> Line:
    return anything.run(database, given.examples, given.steps, given.seed)


def _soak(database: Engine, given: argparse.Namespace) -> Line:
    return soak.run(database, given.minutes, given.seed)


def _outage(database: Engine, given: argparse.Namespace) -> Line:
    return outage.run(database)


PROOFS: dict[str, Callable[[Engine, argparse.Namespace], Line]] = {
    "talks": _talks,
    "wave": _wave,
    "nth": _nth,
    "anything": _anything,
    "soak": _soak,
    "outage": _outage,
}
MEANING = {
    "talks": "kill -9 in the middle of talks",
    "wave": "kill -9 during a wave of nudges",
    "nth": "fail, or die, at the n-th thing asked of the world",
    "anything": "anything in any order, chosen by Hypothesis",
    "soak": "half an hour of floods on virtual time",
    "outage": "disk full, database read-only",
}

MOST = 80  # lines of what went wrong: an example of anything is as long


def _progress(line: str) -> None:
    if sys.stderr.isatty():
        print(line, file=sys.stderr)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.proof", description=__doc__)
    parser.add_argument("proofs", nargs="*", metavar="proof", help=f"of {', '.join(PROOFS)}; all without any")
    parser.add_argument("--engine", choices=ENGINES, action="append", help="both without any")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10_000))
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--every", type=int, default=1, help="of the n-th failures only each so many-th")
    parser.add_argument("--examples", type=int, default=120, help="of anything in any order")
    parser.add_argument("--steps", type=int, default=50, help="of each example, at most")
    parser.add_argument("--minutes", type=int, default=30, help="of the soak, virtual")
    given = parser.parse_args()
    if unknown := set(given.proofs) - set(PROOFS):
        parser.error(f"no such proof: {', '.join(sorted(unknown))}")
    print(f"seed {given.seed}", flush=True)
    lost = False
    for name in given.proofs or PROOFS:
        for kind in given.engine or ENGINES:
            began = time.monotonic()
            with engine(kind) as database, quiet():
                figures, wrong = PROOFS[name](database, given)
            lost |= bool(wrong)
            verdict = "WRONG" if wrong else "held"
            print(f"{verdict:6} {MEANING[name]}, {kind}: {figures} ({time.monotonic() - began:.0f} s)", flush=True)
            print("".join(f"       {line}\n" for line in wrong[:MOST]), end="", flush=True)
    print(
        "Something was lost, doubled, late or early."
        if lost
        else "Nothing was lost, nothing doubled but what was under way."
    )
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
