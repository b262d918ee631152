from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.clock import Clock, MovableClock


def test_now_is_an_aware_instant_in_utc() -> None:
    assert Clock().now().tzinfo is UTC


def test_a_moved_clock_is_ahead_by_what_it_was_moved_also_after_a_restart(tmp_path: Path) -> None:
    file = tmp_path / "sandbox" / "clock"
    MovableClock(file).move(timedelta(days=3))
    clock = MovableClock(file)
    clock.move(timedelta(hours=2))
    ahead = MovableClock(file).now() - datetime.now(UTC)
    assert abs(ahead - timedelta(days=3, hours=2)) < timedelta(seconds=5)


def test_the_clock_never_goes_back(tmp_path: Path) -> None:
    """What has been told has been told."""
    clock = MovableClock(tmp_path / "clock")
    with pytest.raises(ValueError, match="forwards"):
        clock.move(timedelta(seconds=-1))
    assert not (tmp_path / "clock").exists()
