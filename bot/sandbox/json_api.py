"""JSON over HTTP for the sandbox's own routes: bodies checked by shapes, refusals as {"error": words}."""

from collections.abc import Awaitable, Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.sandbox.refusal import Refusal, bad_request
from bot.sandbox.shapes import Shape, record
from bot.sandbox.state import State

Json = dict[str, Any]
Answer = Callable[[State, Request], Awaitable[Json | Response]]


def json_route(state: State, path: str, method: str, answer: Answer) -> Route:
    """A route under /sandbox; what `answer` refuses is answered with its words and its code."""

    async def respond(request: Request) -> Response:
        try:
            found = await answer(state, request)
        except Refusal as refusal:
            return JSONResponse({"error": refusal.description}, status_code=refusal.code)
        return found if isinstance(found, Response) else JSONResponse(found)

    return Route(f"/sandbox{path}", respond, methods=[method])


async def read_body(request: Request, required: dict[str, Shape], optional: dict[str, Shape] | None = None) -> Json:
    """The JSON object that came, with just these fields. Raises Refusal."""
    try:
        given = await request.json() if await request.body() else {}
    except ValueError:
        raise bad_request("a body is a JSON object") from None
    read: Json = record(required, optional)(given, "body")
    return read
