"""Each rule is broken once, over HTTP, and the refusal is Telegram's."""

from typing import Any

import pytest

from tests.bot.sandbox.world import PNG, World

Json = dict[str, Any]
YES: Json = {"text": "Yes", "callback_data": "1:yes"}


def keyboard(*rows: list[Json]) -> Json:
    return {"inline_keyboard": list(rows)}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "message text is empty"),
        (" \n ", "message text is empty"),
        ("<b></b>", "message text is empty"),
        ("x" * 4097, "message is too long"),
        ("😀" * 2049, "message is too long"),
        ("<b>bold", "can't parse entities: Can't find end tag corresponding to start tag \"b\""),
        ("bold</b>", "can't parse entities: Unexpected end tag at byte offset 4"),
        (
            "<b><i>x</b></i>",
            'can\'t parse entities: Unmatched end tag at byte offset 7, expected "</i>", found "</b>"',
        ),
        ("<h1>Plan</h1>", 'can\'t parse entities: Unsupported start tag "h1" at byte offset 0'),
        ("é <p>x</p>", 'can\'t parse entities: Unsupported start tag "p" at byte offset 3'),
        ("1 < 2", "can't parse entities: Unclosed or malformed tag at byte offset 2"),
        ("you & me", 'can\'t parse entities: Unescaped "&"'),
        ("a&nbsp;b", 'can\'t parse entities: Unknown character reference "&nbsp;"'),
        ("&#xD800;", "can't parse entities: Unknown character reference"),
        ('<span class="x">x</span>', 'can\'t parse entities: Tag "span" must have class "tg-spoiler"'),
        ("<tg-time>x</tg-time>", 'can\'t parse entities: Tag "tg-time" must have attribute "unix"'),
    ],
)
async def test_a_text_that_telegram_cannot_send_is_refused(world: World, text: str, words: str) -> None:
    """Bot API sendMessage: 1-4096 characters after entity parsing; HTML must be well-formed."""
    chat = await world.person()
    refusal = await world.refused("sendMessage", chat_id=chat, text=text, parse_mode="HTML")
    assert refusal.startswith(f"Bad Request: {words}")
    assert len((await world.chat(chat))["messages"]) == 1


async def test_half_a_character_is_refused(world: World) -> None:
    """JSON can name one half of a surrogate pair, as careless cutting at UTF-16 offsets leaves it."""
    chat = await world.person()
    body = f'{{"chat_id": {chat}, "text": "\\ud83d"}}'
    headers = {"content-type": "application/json"}
    answer = await world.http.post(f"/bot{world.stand_in.token}/sendMessage", content=body, headers=headers)
    assert answer.json()["description"] == "Bad Request: strings must be encoded in UTF-8"


async def test_length_counts_after_parsing_in_utf_16_units(world: World) -> None:
    """4,096 units pass however much markup is around them: tags and references do not count."""
    chat = await world.person()
    sent = await world.bot("sendMessage", chat_id=chat, text="<b>" + "&amp;" * 4096 + "</b>", parse_mode="HTML")
    assert sent["text"] == "&" * 4096
    assert await world.bot("sendMessage", chat_id=chat, text="😀" * 2048)


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        (keyboard([{"text": "", "callback_data": "x"}]), "Text must be non-empty"),
        (keyboard([{"text": "Yes"}]), "Text buttons are unallowed in the inline keyboard"),
        (keyboard([{**YES, "url": "https://example.org"}]), "only one of url and callback_data"),
        (keyboard([{"text": "Yes", "callback_data": ""}]), "BUTTON_DATA_INVALID"),
        (keyboard([{"text": "Yes", "callback_data": "x" * 65}]), "BUTTON_DATA_INVALID"),
        (keyboard([{"text": "Yes", "callback_data": "é" * 33}]), "BUTTON_DATA_INVALID"),
        (keyboard([{"text": "Yes", "url": "example"}]), "Wrong HTTP URL"),
        (keyboard([{"text": "Copy", "copy_text": {"text": "x" * 257}}]), "BUTTON_COPY_TEXT_INVALID"),
        (keyboard([YES] * 9), "REPLY_MARKUP_TOO_LONG"),
        (keyboard(*[[YES] * 8] * 13), "REPLY_MARKUP_TOO_LONG"),
        (keyboard([]), "a row of the keyboard is empty"),
        (keyboard([{**YES, "style": "loud"}]), "style must be one of"),
        (keyboard([{**YES, "data": "x"}]), 'no field "data" is known in reply_markup.inline_keyboard[0][0]'),
        ({**keyboard([YES]), "resize": True}, 'no field "resize" is known in reply_markup'),
        ({"inline_keyboard": [YES]}, "reply_markup.inline_keyboard[0] must be an Array"),
        ({"buttons": [[YES]]}, "object expected as reply_markup"),
        ({"keyboard": [[{"text": " "}]]}, "Text must be non-empty"),
        ({"keyboard": [[{"text": "x"}]], "input_field_placeholder": "x" * 65}, "up to 64 characters"),
        ({"remove_keyboard": False}, "can only be true"),
        ("{", "can't parse reply_markup JSON object"),
    ],
)
async def test_a_markup_that_telegram_cannot_show_is_refused(world: World, markup: Any, words: str) -> None:
    """Callback data is 1-64 bytes; 100 buttons, 8 a row; no field is unknown, at any depth."""
    chat = await world.person()
    assert words in await world.refused("sendMessage", chat_id=chat, text="Sure?", reply_markup=markup)


