"""Receipts, written down together: what lands while one transaction is under way is in the next."""

import asyncio
from collections.abc import Sequence

from bot.storage import Receipt, Store, StoreAway

Some = tuple[Sequence[Receipt], "asyncio.Future[None]"]


class Receipts:
    """`worker` is this process's name in the outbox."""

    def __init__(self, store: Store, worker: str) -> None:
        self._store, self._worker = store, worker
        self._waiting: list[Some] = []
        self._writing: asyncio.Task[None] | None = None

    async def note(self, receipts: Sequence[Receipt]) -> None:
        """Committed when it returns. Raises `StoreAway`."""
        noted = asyncio.get_running_loop().create_future()
        self._waiting.append((receipts, noted))
        if self._writing is None:
            self._writing = asyncio.create_task(self._write())
        await noted

    async def _write(self) -> None:
        await asyncio.sleep(0)
        while self._waiting:
            some, self._waiting = self._waiting, []
            try:
                await self._store.all_sent([one for receipts, _ in some for one in receipts], self._worker)
            except StoreAway as away:
                _say(some, away)
            except Exception as ours:
                await self._each(some) if len(some) > 1 else _say(some, ours)
            else:
                _say(some, None)
        self._writing = None

    async def _each(self, some: Sequence[Some]) -> None:
        """A fault of ours in one is no fault of the others."""
        for one in some:
            try:
                await self._store.all_sent(one[0], self._worker)
            except Exception as fault:
                _say([one], fault)
            else:
                _say([one], None)


def _say(some: Sequence[Some], trouble: Exception | None) -> None:
    for _, noted in some:
        if noted.done():
            continue  # whoever waited has been told to end
        if trouble is None:
            noted.set_result(None)
        else:
            noted.set_exception(trouble)
