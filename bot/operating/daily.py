"""A backup each day, made by the coach itself: only of a SQLite file, beside which its keys lie anyway.

On PostgreSQL the data folder has the key, and a copy of the data has no place there: where that goes, and from which of
several hosts, whoever runs it decides (`python -m bot backup FOLDER`, by a timer).
"""

import asyncio
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.operating.backup import FOLDER, KEEP
from bot.operating.opening import file_of
from bot.settings import Settings
from bot.storage.copies import backups

EVERY = timedelta(hours=23, minutes=30)  # looked at each hour


class Daily:
    """`due` is asked each hour; the newest file says when the last one was, whoever made it."""

    def __init__(self, file: Path, folder: Path) -> None:
        self._file, self._folder = file, folder
        self._stopped = threading.Event()

    async def due(self) -> None:
        """Cancelled, it stops within moments, and nothing is left of it."""
        try:
            await asyncio.to_thread(self._due, datetime.now(UTC))
        except asyncio.CancelledError:
            self._stopped.set()
            raise

    def _due(self, now: datetime) -> None:
        latest = max((at for at, _ in backups.made(self._folder)), default=None)
        if latest is None or now - latest >= EVERY:
            backups.of_file(self._file, self._folder, now, self._stopped.is_set)
            backups.thin(self._folder, KEEP)


def daily(settings: Settings, data: Path) -> Daily | None:
    file = file_of(settings, data)
    return Daily(file, data / FOLDER) if file else None
