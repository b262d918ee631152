"""The whole of what is kept, as the rest of the shell sees it. Each method is one transaction."""

import time
from collections.abc import AsyncIterator, Callable, Collection, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Self

from sqlalchemy import Connection

from bot.calls import Call
from bot.storage import (
    absence,
    dispatch,
    exporting,
    handing,
    identity,
    inbox,
    leases,
    mentees,
    outcomes,
    pruning,
    renewing,
    reports,
)
from bot.storage.database import Database, Held, connect
from bot.storage.dispatch import Claimed, Outgoing
from bot.storage.handing import Outlet, Room
from bot.storage.inbox import Incoming
from bot.storage.keys import Keys
from bot.storage.known import Known
from bot.storage.leases import Polled
from bot.storage.outcomes import Receipt
from bot.storage.troubles import StoreAway
from bot.storage.turns import Turns, Work
from bot.storage.turns import claim as claim_turns
from bot.storage.waiting import Waiting, waiting
from bot.storage.watch import Watch
from dialogs.mentee import Mentee

AT_HAND = 300  # mentees of late that need not be read and opened anew


class Store:
    """Every method raises `StoreAway` when the database is; nothing has happened then."""

    def __init__(self, database: Database, keys: Keys) -> None:
        self._database = database
        self._keys = keys
        self._known = Known(AT_HAND)
        self._known_alive: set[str] = set()
        self._watch = Watch()
        self._unheard = False
        self._got: set[int] = (
            set()
        )  # rows of the outbox given to the one sender of this process, until their end is noted

    @classmethod
    async def open(cls, url: str, keys: Keys) -> Self:
        """Brings the database to this version. A key is made only for an empty one.

        `url` is SQLAlchemy's: sqlite+aiosqlite:///… or postgresql+asyncpg://…. Raises `KeyTrouble` and
        `StrangeDatabase`.
        """
        database = connect(url)
        try:
            keys = await identity.opened(database, keys)
        except BaseException:
            await database.close()
            raise
        return cls(database, keys)

    async def close(self) -> None:
        await self._database.close()

    async def claim_bot(self, bot_id: int) -> None:
        """Remembers the bot; raises `WrongBot` when the database has another's chats."""
        await self._database.once(identity.claim_bot, bot_id)

    # What comes in

    async def receive(
        self, incoming: Sequence[Incoming], now: datetime, admit: inbox.Admit = inbox.everybody
    ) -> list[Incoming]:
        """Committed when it returns; an update that is known already is left out.

        `admit` gives what is to be kept of each that comes from a chat without a mentee; gives what was kept of all.
        """
        return await self._database.once(inbox.put, self._keys, incoming, now, admit)

    async def due(self, now: datetime, limit: int) -> int:
        """One "due" row for each mentee whose time has come; how many."""
        return await self._database.once(inbox.put_due, now, limit)

    async def renew(self, zones: str, now: datetime, limit: int) -> int | None:
        """As `due`, for the next whose time was worked out with other time zones; None when there are no more."""
        return await self._database.once(renewing.renew, zones, now, limit)

    async def next_due(self, after: datetime) -> datetime | None:
        """When the first mentee has something due after `after`; None when nobody has. For the sandbox's walk."""
        return await self._database.once(inbox.next_due, after)

    async def heartbeat(self, now: datetime, gap: timedelta | None = None) -> datetime | None:
        """Notes that the coach is running; gives when it last was, None at the very first start.

        When that is longer ago than `gap` it is not noted: `end_gap` is to be called first.
        """
        return await self._database.once(inbox.tick, now, gap)

    async def end_gap(self, since: datetime, until: datetime, asked_after: datetime) -> bool:
        """Notes, once, a gap that the heartbeat still shows; false when another process has done it. Then `tell_gap`
        is to be called until it gives None.
        """
        return await self._database.once(absence.end_gap, since, until, asked_after)

    async def tell_gap(self) -> int | None:
        """One "away" row for each of the next mentees who were in the middle of something: how many; None at the end.

        Whoever ticks may take part; a kill loses nothing and says nothing twice.
        """
        return await self._database.once(absence.tell, self._keys)

    async def waits(self, update_id: int) -> bool:
        """Whether an update is in the inbox and has had no turn yet."""
        return await self._database.once(inbox.waits, update_id)

    async def oldest_waiting(self) -> int | None:
        return await self._database.once(inbox.oldest_waiting)

    async def newest(self) -> int:
        """The id of the latest inbox row, 0 without any: with `waiting_before`, whether all up to now is dealt with."""
        return await self._database.once(inbox.newest)

    async def waiting_before(self, inbox_id: int) -> bool:
        return await self._database.once(inbox.waiting_before, inbox_id)

    async def waiting(self, now: datetime) -> Waiting:
        """How much waits, and how late it is."""
        return await self._database.once(waiting, now)

    # The turn

    @asynccontextmanager
    async def turns(
        self, now: datetime, most: int, busy: Collection[int] = (), outlet: Outlet | None = None
    ) -> AsyncIterator[Turns]:
        """What is next, of as many chats, none of them in `busy`: none when nothing waits. All that is finished is
        committed at the end, and what may be sent then is the `outlet`'s already; what is not finished waits again.

        Left without `finish` and by an exception alike, nothing has happened.
        """
        async with self._database.held() as held:
            turns = await held.run(claim_turns, held, self._keys, self._known, now, most, busy)
            yield turns
            if any(work.finished for work in turns.works):
                await self._commit(held, outlet, {work.chat for work in turns.works if work.finished})
                for saved in turns.saved:
                    self._known.put(saved)
        if any(work.finished and work.forgot for work in turns.works):
            with suppress(StoreAway):  # it is done hourly as well
                await self._database.empty_the_log()

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

    @asynccontextmanager
    async def turn(self, now: datetime) -> AsyncIterator[Work | None]:
        """The next one alone, or None."""
        async with self.turns(now, 1) as turns:
            yield turns.works[0] if turns.works else None

    # What goes out

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

    async def report(self, kind: str, chat: int, call: Call, now: datetime) -> bool:
        """One message to whoever runs the coach; whether it was put: of each kind at most one an hour is."""
        return await self._database.once(reports.put, self._keys, kind, chat, call, now)

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

    async def hold(self, name: str, holder: str, drained: float | None = None) -> float | None:
        """Takes or keeps a lease for 5 s of real time; gives that time in seconds, None when another has it."""
        return await self._database.once(leases.hold, name, holder, drained)

    async def release(self, name: str, holder: str) -> None:
        await self._database.once(leases.release, name, holder)

    async def polled(self) -> Polled:
        """How far polling is, wherever it is done."""
        return await self._database.once(leases.polled)

    # Housekeeping

    async def prune(self, now: datetime) -> None:
        """What has been kept long enough, done and sent for 7 days, given up for 30: in many short transactions."""
        for step in pruning.STEPS:
            while await self._database.once(step, now):
                pass
        chat: int | None = pruning.FIRST
        while chat is not None:
            chat = await self._database.once(pruning.paces, chat)
        await self._database.empty_the_log()

    async def drop_gone(self) -> None:
        """Nothing stays in memory of whoever was deleted by another process."""
        await self._database.once(mentees.drop_gone, self._known)

    async def look(self, chat: int) -> Mentee | None:
        """The mentee as they are kept now, with every dialog that has ended: to be looked at, never to be saved."""
        return await self._database.once(_look, self._keys, chat)

    async def everything(self, chat: int) -> dict[str, Any]:
        """All that is kept about the mentee, opened, as plain JSON; empty when that is nothing."""
        return await self._database.once(exporting.everything, self._keys, chat)


def _look(connection: Connection, keys: Keys, chat: int) -> Mentee | None:
    kept = mentees.load(connection, keys, chat, all_ended=True)
    return kept.mentee if kept else None
