"""Against real sockets: what goes over the wire, and what becomes of each way in which a connection can fail."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest

from bot.telegram import outcome
from bot.telegram.api import attached
from bot.telegram.http import Http
from bot.telegram.outcome import Unsent, Unsure
from tests.bot.times import until
from tests.bot.wire import TOKEN

from telegram.error import TelegramError  # isort: skip
from telegram.request import RequestData  # isort: skip
from telegram.request._requestparameter import RequestParameter  # isort: skip

OK = b'{"ok": true, "result": {"message_id": 5}}'


@dataclass
class Server:
    """Answers each request so, and keeps what it was asked."""

    answer: bytes | None = OK  # None: never
    asked: list[bytes] = field(default_factory=list)
    hangs_up: bool = False
    connections: int = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        while head := await self._head(reader):
            length = int(head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0])
            self.asked.append(head + await reader.readexactly(length))
            if self.hangs_up:
                break
            if self.answer is not None:
                writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(self.answer), self.answer))
        writer.close()

    async def _head(self, reader: asyncio.StreamReader) -> bytes:
        try:
            return await reader.readuntil(b"\r\n\r\n")
        except asyncio.IncompleteReadError:
            return b""


@asynccontextmanager
async def listening(server: Server) -> AsyncIterator[str]:
    serving = await asyncio.start_server(server.serve, "127.0.0.1", 0)
    port = serving.sockets[0].getsockname()[1]
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        serving.close()


@pytest.fixture(autouse=True)
def no_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.telegram.http.CONNECT_SECONDS", 0.05)


def client(connections: int = 2) -> Http:
    return Http(connections, read_seconds=5, verify=False, proxied=False)


async def posted(client: Http, address: str, read_seconds: float = 5, **params: Any) -> Any:
    data = RequestData([RequestParameter.from_input(name, value) for name, value in params.items()])
    return await client.post(f"{address}/bot{TOKEN}/sendMessage", data, read_timeout=read_seconds)


async def became(client: Http, address: str, read_seconds: float = 5) -> outcome.Outcome:
    """What a failure is read as."""
    with pytest.raises(TelegramError) as caught:
        await posted(client, address, read_seconds, text="hello")
    assert TOKEN not in str(caught.value)
    return outcome.read(caught.value)


async def test_parameters_go_as_json_and_the_connection_is_kept() -> None:
    server = Server()
    async with listening(server) as address, client() as http:
        for _ in range(2):
            assert await posted(http, address, chat_id=7, text="żółw \ud83d") == {"message_id": 5}
    head, _, body = server.asked[-1].partition(b"\r\n\r\n")
    assert head.startswith(f"POST /bot{TOKEN}/sendMessage ".encode())
    assert json.loads(body) == {"chat_id": 7, "text": "żółw \ud83d"}
    assert server.connections == 1


async def test_what_is_attached_goes_as_a_form_with_the_rest() -> None:
    server = Server()
    async with listening(server) as address, client() as http:
        await posted(http, address, chat_id=7, photo=attached(b"\x89PNG", "plan.png"), caption="żółw")
    (asked,) = server.asked
    assert b"multipart/form-data" in asked
    assert b'filename="plan.png"' in asked
    assert "żółw".encode() in asked
    assert b"\x89PNG" in asked


async def test_where_nobody_listens_nothing_was_sent() -> None:
    async with listening(Server()) as address:
        pass
    async with client() as http:
        assert await became(http, address) == Unsent(away=True)


async def test_whoever_finds_no_free_connection_has_sent_nothing() -> None:
    server = Server(answer=None)
    async with listening(server) as address, client(connections=1) as http:
        first = asyncio.create_task(posted(http, address, text="hello"))
        await until(lambda: bool(server.asked))
        assert await became(http, address) == Unsent(away=True)
        first.cancel()


@pytest.mark.parametrize("server", [Server(answer=None), Server(hangs_up=True)], ids=["silence", "a hang-up"])
async def test_after_the_request_was_sent_it_may_have_arrived(server: Server) -> None:
    """RELIABILITY 8.8: no receipt is no sign that it was not."""
    async with listening(server) as address, client() as http:
        assert await became(http, address, read_seconds=0.05) == Unsure()
    assert len(server.asked) == 1
