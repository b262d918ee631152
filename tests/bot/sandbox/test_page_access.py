"""The page is for everybody: keyboard alone, screen reader, large text, narrow, little motion, light and dark."""

from typing import Literal

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Page, expect

from tests.bot.sandbox.at_the_page import COMMANDS, arrives, asks, heard, says, seen
from tests.bot.sandbox.test_authors import Lent
from tests.bot.sandbox.world import PNG, World
from tests.browser import browsing, phone

pytestmark = pytest.mark.browser

Scheme = Literal["light", "dark"]
WIDTHS = (320, 390, 1280)
GRAVE = ("serious", "critical")
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


FINISHED = """Promise.all(document.getAnimations()
  .filter((one) => one.effect.getTiming().iterations === 1).map((one) => one.finished)).then(() => null)"""
OUTSIDE = """() => {
  const phone = document.querySelector(".phone").getBoundingClientRect();
  const all = "header button, #composer button, #composer textarea, .buttons > * > *, .bubble";
  const shown = [...document.querySelectorAll(all)].filter((one) => one.checkVisibility());
  return shown.filter((one) => {
    const box = one.getBoundingClientRect();
    return box.left < phone.left - 1 || box.right > phone.right + 1 || box.width < 24;
  }).map((one) => one.outerHTML.slice(0, 120));
}"""


async def no_grave_fault(page: Page, where: str) -> None:
    await page.evaluate(FINISHED)
    found = (await Axe().run(page, options=RULES)).response
    grave = [
        f"{where}: {one['id']} ({one['impact']}): {[node['html'][:120] for node in one['nodes']]}"
        for one in found["violations"]
        if one["impact"] in GRAVE
    ]
    # What axe cannot look through it passes over: a pseudo-element over half the page would hide every contrast.
    hidden = [
        f"{where}: {one['id']} not looked at: {node['html'][:120]}"
        for one in found["incomplete"]
        for node in one["nodes"]
        if any("pseudo" in str(check.get("data")) for check in node["any"])
    ]
    assert not grave + hidden, "\n".join(grave + hidden)


async def a_talk(page: Page, world: World) -> int:
    """Of everything that a chat can hold."""
    chat = await arrives(page, world)
    await world.bot("setMyCommands", commands=COMMANDS)
    html = (
        "<b>Bold</b> <i>italic</i> <code>code</code> <tg-spoiler>hidden</tg-spoiler> /plan"
        ' <a href="https://example.org/">link</a><blockquote>quoted</blockquote>'
    )
    await world.bot("sendMessage", chat_id=chat, text=html, parse_mode="HTML")
    await says(page, "a message of mine")
    message = (await heard(world))["message"]["message_id"]
    await world.bot("sendMessage", chat_id=chat, text="I see", reply_parameters={"message_id": message})
    token = world.stand_in.token
    await world.http.post(f"/bot{token}/sendPhoto", data={"chat_id": chat}, files={"photo": ("p.png", PNG)})
    await world.http.post(f"/bot{token}/sendDocument", data={"chat_id": chat}, files={"document": ("a.txt", b"a")})
    rows = [
        [
            {"text": text, "callback_data": text, "style": style}
            for text, style in (("Go", "primary"), ("Drop", "danger"))
        ],
        [{"text": "Plain", "callback_data": "x"}, {"text": "Elsewhere", "url": "https://example.org/"}],
    ]
    await world.bot("sendMessage", chat_id=chat, text="Which?", reply_markup={"inline_keyboard": rows})
    await expect(page.get_by_role("button", name="Drop")).to_be_visible()
    return chat


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
async def test_axe_finds_nothing_serious(world: World, address: str, width: int, scheme: Scheme) -> None:
    """WCAG 2.2 AA and axe's good practice, in each state of the page."""
    world.stand_in.desk = Lent()
    async with browsing(width, 800, scheme, still=True) as context:
        page = await context.new_page()
        await page.goto(address)
        await expect(page.get_by_role("button", name="Open the chat")).to_be_visible()
        await no_grave_fault(page, "hello")
        await page.get_by_label("Your name").focus()
        await a_talk(page, world)
        await no_grave_fault(page, "chat")
        await page.get_by_role("button", name="Commands").click()
        await no_grave_fault(page, "commands")
        await page.keyboard.press("Escape")
        for opener, menu in (("Attach", "Send something else"), ("More", "More")):
            await page.get_by_role("button", name=opener).click()
            await expect(page.get_by_role("menu", name=menu)).to_be_visible()
            await no_grave_fault(page, menu)
            await page.keyboard.press("Tab")
            await page.get_by_role("button", name=opener).click()
        for opener, dialog in (("You are Ada. People", "People"), ("be away for", "Be away for")):
            await page.get_by_role("button", name=opener).click()
            await expect(page.get_by_role("dialog", name=dialog)).to_be_visible()
            await no_grave_fault(page, dialog)
            await page.keyboard.press("Escape")
        await page.get_by_role("button", name="For authors").click()
        await expect(page.get_by_role("complementary", name="For authors")).to_be_visible()
        await no_grave_fault(page, "drawer")


