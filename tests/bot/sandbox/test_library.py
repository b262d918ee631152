"""python-telegram-bot, which the coach uses, talks to the stand-in as to Telegram."""

import pytest
import telegram
from telegram.error import BadRequest, Conflict, Forbidden, RetryAfter

from tests.bot.sandbox.world import PNG, World
from tests.telegram_schema import check_request


@pytest.mark.filterwarnings("ignore:Deprecated since version v22.2")  # RetryAfter reads its own old attribute
async def test_a_library_bot_sends_edits_shows_and_receives(world: World, address: str) -> None:
    """Forms, multipart uploads, errors and updates, all as its own classes; each request fits aiogram's models."""
    chat = await world.person()
    async with telegram.Bot(
        world.stand_in.token, base_url=f"{address}/bot", base_file_url=f"{address}/file/bot"
    ) as bot:
        assert bot.id == 7000000001
        markup = telegram.InlineKeyboardMarkup([[telegram.InlineKeyboardButton("Yes", callback_data="1:yes")]])
        sent = await bot.send_message(chat, "<b>Sure?</b>", parse_mode="HTML", reply_markup=markup)
        assert (sent.text, sent.entities[0].type) == ("Sure?", "bold")
        await world.post(f"chats/{chat}/press", message_id=sent.message_id, data="1:yes")
        (update,) = await bot.get_updates(timeout=5, allowed_updates=["message", "callback_query"])
        assert update.callback_query is not None
        assert update.callback_query.data == "1:yes"
        assert await update.callback_query.answer("Noted")
        edited = await bot.edit_message_text("Sure? ✓ Yes", chat_id=chat, message_id=sent.message_id)
        assert isinstance(edited, telegram.Message)
        assert edited.reply_markup is None
        photo = await bot.send_photo(chat, PNG, filename="plan.png", caption="Your plan")
        file = await bot.get_file(photo.photo[-1])
        assert bytes(await file.download_as_bytearray()) == PNG
        media = telegram.InputMediaPhoto(PNG, caption="Newer")
        assert await bot.edit_message_media(media, chat_id=chat, message_id=photo.message_id)
        await bot.send_document(chat, b"{}", filename="plan.json")
        await bot.set_my_commands([("plan", "Your plan")], language_code="en")
        assert (await bot.get_my_commands(language_code="en"))[0].command == "plan"
        with pytest.raises(BadRequest, match="Message is not modified"):
            await bot.edit_message_text("Sure? ✓ Yes", chat_id=chat, message_id=sent.message_id)
        await world.post("trouble", kind="429", seconds=3)
        with pytest.raises(RetryAfter):
            await bot.send_message(chat, "Hi")
        await world.post(f"chats/{chat}/block")
        with pytest.raises(Forbidden):
            await bot.send_message(chat, "Hi")
    assert len(world.stand_in.requests) > 10
    for request in world.stand_in.requests:
        check_request(request.method, request.params)


async def test_a_library_bot_sets_and_removes_its_webhook(world: World, address: str) -> None:
    """Each request fits aiogram's models; polling beside a webhook is the library's Conflict."""
    async with telegram.Bot(world.stand_in.token, base_url=f"{address}/bot") as bot:
        hook = "http://127.0.0.1:9/hook"
        assert await bot.set_webhook(hook, max_connections=5, secret_token="s", allowed_updates=["message"])
        found = await bot.get_webhook_info()
        assert (found.url, found.max_connections, found.allowed_updates) == (hook, 5, ("message",))
        with pytest.raises(Conflict):
            await bot.get_updates()
        assert await bot.delete_webhook(drop_pending_updates=True)
        assert (await bot.get_webhook_info()).url == ""
    for request in world.stand_in.requests:
        check_request(request.method, request.params)
