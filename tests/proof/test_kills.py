"""The promise that everything else rests on: whatever moment the coach dies at, nothing is lost and nothing doubled."""

import random

import pytest

from tests.proof import kills
from tests.proof.engines import engine
from tests.proof.evidence import CLASSES

TALKS = {"sqlite": 20, "postgresql": 8}
WAVE = {"sqlite": 6, "postgresql": 6}

both = pytest.mark.parametrize("name", ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])


@pytest.mark.slow
@both
def test_nothing_is_lost_or_doubled_by_kills_at_any_moment_of_a_talk(name: str) -> None:
    """DESIGN "What it must hold": SIGKILL, ten turns open at each; every answer and question once in the data as after
    a straight talk, a message twice only where it was being sent. `make proof` kills a hundred times."""
    seed = random.SystemRandom().randrange(10_000)
    print(f"seed {seed}")  # shown when it fails: make proof ARGS="talks --engine … --kills … --seed …"
    with engine(name) as database:
        outcome, breaches = kills.during_talks(database, TALKS[name], seed, print)
    print(kills.figures(outcome))
    assert not breaches
    assert len(outcome.amid) == TALKS[name]
    assert sum(outcome.kinds[kind] for kind in CLASSES) >= TALKS[name] // 4


@pytest.mark.slow
@both
def test_nobody_is_reminded_twice_or_not_at_all_by_kills_during_a_wave_of_nudges(name: str) -> None:
    seed = random.SystemRandom().randrange(10_000)
    print(f"seed {seed}")  # shown when it fails: make proof ARGS="wave --engine … --kills … --seed …"
    with engine(name) as database:
        outcome, breaches = kills.during_a_wave(database, WAVE[name], seed, print)
    print(kills.figures(outcome))
    assert not breaches
    assert sum(outcome.kinds[kind] for kind in CLASSES) >= WAVE[name] // 2
