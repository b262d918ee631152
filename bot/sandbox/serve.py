"""Serves the stand-in's web app with uvicorn, on this machine only, ending promptly."""

import asyncio
import contextlib
import socket
from collections.abc import Generator

import uvicorn
from starlette.types import ASGIApp

from bot.sandbox.loopback import is_loopback
from bot.sandbox.telegram import StandIn


class Server(uvicorn.Server):
    """A server to `await serve()`: `ready` is set once it listens; set `should_exit` to end it.

    It lets the long polls go when it ends: uvicorn would wait for them.
    """

    def __init__(self, config: uvicorn.Config, stand_in: StandIn, handle_signals: bool) -> None:
        super().__init__(config)
        self._stand_in = stand_in
        self._handle_signals = handle_signals
        self.ready = asyncio.Event()

    @property
    def address(self) -> str:
        """Where it is reached once it is ready, as http://host:port."""
        host, port = self.servers[0].sockets[0].getsockname()[:2]
        return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        with super().capture_signals() if self._handle_signals else contextlib.nullcontext():
            yield

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self.ready.set()
            self._stand_in.webhook.start()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._stand_in.close()
        await super().shutdown(sockets)


def server(
    app: ASGIApp, stand_in: StandIn, *, host: str = "127.0.0.1", port: int = 0, handle_signals: bool = False
) -> Server:
    """The server; port 0 takes a free one, `handle_signals` lets SIGINT and SIGTERM end it.

    Raises ValueError for a host that is not this machine.
    """
    if not is_loopback(host):
        raise ValueError(f"the sandbox serves this machine only: HOST is 127.0.0.1, ::1 or localhost, not {host!r}")
    config = uvicorn.Config(
        app, host=host, port=port, http="h11", ws="none", lifespan="off", log_config=None, access_log=False,
        timeout_graceful_shutdown=3,
    )  # fmt: skip
    return Server(config, stand_in, handle_signals)
