"""The Bot API over HTTP: bodies read, the envelope written, trouble made. What a method does is not known here."""

import asyncio
import json
from typing import Any
from urllib.parse import parse_qsl

from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from bot.sandbox.refusal import Refusal, broken
from bot.sandbox.shapes import Upload
from bot.sandbox.telegram import StandIn

Json = dict[str, Any]

RULE_HEADER = "X-Sandbox-Rule"
"""The header of a refusal that names the rule: whoever wonders looks it up in rules.toml."""

_GARBLED = "<html><head><title>502 Bad Gateway</title></head><body><center>nginx</center></body></html>"


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
        return _refused(broken("trouble.gateway"))
    fault = stand_in.trouble.next(method, _chat_of(given))
    if fault is not None and fault.kind == "slow":
        await asyncio.sleep(fault.seconds)
    elif fault is not None and fault.kind != "dropped_after":
        noted.outcome = fault.kind
        if fault.refusal:
            return _refused(fault.refusal)
        return await _hung_up(request) if fault.kind == "dropped_before" else HTMLResponse(_GARBLED, 502)
    try:
        result = await stand_in.answer(noted, given)
    except Refusal as refusal:
        return _refused(refusal)
    if fault is not None and fault.kind == "dropped_after":
        noted.outcome = "ok, dropped_after"
        return await _hung_up(request)
    return JSONResponse({"ok": True, "result": result})


def _chat_of(given: Json) -> int | None:
    id = str(given.get("chat_id", ""))
    return int(id) if id.removeprefix("-").isdecimal() else None


def _download(stand_in: StandIn, request: Request) -> Response:
    try:
        _check_token(stand_in, request.path_params["token"])
        about, body = stand_in.uploads.at(request.path_params["path"]) or (None, b"")
        if about is None:
            raise broken("files.no-such-path")
    except Refusal as refusal:
        return _refused(refusal)
    return Response(body, media_type="application/octet-stream")


def _check_token(stand_in: StandIn, token: str) -> None:
    if token == stand_in.token:
        return
    known = token.partition(":")[0].isdecimal()
    raise broken("requests.token-of-another" if known else "requests.token-malformed")


def _refused(refusal: Refusal) -> Response:
    parameters = {"parameters": refusal.parameters} if refusal.parameters else {}
    body = {"ok": False, "error_code": refusal.code, "description": refusal.description, **parameters}
    return JSONResponse(body, status_code=refusal.code, headers={RULE_HEADER: refusal.rule})


async def _given(request: Request) -> Json:
    """The parameters as they came: from the query, a form, a multipart form with files, or JSON."""
    pairs: list[tuple[str, Any]] = list(request.query_params.multi_items())
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "application/json":
        pairs += _json_pairs(await request.body())
    elif kind == "application/x-www-form-urlencoded":
        try:
            pairs += parse_qsl((await request.body()).decode(), keep_blank_values=True, errors="strict")
        except UnicodeDecodeError:
            raise broken("requests.not-utf-8") from None
    elif kind == "multipart/form-data":
        pairs += await _form_pairs(request)
    elif await request.body():
        raise broken("requests.unread-body", kind=repr(kind))
    given = dict(pairs)
    if len(given) != len(pairs):
        raise broken("requests.parameter-twice")
    return given


async def _form_pairs(request: Request) -> list[tuple[str, Any]]:
    pairs: list[tuple[str, Any]] = []
    try:
        async with request.form() as form:
            for name, value in form.multi_items():
                if isinstance(value, UploadFile):
                    data = await value.read()
                    pairs.append((name, Upload(value.filename or "file", value.content_type or "", data)))
                else:
                    pairs.append((name, value))
    except HTTPException as fault:
        raise broken("requests.broken-form", fault=fault.detail) from None
    return pairs


def _json_pairs(body: bytes) -> list[tuple[str, Any]]:
    try:
        given = json.loads(body or b"{}")
    except ValueError:
        given = None
    if not isinstance(given, dict):
        raise broken("requests.broken-json")
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
