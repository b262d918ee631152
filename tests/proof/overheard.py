"""The stand-in with somebody listening: each Bot API request when it has come in, and when it has been carried out."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

from bot.sandbox import Clock, StandIn
from bot.sandbox.telegram import Request

Moment = Literal["begun", "carried out"]
Sign = tuple[int, str, str, str]
"""Chat, method, text and buttons of a message: by these a row of the outbox and a request are known to be the same."""


class Overheard(StandIn):
    """`heard` is called in the middle of the request: whatever it does happens before the answer goes out."""

    def __init__(self, clock: Clock, folder: Path | None = None) -> None:
        super().__init__(clock, folder=folder)
        self.heard: list[Callable[[Moment, Request, Any], None]] = []

    def note(self, method: str, given: dict[str, Any]) -> Request:
        request = super().note(method, given)
        self._tell("begun", request, None)
        return request

    async def answer(self, request: Request, given: dict[str, Any]) -> Any:
        result = await super().answer(request, given)
        self._tell("carried out", request, result)
        return result

    def _tell(self, moment: Moment, request: Request, result: Any) -> None:
        for hear in list(self.heard):
            hear(moment, request, result)


def is_message(method: str) -> bool:
    """Whether it puts something new into a chat; edits may be repeated freely."""
    return method in ("sendMessage", "sendPhoto", "sendDocument")


def sign(chat: int, method: str, params: dict[str, Any]) -> Sign:
    markup = params.get("reply_markup") or ""
    buttons = json.loads(markup) if isinstance(markup, str) and markup else markup
    return chat, method, str(params.get("text") or params.get("caption") or ""), json.dumps(buttons, sort_keys=True)


def sign_of(request: Request) -> Sign:
    return sign(int(request.params["chat_id"]), request.method, request.params)
