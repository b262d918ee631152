"""A person uses the chat page in a real browser; the test plays the bot."""

from typing import Any

import httpx
import pytest
from playwright.async_api import expect

from tests.bot.sandbox.world import PNG, World
from tests.browser import phone

pytestmark = pytest.mark.browser


async def heard(world: World) -> dict[str, Any]:
    """The next update, confirmed."""
    (update,) = await world.updates(timeout=20)
    await world.updates(offset=update["update_id"] + 1)
    return update


async def test_a_person_types_presses_and_sees_the_answers(world: World, address: str) -> None:
    """From the first visit over START to words, buttons, a picture, an edit and the clock, at 390 px."""
    async with phone(address) as page:
        await page.get_by_label("Your name").fill("Ada")
        await page.get_by_role("button", name="Open the chat").click()
        await page.get_by_role("button", name="START").click()
        ada = (await heard(world))["message"]["from"]
        assert (ada["first_name"], ada["language_code"]) == ("Ada", "en-GB")
        chat = ada["id"]

        markup = {"inline_keyboard": [[{"text": "Yes, please", "callback_data": "1:yes"}]]}
        html = "Hello <b>Ada</b>, &lt;script&gt; 😀 shall we?"
        asked = await world.bot("sendMessage", chat_id=chat, text=html, parse_mode="HTML", reply_markup=markup)
        await expect(page.locator(".bubble.bot strong")).to_have_text("Ada")
        await expect(page.get_by_text("Hello Ada, <script> 😀 shall we?")).to_be_visible()
        await page.get_by_role("button", name="Yes, please").click()
        query = (await heard(world))["callback_query"]
        await world.bot("answerCallbackQuery", callback_query_id=query["id"], text="Noted")
        await expect(page.get_by_role("status")).to_have_text("Noted")
        await world.bot("editMessageText", chat_id=chat, message_id=asked["message_id"], text="Good ✓")
        await expect(page.get_by_text("edited")).to_be_visible()
        await expect(page.get_by_role("button", name="Yes, please")).to_have_count(0)

        await page.get_by_label("Message", exact=True).fill("sent the CV!")
        await page.keyboard.press("Enter")
        assert (await heard(world))["message"]["text"] == "sent the CV!"
        await world.bot("sendChatAction", chat_id=chat, action="typing")
        await expect(page.get_by_label("typing", exact=True)).to_be_visible()
        async with httpx.AsyncClient() as client:
            url = f"{address}/bot{world.stand_in.token}/sendPhoto"
            await client.post(url, data={"chat_id": chat, "caption": "Your plan"}, files={"photo": ("p.png", PNG)})
        await page.get_by_role("button", name="Open the picture").click()
        await expect(page.locator("#picture img")).to_be_visible()
        await page.keyboard.press("Escape")

        before = world.clock.now()
        await page.get_by_role("button", name="+1 day").click()
        await expect(page.locator("#now")).to_contain_text("Tue")
        assert (world.clock.now() - before).days == 1
        await page.reload()
        await expect(page.get_by_text("sent the CV!")).to_be_visible()
        assert await page.evaluate("document.documentElement.scrollWidth") == 390