async def test_callback_data_of_64_bytes_passes(world: World) -> None:
    """The limit itself is allowed."""
    chat = await world.person()
    markup = keyboard([{"text": "Yes", "callback_data": "é" * 32}])
    assert await world.bot("sendMessage", chat_id=chat, text="Sure?", reply_markup=markup)


@pytest.mark.parametrize(
    ("method", "params", "words"),
    [
        ("sendMessage", {"text": "Hi", "silent": True}, 'no parameter "silent" of sendMessage is known'),
        ("sendMessage", {}, "message text is empty"),
        ("sendMessage", {"text": 5}, "text must be of type String"),
        ("sendMessage", {"text": "Hi", "parse_mode": "html"}, "unsupported parse_mode"),
        ("sendMessage", {"text": "Hi", "protect_content": "maybe"}, "protect_content must be true or false"),
        ("sendMessage", {"text": "Hi", "reply_parameters": {"message_id": 99}}, "message to be replied not found"),
        ("sendMessage", {"text": "Hi", "reply_parameters": {"id": 1}}, 'no field "id" is known in reply_parameters'),
        ("sendMessage", {"text": "Hi", "reply_parameters": {}}, 'Can\'t find field "message_id" in reply_parameters'),
        ("sendChatAction", {"action": "thinking"}, "wrong parameter action in request"),
        ("sendPhoto", {"photo": "sandbox-photo-9"}, "wrong file identifier/HTTP URL specified"),
        ("sendPhoto", {"photo": "https://example.org/a.png"}, "wrong file identifier/HTTP URL specified"),
        ("editMessageText", {"message_id": 99, "text": "Hi"}, "message to edit not found"),
        ("editMessageReplyMarkup", {"message_id": 1}, "message can't be edited"),
        ("editMessageReplyMarkup", {}, "message identifier is not specified"),
        ("editMessageReplyMarkup", {"message_id": 1, "reply_markup": {"remove_keyboard": True}}, "no field"),
        ("deleteMessage", {"message_id": 99}, "message to delete not found"),
    ],
)
async def test_a_wrong_request_about_a_chat_is_refused(world: World, method: str, params: Json, words: str) -> None:
    """Unknown parameters, missing ones, wrong values, and what is not there."""
    chat = await world.person()
    assert words in await world.refused(method, chat_id=chat, **params)