async def test_axe_would_find_it(world: World, address: str) -> None:
    """Each of these is grave: grey on white, a button without a name, a field without a label."""
    async with browsing(still=True) as context:
        page = await context.new_page()
        await page.goto(address)
        wrong = """() => {
          document.querySelector("#hello p").style.color = "#ccc";
          document.querySelector("#hello button").textContent = "";
          document.querySelector("#hello label").replaceWith(document.querySelector("#name"));
        }"""
        await page.evaluate(wrong)
        with pytest.raises(AssertionError) as found:
            await no_grave_fault(page, "hello")
        for rule in ("color-contrast", "button-name", "label"):
            assert f"hello: {rule} (" in str(found.value)


@pytest.mark.parametrize(("width", "text"), [(320, 100), (390, 200), (1280, 200)])
async def test_nothing_is_cut_off_when_it_is_narrow_or_the_text_large(
    world: World, address: str, width: int, text: int
) -> None:
    """WCAG 1.4.4 and 1.4.10: no scrolling sideways, and all that can be pressed is within the window."""
    async with browsing(width, 800) as context:
        page = await context.new_page()
        await page.goto(address)
        await page.evaluate(f"document.documentElement.style.fontSize = '{text}%'")
        await expect(page.get_by_role("button", name="Open the chat")).to_be_visible()
        assert await page.evaluate("document.documentElement.scrollWidth") == width
        chat = await a_talk(page, world)
        await page.evaluate(f"document.documentElement.style.fontSize = '{text}%'")
        await asks(world, chat, "And which of these, please?", "Something longer", "Example", "⋯")
        await expect(page.get_by_role("button", name="Something longer")).to_be_in_viewport()
        assert await page.evaluate("document.documentElement.scrollWidth") == width
        outside = await page.evaluate(OUTSIDE)
        assert outside == []
        title = await page.locator("#bot-name").bounding_box()
        assert title
        assert title["width"] > 60


