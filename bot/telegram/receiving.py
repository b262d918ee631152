"""The poll loop: what Telegram hands over is committed to the inbox, and only then confirmed by a higher offset.

It starts without an offset (ids may begin anew after a quiet week); what comes twice is the inbox's to know
(RELIABILITY 8, rules 1 to 3). One poller a token: a second one makes Telegram end the first with 409.
"""

import asyncio
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

import structlog
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot import logs
from bot.clock import Clock
from bot.pauses import Pauses, Sleep
from bot.storage import Incoming, Store, StoreAway
from bot.telegram.api import Api, seconds
from bot.telegram.intake import Intake
from bot.telegram.limits import Limits
from bot.telegram.updates import WANTED

LIMIT = 100  # updates a request, a Bot API limit
POLL_SECONDS = 10

log = structlog.stdlib.get_logger(__name__)


class Receiver:
    """`arrived` is called after each commit with what was committed; the rest as for `Intake`."""

    def __init__(
        self,
        api: Api,
        store: Store,
        clock: Clock,
        arrived: Callable[[Sequence[Incoming]], None],
        *,
        allowed: Collection[int] | None = None,
        limits: Limits | None = None,
        dropped: Callable[[Incoming], None] = lambda one: None,
        poll_seconds: int = POLL_SECONDS,
        sleep: Sleep = asyncio.sleep,
        pauses: Pauses | None = None,
    ) -> None:
        self._api = api
        self._intake = Intake(store, clock, arrived, allowed, limits, dropped)
        self._poll_seconds, self._sleep, self._pauses = poll_seconds, sleep, pauses or Pauses()
        self._offset: int | None = None
        self.polls = 0
        """Requests begun so far."""
        self.drained = 0
        """The number of the latest request that came back with fewer updates than it may hold: none waited any more."""

    async def run(self, stop: asyncio.Event) -> None:
        """Until `stop`: a request under way is given up then (nothing of it is confirmed), a commit is not."""
        while not stop.is_set():
            try:
                await self._once(stop)
                self._pauses.over()
            except Exception as trouble:
                await self._sleep_or_stop(self._pause(trouble), stop)

    async def once(self) -> None:
        """One request, one commit. Raises what went wrong; then nothing was confirmed."""
        await self._once(asyncio.Event())

    async def _once(self, stop: asyncio.Event) -> None:
        self.polls += 1
        number = self.polls
        asking = asyncio.ensure_future(self._fetch(0 if self.drained == 0 else self._poll_seconds))
        stopping = asyncio.ensure_future(stop.wait())
        try:
            await asyncio.wait({asking, stopping}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            stopping.cancel()
            if not asking.done():
                asking.cancel()
        if not asking.done():
            return
        updates = asking.result()
        if updates:
            await self._keep(updates)
        if len(updates) < LIMIT:
            self.drained = number

    async def _fetch(self, wait: int) -> list[Mapping[str, Any]]:
        offset = {} if self._offset is None else {"offset": self._offset}
        params = {"timeout": wait, "limit": LIMIT, "allowed_updates": list(WANTED), **offset}
        updates: list[Mapping[str, Any]] = await self._api.call("getUpdates", params, read_seconds=wait + 10)
        return updates

    async def _keep(self, updates: Sequence[Mapping[str, Any]]) -> None:
        await self._intake.keep(updates)
        self._offset = int(updates[-1]["update_id"]) + 1

    def _pause(self, trouble: Exception) -> float:
        """How long to wait; said once, until it works again."""
        first = not self._pauses.waiting
        pause = self._pauses.next()
        match trouble:
            case RetryAfter():
                return seconds(trouble)
            case Conflict():
                log.error("another-process-receives-for-this-bot", seconds=round(pause))
            case InvalidToken():
                log.error("token-refused", seconds=round(pause))
            case TelegramError() if first:
                log.warning("telegram-away", fault=logs.described(trouble))
            case StoreAway() if first:
                log.warning("database-away")
            case TelegramError() | StoreAway():
                pass
            case _:
                logs.fault("receiving-failed", trouble)
        return pause

    async def _sleep_or_stop(self, pause: float, stop: asyncio.Event) -> None:
        waits = {asyncio.ensure_future(self._sleep(pause)), asyncio.ensure_future(stop.wait())}
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        for wait in waits:
            wait.cancel()
