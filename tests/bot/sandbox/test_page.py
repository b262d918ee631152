"""A person uses the chat page in a real browser; the test plays the bot."""

import httpx
import pytest
from playwright.async_api import FilePayload, expect

from tests.bot.sandbox.at_the_page import COMMANDS, arrives, asks, heard, says, seen
from tests.bot.sandbox.world import PNG, World
from tests.browser import phone

pytestmark = pytest.mark.browser


async def test_a_person_types_presses_and_sees_the_answers(world: World, address: str) -> None:
    """From the first visit over START to words, buttons, a picture, an edit and a document, at 390 px."""
    async with phone(address) as page:
        chat = await arrives(page, world)
        markup = {"inline_keyboard": [[{"text": "Yes, please", "callback_data": "1:yes"}]]}
        html = "Hello <b>Ada</b>, &lt;script&gt; 😀 shall we?"
        asked = await world.bot("sendMessage", chat_id=chat, text=html, parse_mode="HTML", reply_markup=markup)
        await expect(page.locator(".bubble.bot strong")).to_have_text("Ada")
        await expect(seen(page, "Hello Ada, <script> 😀 shall we?")).to_be_visible()
        button = page.get_by_role("button", name="Yes, please")
        await button.click()
        query = (await heard(world))["callback_query"]
        await expect(button).to_have_class("pressed")
        await world.bot("answerCallbackQuery", callback_query_id=query["id"], text="Noted")
        await expect(page.get_by_role("status", name="Notice")).to_have_text("Noted")
        await expect(button).not_to_have_class("pressed")
        await world.bot("editMessageText", chat_id=chat, message_id=asked["message_id"], text="Good ✓")
        await expect(page.get_by_text("edited")).to_be_visible()
        await expect(button).to_have_count(0)

        await says(page, "sent the CV!")
        assert (await heard(world))["message"]["text"] == "sent the CV!"
        await world.bot("sendChatAction", chat_id=chat, action="typing")
        await expect(page.get_by_label("typing", exact=True)).to_be_visible()
        async with httpx.AsyncClient() as client:
            url = f"{address}/bot{world.stand_in.token}"
            await client.post(f"{url}/sendPhoto", data={"chat_id": chat}, files={"photo": ("p.png", PNG)})
            await client.post(f"{url}/sendDocument", data={"chat_id": chat}, files={"document": ("my.json", b"{}")})
        await page.get_by_role("button", name="Open the picture").click()
        await expect(page.locator("#picture img")).to_be_visible()
        await page.keyboard.press("Escape")
        async with page.expect_download() as download:
            await page.get_by_role("link", name="Download my.json").click()
        assert (await (await download.value).path()).read_bytes() == b"{}"
        await page.reload()
        await expect(seen(page, "sent the CV!")).to_be_visible()
        assert await page.evaluate("document.documentElement.scrollWidth") == 390


async def test_a_reply_shows_what_it_replies_to_and_leads_there(world: World, address: str) -> None:
    """From the tools beside a message; the quote is a button to the message itself. Escape ends it."""
    async with phone(address) as page:
        chat = await arrives(page, world)
        question = await asks(world, chat, "What is it like?")
        await seen(page, "What is it like?").hover()
        reply = page.locator(".row.bot").get_by_role("button", name="Reply")
        await reply.click()
        await expect(page.locator("#regarding")).to_contain_text("What is it like?")
        await page.keyboard.press("Escape")
        await expect(page.locator("#regarding")).to_be_hidden()
        await reply.click()
        await says(page, "Like this")
        assert (await heard(world))["message"]["reply_to_message"]["message_id"] == question["message_id"]
        await page.locator(".row.own .quote").click()
        await expect(page.locator(".row.bot")).to_be_focused()


async def test_the_latest_own_message_is_edited_with_the_up_key(world: World, address: str) -> None:
    """What was being typed comes back when the edit is left."""
    async with phone(address) as page:
        await arrives(page, world)
        await says(page, "mondy")
        await heard(world)
        text = page.get_by_label("Message", exact=True)
        await expect(seen(page, "mondy")).to_be_visible()
        await text.press("ArrowUp")
        await expect(text).to_have_value("mondy")
        await says(page, "monday")
        assert (await heard(world))["edited_message"]["text"] == "monday"
        await expect(page.get_by_text("edited")).to_be_visible()
        await text.fill("half a thou")
        await page.locator(".row.own").last.hover()
        await page.locator(".row.own").last.get_by_role("button", name="Edit").click()
        await expect(text).to_have_value("monday")
        await page.keyboard.press("Escape")
        await expect(text).to_have_value("half a thou")


async def test_commands_are_offered_after_a_slash(world: World, address: str) -> None:
    """Narrowed by typing, chosen by keys or a tap; a command typed whole is sent as it is."""
    async with phone(address) as page:
        await arrives(page, world)
        await world.bot("setMyCommands", commands=COMMANDS)
        await page.reload()
        options = page.locator("#commands [role=option]")
        await page.get_by_role("button", name="Commands").click()
        await expect(options).to_have_count(3)
        await page.keyboard.type("p")
        await expect(options).to_have_count(2)
        await page.keyboard.press("ArrowDown")
        await page.keyboard.press("ArrowDown")
        chosen = page.locator("#commands [aria-selected=true]")
        await expect(chosen).to_contain_text("/pause")
        assert await page.locator("#text").get_attribute("aria-activedescendant") == await chosen.get_attribute("id")
        await page.keyboard.press("Enter")
        assert (await heard(world))["message"]["text"] == "/pause"
        await page.get_by_role("button", name="Commands").click()
        await options.last.click()
        assert (await heard(world))["message"]["text"] == "/today"
        await says(page, "/plan")
        assert (await heard(world))["message"]["text"] == "/plan"
        await expect(page.locator("#commands")).to_be_hidden()


