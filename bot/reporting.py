"""What whoever runs the coach hears in their chat: that something is wrong and how it is found again in the log.

Never a word of a mentee's. It goes through the outbox, and of each kind at most once an hour, whichever process saw it.
Told are faults of ours, messages given up (more than a few), a database that was away and is back, a disk almost full.
"""

import asyncio
import shutil
import time
from collections.abc import Callable
from pathlib import Path

from bot import logs
from bot.calls import Call
from bot.clock import Clock
from bot.storage import Store, StoreAway

LOOK_AGAIN = 10.0  # seconds
HOUR = 3600.0  # seconds
A_FEW = 5  # messages given up within an hour: a chat or two that Telegram has lost
AWAY = 60.0  # seconds; a database that restarts is no news
LEAST_FREE = 512 * 1024 * 1024  # bytes


class Reporter:
    """`chat` is the operator's; `put` is called when something waits to be sent; `folder` is where the data is.

    `tick` gives seconds that only grow, `free` the bytes that are left on the disk of a folder.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        chat: int,
        put: Callable[[], None],
        folder: Path | None = None,
        *,
        tick: Callable[[], float] = time.monotonic,
        free: Callable[[Path], int] = lambda folder: shutil.disk_usage(folder).free,
    ) -> None:
        self._store, self._clock, self._chat, self._put, self._folder = store, clock, chat, put, folder
        self._tick, self._free = tick, free
        self._waiting: dict[str, str] = {}  # by kind
        self._given_up: list[float] = []
        self._away_since: float | None = None

    def fault(self, event: str, reference: str, described: str) -> None:
        """As `logs.fault` has logged it."""
        self._tell(event, f"A fault: {event}, {described}. The log has more under {reference}.")

    def became(self, outcome: str) -> None:
        """What became of a call, as `carrying` names it."""
        if outcome == "dead":
            self._given_up.append(self._tick())

    async def run(self, stop: asyncio.Event) -> None:
        while not stop.is_set():
            await self.look()
            try:
                async with asyncio.timeout(LOOK_AGAIN):
                    await stop.wait()
            except TimeoutError:
                continue

    async def look(self) -> None:
        """Once: what there is to tell goes into the outbox. It never fails; while the database is away it waits."""
        try:
            await self._watch()
            for kind in list(self._waiting):
                if await self._store.report(kind, self._chat, _message(self._waiting[kind]), self._clock.now()):
                    self._put()
                self._waiting.pop(kind)
        except StoreAway:
            if self._away_since is None:
                self._away_since = self._tick()
        except Exception as ours:
            logs.fault("reporting-failed", ours)

    async def _watch(self) -> None:
        now = self._tick()
        await self._store.oldest_waiting()
        if self._away_since is not None:
            if now - self._away_since >= AWAY:
                away = round((now - self._away_since) / 60)
                self._tell("database-back", f"The database is back. It was away for about {away} min; nothing is lost.")
            self._away_since = None
        self._given_up = [at for at in self._given_up if now - at < HOUR]
        if len(self._given_up) > A_FEW:
            count = len(self._given_up)
            self._tell("given-up", f"{count} messages were given up within an hour: see given-up in the log.")
        if self._folder and await asyncio.to_thread(self._free, self._folder) < LEAST_FREE:
            self._tell("disk-almost-full", f"The disk of {self._folder}/ has less than 512 MB left: make room.")

    def _tell(self, kind: str, text: str) -> None:
        self._waiting.setdefault(kind, text)


def _message(text: str) -> Call:
    return Call("sendMessage", {"text": f"⚠ {text}"})
