"""The coach's own store, turns and outbox in one process, with a clock that is set; Telegram is the people's phones.

Real: what is received, the tick's look, the worker, the turn, the claim of what is to be sent, the receipts. Not there:
HTTP, the drawing of pictures, pauses between two messages.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol, TypeVar

from sqlalchemy import URL, event, make_url

from bot.storage import Keys, Outgoing, Receipt, Store, identity
from bot.storage.database import OneWriter, faults_told_apart
from bot.telegram import calling
from bot.telegram.updates import incoming
from bot.working import Mind, Worker
from dialogs.engine.events import Command, Event
from dialogs.mentee import Mentee
from tests.bot.times import StandingClock
from tests.dialogs.phone import words

T = TypeVar("T")

SENDER = "year"
AT_ONCE = 500
TOGETHER = 32
ROUNDS = 500  # of turns and sends at one moment; more is a circle


class Reader(Protocol):
    """Somebody with a phone."""

    @property
    def there(self) -> bool: ...

    def came(self, row: Outgoing, method: str, params: Mapping[str, Any], now: datetime) -> int:
        """The id of the message."""


class World:
    def __init__(self, store: Store, clock: StandingClock, worker: Worker, readers: Mapping[int, Reader]) -> None:
        self._store, self._clock, self._worker, self._readers = store, clock, worker, readers

    @property
    def now(self) -> datetime:
        return self._clock.at

    async def next_due(self) -> datetime | None:
        return await self._store.next_due(self._clock.at)

    async def moment(self, at: datetime, updates: Iterable[dict[str, Any]]) -> None:
        """All that happens at an instant, until nobody has anything to do or to say."""
        pruned = self._clock.at.date()
        self._clock.at = at
        if came := [found for one in updates if (found := incoming(one))]:
            await self._store.receive(came, at)
        await self._store.due(at, AT_ONCE)
        for _ in range(ROUNDS):
            if not await self._worker.once():
                break
            await self._send()
        else:
            raise AssertionError(f"the coach goes round in circles at {at}")
        if at.date() != pruned:
            await self._store.prune(at)

    async def _send(self) -> None:
        while rows := await self._store.claim(SENDER, self._clock.at, AT_ONCE, ()):
            receipts = []
            for row in rows:
                reader, request = self._readers[row.chat], calling.request(row)
                if request is None:
                    receipts.append(Receipt(row, None, None))
                elif reader.there:
                    id = reader.came(row, request.method, request.params, self._clock.at)
                    receipts.append(Receipt(row, id, self._clock.at))
                else:  # as the carrier does at a 403
                    await self._store.again(row, SENDER, self._clock.at)
                    await self._store.block(row.chat, self._clock.at)
            if receipts:
                await self._store.all_sent(receipts, SENDER)


class InPlace(OneWriter):
    """Its statements run where they are asked for: there is nobody whom they could hold up, and a thread costs more.
    Nor does it wait for the disk: it does not outlive its process."""

    def __init__(self, url: URL) -> None:
        super().__init__(url)
        event.listen(self.engine, "connect", lambda raw, _record: raw.execute("PRAGMA synchronous=OFF"))

    async def _in_thread(self, job: Callable[[], T]) -> T:
        with faults_told_apart():
            return job()


@asynccontextmanager
async def world(
    folder: Path,
    begin: datetime,
    decide: Callable[[Mentee, Event, datetime], list[Command]],
    wake: Callable[[Mentee, datetime], datetime | None],
    readers: Mapping[int, Reader],
) -> AsyncIterator[World]:
    database = InPlace(make_url(f"sqlite+aiosqlite:///{folder / 'year.db'}"))
    store = Store(database, await database.once(identity.prepare, Keys.find(None, folder)))
    clock = StandingClock(begin)
    worker = Worker(store, clock, Mind(decide, wake, words()), together=TOGETHER)
    try:
        yield World(store, clock, worker, readers)
    finally:
        await store.close()
