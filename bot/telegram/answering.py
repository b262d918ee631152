"""Answers a pressed button: with the turn's notice, or without one after two seconds. Best effort, past the outbox."""

import asyncio
import contextlib
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from telegram.error import TelegramError

from bot.pauses import Sleep
from bot.storage import StoreAway
from bot.telegram.api import Api

PATIENCE = 2.0  # seconds; until it is answered, the button on the phone shows that it waits
LONGEST = 200  # characters of a notice, a Bot API limit


async def _nobody_knows(update: int) -> bool:
    return True


class Answers:
    """`waits` tells whether an update still has no turn: another process may have taken it, and answered."""

    def __init__(
        self, api: Api, sleep: Sleep = asyncio.sleep, waits: Callable[[int], Awaitable[bool]] = _nobody_knows
    ) -> None:
        self._api, self._sleep, self._waits = api, sleep, waits
        self._waiting: dict[str, asyncio.Task[None]] = {}
        self._answered: deque[str] = deque(maxlen=1000)
        self._under_way: set[asyncio.Task[None]] = set()

    def expect(self, callback: str, update: int | None = None) -> None:
        """It has just been received, with this update."""
        if callback not in self._waiting:
            self._waiting[callback] = self._start(self._without_notice(callback, update))

    def give(self, callback: str, notice: str | None) -> None:
        """Its turn is over. Does nothing when patience ran out before."""
        if waiting := self._waiting.pop(callback, None):
            waiting.cancel()
        if callback not in self._answered:
            self._start(self._answer(callback, notice))

    def close(self) -> None:
        for task in self._under_way:
            task.cancel()

    async def _without_notice(self, callback: str, update: int | None) -> None:
        await self._sleep(PATIENCE)
        del self._waiting[callback]
        with contextlib.suppress(StoreAway):
            if update is not None and not await self._waits(update):
                return
        await self._answer(callback, None)

    async def _answer(self, callback: str, notice: str | None) -> None:
        self._answered.append(callback)
        words = {"text": notice[:LONGEST]} if notice else {}
        try:
            await self._api.call("answerCallbackQuery", {"callback_query_id": callback, **words}, read_seconds=5)
        except TelegramError:
            return  # too old by now, or Telegram is away: nothing is lost but the sign on the button

    def _start(self, doing: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(doing)
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)
        return task
