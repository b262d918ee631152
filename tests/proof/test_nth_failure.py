"""Fail the n-th, or die at it: all comes to the same end. Some of the points; `make proof` takes each."""

import random

import pytest

from tests.proof import nth
from tests.proof.engines import engine
from tests.proof.nth import Scene

EVERY = {"sqlite": 19, "postgresql": 47}


@pytest.mark.slow
@pytest.mark.parametrize("scene", nth.BRIEF, ids=lambda scene: scene.name)
@pytest.mark.parametrize("name", ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def test_whatever_the_coach_asks_of_the_world_may_fail_or_be_its_end(name: str, scene: Scene) -> None:
    """RELIABILITY 5: nothing is lost or doubled in the data; a message twice only where its receipt was lost."""
    every = EVERY[name] * len(scene.plays)
    first = random.SystemRandom().randint(1, every)
    print(f"every {every}th, from {first}")  # shown when it fails; it names the point, too
    with engine(name) as database:
        swept = nth.sweep(database, scene, every=every, first=first)
    assert not swept.wrong
    assert swept.points > 2
