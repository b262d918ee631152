"""One request to the Bot API: a method by its name, plain JSON in and out.

`telegram.Bot`'s own methods make objects of what comes and goes. The coach stores calls as JSON and reads updates as
JSON, so that neither an unknown field nor an unknown kind of update can stop it.
"""

import os
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

import httpx
from telegram import Bot, InputFile
from telegram.error import RetryAfter

from bot.telegram.http import Http

READ_SECONDS = 35.0  # a read that times out leaves us unsure, so it is long (RELIABILITY 4.5)
CONNECTIONS = 40  # at once; one more waits for one of them
LOOPBACK = {"127.0.0.1", "localhost", "::1"}

os.environ.setdefault("PTB_TIMEDELTA", "1")  # else the library warns at each 429 that its number will be a timedelta


class Api(Bot):
    """Errors are those of `telegram.error`; getUpdates has a connection of its own."""

    async def call(self, method: str, params: Mapping[str, Any], read_seconds: float = READ_SECONDS) -> Any:
        """Carries out one call and gives Telegram's `result`. An `InputFile` among the parameters is uploaded."""
        return await self._post(method, dict(params), read_timeout=read_seconds)


def api(token: str, address: str, connections: int = CONNECTIONS) -> Api:
    """Not yet initialized: `async with` it. No proxy is used for a server on this machine."""
    # Reading the certificates takes a tenth of a second: once for both, and not at all without TLS.
    verify = httpx.create_ssl_context() if address.startswith("https:") else False
    proxied = urlsplit(address).hostname not in LOOPBACK
    return Api(
        token,
        base_url=f"{address}/bot",
        base_file_url=f"{address}/file/bot",
        request=Http(connections, READ_SECONDS, verify, proxied),
        get_updates_request=Http(2, READ_SECONDS, verify, proxied),
    )


def attached(content: bytes, filename: str) -> InputFile:
    """What a call uploads in place of a file's id."""
    return InputFile(content, filename=filename)


def seconds(flood: RetryAfter) -> float:
    """How long Telegram wants us to wait."""
    wait = flood.retry_after
    return float(wait) if isinstance(wait, int) else wait.total_seconds()
