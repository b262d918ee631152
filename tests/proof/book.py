"""What is watched from beside the coach: which events its turns took, what it kept, what came on the phones.

A breach is one line in `wrong`; it is noted when it is seen, whatever happens afterwards.
"""

import json
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Callable, Collection, Iterable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from copy import deepcopy
from dataclasses import asdict, dataclass, field, fields, is_dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.sandbox.telegram import Request
from bot.storage import Handing, Outgoing, Outlet, Room, Store, Turns
from bot.storage.dispatch import Claimed
from bot.storage.outbox import GOODBYE
from bot.storage.tables import ELSEWHERE
from dialogs.engine.events import Command, Event
from dialogs.mentee import Mentee
from tests.proof.overheard import Moment, Sign, is_message, sign_of
from tests.proof.virtual import loop

KEPT = {one.name for one in fields(Mentee)} - {"id", *ELSEWHERE} | {"stack", "plan"}
A_MOMENT = timedelta(minutes=1)  # from the claim of a nudge to its arrival
A_MINUTE = timedelta(minutes=1)  # until a nudge that may have arrived is said again (RELIABILITY 8.8)

Decide = Callable[[Mentee, Event, datetime], list[Command]]


@dataclass(frozen=True)
class Turned:
    """One committed turn of a chat."""

    chat: int
    rows: tuple[int, ...]
    updates: tuple[int, ...]
    after: Mentee | None
    forgot: bool


@dataclass
class Delivery:
    row: int
    chat: int
    at: datetime


