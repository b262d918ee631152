"""What goes out, as a sender sees it: rows are claimed, alone or along with a turn; what became of each is noted."""

import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any

from sqlalchemy import Connection

from bot.storage import dispatch, handing, inbox, outcomes
from bot.storage.database import Database, Held
from bot.storage.dispatch import Claimed, Outgoing
from bot.storage.handing import Outlet, Room
from bot.storage.keys import Keys
from bot.storage.outcomes import Receipt
from bot.storage.troubles import StoreAway
from bot.storage.watch import Watch


class Sending:
    """That side of the `Store`, with what this process was given. Every method is one transaction."""

    def __init__(self, database: Database, keys: Keys) -> None:
        self._database = database
        self._keys = keys
        self._known_alive: set[str] = set()
        self._watch = Watch()
        self._unheard = False
        self._got: set[int] = set()  # rows given to the one sender of this process, until their end is noted

    async def claim(self, worker: str, now: datetime, limit: int, busy: Collection[int]) -> list[Outgoing]:
        """Rows to send, noted as being sent by `worker`; none of the chats in `busy`, none that has lost its sense."""
        if worker not in self._known_alive:
            await self.beat(worker)
        await self._database.once(outcomes.take_over, worker, now)
        claimed = await self._database.once(dispatch.claim, self._keys, worker, now, limit, list(busy))
        self._got.update(row.id for row in claimed.rows)
        return claimed.rows

    async def share(self, worker: str, now: datetime, wanted: Callable[[], Room | None]) -> Claimed | None:
        """As `claim`, for one of several senders, who keep to a rate together where they share the database.

        `wanted` is asked when it can be had at once, so that nothing else is held up by it; None when that is nothing.
        """
        if worker not in self._known_alive:
            await self.beat(worker)
        if self._watch.may_take_over():
            await self._database.once(outcomes.take_over, worker, now)
        if self._unheard:
            await self._database.once(outcomes.never_got, worker, self._got)
            self._unheard = False

        def ready() -> Callable[[Connection], Claimed] | None:
            room = wanted()
            return None if room is None else partial(handing.share, keys=self._keys, room=self._own(room))

        try:
            claimed = await self._database.when_free(ready)
        except Exception:
            self._unheard = True  # whether it was committed: the connection may have broken behind it
            raise
        if claimed:
            self._got.update(row.id for row in claimed.rows)
        return claimed

    def _own(self, room: Room) -> Room:
        """Whoever has the database alone keeps the pace alone."""
        return room if self._database.shared else replace(room, rate=None)

    async def sent(self, outgoing: Outgoing, worker: str, message_id: int | None, at: datetime | None) -> None:
        """With Telegram's id and date of the message."""
        await self.all_sent([Receipt(outgoing, message_id, at)], worker)

    async def all_sent(self, receipts: Sequence[Receipt], worker: str) -> None:
        """All of them, or none."""
        await self._end([receipt.outgoing for receipt in receipts], outcomes.sent, receipts, worker)

    async def again(
        self, outgoing: Outgoing, worker: str, not_before: datetime | None = None, *, counted: bool = True
    ) -> None:
        """It surely was not sent, and waits again."""
        await self._end([outgoing], outcomes.again, outgoing, worker, not_before, counted)

    async def dead(self, outgoing: Outgoing, worker: str, why: str) -> None:
        """Telegram will never take it; `why` is in its words, without any of the mentee's."""
        await self._end([outgoing], outcomes.dead, outgoing, worker, why)

    async def unsure(self, outgoing: Outgoing, worker: str, now: datetime) -> None:
        """It may have been sent: a reply and an edit wait again at once, a nudge after a minute; twice at most."""
        await self._end([outgoing], outcomes.unsure, outgoing, worker, now)

    async def left(self, those: Sequence[Outgoing], worker: str, why: str) -> None:
        """It may have been sent; that it was cannot be noted, by a fault of ours whose reference is in `why`."""
        await self._end(those, outcomes.left, those, worker, why)

    async def flooded(self, outgoing: Outgoing, worker: str, seconds: float, until: datetime) -> None:
        """A 429: it waits again with its whole chat; with nudges to all, when it is not this chat's alone."""
        await self._end([outgoing], outcomes.flooded, outgoing, worker, seconds, until)

    async def _end(self, those: Sequence[Outgoing], noting: Callable[..., None], *given: Any) -> None:
        await self._database.once(noting, *given)
        self._got.difference_update(outgoing.id for outgoing in those)

    async def block(self, chat: int, now: datetime) -> None:
        """The bot was stopped there: what waits is given up, and the mentee's next turn hears of it."""
        await self._database.once(outcomes.block, self._keys, chat, now)

    async def migrate(self, old: int, new: int) -> None:
        """Telegram gave the chat another id."""
        await self._database.once(outcomes.migrate, old, new)

    async def beat(self, worker: str) -> None:
        """To be called each second: what a worker without a beat in 5 s of real time was sending is taken over."""
        begun = time.monotonic()
        try:
            await self._database.once(inbox.beat, worker)
        except StoreAway:
            self._watch.was_away()
            raise
        self._watch.is_here(time.monotonic() - begun)
        self._known_alive.add(worker)

    async def _commit(self, held: Held, outlet: Outlet | None, chats: Collection[int]) -> None:
        if outlet is None:
            await held.commit()
            return
        with outlet.handing() as hands:
            room = hands.room
            claimed = await self._claim_along(held, room) if room else None
            try:
                await held.commit()
            except BaseException:
                self._unheard = self._unheard or claimed is not None
                raise
            if room and claimed:
                self._got.update(row.id for row in claimed.rows)
                hands.claimed = claimed
                some_wait = claimed.wait is not None or len(claimed.rows) == room.limit
                hands.more = some_wait or not room.busy.isdisjoint(chats)

    async def _claim_along(self, held: Held, room: Room) -> Claimed | None:
        if room.worker not in self._known_alive or self._unheard:
            return None  # `share` sees to that first
        try:
            return await held.run(handing.claim, self._keys, self._own(room))
        except StoreAway:
            raise
        except Exception:
            return None  # a fault of ours, and no turn's: the sender meets it too, and says so
