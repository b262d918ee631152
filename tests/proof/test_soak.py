"""Two minutes of floods on virtual time; `make proof` takes half an hour."""

import random

import pytest

from tests.proof import soak
from tests.proof.engines import engine


@pytest.mark.slow
def test_under_floods_everything_arrives_in_order_and_the_pace_is_kept() -> None:
    """RELIABILITY 8.10 and 8.11."""
    seed = random.SystemRandom().randrange(10_000)
    with engine("sqlite") as database:
        figures, wrong = soak.run(database, 2, seed)
    print(figures)
    assert not wrong, f'make proof ARGS="soak --engine sqlite --minutes 2 --seed {seed}"'
