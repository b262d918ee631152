"""The Bot API without a network: requests are handed to the stand-in in the coach's own process.

What goes wrong on the way is the stand-in's trouble, as over HTTP, and reaches the coach as `bot.telegram.http` would
pass it on. Each request is one of the `Points`.
"""

import asyncio
import json
from collections.abc import Callable
from typing import Any

from telegram.error import NetworkError
from telegram.request import BaseRequest, RequestData

from bot.sandbox import StandIn
from bot.sandbox.refusal import Refusal, broken
from bot.sandbox.shapes import Upload
from bot.telegram.api import Api
from tests.proof.overheard import is_message
from tests.proof.points import Points

Json = dict[str, Any]
Answered = tuple[int, bytes]

HOLD = 10  # seconds that a long poll takes; the stand-in's own runs on real time


class Handed(BaseRequest):
    """`lost` hears of each chat whose message came, and its receipt did not."""

    def __init__(self, telegram: StandIn, points: Points, lost: Callable[[int], None]) -> None:
        self._telegram, self._points, self._lost = telegram, points, lost

    @property
    def read_timeout(self) -> float | None:
        return 35

    async def initialize(self) -> None: ...

    async def shutdown(self) -> None: ...

    async def do_request(  # type: ignore[override]  # time-outs play no part here
        self, url: str, method: str, request_data: RequestData | None = None, **_timeouts: Any
    ) -> Answered:
        name, given = url.rpartition("/")[2], _given(request_data)
        if name == "getUpdates":
            return await self._poll(given)
        fate = self._points.before("telegram")
        if fate == "fails":
            raise lost()
        await asyncio.sleep(0)  # other people's turns come between
        if self._points.dead:
            self._points.die()
        answer = await self._carried_out(name, given)
        self._points.after(fate)
        return answer

    async def _carried_out(self, name: str, given: Json) -> Answered:
        noted = self._telegram.note(name, given)
        if self._telegram.trouble.outage:
            return _refused(broken("trouble.gateway"))
        fault = self._telegram.trouble.next(name, int(given["chat_id"]) if "chat_id" in given else None)
        if fault and fault.kind == "slow":
            await asyncio.sleep(fault.seconds)
        elif fault and fault.kind != "dropped_after":
            noted.outcome = fault.kind
            if fault.refusal:
                return _refused(fault.refusal)
            raise lost()
        try:
            result = await self._telegram.answer(noted, given)
        except Refusal as refusal:
            return _refused(refusal)
        if fault and fault.kind == "dropped_after":
            if is_message(name):
                self._lost(int(given["chat_id"]))
            raise lost()
        return 200, json.dumps({"ok": True, "result": result}).encode()

    async def _poll(self, given: Json) -> Answered:
        time = asyncio.get_running_loop().time
        until = time() + int(given.pop("timeout", 0))
        while True:
            if self._points.dead:
                self._points.die()
            answer = await self._carried_out("getUpdates", given | {"timeout": 0})
            left = until - time()
            if answer[0] != 200 or json.loads(answer[1])["result"] or left <= 0:
                return answer
            await self._telegram.queue.bell.wait(left)


def lost() -> NetworkError:
    """The connection broke: nobody knows what came through."""
    error = NetworkError("ServerDisconnectedError")
    error.__cause__ = OSError()
    return error


def api(telegram: StandIn, points: Points, lost: Callable[[int], None] = lambda chat: None) -> Api:
    request = Handed(telegram, points, lost)
    return Api(telegram.token, request=request, get_updates_request=request)


def _given(data: RequestData | None) -> Json:
    if data is None:
        return {}
    if not data.contains_files:
        return dict(data.parameters)
    given: Json = dict(data.json_parameters)
    for name, (file, body, kind) in data.multipart_data.items():
        assert isinstance(body, bytes)
        given[name] = Upload(file, kind, body)
    return given


def _refused(refusal: Refusal) -> Answered:
    parameters = {"parameters": refusal.parameters} if refusal.parameters else {}
    body = {"ok": False, "error_code": refusal.code, "description": refusal.description, **parameters}
    return refusal.code, json.dumps(body).encode()
