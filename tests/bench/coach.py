"""The coach as its users run it: `python -m bot` in a process of its own, with a folder of its own for its data."""

import asyncio
import os
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.sandbox.telegram import TOKEN

ROOT = Path(__file__).parents[2]
UNSET = ("TELEGRAM_TOKEN_FILE", "DATABASE_URL", "DATA_KEY", "DATA_KEY_FILE", "LOG_LEVEL")


@dataclass(frozen=True)
class Usage:
    """Seconds of processor time since the start, and megabytes now and at most."""

    processor: float
    resident: float
    peak: float


def used(pid: int) -> Usage:
    """As Linux tells it."""
    process = Path("/proc", str(pid))
    parts = (process / "stat").read_text().rpartition(")")[2].split()
    told = dict(line.split(":", 1) for line in (process / "status").read_text().splitlines())
    return Usage(
        (int(parts[11]) + int(parts[12])) / os.sysconf("SC_CLK_TCK"),
        *(int(told[name].split()[0]) / 1024 for name in ("VmRSS", "VmHWM")),
    )


@asynccontextmanager
async def coach(folder: Path, address: str, url: str = "") -> AsyncIterator["Coach"]:
    """Whatever happens, it is gone afterwards. Raises `RuntimeError` as `Coach.end` does."""
    running = Coach(folder, address, url)
    try:
        yield running
        await running.end()
    finally:
        running.kill()


class Coach:
    """`folder` may hold a `data/` already; `url` is another DATABASE_URL.

    People in benchmarks read fast, and the ceiling is the highest there is.
    """

    def __init__(self, folder: Path, address: str, url: str = "") -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.log = folder / "log"
        settings = dict.fromkeys(UNSET, "") | {
            "TELEGRAM_TOKEN": TOKEN,
            "TELEGRAM_API_URL": address,
            "DATABASE_URL": url,
            "READING_SECONDS": "0",
            "INTAKE_PER_MINUTE": "0",
            "MESSAGES_PER_SECOND": "1000",
            "LOG_FORMAT": "json",
            "PYTHONPATH": str(ROOT),
        }
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "bot"], cwd=folder, env=os.environ | settings, stdout=log, stderr=log
            )

    @property
    def usage(self) -> Usage:
        return used(self._process.pid)

    async def end(self) -> None:
        """Raises `RuntimeError` when it ended not as it was told to, or logged a fault: then no number counts."""
        self._process.terminate()
        code = await asyncio.to_thread(self._process.wait, 15)
        log = self.log.read_text()
        if code or '"level": "error"' in log:
            raise RuntimeError(f"the coach ended with {code}:\n{log[-2000:]}")

    def kill(self) -> None:
        """Does nothing when it has ended."""
        self._process.kill()
        self._process.wait()
