"""The coach as a process that can be killed: `python -m bot`, or the same forked from one that has imported it.

Importing takes most of a start; a fork server does it once, so that a kill loop spends its time on kills.
"""

import asyncio
import multiprocessing
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path

from bot.clock import Clock

ROOT = Path(__file__).parents[2]
FORK_SERVER = multiprocessing.get_context("forkserver")
FORK_SERVER.set_forkserver_preload(["bot.__main__", "tests.proof.coach"])


class Coach:
    """One at a time, in `folder`, against the Bot API at `address`. `cold` starts are full ones: `python -m bot`.

    `ahead`: by so much the clock of a start that is not cold is ahead of the machine's.
    """

    def __init__(self, folder: Path, address: str, token: str, database: str = "") -> None:
        self._folder, self.address = folder, address
        self._settings = {
            "TELEGRAM_TOKEN": token,
            "TELEGRAM_API_URL": address,
            "READING_SECONDS": "0",
            "INTAKE_PER_MINUTE": "0",
            "LOG_FORMAT": "json",
            "PYTHONPATH": str(ROOT),
        }
        if database:
            self._settings["DATABASE_URL"] = database
        self.ahead = timedelta()
        self._process: multiprocessing.process.BaseProcess | subprocess.Popen[bytes] | None = None
        self.log = folder / "log"
        self.started = 0
        self.started_at = 0.0

    @property
    def data(self) -> Path:
        return self._folder / "data"

    @property
    def alive(self) -> bool:
        return self._process is not None and self._code() is None

    def start(self, cold: bool = False) -> None:
        self.started += 1
        self.started_at = time.monotonic()
        if cold:
            with self.log.open("ab") as log:
                command, settings = [sys.executable, "-m", "bot"], os.environ | self._settings
                self._process = subprocess.Popen(command, cwd=self._folder, env=settings, stderr=log, stdout=log)
        else:
            process = FORK_SERVER.Process(target=run, args=(self._folder, self._settings, self.log, self.ahead))
            process.start()
            self._process = process

    def kill(self) -> None:
        """SIGKILL; returns when it is gone."""
        assert self._process is not None
        assert self._code() is None, f"the coach ended by itself: {self.log.read_text()[-2000:]}"
        self._process.kill()
        self._wait()

    async def end(self) -> int:
        """SIGTERM; gives its exit status. Raises `TimeoutError` after 15 seconds."""
        assert self._process is not None
        self._process.terminate()
        async with asyncio.timeout(15):
            while (code := self._code()) is None:  # noqa: ASYNC110, a process rings no bell
                await asyncio.sleep(0.02)
        return code

    def _code(self) -> int | None:
        if isinstance(self._process, subprocess.Popen):
            return self._process.poll()
        return self._process.exitcode if self._process else None

    def _wait(self) -> None:
        if isinstance(self._process, subprocess.Popen):
            self._process.wait(10)
        elif self._process:
            self._process.join(10)


def run(folder: Path, settings: Mapping[str, str], log: Path, ahead: timedelta = timedelta()) -> None:
    """In the new process: what `python -m bot` does there."""
    from bot import __main__ as command

    class Ahead(Clock):
        def now(self) -> datetime:
            return super().now() + ahead

    if ahead:
        setattr(command, "Clock", Ahead)  # noqa: B010, as if the machine's clock had been set
    os.chdir(folder)
    os.environ.update(settings)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    out = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    for stream in (1, 2):
        os.dup2(out, stream)
    sys.exit(command.main([]))