async def test_all_can_be_done_with_the_keyboard_alone(world: World, address: str) -> None:
    """Begin, answer, reply, attach, move the clock: no mouse. Focus is where the person is, and seen."""
    async with phone(address) as page:
        press = page.keyboard.press
        await expect(page.get_by_label("Your name")).to_be_focused()
        await page.keyboard.type("Ada")
        await press("Enter")
        await expect(page.get_by_role("button", name="START")).to_be_visible()
        await page.get_by_role("button", name="START").focus()
        await press("Enter")
        chat = (await heard(world))["message"]["chat"]["id"]
        await expect(page.get_by_label("Message", exact=True)).to_be_focused()
        await asks(world, chat, "Shall we?", "Yes", "No")
        await expect(page.get_by_role("button", name="Yes")).to_be_visible()
        await press("Shift+Tab")  # the paper clip
        await press("Shift+Tab")
        await press("Shift+Tab")
        await expect(page.get_by_role("button", name="Yes")).to_be_focused()
        outline = "getComputedStyle(document.activeElement).outlineStyle"
        assert await page.evaluate(outline) == "solid"
        await press("Enter")
        assert (await heard(world))["callback_query"]["data"] == "Yes"

        await page.get_by_role("log").focus()
        await press("ArrowUp")
        await expect(page.locator(".row.bot")).to_be_focused()
        await press("ArrowUp")
        await expect(page.locator(".row.own")).to_be_focused()
        await press("Tab")
        await press("Enter")
        await expect(page.locator("#regarding")).to_contain_text("/start")
        await press("Escape")

        await page.get_by_role("button", name="Attach").focus()
        await press("Enter")
        await expect(page.get_by_role("menuitem", name="Photo")).to_be_focused()
        await press("End")
        await expect(page.get_by_role("menuitem", name="Voice message")).to_be_focused()
        await press("Escape")
        await expect(page.get_by_role("button", name="Attach")).to_be_focused()

        await page.get_by_role("button", name="+1 day").focus()
        await press("Enter")
        await expect(page.locator("#now")).to_contain_text("Tue")
        await expect(page.get_by_role("button", name="+1 day")).to_be_focused()


async def test_a_pressed_button_that_goes_leaves_the_focus_at_its_message(world: World, address: str) -> None:
    """From there Tab leads on to what came after; one that stays keeps it."""
    async with phone(address) as page:
        chat = await arrives(page, world)
        asked = await asks(world, chat, "Which?", "a", "b")
        await page.get_by_role("button", name="a", exact=True).focus()
        change = {"chat_id": chat, "message_id": asked["message_id"]}
        rows = [[{"text": "a", "callback_data": "a"}, {"text": "c", "callback_data": "c"}]]
        await world.bot("editMessageReplyMarkup", **change, reply_markup={"inline_keyboard": rows})
        await expect(page.get_by_role("button", name="c", exact=True)).to_be_visible()
        await expect(page.get_by_role("button", name="a", exact=True)).to_be_focused()
        await world.bot("editMessageText", **change, text="Which?\n\n✓ a")
        await expect(page.locator(".row.bot")).to_be_focused()
        await asks(world, chat, "And then?", "next")
        await expect(page.get_by_role("button", name="next")).to_be_visible()
        for _ in range(3):
            await page.keyboard.press("Tab")
            if await page.get_by_role("button", name="next").evaluate("key => key === document.activeElement"):
                break
        await expect(page.get_by_role("button", name="next")).to_be_focused()


async def test_a_screen_reader_is_told_what_is_new_and_nothing_twice(world: World, address: str) -> None:
    """One polite region says the bot's new words with their buttons; edits and what stood there before are not read."""
    async with phone(address) as page:
        chat = await arrives(page, world)
        spoken = page.locator("[aria-live=polite] p")
        asked = await asks(world, chat, "Shall we?", "Yes", "No")
        await expect(spoken).to_have_text(["Milepost (sandbox): Shall we? Buttons: Yes, No"])
        await world.bot("editMessageText", chat_id=chat, message_id=asked["message_id"], text="Shall we?\n\n✓ Yes")
        await expect(seen(page, "✓ Yes")).to_be_visible()
        await asks(world, chat, "Good.")
        await expect(spoken).to_have_count(2)
        await page.reload()
        await expect(seen(page, "Good.")).to_be_visible()
        await expect(spoken).to_have_count(0)


async def test_who_asked_for_less_motion_gets_none(world: World, address: str) -> None:
    """No animation runs, not even the typing sign's."""
    async with browsing(still=True) as context:
        page = await context.new_page()
        await page.goto(address)
        chat = await arrives(page, world)
        await asks(world, chat, "Hello", "Yes")
        await world.bot("sendChatAction", chat_id=chat, action="typing")
        await expect(page.get_by_label("typing", exact=True)).to_be_visible()
        assert await page.evaluate("document.getAnimations().length") == 0
