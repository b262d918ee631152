"""The poll loop: what Telegram hands over is committed to the inbox, and only then confirmed by a higher offset.

It starts without an offset (ids may begin anew after a quiet week); what comes twice is the inbox's to know
(RELIABILITY 8, rules 1 to 3). One poller a token: a second one makes Telegram end the first with 409. Of several
processes the one that has the lease polls; it ends a poll when the lease ends, and gives it up at a 409 (rule 21).
"""

import asyncio
import contextlib
from collections.abc import Mapping, Sequence
from typing import Any

import structlog
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot import logs
from bot.leasing import Lease
from bot.pauses import Pauses, Sleep, either
from bot.storage import StoreAway
from bot.telegram.api import Api, seconds
from bot.telegram.intake import Intake
from bot.telegram.updates import WANTED

LIMIT = 100  # updates a request, a Bot API limit
POLL_SECONDS = 10

log = structlog.stdlib.get_logger(__name__)


class Receiver:
    """Without a `lease` this is the only process there is."""

    def __init__(
        self,
        api: Api,
        intake: Intake,
        *,
        poll_seconds: int = POLL_SECONDS,
        sleep: Sleep = asyncio.sleep,
        pauses: Pauses | None = None,
        lease: Lease | None = None,
    ) -> None:
        self._api, self._intake, self._lease = api, intake, lease
        self._poll_seconds, self._sleep, self._pauses = poll_seconds, sleep, pauses or Pauses()
        self._offset: int | None = None
        self._waits = False  # only when nothing more was there do polls wait for something
        self.polls = 0
        """Requests begun so far."""
        self.drained = 0
        """The number of the latest request that came back with fewer updates than it may hold: none waited any more."""

    @property
    def polling(self) -> bool:
        """Whether this is the process that polls."""
        return self._lease is None or self._lease.held

    async def run(self, stop: asyncio.Event) -> None:
        """Until `stop`: a request under way is given up then (nothing of it is confirmed), a commit is not."""
        while not stop.is_set():
            if self._lease and not self._lease.held:
                self._offset, self._waits = None, False  # another polls, and confirms what it has committed
                await either(self._lease.wait(), stop.wait())
                continue
            try:
                await self._once(stop, self._lease)
                self._pauses.over()
            except Exception as trouble:
                pause = self._pause(trouble)
                if self._lease and isinstance(trouble, Conflict):
                    with contextlib.suppress(StoreAway):
                        await self._lease.step_down(pause)
                else:
                    await either(self._sleep(pause), stop.wait())

    async def once(self) -> None:
        """One request, one commit, whoever has the lease. Raises what went wrong; then nothing was confirmed."""
        await self._once(asyncio.Event(), None)

    async def _once(self, stop: asyncio.Event, lease: Lease | None) -> None:
        self.polls += 1
        number, begun = self.polls, lease.now() if lease else 0.0
        asking = asyncio.ensure_future(self._fetch(self._poll_seconds if self._waits else 0))
        try:
            await either(asking, stop.wait(), *([lease.over()] if lease else []))
        finally:
            if not asking.done():
                asking.cancel()
        if not asking.done():
            return
        updates = asking.result()
        if updates:
            await self._keep(updates)
        if len(updates) < LIMIT:
            self.drained, self._waits = number, True
            if lease:
                lease.drained = begun

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
