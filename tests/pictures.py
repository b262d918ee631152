"""The README's pictures, made anew: `python -m tests.pictures`, or with a folder to write them to instead of docs/.

One mentee with the real coach and its stand-in, as in tests/end_to_end: the chat on a phone, light and dark, the drawer
for authors, and the pictures of plan and progress as they were sent. Needs Chromium.
"""

import asyncio
import io
import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from PIL import Image
from playwright.async_api import expect

from bot.telegram import pace
from tests.browser import browsing
from tests.end_to_end.person import Person
from tests.end_to_end.talks import CHECKIN, QUICK_PLAN, begins_quickly, talk
from tests.end_to_end.world import World

Acts = tuple[tuple[str, str], ...]

DOCS = Path(__file__).parent.parent / "docs"
MOST = 150_000  # bytes each: the README is read on trains
COLOURS = 128
DRAWN = 720  # pixels of width that a picture of the coach's keeps
PHONE = (390, 844)
DESK = (1120, 844)

WEEKS = ((10, 5), (20, 5), (30, 6), (50, 7), (70, 8))  # how far she is in percent, and how sure


async def main(folder: Path) -> None:
    pace.CHAT_BURST = 1000.0  # she answers faster than a chat may be written to
    with tempfile.TemporaryDirectory() as data:
        world = World(Path(data) / "data")
        async with world.serving():
            await world.start()
            await tell(world, await Person.arrives(world.http, "Marta"), folder)


async def tell(world: World, marta: Person, folder: Path) -> None:
    await begins_quickly(marta)
    to_the_dates, to_the_question, rest = parted(QUICK_PLAN, "preparation-steps-sure", "preparation-commit")
    await talk(marta, to_the_dates)
    await shoot(world, marta, folder / "authors.png", DESK, "light", drawer=True)
    await talk(marta, to_the_question)
    await shoot(world, marta, folder / "chat.png", PHONE, "light")
    await talk(marta, rest)
    await world.walk_to(day=4, hour=9, minute=15)
    await talk(marta, (("*reminder-due.done", "evidence-came"),))
    await talk(marta, (("two pages now, and Anna read them", "menu-choose"), ("/plan", "showing-picture")))
    await keep_drawn(marta, folder / "plan.png")
    for week, (percent, confidence) in enumerate(WEEKS):
        await world.walk(days=7 if week else 4)
        to_the_feeling, after = parted(CHECKIN, "checkin-confidence")
        await check_in(world, marta, to_the_feeling, percent, confidence)
        if week == 2:
            await shoot(world, marta, folder / "chat-dark.png", PHONE, "dark")
        await check_in(world, marta, after, percent, confidence)
    await keep_drawn(marta, folder / "progress.png")


async def check_in(world: World, person: Person, acts: Acts, percent: int, confidence: int) -> None:
    for act, seen in acts:
        act = {"*40": f"*{percent}", "*7": f"*{confidence}"}.get(act, act)
        await (person.presses(act[1:]) if act.startswith("*") else person.says(act))
        await world.rest()
        if any(label.startswith("☐") for label in await person.labels()):  # steps were due: this one is done
            await person.presses("☐")
            await world.rest()
            await person.presses("engine-enough")
        await person.sees(seen)


def parted(acts: Acts, *seen: str) -> Iterator[Acts]:
    """The acts up to where each of these is seen, and what comes after."""
    for words in seen:
        end = [then for _, then in acts].index(words) + 1
        yield acts[:end]
        acts = acts[end:]
    yield acts


async def shoot(
    world: World,
    person: Person,
    file: Path,
    size: tuple[int, int],
    scheme: Literal["light", "dark"],
    drawer: bool = False,
) -> None:
    """The page as this person has it before them, scrolled to its end."""
    async with browsing(*size, scheme=scheme, still=True) as context:
        page = await context.new_page()
        await page.goto(f"{world.address}/#{person.id}")
        await expect(page.locator("#messages .row").last).to_be_visible()
        if drawer:
            await page.get_by_role("button", name="For authors").click()
            await expect(page.locator("#drawer-body")).to_contain_text(re.compile("Last turn", re.IGNORECASE))
        await page.wait_for_function("[...document.images].every((image) => image.complete)")
        keep(await page.screenshot(), file)


async def keep_drawn(person: Person, file: Path) -> None:
    """The latest picture that the coach sent."""
    sent = [message for message in await person.all() if "photo" in message][-1]
    keep(await person.downloads(sent), file, DRAWN)


def keep(picture: bytes, file: Path, width: int = 0) -> None:
    """As a PNG of few colours. Raises `ValueError` when it is still too large."""
    image = Image.open(io.BytesIO(picture)).convert("RGB")
    if width:
        image = image.resize((width, round(image.height * width / image.width)), Image.Resampling.LANCZOS)
    image.quantize(COLOURS, dither=Image.Dither.NONE).save(file, optimize=True)
    if file.stat().st_size > MOST:
        raise ValueError(f"{file} has {file.stat().st_size} bytes, more than {MOST}")
    print(f"{file}: {image.width} by {image.height}, {file.stat().st_size // 1000} kB")


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]) if len(sys.argv) > 1 else DOCS))