async def test_pictures_files_and_places_are_sent(world: World, address: str) -> None:
    """A picture with a caption after a look at it, two as an album, a file; a place picked, and one typed."""
    async with phone(address) as page:
        await arrives(page, world)
        picture = FilePayload(name="desk.png", mimeType="image/png", buffer=PNG)
        another = FilePayload(name="two.png", mimeType="image/png", buffer=PNG)
        file = FilePayload(name="cv.txt", mimeType="text/plain", buffer=b"I can.")

        async def attach(what: str) -> None:
            await page.get_by_role("button", name="Attach").click()
            await page.get_by_role("menuitem", name=what).click()

        async with page.expect_file_chooser() as chooser:
            await attach("Photo")
        await (await chooser.value).set_files([picture])
        await expect(page.get_by_role("img", name="desk.png")).to_be_visible()
        await page.get_by_label("Caption").fill("My desk")
        await page.locator("#sending").get_by_role("button", name="Send").click()
        message = (await heard(world))["message"]
        assert message["photo"]
        assert message["caption"] == "My desk"

        async with page.expect_file_chooser() as chooser:
            await attach("Photo")
        await (await chooser.value).set_files([picture, another])
        await page.locator("#sending").get_by_role("button", name="Send").click()
        first = (await heard(world))["message"]
        second = (await heard(world))["message"]
        assert first["media_group_id"] == second["media_group_id"]

        async with page.expect_file_chooser() as chooser:
            await attach("File")
        await (await chooser.value).set_files([file])
        await page.locator("#sending").get_by_role("button", name="Send").click()
        assert (await heard(world))["message"]["document"]["file_name"] == "cv.txt"

        await attach("Place")
        await page.get_by_label("City, or latitude and longitude").fill("sao")
        await page.get_by_role("button", name="São Paulo").click()
        await page.keyboard.press("Enter")
        assert (await heard(world))["message"]["location"] == {"latitude": -23.55, "longitude": -46.63}
        await attach("Place")
        await page.get_by_label("City, or latitude and longitude").fill("91, 3")
        await expect(page.locator("#place-send")).to_be_disabled()
        await page.get_by_label("City, or latitude and longitude").fill("-33.5, 151.2")
        await page.locator("#place-send").click()
        assert (await heard(world))["message"]["location"] == {"latitude": -33.5, "longitude": 151.2}


async def test_the_bot_can_be_blocked_and_taken_back(world: World, address: str) -> None:
    """While it is blocked nothing can be written."""
    async with phone(address) as page:
        await arrives(page, world)
        await page.get_by_role("button", name="More").click()
        await page.get_by_role("menuitem", name="Block the bot").click()
        assert (await heard(world))["my_chat_member"]["new_chat_member"]["status"] == "kicked"
        await expect(page.locator("#composer")).to_be_hidden()
        await page.get_by_role("button", name="UNBLOCK").click()
        assert (await heard(world))["my_chat_member"]["new_chat_member"]["status"] == "member"
        await expect(page.locator("#composer")).to_be_visible()


async def test_a_reply_keyboard_answers_with_a_tap(world: World, address: str) -> None:
    """A key writes its text; a key for a place asks for one; alerts are read before one goes on."""
    async with phone(address) as page:
        chat = await arrives(page, world)
        keys = [[{"text": "Mornings"}, {"text": "My place", "request_location": True}]]
        markup = {"keyboard": keys, "input_field_placeholder": "or type it"}
        await world.bot("sendMessage", chat_id=chat, text="When?", reply_markup=markup)
        await expect(page.get_by_placeholder("or type it")).to_be_visible()
        await page.get_by_role("button", name="Mornings").click()
        assert (await heard(world))["message"]["text"] == "Mornings"
        await page.get_by_role("button", name="My place").click()
        await expect(page.get_by_role("dialog", name="Send a place")).to_be_visible()
        await page.keyboard.press("Escape")
        await asks(world, chat, "Sure?", "Yes")
        await page.get_by_role("button", name="Yes").click()
        query = (await heard(world))["callback_query"]["id"]
        await world.bot("answerCallbackQuery", callback_query_id=query, text="Too late", show_alert=True)
        await expect(page.get_by_role("dialog", name="Too late")).to_be_visible()
        await page.get_by_role("button", name="OK").click()


async def test_what_comes_while_one_reads_above_waits_below(world: World, address: str) -> None:
    """The page does not jump; a button counts what is new and leads there."""
    async with phone(address) as page:
        chat = await arrives(page, world)
        for n in range(30):
            await asks(world, chat, f"Word {n}\nand another line")
        await expect(seen(page, "Word 29")).to_be_in_viewport()
        await page.locator("#scroll").evaluate("main => main.scrollTo(0, 0)")
        latest = page.get_by_role("button", name="To the latest message")
        await expect(latest).to_be_visible()
        await asks(world, chat, "Something new")
        await expect(latest).to_contain_text("1")
        await expect(seen(page, "Word 0\n")).to_be_in_viewport()
        await latest.click()
        await expect(seen(page, "Something new")).to_be_in_viewport()
        await expect(latest).to_be_hidden()
