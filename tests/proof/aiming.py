"""Kills at a chosen moment, seen from outside: by what Telegram hears, or by what the database shows a reader."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

from bot.sandbox.telegram import Request
from bot.sandbox.trouble import Fault
from tests.proof import ledger
from tests.proof.engines import Engine
from tests.proof.evidence import BEFORE_COMMIT, BEFORE_NOTE, BEFORE_SEND, IN_SEND
from tests.proof.overheard import Moment, Overheard, is_message

PATIENCE = 8.0  # seconds; an orphan is taken over after five
ANY_TIME = "any time"
# Seconds from the moment aimed at to the kill, at most: by chance, so that what lies between is hit too.
LONGEST = {ANY_TIME: 2.5, BEFORE_COMMIT: 0.03, BEFORE_SEND: 0.003, IN_SEND: 0.0, BEFORE_NOTE: 0.002}


class Gun:
    """`fire` kills; it does nothing the second time. `inside`: what is to be taken comes from the coach's own tick."""

    def __init__(
        self, telegram: Overheard, engine: Engine, data: Path, chance: Random, fire: Callable[[], None], inside: bool
    ) -> None:
        self._telegram, self._engine, self._data, self._chance = telegram, engine, data, chance
        self._fire, self._inside = fire, inside
        self._fired, self._polled = asyncio.Event(), asyncio.Event()

    async def shoot(self, aim: str) -> None:
        """Returns when it has fired: after eight seconds without such a moment, at whatever moment that is."""
        self._delay = self._chance.uniform(0, LONGEST[aim])
        hear = self._hearer(aim)
        self._telegram.heard.append(hear)
        try:
            async with asyncio.timeout(PATIENCE):
                if aim == ANY_TIME:
                    self._soon()
                elif aim == BEFORE_SEND:
                    await self._turn_committed()
                    self._soon()
                elif aim == BEFORE_COMMIT and self._inside:
                    await self._something_due()
                    self._soon()
                await self._fired.wait()
        except TimeoutError:
            self._now()
        finally:
            self._telegram.heard.remove(hear)
            self._telegram.trouble.clear()

    def _hearer(self, aim: str) -> Callable[[Moment, Request, Any], None]:
        if aim == IN_SEND:
            self._in_a_send()

        def hear(moment: Moment, request: Request, result: Any) -> None:
            done = moment == "carried out"
            if request.method == "getUpdates":
                self._polled.set()
            moments = {
                BEFORE_COMMIT: not self._inside and done and request.method == "getUpdates" and bool(result),
                BEFORE_NOTE: done and is_message(request.method),
                IN_SEND: not done and is_message(request.method),
            }
            if moments.get(aim):
                self._soon()

        return hear

    def _in_a_send(self) -> None:
        """Telegram goes on with the message all the same, at once or later, or never hears the end of it."""
        way = self._chance.choice(("at once", "slow", "lost"))
        if way == "slow":
            self._delay = self._chance.uniform(0, 0.9)
            self._telegram.trouble.add(Fault("slow", "sendMessage", 1, 1))
        elif way == "lost":
            self._telegram.trouble.add(Fault("dropped_before", "sendMessage", 1, 0))

    async def _turn_committed(self) -> None:
        before = ledger.latest(self._engine, self._data)
        while ledger.latest(self._engine, self._data) <= before:  # noqa: ASYNC110, the coach is not to know of us
            await asyncio.sleep(0.001)

    async def _something_due(self) -> None:
        """Left by the one before, or put by the tick of this one, which by then works."""
        await self._polled.wait()
        waiting = "SELECT count(*) FROM inbox WHERE state = 'waiting'"
        while not any(count for (count,) in self._engine.rows(self._data, waiting)):  # noqa: ASYNC110, as above
            await asyncio.sleep(0.001)

    def _soon(self) -> None:
        if self._delay:
            asyncio.get_running_loop().call_later(self._delay, self._now)
        else:
            self._now()

    def _now(self) -> None:
        if not self._fired.is_set():
            self._fired.set()
            self._fire()