@dataclass
class Book:
    wrong: list[str] = field(default_factory=list)
    mentees: dict[int, Mentee] = field(default_factory=dict)  # as the last committed turn left them
    taken: Counter[int] = field(default_factory=Counter)  # by update: committed turns that took it
    handed_out: set[int] = field(default_factory=set)  # updates that Telegram gave us
    flying: dict[int, Outgoing] = field(default_factory=dict)  # by chat: what was claimed last
    deliveries: list[Delivery] = field(default_factory=list)
    signs: Counter[Sign] = field(default_factory=Counter)  # what came, as it is seen in the chat
    copies: Counter[int] = field(default_factory=Counter)  # by row: times that its message came into the chat
    chances: Counter[int] = field(default_factory=Counter)  # by row: times that its receipt could not reach us
    erased: Counter[int] = field(default_factory=Counter)  # by chat
    turns: int = 0
    waiting: Callable[[], Collection[int]] = tuple  # the inbox rows that wait, as a reader finds them now
    _latest: dict[int, int] = field(default_factory=dict)  # by chat: the highest update taken
    _last: dict[int, int] = field(default_factory=dict)  # by chat: the highest row delivered
    _told: dict[tuple[int, str, str, str], int] = field(default_factory=dict)  # by occurrence: the row that told it
    _nudges: dict[int, tuple[datetime, float]] = field(
        default_factory=dict
    )  # by row: when it last came, on both clocks
    _gone: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))  # rows flying when all was erased
    _from: dict[int, int] = field(default_factory=dict)  # by chat: rows up to here are of before the erasure
    _goodbyes: dict[int, datetime] = field(default_factory=dict)  # by chat: until when one that waits is of use
    _decided: dict[int, Mentee] = field(default_factory=dict)
    _open: dict[int, list[Turned]] = field(default_factory=dict)  # transactions about to be committed

    # Turns

    def deciding(self, decide: Decide) -> Decide:
        """The same, looked at: a turn begins where the last committed one of that mentee ended."""

        def watched(mentee: Mentee, event: Event, now: datetime) -> list[Command]:
            self._settle(mentee.chat)
            before = self.mentees.get(mentee.chat)
            if mentee.consented and before is not None and (differ := _differ(before, mentee)):
                self.wrong.append(f"chat {mentee.chat}: kept was not what the last turn left: {differ}")
            if mentee.consented and before is None and self.erased[mentee.chat]:
                self.wrong.append(f"chat {mentee.chat}: somebody who was erased is there again")
            commands = decide(mentee, event, now)
            self._decided[mentee.chat] = mentee
            return commands

        return watched

    def about_to(self, turns: Turns) -> None:
        done = [work for work in turns.works if work.finished]
        self._open[id(turns)] = [
            Turned(
                work.chat,
                tuple(row.id for row in work.rows),
                tuple(row.update_id for row in work.rows if row.update_id is not None),
                None if work.forgot else deepcopy(self._decided.get(work.chat)),
                work.forgot,
            )
            for work in done
        ]

    def committed(self, turns: Turns) -> None:
        self._commit(self._open.pop(id(turns), []))

    def failed(self, turns: Turns) -> None:
        """All of these, or none: a commit may fail, or only its answer be lost."""
        those = self._open.pop(id(turns), [])
        if _done(those, self.waiting()):
            self._commit(those)

    def _settle(self, chat: int) -> None:
        """Whoever has this chat now, or its goodbye, has seen what was about to be committed."""
        for key, those in list(self._open.items()):
            if any(one.chat == chat for one in those):
                self._commit(self._open.pop(key))

    def resolve(self, waiting: Collection[int]) -> None:
        """After a death: of what was about to be committed, that is done whose rows wait no longer."""
        for those in self._open.values():
            if _done(those, waiting):
                self._commit(those)
        self._open.clear()

    def _commit(self, those: Iterable[Turned]) -> None:
        for one in those:
            self.turns += 1
            for update in one.updates:
                self.taken[update] += 1
                if self.taken[update] > 1:
                    self.wrong.append(f"update {update} was acted on {self.taken[update]} times")
                if update < self._latest.get(one.chat, 0):
                    self.wrong.append(f"chat {one.chat}: update {update} after {self._latest[one.chat]}")
                self._latest[one.chat] = max(update, self._latest.get(one.chat, 0))
            if one.forgot:
                self.mentees.pop(one.chat, None)
                self._told = {key: row for key, row in self._told.items() if key[0] != one.chat}
                self.erased[one.chat] += 1
                self._gone[one.chat] = {self.flying[one.chat].id} if one.chat in self.flying else set()
                self._from[one.chat] = -1  # the goodbye, which is yet to be claimed, is the first of after
                self._goodbyes[one.chat] = datetime.now(UTC) + GOODBYE
            elif one.after is not None and one.after.consented:
                self.mentees[one.chat] = one.after

    # Messages

    def claimed(self, rows: Sequence[Outgoing]) -> None:
        """The message of a run is the last of its chat: edits before it put nothing into the chat."""
        now = datetime.now(UTC)
        self._goodbyes = {chat: until for chat, until in self._goodbyes.items() if now <= until}
        for row in rows:
            if row.fleeting:
                self._settle(row.chat)
            if self._from.get(row.chat) == -1:
                self._from[row.chat] = row.id
                due = self._goodbyes.pop(row.chat, None) is not None
                if due and (row.mentee is not None or not row.fleeting):
                    self.wrong.append(f"row {row.id}: not the goodbye came first after /delete")
            self.flying[row.chat] = row

    def heard(self, moment: Moment, request: Request, result: Any, now: datetime) -> None:
        if request.method == "getUpdates" and moment == "carried out":
            self.handed_out |= {update["update_id"] for update in result}
        if moment != "carried out" or not is_message(request.method):
            return
        chat = int(request.params["chat_id"])
        row = self.flying[chat]
        self.deliveries.append(Delivery(row.id, chat, now))
        self.signs[sign_of(request)] += 1
        self.copies[row.id] += 1
        if self.copies[row.id] > 1 + self.chances[row.id]:
            self.wrong.append(f"row {row.id}: {self.copies[row.id]} copies, {self.chances[row.id]} lost receipts")
        if row.id < self._last.get(chat, 0):
            self.wrong.append(f"chat {chat}: row {row.id} after {self._last[chat]}")
        self._last[chat] = row.id
        if self.erased[chat] and row.id < self._from[chat] and row.id not in self._gone[chat]:
            self.wrong.append(f"chat {chat}: row {row.id} came after all was erased")
        if row.call.lane == "nudge" and row.mentee is not None:
            self._nudged(row, now)

    def _nudged(self, row: Outgoing, now: datetime) -> None:
        before, self._nudges[row.id] = self._nudges.get(row.id), (now, loop().time())
        if before and timedelta() <= now - before[0] < A_MINUTE and loop().time() - before[1] < A_MINUTE.seconds:
            self.wrong.append(f"row {row.id}: a nudge that may have arrived was said again after {now - before[0]}")
        mentee = self.mentees.get(row.chat)
        if mentee is not None and _quiet(mentee, now) and _quiet(mentee, now - A_MOMENT):
            hours = f"quiet from {mentee.quiet_from:%H:%M} to {mentee.quiet_to:%H:%M}"
            self.wrong.append(f"row {row.id}: at {now.astimezone(mentee.tz):%H:%M} in {mentee.zone}, {hours}")
        for one in row.call.occurrences:
            if one.kind == "snoozed":
                continue
            key = row.chat, one.subject, one.kind, one.planned.isoformat()
            earlier = self._told.setdefault(key, row.id)
            if earlier != row.id and not self.chances[earlier]:
                self.wrong.append(f"row {row.id}: {one.subject} {one.kind} of {one.planned} was told before")

    def receipt_lost(self, chat: int) -> None:
        """What was claimed last there has arrived, and the coach was not told."""
        self.chances[self.flying[chat].id] += 1

    def ended(self, sending: Iterable[int]) -> None:
        """The process is gone, and these were under way: the receipts of those that had arrived are lost."""
        for row in sending:
            self.chances[row] += self.copies[row] > 0
        self.flying.clear()


