"""Milepost and Telegram's stand-in in one process, over real HTTP, with a clock that the test moves.

The coach is all of it: `bot.service.Service` with the real store on a SQLite file, the real words, the real sender. It
can be stopped and started again, as a machine that goes down. Nothing here knows what the coach says.
"""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Literal

import httpx
from pydantic import SecretStr

from bot import starting
from bot.clock import MovableClock
from bot.rehearsal import Rehearsal
from bot.sandbox import StandIn, app, server
from bot.service import Service
from bot.settings import Settings
from bot.storage.tables import metadata
from bot.walking import Mover
from tests.proof.engines import Engine, Sqlite
from tests.telegram_schema import WrongSchema, check_request

START = datetime(2027, 3, 1, 9, 30, tzinfo=UTC)  # a Monday
TROUBLE = {"429", "500", "502", "dropped_before", "outage"}
PATIENCE = 15.0  # seconds of real time until a test gives up waiting

Json = dict[str, Any]


class RunningClock(MovableClock):
    """Begins at `START` and runs, so that pauses of the coach's clock end; jumps when it is moved."""

    def __init__(self, file: Path) -> None:
        super().__init__(file)
        self._began = time.monotonic()

    def now(self) -> datetime:
        return START + timedelta(seconds=time.monotonic() - self._began) + self._ahead

    def put_back(self, by: timedelta) -> None:
        """As when a machine's wrong time is set right."""
        self._ahead -= by


class World:
    """`data` is the coach's folder and holds nothing of the stand-in's. `expected`: refusals and trouble that the test
    asks for; any other answer but "ok" to a request of the coach fails it at the end. The database is `engine`'s."""

    def __init__(self, data: Path, engine: Engine | None = None) -> None:
        self.data, self.engine = data, engine or Sqlite()
        self.clock = RunningClock(data / "clock")
        self.stand_in = StandIn(self.clock)
        self.expected: set[str] = set()
        self.address = ""
        self.http: httpx.AsyncClient
        self._service: Service | None = None
        self._coming_down = AsyncExitStack()

    @property
    def is_up(self) -> bool:
        return self._service is not None

    @property
    def service(self) -> Service:
        assert self._service, "the coach is down"
        return self._service

    @asynccontextmanager
    async def serving(self) -> AsyncIterator[None]:
        """The stand-in listens; `http` speaks as people do."""
        running = server(app(self.stand_in, self._move), self.stand_in)
        listening = asyncio.create_task(running.serve())
        await asyncio.wait_for(running.ready.wait(), PATIENCE)
        self.address = running.address
        try:
            async with httpx.AsyncClient(base_url=f"{self.address}/sandbox/", timeout=60, trust_env=False) as self.http:
                yield
        finally:
            await self.stop()
            running.should_exit = True
            await asyncio.wait_for(listening, PATIENCE)
            self.stand_in.store.close()

    async def start(self) -> None:
        """The coach comes up; what waits is on its way when this returns."""
        settings = Settings.model_construct(
            telegram_token=SecretStr(self.stand_in.token),
            telegram_api_url=self.address,
            database_url=SecretStr(self.engine.url(self.data)),
            messages_per_second=1000,
            reading_seconds=0,
            intake_per_minute=0,
        )
        stop = asyncio.Event()
        up = starting.service(settings, self.data, self.clock, stop, poll_seconds=1)
        self._service = await self._coming_down.enter_async_context(up)
        self.stand_in.desk = Rehearsal(self._service, self.clock, self.stand_in.chats.ring)
        running = asyncio.create_task(self._service.run(stop))

        async def down() -> None:
            stop.set()
            await asyncio.wait_for(running, PATIENCE)

        self._coming_down.push_async_callback(down)

    async def stop(self) -> None:
        """The coach goes down in good order."""
        await self._coming_down.aclose()
        self._service = self.stand_in.desk = None

    async def rest(self) -> None:
        """Until all that people wrote has been received, decided and answered."""
        async with asyncio.timeout(PATIENCE):
            while self.stand_in.queue.count():  # noqa: ASYNC110, the stand-in tells nobody that an update was confirmed
                await asyncio.sleep(0.005)
            await self.service.settle()
            while self._unfinished():  # noqa: ASYNC110, as above
                await asyncio.sleep(0.02)

    def _unfinished(self) -> int:
        """Events that wait for their turn, and calls that are to be sent or under way."""
        waiting = (
            "SELECT (SELECT count(*) FROM inbox WHERE state = 'waiting')"
            " + (SELECT count(*) FROM outbox WHERE state IN ('waiting', 'sending'))"
        )
        return int(self.engine.rows(self.data, waiting)[0][0])

    async def polled(self) -> None:
        """Until the coach has asked for updates once more, and dealt with what it got."""
        asked = self.stand_in.poll_number
        async with asyncio.timeout(PATIENCE):
            while self.stand_in.poll_number < asked + 2:  # noqa: ASYNC110, as above
                await asyncio.sleep(0.005)
        await self.rest()

    async def walk(self, **span: float) -> None:
        """Time passes; whatever falls due on the way is sent."""
        await self.rest()
        await self._move("walk", timedelta(**span))

    async def walk_to(self, day: int, hour: int, minute: int = 0, month: int = 3) -> None:
        """Until that hour (UTC) of 2027."""
        until = datetime(2027, month, day, hour, minute, tzinfo=UTC) - self.clock.now()
        assert until > timedelta(), "time does not go back"
        await self.rest()
        await self._move("walk", until)

    async def next_request(self) -> None:
        """Until one more request has come."""
        before = len(self.stand_in.requests)
        async with asyncio.timeout(PATIENCE):
            while len(self.stand_in.requests) == before:  # noqa: ASYNC110, as above
                await asyncio.sleep(0.005)

    async def trouble(self, kind: str, **options: Any) -> None:
        """The stand-in misbehaves from here on: bot/sandbox/knobs_api.py says how."""
        answer = await self.http.post("trouble", json={"kind": kind, **options})
        assert answer.status_code == 200, answer.text

    def leap(self, **span: float) -> None:
        """Time in which nobody runs."""
        self.clock.move(timedelta(**span))

    def check_requests(self) -> None:
        """Raises unless each request fits the Bot API, and was carried out or refused as the test expected.

        What met trouble was not even read by the stand-in; when it comes again it is.
        """
        wrong: list[str] = []
        for request in self.stand_in.requests:
            try:
                if request.outcome not in TROUBLE:
                    check_request(request.method, request.params)
            except WrongSchema as fault:
                wrong.append(str(fault))
            if request.outcome not in {"ok", "under way"} | self.expected and request.method != "getUpdates":
                wrong.append(f"{request.method} {request.params}: {request.outcome}")
        assert not wrong, "\n".join(wrong)

    def rows(self) -> dict[str, list[Json]]:
        """All that the database holds, as it is stored, by table."""
        found = {}
        for name, table in metadata.tables.items():
            columns = '", "'.join(table.c.keys())
            found[name] = [
                dict(zip(table.c.keys(), row, strict=True))
                for row in self.engine.rows(self.data, f'SELECT "{columns}" FROM {name}')
            ]
        return found

    def requests(self, method: str) -> list[Json]:
        """What the coach asked for so far, by method."""
        return [request.params for request in self.stand_in.requests if request.method == method]

    async def _move(self, kind: Literal["walk", "leap"], by: timedelta) -> None:
        await Mover(self.service, self.service.store, self.clock).move(kind, by)
