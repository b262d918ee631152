"""Rules for what is done to messages that are there: replying, editing, deleting."""

import httpx
import pytest

from tests.bot.sandbox.breaking import YES, Case, Cases, about_sent, ask, check, each, keyboard, to_person
from tests.bot.sandbox.world import PNG, World


async def photo_sent(world: World, chat: int) -> int:
    """The message_id of a picture by the bot."""
    given = await world.http.post(f"/sandbox/chats/{chat}/photo", files={"file": ("a.png", PNG)})
    file_id = given.json()["message"]["photo"][-1]["file_id"]
    return int((await world.bot("sendPhoto", chat_id=chat, photo=file_id))["message_id"])


async def the_text_of_a_picture(world: World) -> httpx.Response:
    chat = await world.person()
    return await ask(world, "editMessageText", chat_id=chat, message_id=await photo_sent(world, chat), text="x")


def after_two_days(method: str) -> Case:
    async def case(world: World) -> httpx.Response:
        chat = await world.person()
        sent = await world.bot("sendMessage", chat_id=chat, text="Hi")
        world.later(hours=48, seconds=1)
        return await ask(world, method, chat_id=chat, message_id=sent["message_id"])

    return case


async def an_edit_of_what_was_deleted(world: World) -> httpx.Response:
    chat = await world.person()
    where = {"chat_id": chat, "message_id": (await world.bot("sendMessage", chat_id=chat, text="Hi"))["message_id"]}
    await world.bot("deleteMessage", **where)
    return await ask(world, "editMessageText", **where, text="Ho")


SURE = {"text": "<b>Sure?</b>", "parse_mode": "HTML", "reply_markup": keyboard([YES])}
BROKEN: Cases = {
    "messages.id-missing": [to_person("editMessageReplyMarkup"), to_person("deleteMessage")],
    "messages.reply-to-nothing": [
        to_person("sendMessage", text="Hi", reply_parameters={"message_id": 99}),
        to_person("sendMessage", text="Hi", reply_parameters={"message_id": 1, "chat_id": 12}),
    ],
    "messages.edit-nothing": [to_person("editMessageText", message_id=99, text="Hi"), an_edit_of_what_was_deleted],
    "messages.edit-of-another": [
        to_person("editMessageText", message_id=1, text="Hi"),
        to_person("editMessageReplyMarkup", message_id=1),
    ],
    "messages.no-text": [the_text_of_a_picture],
    "messages.no-caption": [about_sent("editMessageCaption", {"text": "Hi"}, caption="x")],
    "messages.not-modified": [
        about_sent("editMessageText", SURE, **{**SURE, "text": "<strong>Sure?</strong>"}),
        about_sent("editMessageReplyMarkup", SURE, reply_markup=keyboard([YES])),
        about_sent("editMessageReplyMarkup", {"text": "Hi"}),
    ],
    "messages.delete-nothing": [to_person("deleteMessage", message_id=99)],
    "messages.delete-too-late": [after_two_days("deleteMessage")],
}


@pytest.mark.parametrize(("rule", "case"), each(BROKEN))
async def test_what_cannot_be_done_to_a_message_is_refused(world: World, rule: str, case: Case) -> None:
    """Only what is there, only one's own, only what fits its kind, only what changes something."""
    await check(world, rule, case)


async def test_an_edit_that_changes_something_passes(world: World) -> None:
    """Other text or other buttons; without markup the buttons go; a change of buttons alone leaves no mark."""
    chat = await world.person()
    where = {"chat_id": chat, "message_id": (await world.bot("sendMessage", chat_id=chat, **SURE))["message_id"]}
    without = await world.bot("editMessageReplyMarkup", **where)
    assert "reply_markup" not in without
    assert "edit_date" not in without
    assert (await world.bot("editMessageText", **where, text="Hi"))["edit_date"] == int(world.clock.now().timestamp())


async def test_a_reply_to_nothing_may_be_sent_as_no_reply(world: World) -> None:
    """ReplyParameters.allow_sending_without_reply."""
    chat = await world.person()
    reply = {"message_id": 99, "allow_sending_without_reply": True}
    assert "reply_to_message" not in await world.bot("sendMessage", chat_id=chat, text="Hi", reply_parameters=reply)


async def test_a_message_of_weeks_ago_can_still_be_edited(world: World) -> None:
    """Telegram sets no age for a bot's own messages: buttons of long ago can be taken off."""
    chat = await world.person()
    sent = await world.bot("sendMessage", chat_id=chat, **SURE)
    world.later(days=60)
    assert await world.bot("editMessageReplyMarkup", chat_id=chat, message_id=sent["message_id"])
