"""The port, taken before anything else so that a wrong one is told at once, and uvicorn behind it."""

import asyncio
import contextlib
import socket
from collections.abc import Generator

import uvicorn
from starlette.types import ASGIApp

from bot.settings import Settings, SettingsTrouble

WAITING = 2048  # connections that are not yet taken; Telegram opens at most a hundred
AT_ONCE = 2000  # requests; one more is answered by 503
ENDING = 3  # seconds for requests under way at the end


def listening(settings: Settings) -> socket.socket:
    """The open port. Raises `SettingsTrouble`."""
    host, port = settings.host, settings.port
    made = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_STREAM)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        made.bind((host, port))
        made.listen(WAITING)
    except OSError as trouble:
        made.close()
        raise SettingsTrouble(f"HOST {host} and PORT {port} cannot be used ({trouble.strerror}).") from None
    return made


class _Server(uvicorn.Server):
    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        """They are the command line's."""
        yield


async def serve(app: ASGIApp, port: socket.socket, stop: asyncio.Event) -> None:
    """Until `stop`; then requests under way have three seconds to end."""
    config = uvicorn.Config(
        app,
        http="h11",
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        proxy_headers=False,  # nothing here rests on who asks
        server_header=False,
        backlog=WAITING,
        limit_concurrency=AT_ONCE,
        timeout_graceful_shutdown=ENDING,
    )
    server = _Server(config)
    serving = asyncio.create_task(server.serve(sockets=[port]))
    stopping = asyncio.ensure_future(stop.wait())
    try:
        await asyncio.wait({serving, stopping}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        stopping.cancel()
        server.should_exit = True
    await serving
