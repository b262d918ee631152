"""The sandbox's own knobs as JSON over HTTP: the clock, and trouble on demand.

| request | body | answer |
|---|---|---|
| GET /sandbox/clock | | now: ISO 8601, UTC |
| POST /sandbox/clock | walk_seconds or leap_seconds (1 to two years) | now, once the move is done |
| POST /sandbox/trouble | kind and its options | {} |

Trouble, by kind: `429` (seconds: retry_after), `500`, `502`, `dropped_before` and `dropped_after` doing it, `slow`
(seconds), each for the next `times` (1) requests of `method` (without: of all but getUpdates); `outage` (on: true or
false); `repeat_update` (the latest one handed out comes once more, same id), `repeat_press` (the latest press comes
under a new id); `clear` (ends what is still to come). 409 when there is nothing to repeat.
"""

import asyncio
from datetime import timedelta
from typing import Any

from starlette.requests import Request
from starlette.routing import Route

from bot.sandbox.clock import Move
from bot.sandbox.json_api import json_route, read_body
from bot.sandbox.refusal import Refusal, bad_request
from bot.sandbox.shapes import Shape, boolean, integer, one_of, words
from bot.sandbox.state import State
from bot.sandbox.trouble import KINDS, Fault

Json = dict[str, Any]

LONGEST_MOVE = 2 * 366 * 86_400


def routes(state: State, move: Move) -> list[Route]:
    one_at_a_time = asyncio.Lock()

    async def move_clock(state: State, request: Request) -> Json:
        seconds = integer(1, LONGEST_MOVE)
        body = await read_body(request, {}, {"walk_seconds": seconds, "leap_seconds": seconds})
        if len(body) != 1:
            raise bad_request("either walk_seconds or leap_seconds")
        async with one_at_a_time:
            for name, value in body.items():
                await move("walk" if name == "walk_seconds" else "leap", timedelta(seconds=value))
        return await _clock(state, request)

    return [
        json_route(state, "/clock", "GET", _clock),
        json_route(state, "/clock", "POST", move_clock),
        json_route(state, "/trouble", "POST", _trouble),
    ]


async def _clock(state: State, request: Request) -> Json:
    return {"now": state.clock.now().isoformat()}


async def _trouble(state: State, request: Request) -> Json:
    options: dict[str, Shape] = {"method": words, "times": integer(1), "seconds": integer(0), "on": boolean}
    kinds = one_of(*KINDS, "outage", "repeat_update", "repeat_press", "clear")
    body = await read_body(request, {"kind": kinds}, options)
    kind = body["kind"]
    if kind == "outage":
        state.trouble.outage = body.get("on", True)
        state.queue.bell.ring()
    elif kind == "clear":
        state.trouble.clear()
    elif kind in ("repeat_update", "repeat_press"):
        repeated = state.queue.repeat() if kind == "repeat_update" else state.queue.press_again()
        if not repeated:
            raise Refusal(409, "there was none yet")
    else:
        state.trouble.add(Fault(kind, body.get("method"), body.get("times", 1), body.get("seconds", 1)))
    return {}
