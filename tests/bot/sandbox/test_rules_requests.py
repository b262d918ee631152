"""Rules for any request: its token, method, parameters, and the shape of each value."""

import json

import httpx
import pytest

from tests.bot.sandbox.breaking import YES, Case, Cases, ask, ask_raw, asking, check, each, to_person, uploading
from tests.bot.sandbox.world import World


def raw(body: bytes, kind: str, method: str = "getMe") -> Case:
    return lambda world: ask_raw(world, method, body, kind)


def with_token(token: str) -> Case:
    return lambda world: world.http.get(f"/bot{token}/getMe")


async def half_a_character(world: World) -> httpx.Response:
    """As careless cutting at UTF-16 offsets leaves it; JSON can say it."""
    body = f'{{"chat_id": {await world.person()}, "text": "\\ud83d"}}'
    return await ask_raw(world, "sendMessage", body.encode(), "application/json")


async def the_same_twice(world: World) -> httpx.Response:
    url = f"/bot{world.stand_in.token}/getUpdates?limit=1"
    return await world.http.post(url, json={"limit": 2})


def markup(value: object) -> Case:
    return to_person("sendMessage", text="Sure?", reply_markup=value)


BROKEN: Cases = {
    "requests.token-of-another": [with_token("123:abc")],
    "requests.token-malformed": [with_token("abc")],
    "requests.unknown-method": [asking("sendMesage"), asking("SENDMESSAGE"), asking("logOut")],
    "requests.unknown-parameter": [
        to_person("sendMessage", text="Hi", silent=True),
        to_person("sendMessage", text="Hi", message_effect_id="5"),
    ],
    "requests.missing-parameter": [asking("answerCallbackQuery"), to_person("sendPhoto"), asking("setWebhook")],
    "requests.parameter-twice": [the_same_twice],
    "requests.unread-body": [raw(b"<x/>", "text/xml")],
    "requests.broken-json": [raw(b"{", "application/json"), raw(b"[]", "application/json")],
    "requests.broken-form": [raw(b"x", "multipart/form-data")],
    "requests.not-utf-8": [half_a_character, raw(b"text=%ff", "application/x-www-form-urlencoded", "sendMessage")],
    "requests.not-a-string": [to_person("sendMessage", text=5)],
    "requests.not-an-integer": [
        asking("getUpdates", timeout=True),
        asking("getUpdates", timeout="soon"),
        asking("sendMessage", chat_id=1.5, text="Hi"),
        to_person("deleteMessage", message_id=None),
    ],
    "requests.out-of-range": [
        asking("getUpdates", limit=101),
        asking("getUpdates", limit=0),
        asking("getUpdates", timeout=51),
        asking("setWebhook", url="http://127.0.0.1:1/", max_connections=101),
        to_person("deleteMessage", message_id=0),
    ],
    "requests.not-a-boolean": [to_person("sendMessage", text="Hi", protect_content="maybe")],
    "requests.only-true": [markup({"remove_keyboard": False})],
    "requests.not-one-of": [
        to_person("sendChatAction", action="thinking"),
        markup({"inline_keyboard": [[{**YES, "style": "loud"}]]}),
        asking("getUpdates", allowed_updates=["messages"]),
        asking("setMyCommands", commands=[], scope={"type": "everyone"}),
        to_person("editMessageMedia", message_id=1, media={"type": "song", "media": "x"}),
    ],
    "requests.not-an-array": [markup({"inline_keyboard": [YES]}), asking("getUpdates", allowed_updates={})],
    "requests.not-an-object": [markup({"buttons": [[YES]]}), markup([]), markup({"inline_keyboard": [["Yes"]]})],
    "requests.broken-value": [markup("{"), asking("getUpdates", allowed_updates="message")],
    "requests.unknown-field": [
        markup({"inline_keyboard": [[{**YES, "data": "x"}]]}),
        markup({"inline_keyboard": [[YES]], "resize": True}),
        to_person("sendMessage", text="Hi", reply_parameters={"message_id": 1, "id": 1}),
        to_person("editMessageReplyMarkup", message_id=1, reply_markup={"remove_keyboard": True}),
    ],
    "requests.missing-field": [
        to_person("sendMessage", text="Hi", reply_parameters={}),
        markup({"inline_keyboard": [[{"callback_data": "x"}]]}),
    ],
    "requests.unused-attachment": [uploading("sendMessage", "image", b"x", text="Hi")],
}


@pytest.mark.parametrize(("rule", "case"), each(BROKEN))
async def test_a_request_that_is_not_as_described_is_refused(world: World, rule: str, case: Case) -> None:
    """Unknown methods, parameters, fields and values, at any depth; what is missing; what is of the wrong type."""
    await check(world, rule, case)


async def test_what_was_refused_changed_nothing(world: World) -> None:
    """A refused message is not in the chat, and is noted with the words of its refusal."""
    chat = await world.person()
    await ask(world, "sendMessage", chat_id=chat, text="Hi", reply_markup={"inline_keyboard": [[]]})
    assert [message["text"] for message in (await world.chat(chat))["messages"]] == ["/start"]
    assert "a row of the keyboard is empty" in world.stand_in.requests[-1].outcome


@pytest.mark.parametrize("form", ["json", "data", "files"])
async def test_forms_and_json_say_the_same(world: World, form: str) -> None:
    """Numbers, booleans and objects are read from a form's text too (Bot API, Making requests)."""
    markup = json.dumps({"inline_keyboard": [[YES]]})
    given = {"chat_id": str(await world.person()), "text": "Hi", "protect_content": "true", "reply_markup": markup}
    url = f"/bot{world.stand_in.token}/sendMessage"
    match form:
        case "json":
            answer = await world.http.post(url, json=given)
        case "data":
            answer = await world.http.post(url, data=given)
        case _:
            answer = await world.http.post(url, files={name: (None, value) for name, value in given.items()})
    sent = answer.json()["result"]
    assert (sent["has_protected_content"], sent["reply_markup"]["inline_keyboard"]) == (True, [[YES]])