@pytest.mark.parametrize(
    ("method", "params", "words"),
    [
        ("getUpdates", {"limit": 101}, "limit must be from 1 to 100"),
        ("getUpdates", {"timeout": True}, "timeout must be an Integer"),
        ("getUpdates", {"allowed_updates": ["messages"]}, "allowed_updates[0] must be one of"),
        ("getUpdates", {"allowed_updates": "message"}, "can't parse allowed_updates JSON object"),
        ("sendMessage", {"text": "Hi"}, "chat_id is empty"),
        ("sendMessage", {"chat_id": 12, "text": "Hi"}, "chat not found"),
        ("sendMessage", {"chat_id": "@someone", "text": "Hi"}, "chat not found"),
        ("answerCallbackQuery", {"callback_query_id": "1"}, "query is too old and response timeout expired"),
        ("answerCallbackQuery", {"callback_query_id": "1", "text": "x" * 201}, "MESSAGE_TOO_LONG"),
        ("setMyCommands", {"commands": [{"command": "Plan", "description": "x"}]}, "BOT_COMMAND_INVALID"),
        ("setMyCommands", {"commands": [{"command": "p" * 33, "description": "x"}]}, "BOT_COMMAND_INVALID"),
        ("setMyCommands", {"commands": [{"command": "p", "description": ""}]}, "BOT_COMMAND_DESCRIPTION_INVALID"),
        ("setMyCommands", {"commands": [{"command": "p", "description": "x" * 257}]}, "DESCRIPTION_INVALID"),
        ("setMyCommands", {"commands": [{"command": "p", "description": "x"}] * 101}, "BOT_COMMANDS_TOO_MUCH"),
        ("setMyCommands", {"commands": [], "language_code": "english"}, "invalid language code specified"),
        ("setMyCommands", {"commands": [], "scope": {"type": "everyone"}}, "scope.type must be one of"),
        ("setMyName", {"name": "x" * 65}, "bot name is too long"),
        ("setMyDescription", {"description": "x" * 513}, "bot description is too long"),
        ("setMyShortDescription", {"short_description": "x" * 121}, "bot short description is too long"),
        ("getFile", {"file_id": "x"}, "wrong file_id"),
    ],
)
async def test_a_wrong_request_about_no_chat_is_refused(world: World, method: str, params: Json, words: str) -> None:
    """Limits of polling, commands and the bot's own texts."""
    assert words in await world.refused(method, **params)


async def test_an_unknown_method_is_not_found(world: World) -> None:
    """Telegram answers 404 "Not Found"; methods that the stand-in does not play are unknown to it too."""
    for method in ("sendMesage", "SENDMESSAGE", "setWebhook"):
        envelope = await world.call(method)
        assert envelope == {"ok": False, "error_code": 404, "description": "Not Found"}


async def test_a_wrong_token_is_unauthorized(world: World) -> None:
    """401 for the token of another bot, 404 for what is none."""
    assert (await world.http.get("/bot123:abc/getMe")).json()["error_code"] == 401
    assert (await world.http.get("/botabc/getMe")).json()["error_code"] == 404


async def test_an_edit_that_changes_nothing_is_refused(world: World) -> None:
    """The same content and markup again: "message is not modified"; another text, or other buttons, pass."""
    chat = await world.person()
    markup = keyboard([YES])
    sent = await world.bot("sendMessage", chat_id=chat, text="<b>Hi</b>", parse_mode="HTML", reply_markup=markup)
    where = {"chat_id": chat, "message_id": sent["message_id"]}
    same = {**where, "text": "<strong>Hi</strong>", "parse_mode": "HTML", "reply_markup": markup}
    assert "message is not modified" in await world.refused("editMessageText", **same)
    assert "message is not modified" in await world.refused("editMessageReplyMarkup", **where, reply_markup=markup)
    without = await world.bot("editMessageReplyMarkup", **where)
    assert "reply_markup" not in without
    assert "edit_date" not in without
    assert "message is not modified" in await world.refused("editMessageReplyMarkup", **where)
    assert (await world.bot("editMessageText", **where, text="Hi"))["edit_date"] == int(world.clock.now().timestamp())


async def test_another_s_message_cannot_be_edited(world: World) -> None:
    """A bot edits only its own messages."""
    chat = await world.person()
    assert "message can't be edited" in await world.refused("editMessageText", chat_id=chat, message_id=1, text="Hi")


async def test_a_text_has_no_caption_and_a_picture_no_text(world: World) -> None:
    """Each kind of edit fits its kind of message."""
    chat = await world.person()
    text = await world.bot("sendMessage", chat_id=chat, text="Hi")
    photo = await world.bot("sendPhoto", chat_id=chat, photo=await photo_id(world, chat))
    wrong = await world.refused("editMessageCaption", chat_id=chat, message_id=text["message_id"], caption="x")
    assert "there is no caption in the message to edit" in wrong
    wrong = await world.refused("editMessageText", chat_id=chat, message_id=photo["message_id"], text="x")
    assert "there is no text in the message to edit" in wrong
    long = {"chat_id": chat, "message_id": photo["message_id"], "caption": "x" * 1025}
    assert "message caption is too long" in await world.refused("editMessageCaption", **long)


