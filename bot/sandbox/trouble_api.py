"""Trouble on demand as JSON over HTTP: POST /sandbox/trouble with `kind` and its options, answered with {}.

| kind | options | what happens |
|---|---|---|
| 429 | seconds (1): retry_after | refused; nothing is done |
| 500, 502 | | refused; nothing is done |
| garbled | | 502, and no JSON: what stands before Telegram answers in its place |
| dropped_before, dropped_after | | the connection breaks before the request is carried out, or after |
| slow | seconds (1), of real time | carried out so much later |
| outage | on (true) | 502 to all, and nothing is posted to the webhook, until it is off |
| pace | on (true), per_second (30), burst (3) | 429 to what is sent faster, in all or to one chat (pace.py) |
| repeat_update | | the latest update handed out comes once more, same id |
| repeat_press | | the latest press handed out comes again under a new id |
| late_update | | the next update comes after the next one of another chat or kind |
| deactivated | chat: a person, on (true) | their account is deleted |
| migrated | chat: a group | it becomes a supergroup; the answer has its `chat` |
| clear | | ends what is still to come, the outage and the pace; what was held back comes |

The first five rows befall the next `times` (1) requests of `method` (without: of all but getUpdates) for `chat`
(without: for any). 409 when there is nothing to repeat, 404 when there is no such chat.
"""

from typing import Any

from starlette.requests import Request
from starlette.routing import Route

from bot.sandbox import fates
from bot.sandbox.chats import Chat
from bot.sandbox.json_api import json_route, read_body
from bot.sandbox.pace import Pace
from bot.sandbox.refusal import Refusal
from bot.sandbox.shapes import Shape, boolean, integer, one_of, words
from bot.sandbox.state import State
from bot.sandbox.trouble import KINDS, Fault

Json = dict[str, Any]

_KIND = one_of(
    *KINDS, "outage", "pace", "repeat_update", "repeat_press", "late_update", "deactivated", "migrated", "clear"
)
_OPTIONS: dict[str, Shape] = {
    "method": words,
    "chat": integer(),
    "times": integer(1),
    "seconds": integer(0),
    "on": boolean,
    "per_second": integer(1),
    "burst": integer(1),
}


def routes(state: State) -> list[Route]:
    return [json_route(state, "/trouble", "POST", _trouble)]


async def _trouble(state: State, request: Request) -> Json:
    asked = await read_body(request, {"kind": _KIND}, _OPTIONS)
    on = asked.get("on", True)
    match asked["kind"]:
        case "outage":
            state.trouble.outage = on
            state.queue.bell.ring()
        case "pace":
            pace = Pace(asked.get("per_second", 30), asked.get("burst", 3))
            state.trouble.pace = pace if on else None
        case "repeat_update":
            _there_was(state.queue.repeat())
        case "repeat_press":
            _there_was(state.queue.press_again())
        case "late_update":
            state.queue.hold_next = True
        case "deactivated":
            fates.deactivate(state, _chat(state, asked, group=False), on)
        case "migrated":
            return {"chat": fates.migrate(state, _chat(state, asked, group=True)).id}
        case "clear":
            state.trouble.clear()
            state.queue.let_go()
            state.queue.bell.ring()
        case kind:
            times, seconds = asked.get("times", 1), asked.get("seconds", 1)
            state.trouble.add(Fault(kind, asked.get("method"), times, seconds, asked.get("chat")))
    return {}


def _there_was(one: bool) -> None:
    if not one:
        raise Refusal(409, "there was none yet")


def _chat(state: State, asked: Json, group: bool) -> Chat:
    chat = state.chats.get(asked.get("chat", 0))
    if chat is None or chat.is_group != group or chat.migrated_to:
        raise Refusal(404, "there is no such chat")
    return chat
