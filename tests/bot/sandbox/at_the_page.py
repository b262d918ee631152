"""What tests of the page do again and again: somebody arrives, the bot hears them and answers."""

from typing import Any

from playwright.async_api import Locator, Page, expect

from tests.bot.sandbox.world import World

COMMANDS = [
    {"command": "plan", "description": "Your plan, with a picture"},
    {"command": "pause", "description": "Let our talk wait"},
    {"command": "today", "description": "What you can do now"},
]


async def heard(world: World) -> dict[str, Any]:
    """The next update, confirmed."""
    (update,) = await world.updates(timeout=20, limit=1)
    await world.updates(offset=update["update_id"] + 1)
    return update


async def arrives(page: Page, world: World, name: str = "Ada") -> int:
    """From the first visit over START; gives the person's id."""
    await page.get_by_label("Your name").fill(name)
    await page.get_by_role("button", name="Open the chat").click()
    await page.get_by_role("button", name="START").click()
    chat: int = (await heard(world))["message"]["chat"]["id"]
    await expect(page.locator(".row.own")).to_have_count(1)
    return chat


async def asks(world: World, chat: int, text: str, *labels: str) -> dict[str, Any]:
    """The bot says something, with buttons in one row; each carries its label."""
    row = [{"text": label, "callback_data": label} for label in labels]
    markup = {"reply_markup": {"inline_keyboard": [row]}} if labels else {}
    sent: dict[str, Any] = await world.bot("sendMessage", chat_id=chat, text=text, **markup)
    return sent


async def says(page: Page, text: str) -> None:
    await page.get_by_label("Message", exact=True).fill(text)
    await page.keyboard.press("Enter")


def seen(page: Page, words: str) -> Locator:
    """The bubble's words; what a screen reader is told stands in the page as well."""
    return page.locator(".words", has_text=words)
