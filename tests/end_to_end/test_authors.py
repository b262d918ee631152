"""An author at the chat page: looks into the coach, saves what was said as a test, changes words while it runs."""

import difflib
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.async_api import Locator, Page, expect

import bot
import dialogs
from tests.browser import phone
from tests.conversations.transcript import read, replay
from tests.end_to_end.coachwords import glimpse
from tests.end_to_end.person import Person
from tests.end_to_end.talks import GOAL, QUICK_PLAN, begins_quickly, talk
from tests.end_to_end.world import World


async def saved(world: World, person: Person) -> str:
    await world.rest()
    return (await world.http.get(f"chats/{person.id}/conversation")).text


def plays_again(text: str) -> None:
    """As tests/test_conversations.py plays it. Acts, times, buttons, pictures are the same; a message now and then is
    in other words, since the coach's phrasing varies with the second in which somebody agreed."""
    again = replay(text, "en")
    first, second = bones(text), bones(again)
    assert not "".join(difflib.unified_diff(first, second, "saved\n", "again\n", n=2))
    assert difflib.SequenceMatcher(None, text.splitlines(), again.splitlines()).ratio() > 0.9


def bones(text: str) -> list[str]:
    """All but the coach's prose, of which only remains that something is said."""
    lines = ("<\n" if line.startswith("< ") else f"{line}\n" for line in text.splitlines())
    return [line for line in lines if not line.startswith("  ") or line.strip().startswith(("[", "{"))]


async def test_a_saved_conversation_can_be_played_again(world: World, ada: Person) -> None:
    """What the tests would record of it is what was saved: buttons, edits, dates, time that passed, the picture."""
    await begins_quickly(ada)
    for act in QUICK_PLAN:
        await talk(ada, (act,))
        await world.rest()  # a person reads what comes before they go on
    await ada.says("/today")
    await ada.sees("update my CV")
    await world.rest()
    await world.http.post("clock", json={"walk_seconds": 4 * 86_400})  # as the page's button does
    await ada.sees("reminder-step.day-before")
    await ada.presses("reminder-due.done")
    await ada.sees("reminder-done")
    text = await saved(world, ada)
    assert len(read(text)) > 15
    plays_again(text)


async def test_an_edited_answer_is_saved_as_one(world: World, ada: Person) -> None:
    """`^ old → new`, and the plan's summary after it as the tests see it."""
    await begins_quickly(ada)
    goal = await ada.says(GOAL)
    await ada.sees("preparation-evidence")
    await ada.edits(goal, "work as a nurse by 30 June 2027")
    await ada.sees("preparation-evidence")
    text = await saved(world, ada)
    assert f"^ {GOAL} → work as a nurse by 30 June 2027" in text
    plays_again(text)


@pytest.mark.browser
async def test_the_drawer_shows_where_somebody_is(world: World, ada: Person) -> None:
    """Closed at first; place, answers, nudges to come, last turn; kept up while it is open, and over a reload."""
    await begins_quickly(ada)
    await talk(ada, QUICK_PLAN[:2])
    async with phone(f"{world.address}/#{ada.id}") as page:
        drawer = page.get_by_role("complementary", name="For authors")
        await expect(page.locator(".row").first).to_be_visible()
        await expect(drawer).to_be_hidden()
        await page.get_by_role("button", name="For authors").click()
        await expect(page.get_by_role("heading", name="For authors")).to_be_focused()
        place = section(page, "Place")
        await expect(place.locator("summary").first).to_contain_text("preparation: hours")
        await expect(place.locator("[aria-current=step]")).to_have_text("hours")
        answers = section(page, "Answers")
        await expect(answers.get_by_role("row", name="evidence")).to_contain_text("a signed contract")
        await expect(section(page, "Nudges to come").get_by_role("row")).to_have_count(2)
        turn = section(page, "Last turn")
        await expect(turn.get_by_text("Event: Said")).to_be_visible()
        await turn.get_by_text("Ask: ").click()
        await expect(turn.locator("details[open] pre")).to_contain_text("preparation-hours")

        await talk(ada, QUICK_PLAN[2:3])
        await expect(place.locator("[aria-current=step]")).to_have_text("needed")
        await expect(turn.get_by_text("Event: Pressed")).to_be_visible()
        await expect(turn.locator("details[open] pre")).to_contain_text("preparation-needed")
        await page.reload()
        await expect(drawer).to_be_visible()

        async with page.expect_download() as download:
            await drawer.get_by_role("link", name="Save this conversation").click()
        assert (await download.value).suggested_filename == "ada.txt"
        assert f"> {GOAL}" in (await (await download.value).path()).read_text("utf-8")
        await page.keyboard.press("Escape")
        await expect(drawer).to_be_hidden()
        await page.get_by_role("button", name="For authors").click()
        await drawer.get_by_role("button", name="Start over as a new person").click()
        await expect(page.get_by_role("button", name="START")).to_be_visible()
        await page.get_by_role("button", name="For authors").click()
        await expect(place).to_contain_text("Nothing is kept of this person")


