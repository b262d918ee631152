"""Several people side by side, a tab each; and the clock above them all."""

import re
from datetime import timedelta
from typing import Literal

import pytest
from playwright.async_api import Page, expect

from bot.sandbox import app
from tests.bot.sandbox.at_the_page import arrives, asks, heard, says, seen
from tests.bot.sandbox.world import START, World, served
from tests.browser import browsing, phone

pytestmark = pytest.mark.browser


async def test_each_tab_is_a_person_of_its_own(world: World, address: str) -> None:
    """With name and phone language; reloaded, each is who they were, and the list opens anyone in either tab."""
    async with browsing() as context:
        first = await context.new_page()
        await first.goto(address)
        ada = await arrives(first, world, "Ada")
        await first.get_by_role("button", name="You are Ada. People").click()
        await first.get_by_role("link", name="Somebody new").click()
        await expect(first.get_by_role("button", name="Open the chat")).to_be_visible()
        await first.get_by_role("link", name="Back").click()
        await expect(first.locator(".row.own")).to_have_count(1)

        second = await context.new_page()
        await second.goto(f"{address}/#new")
        await second.get_by_label("Language of your phone").select_option("es")
        eve = await arrives(second, world, "Eve")
        await says(second, "soy Eva")
        update = await heard(world)
        assert update["message"]["from"]["language_code"] == "es"
        for page, name in ((first, "Ada"), (second, "Eve")):
            await page.reload()
            await expect(page).to_have_title(re.compile(f"^{name} · "))
        await expect(seen(second, "soy Eva")).to_be_visible()
        await expect(seen(first, "soy Eva")).to_have_count(0)

        await first.get_by_role("button", name="You are Ada. People").click()
        people = first.get_by_role("dialog", name="People").get_by_role("listitem")
        await expect(people).to_have_count(2)
        await expect(people.last).to_contain_text("this tab")
        async with context.expect_page() as opened:
            await people.first.get_by_role("link", name="Eve in a tab of their own").click()
        await expect((await opened.value).get_by_role("button", name="You are Eve. People")).to_be_visible()
        await people.first.get_by_role("link", name="Eve").first.click()
        await expect(first).to_have_title(re.compile("^Eve · "))
        assert first.url.endswith(f"#{eve}")
        assert ada != eve


async def test_starting_over_makes_somebody_new_of_the_same_name(world: World, address: str) -> None:
    """From the menu; whoever was there before stays in the list."""
    async with phone(address) as page:
        before = await arrives(page, world)
        await page.get_by_role("button", name="More").click()
        await page.get_by_role("menuitem", name="Start over as a new person").click()
        await page.get_by_role("button", name="START").click()
        after = (await heard(world))["message"]["from"]
        assert (after["first_name"], after["language_code"]) == ("Ada", "en-GB")
        assert after["id"] != before
        await page.get_by_role("button", name="You are Ada. People").click()
        await expect(page.get_by_role("dialog", name="People").get_by_role("listitem")).to_have_count(2)


async def test_somebody_who_is_no_longer_there_begins_anew(world: World, address: str) -> None:
    """A page that outlived the sandbox's data."""
    async with browsing(expected="404") as context:
        page = await context.new_page()
        await page.goto(f"{address}/#5000000099")
        await expect(page.get_by_role("button", name="Open the chat")).to_be_visible()


class Moves:
    """Stands for the coach that walks: what falls due on the way is said as the hands pass it."""

    def __init__(self, world: World) -> None:
        self.world, self.made = world, list[tuple[str, timedelta]]()

    async def __call__(self, kind: Literal["walk", "leap"], by: timedelta) -> None:
        self.made.append((kind, by))
        days = by.days if kind == "walk" else 0
        for day in range(days):
            await self.world.clock.move(kind, timedelta(days=1))
            for person in self.world.stand_in.chats.people():
                await asks(self.world, person.id, f"Day {day + 1}")
        await self.world.clock.move(kind, by - timedelta(days=days))


async def moved(page: Page, button: str, until: str) -> None:
    """Nothing can be moved while the hands are going."""
    await page.get_by_role("button", name=button, exact=True).click()
    await expect(page.locator("#now")).to_contain_text(re.compile(until))
    await expect(page.locator("#moving")).to_be_hidden()


async def test_the_clock_walks_and_leaps(world: World) -> None:
    """An hour, tomorrow at nine, a day, a week are walks; being away is a leap. The time shown is the coach's."""
    moves = Moves(world)
    async with served(app(world.stand_in, moves), world.stand_in) as address, phone(address) as page:
        await arrives(page, world)
        now = page.locator("#now")
        await expect(now).to_contain_text(re.compile("Mon.* 1 Mar.* 09:00"))
        await moved(page, "+1 hour", "10:00")
        await moved(page, "tomorrow 9:00", "Tue.* 2 Mar.* 09:00")
        await moved(page, "+1 day", "Wed")
        await moved(page, "+1 week", "Wed.* 10 Mar")
        await page.get_by_role("button", name="be away for").click()
        await page.get_by_role("dialog", name="Be away for").get_by_role("button", name="3 weeks").click()
        await expect(now).to_contain_text("31 Mar")
        hour, day = timedelta(hours=1), timedelta(days=1)
        asked = [("walk", hour), ("walk", 23 * hour), ("walk", day), ("walk", 7 * day), ("leap", 21 * day)]
        assert [kind for kind, _ in moves.made] == [kind for kind, _ in asked]
        # Tomorrow at nine is reckoned by the page's own hands, which run on between two looks at the coach's.
        assert all(
            abs(by - wanted) < timedelta(minutes=1) for (_, by), (_, wanted) in zip(moves.made, asked, strict=True)
        )
        said = await page.locator(".row.bot .words").all_inner_texts()
        assert said == ["Day 1", *(f"Day {n}" for n in range(1, 8))]
        days = await page.locator(".day").all_inner_texts()
        assert days[0] == "Monday 1 March"
        assert len(days) == 9
        assert world.clock.now() - START >= timedelta(days=30)


async def test_a_tab_that_nobody_looks_at_holds_no_connection_and_counts_what_came(world: World, address: str) -> None:
    """Browsers allow six connections to one address, over all tabs; the title says how many messages wait."""
    async with browsing() as context:
        page = await context.new_page()
        await page.add_init_script(
            "window.away = false; Object.defineProperty(document, 'hidden', {get: () => window.away});"
        )
        await page.goto(address)
        ada = await arrives(page, world)
        await expect(page).to_have_title("Ada · Milepost (sandbox)")
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url) if "/chats/" in request.url else None)
        turn = "(away) => { window.away = away; document.dispatchEvent(new Event('visibilitychange')); }"
        await page.evaluate(turn, True)
        await asks(world, ada, "Are you there?")
        await expect(page).to_have_title("(1) Ada · Milepost (sandbox)", timeout=15_000)
        await asks(world, ada, "I can wait.")
        await expect(page).to_have_title("(2) Ada · Milepost (sandbox)", timeout=15_000)
        assert asked
        assert all(url.endswith("wait=0") for url in asked)
        await page.evaluate(turn, False)
        await expect(page).to_have_title("Ada · Milepost (sandbox)")
        await asks(world, ada, "Good to see you.")
        await expect(seen(page, "Good to see you.")).to_be_visible()
