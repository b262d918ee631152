"""The coach at work: receiving, working, sending and ticking side by side, until it is told to stop."""

import asyncio
import contextlib
import gc
import secrets
import socket
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import structlog
from telegram.error import BadRequest, Forbidden, TelegramError

from bot import logs
from bot.clock import Clock
from bot.inviting import Codes
from bot.leasing import Lease
from bot.metrics import Metrics
from bot.reporting import Reporter
from bot.settings import Settings
from bot.storage import Incoming, Store
from bot.storage.leases import POLL
from bot.telegram import profile
from bot.telegram.answering import Answers
from bot.telegram.api import Api
from bot.telegram.intake import Intake
from bot.telegram.limits import Limits
from bot.telegram.receiving import POLL_SECONDS, Receiver
from bot.telegram.sending import Sender
from bot.ticking import Polls, Ticker
from bot.warming import Warming
from bot.web.registering import Registration
from bot.working import Mind, Worker
from dialogs import nudges
from dialogs.engine.coach import Coach
from dialogs.engine.turn import take_turn
from dialogs.engine.words import Words
from dialogs.understanding.warming import warm_up

TOGETHER = 32  # mentees whose turns share a transaction, when so many wait
ENDING = 8.0  # seconds; Docker kills after ten
REPORTING = 0.5  # seconds at the end, for what went wrong at the end
SETTLING = 30.0

log = structlog.stdlib.get_logger(__name__)


