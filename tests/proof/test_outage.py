"""A disk that is full, a database that can only be read: nothing is confirmed, and the coach goes on by itself."""

import pytest

from tests.proof import outage
from tests.proof.engines import engine


@pytest.mark.slow
@pytest.mark.parametrize("name", ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def test_what_cannot_be_kept_is_not_confirmed_and_comes_again(name: str) -> None:
    """RELIABILITY 8.1: 503 to Telegram's post, no higher offset; when there is room again nothing is lost."""
    with engine(name) as database:
        _, wrong = outage.run(database)
    assert not wrong
