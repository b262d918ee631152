"""What time it is. The sandbox's clock can be moved; leases, pauses and time-outs run on real time, not on this."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path


class Clock:
    """Real time."""

    def now(self) -> datetime:
        """This instant, aware, in UTC."""
        return datetime.now(UTC)


class MovableClock(Clock):
    """Real time plus an offset, which is kept in a file so that a restart does not turn the time back."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._ahead = timedelta(seconds=float(file.read_text())) if file.exists() else timedelta()

    def now(self) -> datetime:
        return super().now() + self._ahead

    def move(self, by: timedelta) -> None:
        """Forwards only: what has been told has been told.

        Raises `ValueError` for a step back.
        """
        if by < timedelta():
            raise ValueError("the clock moves forwards only")
        self._ahead += by
        self._file.parent.mkdir(parents=True, exist_ok=True)
        part = self._file.with_suffix(".part")
        part.write_text(str(self._ahead.total_seconds()))
        os.replace(part, self._file)
