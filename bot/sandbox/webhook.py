"""Posting updates to the bot's webhook, as telegram-bot-api's WebhookActor.cpp does (RELIABILITY 1.1).

In order and one at a time for the messages of a chat, for the presses of a person and for what else is told of them;
side by side for all others, so what was pressed may overtake what was written before. Taken is what was answered with
2xx. Else it is posted again: at once after the first failure, then after 2 seconds, 4, … up to a minute, or after what
a Retry-After header says, until the update expires; 410 for 23 hours removes the webhook. Pauses run on real time.
"""

import asyncio
from collections import defaultdict, deque
from collections.abc import Awaitable, Callable
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any

import httpx

from bot.sandbox.clock import Clock
from bot.sandbox.queue import UpdateQueue, source
from bot.sandbox.store import Store
from bot.sandbox.trouble import Trouble

Json = dict[str, Any]

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105, the header's name
IDLE_SECONDS = 60
LONGEST_PAUSE, LONGEST_ASKED_FOR = 60.0, 3600.0  # seconds
GONE_FOR = timedelta(hours=23)


@dataclass(frozen=True)
class Hook:
    url: str
    secret: str = ""
    connections: int = 40


class Webhook:
    """`hook` is where updates go, None while they are polled. It is kept with the sandbox's data.

    `error` is the latest failure: its Unix time and Telegram's words for it.
    """

    def __init__(self, store: Store, queue: UpdateQueue, clock: Clock, trouble: Callable[[], Trouble]) -> None:
        self._store, self._queue, self._clock, self._trouble = store, queue, clock, trouble
        self.sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
        self.error: tuple[int, str] | None = None
        self.hook = next((Hook(**row) for _, row in store.all("webhook")), None)
        self._gone_since: datetime | None = None
        self._posting: asyncio.Task[None] | None = None

    def set(self, hook: Hook | None) -> None:
        """From now on updates go there; those that wait already, first."""
        self.stop()
        self.hook, self.error, self._gone_since = hook, None, None
        if hook:
            self._store.keep("webhook", 0, asdict(hook))
        else:
            self._store.drop("webhook", [0])
        self.start()

    def start(self) -> None:
        """Does nothing when there is no webhook. Needs a running event loop."""
        if self.hook and not self._posting:
            self._posting = asyncio.create_task(self._post_all(self.hook))

    def stop(self) -> None:
        """What is under way is given up; it is posted again at the next start."""
        if self._posting:
            self._posting.cancel()
            self._posting = None

    async def _post_all(self, hook: Hook) -> None:
        lanes: defaultdict[tuple[str, int], deque[Json]] = defaultdict(deque)
        slots = asyncio.Semaphore(hook.connections)
        seen = 0

        async def post_lane(client: httpx.AsyncClient, lane: tuple[str, int]) -> None:
            while lanes[lane]:
                await self._post_until_taken(client, hook, lanes[lane][0], slots)
                lanes[lane].popleft()
            del lanes[lane]

        limits = httpx.Limits(max_connections=hook.connections)
        async with (
            httpx.AsyncClient(timeout=IDLE_SECONDS, limits=limits, trust_env=False) as client,
            asyncio.TaskGroup() as lanes_at_work,
        ):
            while True:
                for body in [*self._queue.take_repeated(), *self._queue.after(seen)]:
                    seen = max(seen, body["update_id"])
                    lane = source(*_event(body))
                    lanes[lane].append(body)
                    if len(lanes[lane]) == 1:
                        lanes_at_work.create_task(post_lane(client, lane))
                await self._queue.bell.wait(IDLE_SECONDS)

    async def _post_until_taken(
        self, client: httpx.AsyncClient, hook: Hook, body: Json, slots: asyncio.Semaphore
    ) -> None:
        failures, pause = 0, 1.0
        while self._queue.hands_out(body):
            while self._trouble().outage:
                await self._queue.bell.wait(IDLE_SECONDS)
            async with slots:
                asked_for = await self._post(client, hook, body)
            if asked_for is None:
                self._queue.take(body)
                return
            if not asked_for and failures:
                pause = min(LONGEST_PAUSE, pause * 2)
            failures += 1
            await self.sleep(asked_for or (pause if failures > 1 else 0))

    async def _post(self, client: httpx.AsyncClient, hook: Hook, body: Json) -> float | None:
        """None when it was taken, else the seconds that the answer asks to wait, 0 when it says nothing of it."""
        headers = {SECRET_HEADER: hook.secret} if hook.secret else {}
        try:
            answer = await client.post(hook.url, json=body, headers=headers)
        except httpx.TimeoutException:
            return self._failed("Read timeout expired")
        except httpx.ConnectError:
            return self._failed("Connection refused")
        except httpx.HTTPError:
            return self._failed("Webhook connection closed")
        if answer.is_success:
            self._gone_since = None
            return None
        self._failed(f"Wrong response from the webhook: {answer.status_code} {answer.reason_phrase}")
        self._gone_since = (self._gone_since or self._clock.now()) if answer.status_code == 410 else None
        if self._gone_since and self._clock.now() - self._gone_since > GONE_FOR:
            self.set(None)
        asked_for = answer.headers.get("retry-after", "")
        return min(float(asked_for), LONGEST_ASKED_FOR) if asked_for.isdecimal() else 0.0

    def _failed(self, words: str) -> float:
        self.error = (int(self._clock.now().timestamp()), words)
        return 0.0


def _event(body: Json) -> tuple[str, Json]:
    return next((kind, event) for kind, event in body.items() if kind != "update_id")
