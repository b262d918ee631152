"""The sandbox's clock as JSON over HTTP. Trouble on demand is in trouble_api.py.

| request | body | answer |
|---|---|---|
| GET /sandbox/clock | | now: ISO 8601, UTC |
| POST /sandbox/clock | walk_seconds or leap_seconds (1 to two years) | now, once the move is done |
"""

import asyncio
from datetime import timedelta
from typing import Any, Literal

from starlette.requests import Request
from starlette.routing import Route

from bot.sandbox.clock import Move
from bot.sandbox.json_api import json_route, read_body
from bot.sandbox.refusal import bad_request
from bot.sandbox.shapes import integer
from bot.sandbox.state import State

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
            ((name, value),) = body.items()
            kind: Literal["walk", "leap"] = "walk" if name == "walk_seconds" else "leap"
            until = state.clock.now().timestamp() + value
            for person in state.chats.people():
                state.journal.note(person.id, "moved", kind=kind, until=until)
            await move(kind, timedelta(seconds=value))
        return await _clock(state, request)

    return [
        json_route(state, "/clock", "GET", _clock),
        json_route(state, "/clock", "POST", move_clock),
    ]


async def _clock(state: State, request: Request) -> Json:
    return {"now": state.clock.now().isoformat()}
