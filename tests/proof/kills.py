"""`python -m tests.proof.kills --kills 200 --seed 7`: the kill loop at any length, and its figures as a table."""

import argparse
import asyncio
import logging
import random
import sys
import tempfile
from pathlib import Path
from statistics import median

from tests.proof.checks import breaches, copies
from tests.proof.evidence import CLASSES, IDLE
from tests.proof.killing import Loop, Outcome


def table(outcome: Outcome) -> str:
    kinds, opened = outcome.kinds, [kill.open for kill in outcome.kills]
    lines = [f"{kinds[kind]:6}  killed {kind}" for kind in (*reversed(CLASSES), IDLE)]
    return "\n".join(
        [
            f"{len(outcome.kills):6}  kills in {outcome.seconds:.0f} s, seed {outcome.seed}",
            *lines,
            f"{min(opened):6}  turns open at the least, {median(opened):.0f} in the middle",
            f"{len(outcome.people):6}  people, {sum(person.acted for person in outcome.people)} answers",
            f"{sum(outcome.sent.values()):6}  messages, {copies(outcome)} of them copies, for "
            f"{sum(len(kill.sending) for kill in outcome.kills)} that were under way at a kill",
        ]
    )


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.proof.kills", description="Kills the coach while it talks.")
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10_000))
    given = parser.parse_args()
    logging.getLogger("uvicorn.error").disabled = True  # a client that is killed in the middle of a request
    with tempfile.TemporaryDirectory() as folder:
        outcome = asyncio.run(Loop(Path(folder), given.kills, given.seed, print).run())
    print(table(outcome))
    wrong = breaches(outcome)
    print("\n".join(wrong) if wrong else "Nothing lost, nothing doubled but what was under way.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
