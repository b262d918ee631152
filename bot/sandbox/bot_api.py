"""The Bot API over HTTP: bodies read, the envelope written, trouble made. What a method does is not known here."""

import asyncio
import json
from typing import Any
from urllib.parse import parse_qsl

from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.sandbox.refusal import Refusal, bad_request, stricter
from bot.sandbox.shapes import Upload
from bot.sandbox.telegram import StandIn

Json = dict[str, Any]

_SERVER_FAULTS = {"500": (500, "Internal Server Error"), "502": (502, "Bad Gateway")}


def routes(stand_in: StandIn) -> list[Route]:
    async def call(request: Request) -> Response:
        return await _call(stand_in, request)

    async def download(request: Request) -> Response:
        return _download(stand_in, request)

    return [
        Route("/bot{token}/{method}", call, methods=["GET", "POST"]),
        Route("/file/bot{token}/{path:path}", download),
    ]


async def _call(stand_in: StandIn, request: Request) -> Response:
    method = request.path_params["method"]
    try:
        _check_token(stand_in, request.path_params["token"])
        given = await _given(request)
    except Refusal as refusal:
        return _refused(refusal)
    noted = stand_in.note(method, given)
    if stand_in.trouble.outage:
        noted.outcome = "outage"
        return _refused(Refusal(502, "Bad Gateway"))
    fault = stand_in.trouble.next(method)
    if fault is not None and fault.kind == "slow":
        await asyncio.sleep(fault.seconds)
    elif fault is not None and fault.kind != "dropped_after":
        noted.outcome = fault.kind
        if fault.kind == "dropped_before":
            return await _hung_up(request)
        if fault.kind == "429":
            words = f"Too Many Requests: retry after {fault.seconds}"
            return _refused(Refusal(429, words, retry_after=fault.seconds))
        return _refused(Refusal(*_SERVER_FAULTS[fault.kind]))
    try:
        result = await stand_in.answer(noted, given)
    except Refusal as refusal:
        return _refused(refusal)
    if fault is not None and fault.kind == "dropped_after":
        noted.outcome = "ok, dropped_after"
        return await _hung_up(request)
    return JSONResponse({"ok": True, "result": result})


def _download(stand_in: StandIn, request: Request) -> Response:
    try:
        _check_token(stand_in, request.path_params["token"])
        about, body = stand_in.uploads.at(request.path_params["path"]) or (None, b"")
        if about is None:
            raise Refusal(404, "Not Found")
    except Refusal as refusal:
        return _refused(refusal)
    return Response(body, media_type="application/octet-stream")


def _check_token(stand_in: StandIn, token: str) -> None:
    if token == stand_in.token:
        return
    raise Refusal(401, "Unauthorized") if token.partition(":")[0].isdecimal() else Refusal(404, "Not Found")


def _refused(refusal: Refusal) -> Response:
    parameters = {"parameters": refusal.parameters} if refusal.parameters else {}
    body = {"ok": False, "error_code": refusal.code, "description": refusal.description, **parameters}
    return JSONResponse(body, status_code=refusal.code)


async def _given(request: Request) -> Json:
    """The parameters as they came: from the query, a form, a multipart form with files, or JSON."""
    pairs: list[tuple[str, Any]] = list(request.query_params.multi_items())
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "application/json":
        pairs += _json_pairs(await request.body())
    elif kind == "application/x-www-form-urlencoded":
        pairs += parse_qsl((await request.body()).decode(), keep_blank_values=True)
    elif kind == "multipart/form-data":
        async with request.form() as form:
            for name, value in form.multi_items():
                if isinstance(value, UploadFile):
                    data = await value.read()
                    pairs.append((name, Upload(value.filename or "file", value.content_type or "", data)))
                else:
                    pairs.append((name, value))
    elif await request.body():
        raise stricter(f"nothing can be read from a body of type {kind!r}")
    given = dict(pairs)
    if len(given) != len(pairs):
        raise stricter("a parameter came twice")
    return given


def _json_pairs(body: bytes) -> list[tuple[str, Any]]:
    try:
        given = json.loads(body or b"{}")
    except ValueError:
        given = None
    if not isinstance(given, dict):
        raise bad_request("can't parse request JSON object")
    return list(given.items())


async def _hung_up(request: Request) -> Response:
    """Closes the connection without a word. ASGI has no such thing, so this reaches for uvicorn's transport."""
    cycle = getattr(request.receive, "__self__", None)
    transport = getattr(cycle, "transport", None)
    if transport is None:
        raise ConnectionResetError("dropped on demand")
    transport.close()
    await asyncio.sleep(0.01)
    return Response()
