"""For authors of dialogs, over HTTP: what the bot keeps of a person, and a chat as a file that tests play again.

| request | answer |
|---|---|
| GET /sandbox/chats/ID/desk | what `Desk.look` gives; 404 when the bot lends no desk |
| GET /sandbox/chats/ID/conversation | the chat as text, to be saved |
"""

import re
import unicodedata
from datetime import UTC, tzinfo
from zoneinfo import ZoneInfo

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.sandbox.desk import Desk
from bot.sandbox.json_api import Json, json_route
from bot.sandbox.people_api import person
from bot.sandbox.refusal import Refusal
from bot.sandbox.state import State
from bot.sandbox.transcript import transcript


def routes(state: State) -> list[Route]:
    return [
        json_route(state, "/chats/{chat}/desk", "GET", _look),
        json_route(state, "/chats/{chat}/conversation", "GET", _conversation),
    ]


async def _look(state: State, request: Request) -> Json:
    return await _lent(state).look(person(state, request).id)


async def _conversation(state: State, request: Request) -> Response:
    chat = person(state, request)
    zone: tzinfo = UTC
    reading = 3.0
    if state.desk is not None:
        name = (await state.desk.look(chat.id)).get("zone")
        zone, reading = ZoneInfo(name) if name else UTC, state.desk.reading
    head = (
        f"{chat.name}'s conversation, saved from the sandbox: say here who this is, and why it is kept.",
        "COACHING N.N · shown by: (words of the coach that show this rule)",
    )
    written = transcript(state.journal.of(chat.id), head, zone, reading)
    headers = {"content-disposition": f'attachment; filename="{_file_name(chat.name)}.txt"'}
    return PlainTextResponse(written, headers=headers)


def _lent(state: State) -> Desk:
    if state.desk is None:
        raise Refusal(404, "this bot lends no desk")
    return state.desk


def _file_name(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "_", plain.lower()).strip("_") or "conversation"
