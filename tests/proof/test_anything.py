"""Anything in any order: a few examples a run, each time others; `make proof` takes a hundred and twenty."""

import random

import pytest

from tests.proof import anything
from tests.proof.engines import engine

EXAMPLES = {"sqlite": 8, "postgresql": 2}


@pytest.mark.slow
@pytest.mark.parametrize("name", ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def test_nothing_is_lost_doubled_or_untimely_whatever_happens_in_whatever_order(name: str) -> None:
    """RELIABILITY 5 and 8: each update once and in order, each message once but where its receipt was lost, nothing
    after /delete, no nudge twice or in quiet hours, and in the end nothing waits."""
    seed = random.SystemRandom().randrange(10_000)
    with engine(name) as database:
        figures, wrong = anything.run(database, EXAMPLES[name], 30, seed)
    print(figures)
    assert not wrong, f'make proof ARGS="anything --engine {name} --seed {seed} --examples {EXAMPLES[name]} --steps 30"'
