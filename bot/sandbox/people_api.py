"""What people do and what they see, as JSON over HTTP: for the page and for tests. Its knobs are in knobs_api.py.

| request | body or query | answer |
|---|---|---|
| POST /sandbox/people | name, language_code? | id, name, language_code, blocked |
| GET /sandbox/people | | people: a list of these, the latest last |
| GET /sandbox/chats/ID | after? (a revision), wait? (real seconds, ≤ 25) | see below; waits until something is newer |
| POST /sandbox/chats/ID/text | text, reply_to? (message id) | messages: several when over 4,096 UTF-16 units |
| POST /sandbox/chats/ID/press | message_id, data, stale? | callback_query_id |
| POST /sandbox/chats/ID/edit | message_id, text | message |
| POST /sandbox/chats/ID/place | latitude, longitude | message |
| POST /sandbox/chats/ID/photo, …/document | multipart: file, caption?, album? | message |
| POST /sandbox/chats/ID/sticker | emoji? | message |
| POST /sandbox/chats/ID/voice | seconds? | message |
| POST /sandbox/chats/ID/contact | phone_number?, first_name? | message |
| POST /sandbox/chats/ID/block | blocked? (true) | blocked |
| POST /sandbox/groups/ID/text | from (a person's id), text, title? | messages; ID is negative |
| GET /sandbox/files/FILE_ID | | the file |

A chat: `revision`; `messages` changed since, each Telegram's Message with `revision` and `gone`; `typing`; `notices`
(answers to presses: callback_query_id, text, show_alert, revision); `keyboard` (a ReplyKeyboardMarkup, ForceReply or
null); `commands`; `blocked`; `started`; `name` and `language_code` of the person; `bot` (name, description); `desk`:
null, or trouble (what is wrong with the words on disk) and loads (how often they were read). A group's ID is negative.
`stale` presses a button that an edit took away.

An error is {"error": words} with status 400, 404 or 409.
"""

import time
from typing import Any

from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.sandbox import people
from bot.sandbox.chats import Chat
from bot.sandbox.json_api import Answer, json_route, read_body
from bot.sandbox.refusal import Refusal, bad_request
from bot.sandbox.shapes import Shape, Upload, boolean, integer, words
from bot.sandbox.state import State

Json = dict[str, Any]

LONGEST_WAIT = 25.0


def routes(state: State) -> list[Route]:
    def route(path: str, method: str, answer: Answer) -> Route:
        return json_route(state, path, method, answer)

    return [
        route("/people", "POST", _add_person),
        route("/people", "GET", _people),
        route("/chats/{chat}", "GET", _watch),
        route("/chats/{chat}/text", "POST", _text),
        route("/chats/{chat}/press", "POST", _press),
        route("/chats/{chat}/edit", "POST", _edit),
        route("/chats/{chat}/place", "POST", _place),
        route("/chats/{chat}/photo", "POST", _file),
        route("/chats/{chat}/document", "POST", _file),
        route("/chats/{chat}/sticker", "POST", _sticker),
        route("/chats/{chat}/voice", "POST", _voice),
        route("/chats/{chat}/contact", "POST", _contact),
        route("/chats/{chat}/block", "POST", _block),
        route("/groups/{group}/text", "POST", _group_text),
        route("/files/{file_id}", "GET", _download),
    ]


def person(state: State, request: Request) -> Chat:
    """Whose chat the path names. Raises Refusal."""
    return _person(state, _id(request))


def _person(state: State, id: int) -> Chat:
    chat = state.chats.get(id)
    if chat is None or chat.is_group:
        raise Refusal(404, "there is no such person")
    return chat


def _id(request: Request) -> int:
    return int(integer()(request.path_params["chat"], "the id of a chat"))


def _described(someone: Chat) -> Json:
    return {name: getattr(someone, name) for name in ("id", "name", "language_code", "blocked")}


async def _add_person(state: State, request: Request) -> Json:
    body = await read_body(request, {"name": words}, {"language_code": words})
    name = body["name"].strip()[:64]
    if not name:
        raise bad_request("a person has a name")
    return _described(state.chats.add_person(name, body.get("language_code", "en")[:35]))


async def _people(state: State, request: Request) -> Json:
    return {"people": [_described(one) for one in state.chats.people()]}


