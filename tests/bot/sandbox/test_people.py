"""What people do arrives as the updates that Telegram makes of it, and what the bot does is seen by them."""

import asyncio
from typing import Any

import pytest

from tests.bot.sandbox.world import PNG, START, World
from tests.telegram_schema import check_message, check_update


async def latest(world: World) -> dict[str, Any]:
    """The last update, which is one in every field in aiogram's opinion too."""
    update = (await world.updates())[-1]
    check_update(update)
    return update


async def test_a_text_arrives_as_a_message(world: World) -> None:
    """from, chat, date by the clock, and commands marked."""
    ada = await world.person()
    await world.post(f"chats/{ada}/text", text=" /plan now ")
    message = (await latest(world))["message"]
    assert message == {
        "message_id": 2,
        "from": {"id": ada, "is_bot": False, "first_name": "Ada", "language_code": "en"},
        "chat": {"id": ada, "type": "private", "first_name": "Ada"},
        "date": int(START.timestamp()),
        "text": "/plan now",
        "entities": [{"offset": 0, "length": 5, "type": "bot_command"}],
    }


async def test_a_long_paste_is_split_as_apps_do(world: World) -> None:
    """Each piece has at most 4,096 UTF-16 units, and no word is cut."""
    ada = await world.person()
    await world.post(f"chats/{ada}/text", text="wörd😀 " * 1500)
    pieces = [update["message"]["text"] for update in await world.updates()]
    assert len(pieces) == 3
    assert all(len(piece.encode("utf-16-le")) // 2 <= 4096 for piece in pieces)
    assert " ".join(pieces).split() == ["wörd😀"] * 1500


async def test_a_reply_carries_what_it_replies_to(world: World) -> None:
    """reply_to_message, from people and from the bot."""
    ada = await world.person()
    question = await world.bot("sendMessage", chat_id=ada, text="Why?")
    check_message(question)
    await world.post(f"chats/{ada}/text", text="Because", reply_to=question["message_id"])
    message = (await latest(world))["message"]
    assert message["reply_to_message"] == question
    answer = await world.bot(
        "sendMessage", chat_id=ada, text="I see", reply_parameters={"message_id": message["message_id"]}
    )
    check_message(answer)
    assert answer["reply_to_message"]["text"] == "Because"
    assert "reply_to_message" not in answer["reply_to_message"]


async def test_a_press_arrives_with_its_message(world: World) -> None:
    """callback_query: id, from, message, chat_instance, data; a button that is not there cannot be pressed."""
    ada = await world.person()
    markup = {"inline_keyboard": [[{"text": "Yes", "callback_data": "7:yes"}]]}
    sent = await world.bot("sendMessage", chat_id=ada, text="Sure?", reply_markup=markup)
    check_message(sent)
    press = {"message_id": sent["message_id"], "data": "7:yes"}
    id = (await world.post(f"chats/{ada}/press", **press))["callback_query_id"]
    query = (await latest(world))["callback_query"]
    assert (query["id"], query["data"], query["message"]) == (id, "7:yes", sent)
    await world.bot("editMessageReplyMarkup", chat_id=ada, message_id=sent["message_id"])
    answer = await world.http.post(f"/sandbox/chats/{ada}/press", json=press)
    assert answer.status_code == 400
    await world.post(f"chats/{ada}/press", **press, stale=True)
    assert (await latest(world))["callback_query"]["data"] == "7:yes"


async def test_an_edit_arrives_as_an_edited_message(world: World) -> None:
    """The same id, the new text, edit_date by the clock."""
    ada = await world.person()
    sent = (await world.post(f"chats/{ada}/text", text="Helo"))["messages"][0]
    world.later(seconds=5)
    await world.post(f"chats/{ada}/edit", message_id=sent["message_id"], text="Hello")
    edited = (await latest(world))["edited_message"]
    assert edited == {**sent, "text": "Hello", "edit_date": int(START.timestamp()) + 5}


@pytest.mark.parametrize(
    ("path", "body", "field"),
    [
        ("place", {"latitude": 51.5, "longitude": -0.1}, "location"),
        ("sticker", {"emoji": "🎉"}, "sticker"),
        ("voice", {"seconds": 4}, "voice"),
        ("contact", {}, "contact"),
    ],
)
async def test_other_things_than_text_arrive_whole(world: World, path: str, body: dict[str, Any], field: str) -> None:
    """Each in the field of Telegram's Message that it has there."""
    ada = await world.person()
    await world.post(f"chats/{ada}/{path}", **body)
    message = (await latest(world))["message"]
    assert body.items() <= message[field].items() or field == "voice"
    assert "text" not in message


async def test_an_album_is_photos_with_one_group(world: World) -> None:
    """media_group_id binds them; a caption belongs to its photo; the file can be fetched by the bot."""
    ada = await world.person()
    for caption in ("Us", ""):
        form = {"caption": caption, "album": "a1"}
        answer = await world.http.post(f"/sandbox/chats/{ada}/photo", data=form, files={"file": ("a.png", PNG)})
        assert answer.status_code == 200
    await latest(world)
    first, second = [update["message"] for update in await world.updates()]
    assert first["media_group_id"] == second["media_group_id"] == "a1"
    assert (first["caption"], "caption" in second) == ("Us", False)
    file = await world.bot("getFile", file_id=first["photo"][-1]["file_id"])
    fetched = await world.http.get(f"/file/bot{world.stand_in.token}/{file['file_path']}")
    assert fetched.content == PNG


async def test_a_document_sent_by_the_bot_can_be_saved_by_a_person(world: World) -> None:
    """Its name and type are kept, and it is offered as a download, never shown as a page."""
    ada = await world.person()
    url = f"/bot{world.stand_in.token}/sendDocument"
    files = {"document": ("plan.html", b"<script>alert(1)</script>", "text/html")}
    sent = (await world.http.post(url, data={"chat_id": str(ada), "caption": "All"}, files=files)).json()["result"]
    check_message(sent)
    assert sent["document"]["file_name"] == "plan.html"
    fetched = await world.http.get(f"/sandbox/files/{sent['document']['file_id']}")
    assert fetched.content == b"<script>alert(1)</script>"
    assert fetched.headers["content-disposition"] == "attachment"


async def test_a_picture_can_be_replaced(world: World) -> None:
    """editMessageMedia with an attached file and a new caption."""
    ada = await world.person()
    url = f"/bot{world.stand_in.token}"
    sent = await world.http.post(f"{url}/sendPhoto", data={"chat_id": str(ada)}, files={"photo": ("a.png", PNG)})
    id = sent.json()["result"]["message_id"]
    media = '{"type": "photo", "media": "attach://new", "caption": "<b>Now</b>", "parse_mode": "HTML"}'
    form = {"chat_id": str(ada), "message_id": str(id), "media": media}
    edited = await world.http.post(f"{url}/editMessageMedia", data=form, files={"new": ("b.png", PNG)})
    message = edited.json()["result"]
    check_message(message)
    assert message["caption"] == "Now"
    assert message["photo"] != sent.json()["result"]["photo"]


async def test_a_group_speaks_with_a_negative_id(world: World) -> None:
    """The first text brings the bot in, and the bot can answer there."""
    ada = await world.person()
    await world.post("groups/-100123/text", **{"from": ada, "text": "/start", "title": "Book club"})
    joined, said = await world.updates()
    check_update(joined)
    check_update(said)
    assert joined["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert said["message"]["chat"] == {"id": -100123, "type": "group", "title": "Book club"}
    assert said["message"]["from"]["id"] == ada
    await world.bot("sendMessage", chat_id=-100123, text="I speak in private chats.")


async def test_who_never_wrote_cannot_be_written_to(world: World) -> None:
    """A bot does not begin a conversation."""
    bob = (await world.post("people", name="Bob"))["id"]
    assert "chat not found" in await world.refused("sendMessage", chat_id=bob, text="Hi")
    assert [person["name"] for person in (await world.http.get("/sandbox/people")).json()["people"]] == ["Bob"]


async def test_the_page_hears_what_changed_since_a_revision(world: World) -> None:
    """New, edited and deleted messages, each with its revision; a poll waits for the next change."""
    ada = await world.person()
    sent = await world.bot("sendMessage", chat_id=ada, text="one")
    seen = (await world.chat(ada))["revision"]
    poll = asyncio.create_task(world.http.get(f"/sandbox/chats/{ada}", params={"after": seen, "wait": 20}))
    await asyncio.sleep(0)
    where = {"chat_id": ada, "message_id": sent["message_id"]}
    await world.bot("editMessageText", **where, text="two")
    news = (await asyncio.wait_for(poll, 10)).json()
    assert [(message["text"], message["gone"]) for message in news["messages"]] == [("two", False)]
    await world.bot("deleteMessage", **where)
    news = await world.chat(ada, after=news["revision"])
    assert [message["gone"] for message in news["messages"]] == [True]
    assert [message["text"] for message in (await world.chat(ada))["messages"]] == ["/start"]


async def test_the_typing_sign_ends_with_the_next_message(world: World) -> None:
    """sendChatAction shows for five seconds, or until something is said."""
    ada = await world.person()
    await world.bot("sendChatAction", chat_id=ada, action="typing")
    assert (await world.chat(ada))["typing"] is True
    await world.bot("sendMessage", chat_id=ada, text="Done")
    assert (await world.chat(ada))["typing"] is False


async def test_a_reply_keyboard_stays_until_it_is_removed(world: World) -> None:
    """It belongs to the chat, not to the message."""
    ada = await world.person()
    keyboard = {"keyboard": [[{"text": "Share my place", "request_location": True}]], "resize_keyboard": True}
    await world.bot("sendMessage", chat_id=ada, text="Where are you?", reply_markup=keyboard)
    await world.bot("sendMessage", chat_id=ada, text="Or type it.")
    assert (await world.chat(ada))["keyboard"] == keyboard
    await world.bot("sendMessage", chat_id=ada, text="Thanks", reply_markup={"remove_keyboard": True})
    assert (await world.chat(ada))["keyboard"] is None


async def test_commands_and_texts_are_kept_by_language(world: World) -> None:
    """What is missing in a language is shown in the default one; a deleted list is empty."""
    ada = await world.person()
    luz = (await world.post("people", name="Luz", language_code="es-MX"))["id"]
    commands = {code: [{"command": "plan", "description": text}] for code, text in (("", "Plan"), ("es", "Tu plan"))}
    for code, list_of in commands.items():
        assert await world.bot("setMyCommands", commands=list_of, language_code=code)
    assert await world.bot("getMyCommands", language_code="es") == commands["es"]
    assert (await world.chat(ada))["commands"] == commands[""]
    assert (await world.chat(luz))["commands"] == commands["es"]
    await world.bot("deleteMyCommands", language_code="es")
    assert await world.bot("getMyCommands", language_code="es") == []
    assert (await world.chat(luz))["commands"] == commands[""]
    await world.bot("setMyName", name="Hito", language_code="es")
    assert await world.bot("getMyName", language_code="es") == {"name": "Hito"}
    assert (await world.chat(luz))["bot"]["name"] == "Hito"
    await world.bot("setMyShortDescription", short_description="A coach")
    assert await world.bot("getMyShortDescription", language_code="es") == {"short_description": "A coach"}


async def test_the_clock_can_be_read_and_moved(world: World) -> None:
    """GET and POST /sandbox/clock; messages are dated by it."""
    ada = await world.person()
    assert (await world.http.get("/sandbox/clock")).json() == {"now": START.isoformat()}
    assert (await world.post("clock", leap_seconds=3600))["now"] == "2027-03-01T10:00:00+00:00"
    assert (await world.bot("sendMessage", chat_id=ada, text="Hi"))["date"] == int(START.timestamp()) + 3600
    for wrong in ({}, {"walk_seconds": 0}, {"walk_seconds": 1, "leap_seconds": 1}, {"walk_seconds": "x"}):
        assert (await world.http.post("/sandbox/clock", json=wrong)).status_code == 400