def section(page: Page, title: str) -> Locator:
    return page.locator(".drawer section").filter(has=page.get_by_role("heading", name=title, exact=True))


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    """`python -m bot --sandbox` on a copy of dialogs/; gives that folder and the page's address."""
    copy = tmp_path / "dialogs"
    shutil.copytree(Path(dialogs.__file__).parent, copy, ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "bot").symlink_to(Path(bot.__file__).parent)
    own = {name: value for name, value in os.environ.items() if name not in ("PORT", "TELEGRAM_TOKEN")}
    command = [sys.executable, "-m", "bot", "--sandbox"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, cwd=tmp_path, env=own, text=True)
    assert process.stdout
    line = next(line for line in process.stdout if "waits for you" in line)
    yield copy, re.findall(r"http://\S+", line)[0]
    process.send_signal(signal.SIGINT)
    process.stdout.close()
    process.wait(timeout=15)


@pytest.mark.browser
@pytest.mark.slow
async def test_words_change_while_it_runs_and_what_is_broken_is_told(sandbox: tuple[Path, str]) -> None:
    """A file is saved, and the next turn speaks with it; a broken one changes nothing, and the page says where."""
    folder, address = sandbox
    words, table = folder / "consent/en.ftl", folder / "consent/questions.py"
    whole, rows = words.read_text("utf-8"), table.read_text("utf-8")
    async with phone(address) as page:
        await page.get_by_label("Your name").fill("Ada")
        await page.get_by_role("button", name="Open the chat").click()
        await page.get_by_role("button", name="START").click()
        last = page.locator(".row.bot .words").last
        await expect(last).to_contain_text(glimpse("consent-agree"))

        words.write_text(whole.replace("consent-agree =", "consent-agree =\n    A word of mine.\n", 1), "utf-8")
        notice = page.get_by_role("status", name="Notice")
        await expect(notice).to_have_text("Words and questions were read anew")
        await says(page, "/start")
        await expect(last).to_contain_text("A word of mine.")

        words.write_text(f"consent-agree = {{\n{whole}", "utf-8")
        trouble = page.get_by_role("alert").filter(has_text="en.ftl")
        await expect(trouble).to_contain_text("consent/en.ftl:1")
        await says(page, "/start")
        await expect(page.locator(".row.own")).to_have_count(3)
        await expect(last).to_contain_text("A word of mine.")
        words.write_text(whole, "utf-8")
        await expect(trouble).to_have_count(0)

        table.write_text(f"{rows}\nDIALOG = 1 / 0\n", "utf-8")
        await expect(page.get_by_role("alert").filter(has_text="ZeroDivisionError")).to_be_visible()
        table.write_text(f"{rows}\n", "utf-8")
        await expect(page.get_by_role("alert").filter(has_text="ZeroDivisionError")).to_have_count(0)


async def says(page: Page, text: str) -> None:
    await page.get_by_label("Message", exact=True).fill(text)
    await page.keyboard.press("Enter")