async def _watch(state: State, request: Request) -> Json:
    chat = state.chats.get(_id(request))
    if chat is None:
        raise Refusal(404, "there is no such chat")
    after = integer(0)(request.query_params.get("after", "0"), "after")
    wait = integer(0)(request.query_params.get("wait", "0"), "wait")
    until = time.monotonic() + min(wait, LONGEST_WAIT)
    # A page that has seen a higher revision than there is has outlived a restart: it gets everything again.
    after = after if after <= chat.revision else 0
    while chat.revision <= after and not state.closing and (left := until - time.monotonic()) > 0:
        await chat.changed.wait(left)
    changed = [kept for kept in chat.messages.values() if kept.revision > after and not (after == 0 and kept.gone)]
    return {
        "revision": chat.revision,
        "messages": [{**kept.message, "revision": kept.revision, "gone": kept.gone} for kept in changed],
        "typing": chat.typing,
        "notices": [notice for notice in chat.notices if notice["revision"] > after],
        "keyboard": chat.keyboard,
        "commands": state.profile.commands_for(chat.id, chat.language_code),
        "blocked": chat.blocked,
        "started": chat.started,
        "name": chat.name,
        "language_code": chat.language_code,
        "desk": None if state.desk is None else {"trouble": state.desk.trouble, "loads": state.desk.loads},
        "bot": {name: state.profile.text(name, chat.language_code[:2]) for name in ("name", "description")},
    }


async def _text(state: State, request: Request) -> Json:
    body = await read_body(request, {"text": words}, {"reply_to": integer()})
    return {"messages": people.write(state, person(state, request), body["text"], body.get("reply_to"))}


async def _press(state: State, request: Request) -> Json:
    body = await read_body(request, {"message_id": integer(), "data": words}, {"stale": boolean})
    return {"callback_query_id": people.press(state, person(state, request), **body)}


async def _edit(state: State, request: Request) -> Json:
    body = await read_body(request, {"message_id": integer(), "text": words})
    return {"message": people.edit(state, person(state, request), **body)}


async def _place(state: State, request: Request) -> Json:
    body = await read_body(request, {"latitude": _degrees(90), "longitude": _degrees(180)})
    return {"message": people.send(state, person(state, request), {"location": body})}


def _degrees(most: int) -> Shape:
    def read(value: Any, where: str) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float) or not -most <= value <= most:
            raise bad_request(f"{where} is from -{most} to {most}")
        return float(value)

    return read


async def _file(state: State, request: Request) -> Json:
    async with request.form() as form:
        file, caption, album = form.get("file"), form.get("caption", ""), form.get("album", "")
        if not isinstance(file, UploadFile):
            raise bad_request("a multipart form with a file is expected")
        upload = Upload(file.filename or "file", file.content_type or "", await file.read())
    kind = request.url.path.rpartition("/")[2]
    return {"message": people.send_file(state, person(state, request), kind, upload, str(caption), str(album))}


async def _sticker(state: State, request: Request) -> Json:
    body = await read_body(request, {}, {"emoji": words})
    ids = {"file_id": "sandbox-sticker", "file_unique_id": "sandboxsticker"}
    shape = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
    sticker = {**ids, **shape, "emoji": body.get("emoji", "👍")}
    return {"message": people.send(state, person(state, request), {"sticker": sticker})}


async def _voice(state: State, request: Request) -> Json:
    body = await read_body(request, {}, {"seconds": integer(1, 3600)})
    voice = {"file_id": "sandbox-voice", "file_unique_id": "sandboxvoice", "duration": body.get("seconds", 3)}
    return {"message": people.send(state, person(state, request), {"voice": voice})}


async def _contact(state: State, request: Request) -> Json:
    body = await read_body(request, {}, {"phone_number": words, "first_name": words})
    contact = {"phone_number": "+15550100", "first_name": "Alex", **body}
    return {"message": people.send(state, person(state, request), {"contact": contact})}


async def _block(state: State, request: Request) -> Json:
    body = await read_body(request, {}, {"blocked": boolean})
    chat = person(state, request)
    people.block(state, chat, body.get("blocked", True))
    return {"blocked": chat.blocked}


async def _group_text(state: State, request: Request) -> Json:
    body = await read_body(request, {"from": integer(), "text": words}, {"title": words})
    sender = _person(state, body["from"])
    group_id = integer()(request.path_params["group"], "group")
    return {"messages": people.write_in_group(state, group_id, body.get("title", "A group"), sender, body["text"])}


async def _download(state: State, request: Request) -> Response:
    about, data = state.uploads.get(request.path_params["file_id"]) or (None, b"")
    if about is None:
        raise Refusal(404, "there is no such file")
    # What is no picture is saved, never shown: a document could be a page with a script.
    headers = {} if about["kind"] == "photo" else {"content-disposition": "attachment"}
    return Response(data, media_type=about["mime_type"], headers=headers)
