"""A stand-in in memory, spoken to over ASGI from both sides: as the bot, and as a person."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
from starlette.types import ASGIApp

from bot.sandbox import OwnClock, StandIn, app, server

Json = dict[str, Any]
START = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c49444154789c63f8ffff3f0005fe02fe0def46b80000000049454e44ae426082"
)


class World:
    def __init__(self, folder: Path | None = None) -> None:
        self.clock = OwnClock(standing_at=START)
        self.stand_in = StandIn(self.clock, folder=folder)
        self.app = app(self.stand_in, self.clock.move)
        self.http = httpx.AsyncClient(transport=httpx.ASGITransport(self.app), base_url="http://127.0.0.1")

    async def call(self, method: str, **params: Any) -> Json:
        """A Bot API request as JSON; gives the whole envelope."""
        answer = await self.http.post(f"/bot{self.stand_in.token}/{method}", json=params)
        envelope: Json = answer.json()
        assert answer.status_code == envelope.get("error_code", 200)
        return envelope

    async def bot(self, method: str, **params: Any) -> Any:
        envelope = await self.call(method, **params)
        assert envelope["ok"], envelope
        return envelope["result"]

    async def refused(self, method: str, **params: Any) -> str:
        envelope = await self.call(method, **params)
        assert not envelope["ok"], f"{method} was carried out"
        return str(envelope["description"])

    async def person(self, name: str = "Ada") -> int:
        """A person who has written /start; its update is confirmed."""
        made = await self.post("people", name=name, language_code="en")
        await self.post(f"chats/{made['id']}/text", text="/start")
        self.stand_in.queue.clear()
        return int(made["id"])

    async def post(self, path: str, **body: Any) -> Json:
        answer = await self.http.post(f"/sandbox/{path}", json=body)
        assert answer.status_code == 200, answer.text
        found: Json = answer.json()
        return found

    async def chat(self, id: int, after: int = 0) -> Json:
        answer = await self.http.get(f"/sandbox/chats/{id}", params={"after": after})
        found: Json = answer.json()
        return found

    async def updates(self, **params: Any) -> list[Json]:
        found: list[Json] = await self.bot("getUpdates", **params)
        return found

    async def polled(self) -> None:
        """Until a getUpdates is under way."""
        while not self.stand_in.poll_number:  # noqa: ASYNC110, the stand-in tells nobody that a poll began
            await asyncio.sleep(0)

    def later(self, **spans: float) -> None:
        self.clock.ahead += timedelta(**spans)

    async def close(self) -> None:
        await self.http.aclose()
        self.stand_in.close()
        self.stand_in.store.close()


@contextlib.asynccontextmanager
async def served(page: ASGIApp, stand_in: StandIn) -> AsyncIterator[str]:
    """On a free port; gives http://host:port."""
    running = server(page, stand_in)
    serving = asyncio.create_task(running.serve())
    await asyncio.wait_for(running.ready.wait(), 10)
    yield running.address
    running.should_exit = True
    with contextlib.suppress(asyncio.CancelledError):
        await asyncio.wait_for(serving, 10)
