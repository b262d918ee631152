"""The route itself, asked over HTTP's shapes but without a port."""

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from starlette.routing import Route
from structlog.testing import capture_logs

from bot.storage import Incoming, Store, StoreAway
from bot.storage.inbox import Admit
from bot.telegram.intake import Intake
from bot.web.webhook import LARGEST, SECRET_HEADER, Webhook
from tests.bot.outboxes import kinds_waiting
from tests.bot.telegram.updates_made import text
from tests.bot.times import StandingClock

SECRET = "a-secret-for-tests"


class Failing:
    """A store whose commits end so, until they do not."""

    def __init__(self, store: Store, *faults: Exception) -> None:
        self.store, self.faults = store, list(faults)

    async def receive(self, incoming: Sequence[Incoming], now: datetime, admit: Admit) -> list[Incoming]:
        if self.faults:
            raise self.faults.pop(0)
        return await self.store.receive(incoming, now, admit)


class Desk:
    """Somebody who posts, and what was announced."""

    def __init__(self, store: Any, clock: StandingClock, slowest: float = 10.0) -> None:
        self.arrived: list[Incoming] = []
        hook = Webhook(Intake(store, clock, self.arrived.extend), SECRET, slowest)
        app = Starlette(routes=[Route("/telegram", hook.receive, methods=["POST"])])
        self.http = httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://coach")

    async def post(self, content: Any, secret: str | None = SECRET) -> httpx.Response:
        headers = {} if secret is None else {SECRET_HEADER: secret}
        body = json.dumps(content).encode() if isinstance(content, dict) else content
        return await self.http.post("/telegram", content=body, headers=headers)


@pytest.fixture
def desk(store: Store, clock: StandingClock) -> Desk:
    return Desk(store, clock)


async def test_200_says_that_it_is_committed(desk: Desk, tmp_path: Path) -> None:
    """RELIABILITY 8, rule 1; the worker is woken after that."""
    answer = await desk.post(text(41))
    assert (answer.status_code, answer.content) == (200, b"")
    assert kinds_waiting(tmp_path) == ["message"]
    assert [one.update_id for one in desk.arrived] == [41]


async def test_the_same_update_again_is_taken_again_and_kept_once(desk: Desk, tmp_path: Path) -> None:
    """Telegram posts anew what it heard no answer to."""
    for _ in range(3):
        assert (await desk.post(text(41))).status_code == 200
    assert kinds_waiting(tmp_path) == ["message"]


@pytest.mark.parametrize("secret", [None, "", "a-secret-for-test", "A-SECRET-FOR-TESTS", "ünïcödé"])
async def test_who_does_not_show_the_secret_is_refused_before_the_body_is_read(
    secret: str | None, desk: Desk, tmp_path: Path
) -> None:
    read: list[bytes] = []

    async def body() -> AsyncIterator[bytes]:
        read.append(b"{")
        yield b"{"

    shown = [] if secret is None else [(SECRET_HEADER.encode(), secret.encode())]
    answer = await desk.http.post("/telegram", content=body(), headers=shown)
    assert answer.status_code == 403
    assert (read, desk.arrived, kinds_waiting(tmp_path)) == ([], [], [])


async def test_while_the_database_is_away_telegram_is_asked_to_come_again(
    store: Store, clock: StandingClock, tmp_path: Path
) -> None:
    desk = Desk(Failing(store, StoreAway("locked")), clock)
    away = await desk.post(text(41))
    assert (away.status_code, away.headers["retry-after"]) == (503, "5")
    assert desk.arrived == []
    assert (await desk.post(text(41))).status_code == 200
    assert kinds_waiting(tmp_path) == ["message"]


async def test_a_fault_of_ours_is_no_200_and_says_nothing_of_what_was_written(
    store: Store, clock: StandingClock
) -> None:
    desk = Desk(Failing(store, KeyError("canary")), clock)
    with capture_logs() as logged:
        answer = await desk.post(text(41, words="canary"))
    assert answer.status_code == 500
    assert "canary" not in answer.text + str(logged)
    assert [line["event"] for line in logged] == ["receiving-failed"]


@pytest.mark.parametrize("body", [b"", b"hello", b"[]", b"\xff\xfe", b"[" * 100_000])
async def test_what_is_no_update_is_refused(body: bytes, desk: Desk) -> None:
    assert (await desk.post(body)).status_code == 400


async def test_a_new_kind_of_update_is_taken_and_left_alone(desk: Desk, tmp_path: Path) -> None:
    """Else Telegram would post it for a day, and hold back all that comes after it."""
    assert (await desk.post({"update_id": 1, "something_new": {"a": 1}})).status_code == 200
    assert kinds_waiting(tmp_path) == []


async def test_an_oversized_body_is_refused_whether_it_says_so_or_not(desk: Desk) -> None:
    read: list[int] = []

    async def too_much() -> AsyncIterator[bytes]:
        while len(read) < 100:
            read.append(1)
            yield b" " * 65_536
        raise AssertionError("it reads on and on")

    assert (await desk.post(b" " * (LARGEST + 1))).status_code == 413
    # httpx's own transport would hand over the whole: so the app is spoken to directly.
    sent = [message async for message in _spoken_to(desk, too_much())]
    assert sent[0]["status"] == 413
    assert len(read) == LARGEST // 65_536 + 1
    read.clear()
    sent = [message async for message in _spoken_to(desk, too_much(), (b"content-length", b"1048577"))]
    assert (sent[0]["status"], read) == (413, []), "what says so is not read at all"


async def test_a_body_that_drips_is_cut(store: Store, clock: StandingClock) -> None:
    async def drips() -> AsyncIterator[bytes]:
        yield b"{"
        await asyncio.Event().wait()

    desk = Desk(store, clock, slowest=0.01)
    sent = [message async for message in _spoken_to(desk, drips())]
    assert sent[0]["status"] == 408
    assert (b"connection", b"close") in sent[0]["headers"]


async def _spoken_to(desk: Desk, body: AsyncIterator[bytes], *more: tuple[bytes, bytes]) -> AsyncIterator[Any]:
    """What the app sends back to a body that comes in pieces."""
    sent: list[Any] = []

    async def receive() -> Any:
        return {"type": "http.request", "body": await anext(body), "more_body": True}

    async def send(message: Any) -> None:
        sent.append(message)

    transport = desk.http._transport
    assert isinstance(transport, httpx.ASGITransport)
    headers = [(SECRET_HEADER.lower().encode(), SECRET.encode()), *more]
    scope = {"type": "http", "method": "POST", "path": "/telegram", "query_string": b"", "headers": headers}
    async with asyncio.timeout(5):
        await transport.app(scope, receive, send)
    for message in sent:
        yield message
