"""Telegram at the HTTP border, played by a script: what was asked is kept, what is answered is said beforehand."""

import json
from collections import defaultdict, deque
from collections.abc import Awaitable, Callable
from typing import Any

from telegram.error import NetworkError
from telegram.request import BaseRequest, RequestData

from bot.telegram.api import Api

TOKEN = "7000000001:only-for-tests-nothing-stands-behind-it"
DATE = 1_800_000_000

Json = dict[str, Any]
Answer = Callable[[Json], "Awaitable[tuple[int, bytes]] | tuple[int, bytes]"]


class Wire(BaseRequest):
    """`asked` is each request in order; unscripted, what is sent gets rising message ids and the rest is `true`."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, Json]] = []
        self._scripts: dict[str, deque[Answer]] = defaultdict(deque)
        self._message_id = 100

    def of(self, method: str) -> list[Json]:
        return [params for name, params in self.asked if name == method]

    def then(self, method: str, *answers: Answer) -> None:
        """The next requests of a method are answered so, one after another."""
        self._scripts[method].extend(answers)

    @property
    def read_timeout(self) -> float | None:
        return 5

    async def initialize(self) -> None: ...

    async def shutdown(self) -> None: ...

    async def do_request(  # type: ignore[override]  # time-outs play no part here
        self, url: str, method: str, request_data: RequestData | None = None, **_timeouts: Any
    ) -> tuple[int, bytes]:
        name = url.rpartition("/")[2]
        params: Json = dict(request_data.parameters) if request_data else {}
        if request_data and request_data.contains_files:
            params["files"] = dict(request_data.multipart_data)
        self.asked.append((name, params))
        if self._scripts[name]:
            answer = self._scripts[name].popleft()(params)
            return answer if isinstance(answer, tuple) else await answer
        return self._usual(name, params)

    def _usual(self, name: str, params: Json) -> tuple[int, bytes]:
        if name.startswith("send") and name != "sendChatAction":
            self._message_id += 1
            return result({"message_id": self._message_id, "date": DATE, "chat": {"id": params["chat_id"]}})
        if name == "getMe":
            return result({"id": 7_000_000_001, "is_bot": True, "first_name": "Milepost", "username": "milepost_bot"})
        return result([] if name == "getUpdates" else True)


def result(of: Any) -> tuple[int, bytes]:
    return 200, json.dumps({"ok": True, "result": of}).encode()


def answers(of: Any) -> Answer:
    return lambda params: result(of)


def refuses(code: int, words: str, **parameters: Any) -> Answer:
    """Telegram's own form of an error."""
    body = {"ok": False, "error_code": code, "description": words, "parameters": parameters}
    return lambda params: (code, json.dumps(body).encode())


def garbles(code: int) -> Answer:
    """What stands before Telegram's server answers in its place."""
    return lambda params: (code, b"<html>502 Bad Gateway</html>")


def breaks(kind: type[NetworkError]) -> Answer:
    """As `Http` passes on what the network does."""

    def answer(params: Json) -> tuple[int, bytes]:
        raise kind(kind.__name__) from OSError()

    return answer


def api(wire: Wire) -> Api:
    return Api(TOKEN, request=wire, get_updates_request=wire)
