"""The route that Telegram posts updates to. 200 says "committed"; all else, and it posts the same again.

Telegram posts a chat's messages one after another and waits for each, so their order is kept; what comes twice is the
inbox's to know (RELIABILITY 1.1).
"""

import asyncio
import hmac
import json

import structlog
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from bot import logs
from bot.storage import StoreAway
from bot.telegram.intake import Intake

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105, the header's name
LARGEST = 1_048_576  # bytes; the longest message, with all that a message may quote, is a fraction of it
SLOWEST = 10.0  # seconds that a body may take
AWAY_SECONDS = 5  # what Telegram is asked to wait while the database is away; it takes up to 3,600

log = structlog.stdlib.get_logger(__name__)


class Webhook:
    """Any request without `secret` is refused before a byte of its body is read."""

    def __init__(self, intake: Intake, secret: str, slowest: float = SLOWEST) -> None:
        self._intake, self._secret, self._slowest = intake, secret.encode(), slowest

    async def receive(self, request: Request) -> Response:
        shown = request.headers.get(SECRET_HEADER, "").encode("latin-1")
        if not hmac.compare_digest(shown, self._secret):
            return _refused(403)
        try:
            async with asyncio.timeout(self._slowest):
                body = await _whole(request)
        except TimeoutError:
            return _refused(408)
        except ClientDisconnect:
            return _refused(400)
        if body is None:
            log.error("update-too-large")
            return _refused(413)
        try:
            update = json.loads(body)
        except (ValueError, RecursionError):
            return _refused(400)
        if not isinstance(update, dict):
            return _refused(400)
        try:
            await self._intake.keep([update])
        except StoreAway:
            return Response(status_code=503, headers={"retry-after": str(AWAY_SECONDS)})
        except Exception as ours:  # its text may hold what was written: it must not reach the server's own log
            logs.fault("receiving-failed", ours)
            return Response(status_code=500)
        return Response()


async def _whole(request: Request) -> bytes | None:
    """None when it is larger than an update can be."""
    said = request.headers.get("content-length", "0")
    if not said.isdecimal() or int(said) > LARGEST:
        return None
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > LARGEST:
            return None
    return bytes(body)


def _refused(status: int) -> Response:
    """The connection ends with it: what is left of the body is not waited for."""
    return Response(status_code=status, headers={"connection": "close"})