class Watched(Store):
    """The store, and somebody who sees what goes through it."""

    book: Book

    @asynccontextmanager
    async def turns(
        self, now: datetime, most: int, busy: Collection[int] = (), outlet: Outlet | None = None
    ) -> AsyncIterator[Turns]:
        held: Turns | None = None
        try:
            async with super().turns(now, most, busy, outlet and _Told(outlet, self.book)) as held:
                yield held
                self.book.about_to(held)
        except Exception:
            if held is not None:
                self.book.failed(held)
            raise
        self.book.committed(held)

    async def share(self, worker: str, now: datetime, wanted: Callable[[], Room | None]) -> Claimed | None:
        claimed = await super().share(worker, now, wanted)
        if claimed:
            self.book.claimed(claimed.rows)
        return claimed


@dataclass(frozen=True)
class _Told:
    """An outlet whose book knows of what is handed to it."""

    outlet: Outlet
    book: Book

    @contextmanager
    def handing(self) -> Iterator[Handing]:
        with self.outlet.handing() as hands:
            yield hands
            if hands.claimed:
                self.book.claimed(hands.claimed.rows)


def _done(those: Iterable[Turned], waiting: Collection[int]) -> bool:
    return not any(row in waiting for one in those for row in one.rows)


def _quiet(mentee: Mentee, now: datetime) -> bool:
    start, end, wall = mentee.quiet_from, mentee.quiet_to, now.astimezone(mentee.tz).time()
    return start <= wall < end if start <= end else wall >= start or wall < end


def _differ(before: Mentee, found: Mentee) -> list[str]:
    was, is_now = _plain(before), _plain(found)
    return [f"{name}: {was[name]} / {is_now[name]}" for name in was if was[name] != is_now[name]]


def _plain(mentee: Mentee) -> dict[str, str]:
    """All of them that is kept, what may be read and written in another shape being the same."""
    kept = {name: value for name, value in vars(mentee).items() if name in KEPT}
    return {name: json.dumps(value, default=_bare, sort_keys=True) for name, value in kept.items()}


def _bare(value: Any) -> Any:
    return asdict(value) if is_dataclass(value) and not isinstance(value, type) else str(value)
