"""The whole of what is kept, as the rest of the shell sees it. Each method is one transaction."""

from collections.abc import AsyncIterator, Collection, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import datetime, timedelta
from typing import Any, Self

from sqlalchemy import Connection

from bot.calls import Call
from bot.storage import (
    absence,
    exporting,
    identity,
    inbox,
    leases,
    mentees,
    pruning,
    renewing,
    reports,
)
from bot.storage.database import Database, connect
from bot.storage.handing import Outlet
from bot.storage.inbox import Incoming
from bot.storage.keys import Keys
from bot.storage.known import Known
from bot.storage.leases import Polled
from bot.storage.sending import Sending
from bot.storage.troubles import StoreAway
from bot.storage.turns import Turns, Work
from bot.storage.turns import claim as claim_turns
from bot.storage.waiting import Waiting, waiting
from dialogs.mentee import Mentee

AT_HAND = 300  # mentees of late that need not be read and opened anew


class Store(Sending):
    """Every method raises `StoreAway` when the database is; nothing has happened then."""

    def __init__(self, database: Database, keys: Keys) -> None:
        super().__init__(database, keys)
        self._known = Known(AT_HAND)

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

    @asynccontextmanager
    async def turn(self, now: datetime) -> AsyncIterator[Work | None]:
        """The next one alone, or None."""
        async with self.turns(now, 1) as turns:
            yield turns.works[0] if turns.works else None

    # What goes out; the rest of it is in `Sending`

    async def report(self, kind: str, chat: int, call: Call, now: datetime) -> bool:
        """One message to whoever runs the coach; whether it was put: of each kind at most one an hour is."""
        return await self._database.once(reports.put, self._keys, kind, chat, call, now)

    # Leases

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
