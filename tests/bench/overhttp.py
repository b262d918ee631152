"""Stored turns a second over HTTP, text in, reply out: the coach in a process of its own, Telegram and its people here.

Telegram is as little of an HTTP server as can be, so that the coach is what is measured. `python -m
tests.bench.overhttp ADDRESS DATABASE FOLDER` is the coach.
"""

import asyncio
import json
import re
import subprocess
import sys
import traceback
from collections.abc import AsyncIterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter
from typing import Any, Protocol
from urllib.parse import parse_qsl

from bot.telegram.api import api
from tests.bench.coach import ROOT, used
from tests.bench.people import Telegram
from tests.bench.postgres import database
from tests.bench.stubbed import TOKEN, at_work
from tests.bench.table import Measured

CHAT = re.compile(rb'name="chat_id"\r\n(?:[^\r\n]+\r\n)*\r\n(-?\d+)')


async def measure(folder: Path, engine: str, people: int, seconds: float, runs: int) -> AsyncIterator[Measured]:
    command = f"overhttp --engines {engine} --people {people} --seconds {seconds:g}"
    rates, processor = [], []
    telegram = Telegram(people)
    serving = await asyncio.get_running_loop().create_server(lambda: Connection(telegram), "127.0.0.1", 0)
    address = f"http://127.0.0.1:{serving.sockets[0].getsockname()[1]}"
    with database(engine, folder) as url, _coach(address, url, folder) as process:
        await telegram.begun.wait()
        for _ in range(runs):
            done, begun, before = telegram.answered, perf_counter(), used(process.pid).processor
            await asyncio.sleep(seconds)
            turns = telegram.answered - done
            rates.append(turns / (perf_counter() - begun))
            processor.append(1000 * (used(process.pid).processor - before) / turns)
    serving.close()
    yield Measured(f"{engine}, {people} people: stored turns a second, over HTTP", rates, "/s", command, "> 1,500")
    yield Measured(f"{engine}, {people} people: processor time of the coach a turn", processor, "ms", command)


@contextmanager
def _coach(address: str, url: str, folder: Path) -> Any:
    process = subprocess.Popen([sys.executable, "-m", "tests.bench.overhttp", address, url, str(folder)], cwd=ROOT)
    try:
        yield process
    finally:
        process.terminate()
        process.wait(15)


class Answering(Protocol):
    async def call(self, method: str, params: Mapping[str, Any]) -> Any: ...


class Connection(asyncio.Protocol):
    """Requests one after another, each answered as soon as Telegram has."""

    def __init__(self, telegram: Answering) -> None:
        self._telegram, self._came = telegram, b""
        self._under_way: asyncio.Task[None] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def connection_lost(self, exc: Exception | None) -> None:
        if self._under_way:
            self._under_way.cancel()

    def data_received(self, data: bytes) -> None:
        self._came += data
        head, end, rest = self._came.partition(b"\r\n\r\n")
        if not end:
            return
        fields = head.lower()
        length = int(fields.partition(b"content-length:")[2].partition(b"\r\n")[0])
        if len(rest) < length:
            return
        self._came = rest[length:]
        method = head.split(b" ", 2)[1].rpartition(b"/")[2].decode()
        params = _params(fields.partition(b"content-type:")[2].partition(b"\r\n")[0], rest[:length])
        self._under_way = asyncio.ensure_future(self._answer(method, params))

    async def _answer(self, method: str, params: dict[str, Any]) -> None:
        try:
            result = await self._telegram.call(method, params)
        except Exception:  # of the people here: what was measured says nothing then
            traceback.print_exc()
            raise
        body = json.dumps({"ok": True, "result": result}).encode()
        self._transport.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))


def _params(kind: bytes, body: bytes) -> dict[str, Any]:
    """Of what has files only the chat: no more is looked at."""
    if b"json" in kind:
        given: dict[str, Any] = json.loads(body)
        return given
    if b"multipart" in kind:
        found = CHAT.search(body)
        assert found
        return {"chat_id": int(found[1])}
    form: dict[str, Any] = dict(parse_qsl(body.decode()))
    return form | {name: json.loads(form[name]) for name in ("reply_markup",) if name in form}


async def main(address: str, url: str, folder: str) -> None:
    async with api(TOKEN, address, connections=200) as telegram, at_work(url, Path(folder), telegram):
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
