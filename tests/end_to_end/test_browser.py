"""A person at the chat page in a real browser: types and taps as on a phone, from the first visit to a reminder."""

from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from tests.browser import phone
from tests.end_to_end.coachwords import glimpse, label
from tests.end_to_end.talks import QUICK_PLAN
from tests.end_to_end.world import World

pytestmark = [pytest.mark.browser, pytest.mark.slow]


async def says(page: Page, text: str) -> None:
    await page.get_by_label("Message", exact=True).fill(text)
    await page.keyboard.press("Enter")
    await expect(page.locator(".row.own", has_text=text)).to_be_visible()


async def taps(page: Page, name: str) -> None:
    await page.locator(".buttons").get_by_role("button", name=label(name), exact=True).last.click()


async def sees(page: Page, words: str) -> None:
    """Waits until the last thing in the chat is this."""
    await expect(page.locator("#messages .row").last).to_contain_text(glimpse(words), timeout=15_000)


async def test_a_newcomer_gets_a_plan_and_a_reminder_on_a_phone(world: World, tmp_path: Path) -> None:
    """Issue "Shown by": at phone width, from the page to the plan picture; then the clock is moved on day by day."""
    async with phone(world.address) as page:
        await page.get_by_label("Your name").fill("Ada")
        await page.get_by_role("button", name="Open the chat").click()
        await page.get_by_role("button", name="START").click()
        await sees(page, "consent-agree")
        await page.screenshot(path=tmp_path / "hello.png")
        await taps(page, "consent-agree.yes")
        await sees(page, "welcome-place")
        await says(page, "Leeds")
        await sees(page, "welcome-sure")
        await page.screenshot(path=tmp_path / "begin.png")
        await taps(page, "welcome-sure.quick")
        await sees(page, "preparation-goal")
        for act, words in QUICK_PLAN:
            await (taps(page, act[1:]) if act.startswith("*") else says(page, act))
            await sees(page, words)
        picture = page.locator(".photo img")
        await expect(picture).to_be_visible()
        assert await picture.evaluate("image => image.complete && image.naturalWidth") == 1080
        await picture.scroll_into_view_if_needed()
        await page.screenshot(path=tmp_path / "plan.png")
        assert await page.evaluate("document.documentElement.scrollWidth") == 390
        for _ in range(3):
            await expect(page.locator("#moves button").first).to_be_enabled()
            await page.get_by_role("button", name="+1 day").click()
            await expect(page.locator("#moving")).to_be_hidden(timeout=30_000)
        await sees(page, "reminder-step.day-before")
        await page.screenshot(path=tmp_path / "reminder.png")
        await taps(page, "reminder-due.done")
        said = page.locator("#messages .row.bot", has_text=glimpse("reminder-done"))
        await expect(said.last).to_be_visible(timeout=15_000)  # a question may follow at once
