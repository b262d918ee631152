"""A bot's web server on this machine, to which the stand-in posts updates."""

import asyncio
import contextlib
from collections import deque
from collections.abc import AsyncIterator, Callable
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

Json = dict[str, Any]


class Receiver:
    """`got` is each update with the headers it came with. `answers` come first; then `usual` answers, or 200 does."""

    def __init__(self) -> None:
        self.address = ""
        self.got: list[tuple[Json, dict[str, str]]] = []
        self.answers: deque[Response] = deque()
        self.usual: Callable[[Json], Response] = lambda update: Response()
        self.at_work = self.most_at_work = 0
        self._more = asyncio.Condition()

    def texts(self) -> list[str]:
        return [update["message"]["text"] for update, _ in self.got if "message" in update]

    async def got_so_many(self, count: int) -> None:
        async with asyncio.timeout(10), self._more:
            await self._more.wait_for(lambda: len(self.got) >= count)

    async def receive(self, request: Request) -> Response:
        update = await request.json()
        self.at_work += 1
        self.most_at_work = max(self.most_at_work, self.at_work)
        await asyncio.sleep(0)
        self.at_work -= 1
        self.got.append((update, dict(request.headers)))
        async with self._more:
            self._more.notify_all()
        return self.answers.popleft() if self.answers else self.usual(update)


@contextlib.asynccontextmanager
async def receiving() -> AsyncIterator[Receiver]:
    """A receiver that listens; its webhook is at `address`."""
    receiver = Receiver()
    app = Starlette(routes=[Route("/hook", receiver.receive, methods=["POST"])])
    config = uvicorn.Config(
        app, port=0, http="h11", ws="none", lifespan="off", log_config=None, timeout_graceful_shutdown=1
    )
    running = uvicorn.Server(config)
    serving = asyncio.create_task(running._serve())
    while not running.started:  # noqa: ASYNC110, uvicorn tells nobody that it listens
        await asyncio.sleep(0.001)
    receiver.address = f"http://127.0.0.1:{running.servers[0].sockets[0].getsockname()[1]}/hook"
    yield receiver
    running.should_exit = True
    await asyncio.wait_for(serving, 10)