async def photo_id(world: World, chat: int) -> str:
    answer = await world.http.post(f"/sandbox/chats/{chat}/photo", files={"file": ("a.png", PNG)})
    return str(answer.json()["message"]["photo"][-1]["file_id"])


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "file must be non-empty"),
        (b"no picture", "IMAGE_PROCESS_FAILED"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 8 + (9000).to_bytes(4) + (2000).to_bytes(4), "PHOTO_INVALID_DIMENSIONS"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 8 + (2100).to_bytes(4) + (100).to_bytes(4), "PHOTO_INVALID_DIMENSIONS"),
        (b"\x89PNG" + b"\0" * 10_000_000, "Request Entity Too Large"),
    ],
)
async def test_a_photo_that_telegram_cannot_take_is_refused(world: World, data: bytes, words: str) -> None:
    """Bot API sendPhoto: at most 10 MB, width and height 10,000 together, 20 to 1."""
    chat = await world.person()
    url = f"/bot{world.stand_in.token}/sendPhoto"
    answer = await world.http.post(url, data={"chat_id": str(chat)}, files={"photo": ("plan.png", data)})
    assert words in answer.json()["description"]


async def test_an_attachment_that_nothing_refers_to_is_refused(world: World) -> None:
    """A file under a wrong name would be dropped in silence."""
    chat = await world.person()
    url = f"/bot{world.stand_in.token}/sendMessage"
    answer = await world.http.post(url, data={"chat_id": str(chat), "text": "Hi"}, files={"image": ("a.png", b"x")})
    assert "nothing refers to the attached image" in answer.json()["description"]


async def test_a_press_is_answered_once_and_in_time(world: World) -> None:
    """A second answer, or one after 15 seconds, hears "query is too old"."""
    chat = await world.person()
    sent = await world.bot("sendMessage", chat_id=chat, text="Sure?", reply_markup=keyboard([YES]))
    press = {"message_id": sent["message_id"], "data": "1:yes"}
    first = (await world.post(f"chats/{chat}/press", **press))["callback_query_id"]
    assert await world.bot("answerCallbackQuery", callback_query_id=first, text="Noted")
    assert "query is too old" in await world.refused("answerCallbackQuery", callback_query_id=first)
    assert [notice["text"] for notice in (await world.chat(chat))["notices"]] == ["Noted"]
    second = (await world.post(f"chats/{chat}/press", **press))["callback_query_id"]
    world.later(seconds=16)
    assert "query is too old" in await world.refused("answerCallbackQuery", callback_query_id=second)


async def test_a_message_is_deleted_within_48_hours_only(world: World) -> None:
    """Bot API deleteMessage."""
    chat = await world.person()
    sent = [(await world.bot("sendMessage", chat_id=chat, text="Hi"))["message_id"] for _ in range(2)]
    assert await world.bot("deleteMessage", chat_id=chat, message_id=sent[0])
    assert "message to edit not found" in await world.refused(
        "editMessageText", chat_id=chat, message_id=sent[0], text="Ho"
    )
    world.later(hours=49)
    assert "message can't be deleted for everyone" in await world.refused(
        "deleteMessage", chat_id=chat, message_id=sent[1]
    )


async def test_who_blocked_the_bot_is_out_of_reach(world: World) -> None:
    """403 to whatever is sent, until the person unblocks it; both come as my_chat_member."""
    chat = await world.person()
    await world.post(f"chats/{chat}/block")
    envelope = await world.call("sendMessage", chat_id=chat, text="Hi")
    assert envelope["error_code"] == 403
    assert envelope["description"] == "Forbidden: bot was blocked by the user"
    assert await world.refused("sendChatAction", chat_id=chat, action="typing") == envelope["description"]
    await world.post(f"chats/{chat}/block", blocked=False)
    assert await world.bot("sendMessage", chat_id=chat, text="Hi")
    changes = [update["my_chat_member"]["new_chat_member"]["status"] for update in await world.updates()]
    assert changes == ["kicked", "member"]