class Service:
    """`api` is initialized, `store` open; both stay their owner's to close. `port` is where the web app listens,
    `folder` the one whose disk the database fills. `backup` is called each hour, and knows whether one is due.
    """

    def __init__(
        self,
        settings: Settings,
        clock: Clock,
        api: Api,
        store: Store,
        words: Words,
        coach: Coach,
        *,
        side_by_side: int = 1,
        poll_seconds: int = POLL_SECONDS,
        port: socket.socket | None = None,
        folder: Path | None = None,
        backup: Callable[[], Awaitable[None]] | None = None,
    ) -> None:
        self._api, self.words, self.coach, self._side_by_side = api, words, coach, side_by_side
        self._settings, self._clock, self._port = settings, clock, port
        self.metrics = Metrics()
        name = secrets.token_hex(8)
        mind = Mind(partial(take_turn, coach), nudges.wake, words)
        self.answers = Answers(api, waits=store.waits)
        self.warming = Warming(self._warm_up)
        self.sender = Sender(api, store, clock, name, settings.messages_per_second, became=self._became)
        ring = self.sender.bell.ring
        self.worker = Worker(
            store,
            clock,
            mind,
            answer=self.answers.give,
            measured=self.metrics.turned,
            counted=self.metrics.counted,
            together=TOGETHER,
            codes=Codes(settings.codes),
            operator=settings.operator_chat,
            warming=self.warming,
            outlet=self.sender if "send" in settings.roles else None,
        )
        limits = Limits(settings.intake_per_minute)
        self._intake = Intake(store, clock, self._arrived, settings.allowed_users, limits, self._dropped)
        self.receiver: Receiver | Registration
        self._lease: Lease | None = None
        if settings.webhook_url and settings.secret:
            self.receiver = Registration(api, settings.webhook_url, settings.secret)
        else:
            self._lease = Lease(store, POLL, name)
            self.receiver = Receiver(api, self._intake, poll_seconds=poll_seconds, lease=self._lease)
        ticks = "tick" in settings.roles
        self.ticker = Ticker(store, clock, name, self._polls, self.worker.bell.ring, ticks=ticks, backup=backup)
        self.store = store
        chat = settings.operator_chat
        self.reporter = None if chat is None else Reporter(store, clock, chat, ring, folder)

    async def run(self, stop: asyncio.Event) -> None:
        """Until `stop`; then nothing new is begun, and what is under way has eight seconds to end.

        A part that ends by itself is a fault of ours: it is logged, and ends the rest.
        """
        with logs.telling(self.reporter.fault) if self.reporter else contextlib.nullcontext():
            await self._run(stop)
            if self.reporter:
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(REPORTING):
                        await self.reporter.look()

    async def _run(self, stop: asyncio.Event) -> None:
        asyncio.get_running_loop().set_exception_handler(_noted)
        ended = asyncio.Event()
        ticking = asyncio.create_task(self.ticker.run(ended))  # to the end: it says that what is being sent is ours
        running = {asyncio.create_task(part) for part in self._parts(stop)}
        showing = asyncio.create_task(self.introduce(self.words, self.coach))
        reaching = asyncio.create_task(self._reach_operator())
        warming = asyncio.create_task(self.warming.run(self.worker.bell.ring))
        stopping = asyncio.create_task(stop.wait())
        await asyncio.wait({stopping, ticking, *running}, return_when=asyncio.FIRST_COMPLETED)
        stop.set()
        self.worker.bell.ring()
        self.sender.bell.ring()
        await asyncio.wait(running, timeout=ENDING)
        ended.set()
        self.answers.close()
        for task in {*running, showing, reaching, warming}:
            task.cancel()
        for ended_as in await asyncio.gather(*running, showing, reaching, warming, ticking, return_exceptions=True):
            if isinstance(ended_as, Exception):
                logs.fault("part-ended", ended_as)

    def _warm_up(self) -> None:
        warm_up(self._clock.now())
        gc.freeze()  # of all these tables nothing is ever garbage; to look through them takes a tenth of a second

    def _parts(self, stop: asyncio.Event) -> list[Coroutine[Any, Any, None]]:
        roles = self._settings.roles
        parts = []
        if self._port:
            parts.append(self._serve(self._port, stop))
        # Whoever ticks has to know whether Telegram still holds something; with polling the one who polls notes it.
        if "receive" in roles or ("tick" in roles and isinstance(self.receiver, Registration)):
            parts.append(self.receiver.run(stop))
        if "receive" in roles and self._lease:
            parts.append(self._lease.run(stop))
        if "turn" in roles:
            parts += [self.worker.run(stop) for _ in range(self._side_by_side)]
        if "send" in roles:
            parts.append(self.sender.run(stop))
        if self.reporter:
            parts.append(self.reporter.run(stop))
        return parts

    async def _serve(self, port: socket.socket, stop: asyncio.Event) -> None:
        from bot.web import app, serving, webhook  # a quarter of a second that a start without a port does not need

        hook = None
        url, secret = self._settings.webhook_url, self._settings.secret
        if url and secret and "receive" in self._settings.roles:
            hook = urlsplit(url).path, webhook.Webhook(self._intake, secret)
        await serving.serve(app.app(self.store, self._clock, self.metrics, stop.is_set, hook), port, stop)

    async def settle(self) -> None:
        """Until what is due now has been put, decided and sent; at most half a minute when something is away."""
        await self.ticker.tick()
        while self.ticker.shut:
            await asyncio.sleep(0.2)
            await self.ticker.tick()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(SETTLING):
                await self._drain()
                while await self.store.oldest_waiting() is not None:  # what the sender found out
                    await self._drain()

    async def _drain(self) -> None:
        for loop in (self.worker, self.sender):
            looked = loop.looked
            while loop.looked < looked + 2 or not loop.idle:  # the first look may have begun before now
                loop.bell.ring()
                await asyncio.sleep(0.01)

    def _arrived(self, incoming: Sequence[Incoming]) -> None:
        for one in incoming:
            self.metrics.received(one.kind)
            if one.kind == "press":
                self.answers.expect(one.body["callback"], one.update_id)
        self.worker.bell.ring()

    def _became(self, lane: str, outcome: str) -> None:
        self.metrics.sent(lane, outcome)
        if self.reporter:
            self.reporter.became(outcome)

    def _dropped(self, one: Incoming) -> None:
        self.metrics.dropped(one.kind)
        if one.kind == "press":
            self.answers.expect(one.body["callback"])  # else the button would go on waiting

    def _polls(self) -> Polls | None:
        if isinstance(self.receiver, Receiver) and not self.receiver.polling:
            return None
        return Polls(self.receiver.polls, self.receiver.drained)

    async def _reach_operator(self) -> None:
        """A chat that cannot be written to is no use when something is wrong: said now, in the log."""
        if self._settings.operator_chat is None:
            return
        typing = {"chat_id": self._settings.operator_chat, "action": "typing"}
        try:
            await self._api.call("sendChatAction", typing, read_seconds=5)
        except (BadRequest, Forbidden):
            log.error("operator-chat-refused")
        except TelegramError:
            return  # who sends says so

    async def introduce(self, words: Words, coach: Coach) -> None:
        """Name, descriptions and the commands with words for it, in the coach's order, as the phone shows them."""
        names = [name for name in coach.commands if words.has(f"commands-{name}")]
        await profile.show(self._api, words, [name for name in names if name != "feedback" or coach.heard])


def _noted(loop: asyncio.AbstractEventLoop, context: dict[str, object]) -> None:
    """asyncio's own report would write out an exception's text."""
    ours = context.get("exception")
    if isinstance(ours, Exception):
        logs.fault("task-failed", ours)
