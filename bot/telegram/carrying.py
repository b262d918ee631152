"""Rows of the outbox, to their end: the call, what became of it, the note of that (RELIABILITY 8, rules 7 to 12)."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import structlog
from telegram.error import TelegramError

from bot import logs
from bot.clock import Clock
from bot.pauses import Pauses, Sleep
from bot.storage import Outgoing, Receipt, Store, StoreAway
from bot.telegram import calling, outcome
from bot.telegram.api import Api
from bot.telegram.calling import Request
from bot.telegram.drawing import illustrated
from bot.telegram.outcome import Flood, Gone, Moved, Nothing, Outcome, Refused, Unparsable, Unsent, Unsure
from bot.telegram.receipts import Receipts

STALE = 3.0  # seconds after its claim; after five, another may take it for granted that this process is gone
ATTEMPTS = 12  # answered by 5xx each, some seven minutes: after that it is this message, not Telegram
OUTCOMES: dict[type[Any], str] = {
    Nothing: "nothing",
    Flood: "flood",
    Gone: "blocked",
    Moved: "moved",
    Unsent: "unsent",
    Unsure: "unsure",
}
LONGEST_PAUSE = 60  # seconds between two of them
FAULTS = 3  # of ours, in noting what became of a call: it may have been a passing one

log = structlog.stdlib.get_logger(__name__)


@dataclass(frozen=True)
class Untried:
    """No call was made: it waits again."""


class Carrier:
    """`worker` is this process's name in the outbox. `became` hears each call's lane and what became of it: one of

    sent, nothing, flood, blocked, moved, unsent, unsure, dead. `tick` gives seconds that only grow.
    """

    def __init__(
        self,
        api: Api,
        store: Store,
        clock: Clock,
        worker: str,
        *,
        became: Callable[[str, str], None] = lambda lane, outcome: None,
        sleep: Sleep = asyncio.sleep,
        tick: Callable[[], float] = time.monotonic,
    ) -> None:
        self._api, self._store, self._clock, self._worker = api, store, clock, worker
        self._became, self._sleep, self._tick = became, sleep, tick
        self._receipts = Receipts(store, worker)
        self.unreachable = False
        """Telegram did not answer as it should; whoever finds that it does again says so here."""
        self._signs: set[asyncio.Task[None]] = set()
        self._parked: dict[int, tuple[float, datetime]] = {}  # until when, by tick and clock: the first to come counts

    def parked(self) -> Collection[int]:
        """Chats that have to rest after a 429, also when the row that met it has been withdrawn since."""
        tick, now = self._tick(), self._clock.now()  # a clock may be set back; `tick` does not count a machine's sleep
        self._parked = {chat: until for chat, until in self._parked.items() if tick < until[0] and now < until[1]}
        return self._parked

    async def carry(self, run: Sequence[Outgoing], claimed: float) -> None:
        """Rows of one chat, one after another; behind one that does not get through the rest waits again.

        `claimed`: when, by `tick`. What was sent is noted however long the database is away, all of a run together.
        """
        sent: list[Receipt] = []
        for number, row in enumerate(run):
            became = await self._tried(row, claimed)
            if not isinstance(became, Untried):
                self._became(row.call.lane, _named(became, row.attempts))
            if receipt := _receipt(row, became):
                sent.append(receipt)
                continue
            await self._note_sent(sent)
            sent = []
            if _stands_in_the_way(row, became):
                for behind in run[number + 1 :]:
                    await self._again(behind, self._clock.now())
                await self._settle(row, became)
                return
            await self._settle(row, became)
        await self._note_sent(sent)

    async def _tried(self, row: Outgoing, claimed: float) -> Any:
        if self._tick() - claimed > STALE:  # this process stood still: it may be another's by now
            return Untried()
        try:
            return await self._send(row)
        except StoreAway:  # before anything was sent
            return Untried()
        except Exception as ours:
            reference = logs.fault("call-failed", ours, row=row.id, method=row.call.method)
            return Refused(f"a fault of ours, {reference}")

    async def _send(self, row: Outgoing) -> Any:
        """What Telegram answered, or what became of it instead."""
        request = calling.request(row)
        if request is None:
            return Nothing()
        try:
            return await self._call(row, request)
        except TelegramError as error:
            read = outcome.read(error)
        if not isinstance(read, Unparsable):
            return read
        log.error("html-refused", row=row.id, method=request.method)
        try:
            return await self._call(row, calling.plain(request))
        except TelegramError as error:
            return outcome.read(error)

    async def _call(self, row: Outgoing, request: Request) -> Any:
        if row.call.picture is None:
            return await self._api.call(request.method, request.params)
        self._show_sign(row, request)
        try:
            params = await illustrated(request.params, row.call.picture, lambda: self._store.everything(row.chat))
        except StoreAway:
            raise
        except Exception as ours:
            logs.fault("picture-failed", ours, row=row.id, kind=row.call.picture.get("kind"))
            words = calling.without_picture(request)
            return await self._api.call(words.method, words.params) if words else Refused("a picture that failed")
        return await self._api.call(request.method, params)

    def _show_sign(self, row: Outgoing, request: Request) -> None:
        """That something is being made; best effort, and nobody waits for it."""

        async def show() -> None:
            action = "upload_photo" if request.method == "sendPhoto" else "upload_document"
            try:
                await self._api.call("sendChatAction", {"chat_id": row.chat, "action": action}, read_seconds=5)
            except TelegramError:
                return

        sign = asyncio.create_task(show())
        self._signs.add(sign)
        sign.add_done_callback(self._signs.discard)

    async def _note_sent(self, sent: Sequence[Receipt]) -> None:
        if sent:
            await self._note([one.outgoing for one in sent], lambda: self._receipts.note(sent))

    async def _settle(self, row: Outgoing, became: Outcome | Untried) -> None:
        """What did not get through."""
        store, worker, now = self._store, self._worker, self._clock.now()
        match became:
            case Untried():
                await self._again(row, now)
            case Flood(seconds=wait):
                log.warning("flood", seconds=round(wait))
                until = now + timedelta(seconds=wait)
                self._parked[row.chat] = self._tick() + wait, until
                await self._note([row], lambda: store.flooded(row, worker, wait, until))
            case Gone():
                await self._again(row, now)  # blocking decides about all that waits
                await self._note([row], lambda: store.block(row.chat, now))
            case Moved(chat=chat):
                await self._again(row, now)
                await self._note([row], lambda: store.migrate(row.chat, chat))
            case Unsent(away=False) if row.attempts < ATTEMPTS:
                self._trouble()
                pause = timedelta(seconds=min(LONGEST_PAUSE, 2**row.attempts))
                await self._again(row, now + pause, counted=True)
            case Unsent(away=True):
                self._trouble()
                await self._again(row, now)
            case Unsure():
                self._trouble()
                log.warning("receipt-lost", row=row.id, method=row.call.method, lane=row.call.lane)
                await self._note([row], lambda: store.unsure(row, worker, now))
            case Refused() | Unparsable() | Unsent():
                log.error("given-up", row=row.id, method=row.call.method)
                why = became.why if isinstance(became, Refused) else type(became).__name__
                await self._note([row], lambda: store.dead(row, worker, why))

    async def _again(self, row: Outgoing, not_before: datetime, *, counted: bool = False) -> None:
        await self._note([row], lambda: self._store.again(row, self._worker, not_before, counted=counted))

    async def _note(self, rows: Sequence[Outgoing], noting: Callable[[], Awaitable[None]]) -> None:
        """While the database is away the truth is only here: it is not given up, and this chat waits.

        After a few faults of ours the rows are left as unsure, so that what follows in the chat is not held up by
        them. When even that fails, they stay as they are, as if this process had died, and hold up their chat until it
        does: whoever takes them over then says them again, for they may not have arrived (RELIABILITY 8, rule 8). Two
        faults of ours and an end of the process are the one way to a copy beside a lost receipt.
        """
        fault = await self._tried_to_note(noting)
        if fault:
            reference = logs.fault("noting-failed", fault, row=rows[0].id, method=rows[0].call.method)
            why = f"what became of it could not be noted, {reference}"
            if again := await self._tried_to_note(lambda: self._store.left(rows, self._worker, why)):
                logs.fault("leaving-failed", again, row=rows[0].id, method=rows[0].call.method)

    async def _tried_to_note(self, noting: Callable[[], Awaitable[None]]) -> Exception | None:
        """The fault of ours that it came to at last."""
        pauses, faults = Pauses(), 0
        while True:
            try:
                await noting()
            except StoreAway:
                pass
            except Exception as ours:
                faults += 1
                if faults >= FAULTS:
                    return ours
            else:
                return None
            await self._sleep(pauses.next())

    def _trouble(self) -> None:
        if not self.unreachable:
            log.warning("telegram-away")
        self.unreachable = True


def _named(became: Any, attempts: int) -> str:
    match became:
        case Unsent(away=False) if attempts >= ATTEMPTS:
            return "dead"
        case Refused() | Unparsable():
            return "dead"
    return OUTCOMES.get(type(became), "sent")


def _stands_in_the_way(row: Outgoing, became: Any) -> bool:
    """Whether what follows in its chat has to wait: not behind what is given up."""
    return _named(became, row.attempts) != "dead"


def _receipt(row: Outgoing, became: Any) -> Receipt | None:
    """Of what got through: Telegram's id and date of a message sent; an edit gives the message, too, or `true`."""
    match became:
        case Nothing():
            return Receipt(row, None, None)
        case Untried() | Flood() | Gone() | Moved() | Unsent() | Unsure() | Refused() | Unparsable():
            return None
        case {"message_id": int(message_id), "date": int(date)}:
            return Receipt(row, message_id, datetime.fromtimestamp(date, UTC))
    return Receipt(row, None, None)
