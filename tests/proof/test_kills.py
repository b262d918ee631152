"""The promise that everything else rests on: whatever moment the coach dies at, nothing is lost and nothing doubled."""

import logging
import random
from pathlib import Path

import pytest

from tests.proof.checks import breaches
from tests.proof.evidence import CLASSES
from tests.proof.killing import Loop
from tests.proof.kills import table

KILLS = 60


@pytest.mark.slow
async def test_nothing_is_lost_or_doubled_by_kills_at_any_moment(tmp_path: Path) -> None:
    """DESIGN "What it must hold": 60 times SIGKILL, ten turns open at each; every answer and question once in the data
    as after a straight talk, a message twice only where it was being sent; each kind of moment at least five times."""
    seed = random.SystemRandom().randrange(10_000)
    print(f"seed {seed}")  # shown when it fails: python -m tests.proof.kills --kills 60 --seed …
    logging.getLogger("uvicorn.error").disabled = True  # clients that are killed in the middle of a request
    outcome = await Loop(tmp_path, KILLS, seed, print).run()
    print(table(outcome))
    assert not breaches(outcome)
    assert len(outcome.amid) == KILLS
    assert min(outcome.kinds[kind] for kind in CLASSES) >= 5
