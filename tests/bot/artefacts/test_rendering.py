"""What drawing leaves behind."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
DRAWS = """
from bot.artefacts.timeline import draw_timeline
from tests.bench.coach import used
from tests.bot.artefacts.plans import goal, plan, step
import os

for number in range(26):
    steps = [step(f"I will do step {n} of {number}", n) for n in range(6)]
    goals = [goal(f"I will reach goal {g} of {number}", *steps) for g in "abc"]
    draw_timeline(plan(*goals))
    if number in (0, 25):
        print(used(os.getpid()).resident)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="memory is read as Linux tells it")
def test_pictures_leave_nothing_in_memory() -> None:
    """Typst would keep what it has made of the latest ten: some 65 MB."""
    done = subprocess.run([sys.executable, "-c", DRAWS], cwd=ROOT, capture_output=True, text=True, check=True)
    first, last = (float(line) for line in done.stdout.split())
    assert last < first + 25
