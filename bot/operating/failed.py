"""`python -m bot failed`: what was given up, and another try."""

import argparse
import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

from bot.operating.opening import database
from bot.settings import Settings
from bot.storage.failures import failures, retry
from bot.storage.troubles import CannotBeDone

HELP = "list what was given up, or try it again"
MORE = """
A line each: its id, when, which lane or kind, its state, and why. dead: Telegram refused it. unsure: it may have
arrived. failed: a fault of the coach lost that turn, the log has its reference. restored: it waited when the backup was
made. Nothing that anybody wrote is shown.
"""
ID = re.compile(r"(outbox|inbox):[0-9]{1,18}|all")


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("retry", nargs="?", choices=["retry"], help="let it wait to be sent, or answered, once more")
    parser.add_argument("id", nargs="?", help="which: an id as listed, or all")


async def run(settings: Settings, data: Path, given: argparse.Namespace) -> AsyncIterator[str]:
    if given.retry and not (given.id and ID.fullmatch(given.id)):
        raise CannotBeDone("Which one? python -m bot failed retry ID, an id as python -m bot failed lists it, or all.")
    async with database(settings, data) as (found, _):
        if not given.retry:
            for one in await found.once(failures):
                yield f"{one.id:<12} {one.at:%Y-%m-%d %H:%M} {one.what:<8} {one.state:<7} {one.why}".rstrip()
            return
        count = await found.once(retry, None if given.id == "all" else given.id, datetime.now(UTC))
    if not count and given.id != "all":
        raise CannotBeDone(f"{given.id} is not to be had again: it is not listed, or its content is kept no longer.")
    yield f"{count} tried again: the coach takes them up when it runs."
