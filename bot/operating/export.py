"""`python -m bot export`: what /export gives, for a mentee who asks whoever runs the coach."""

import argparse
import json
import os
from collections.abc import AsyncIterator
from pathlib import Path

from bot.operating.opening import database
from bot.settings import Settings
from bot.storage.exporting import everything
from bot.storage.troubles import CannotBeDone

HELP = "write out everything that is kept about one mentee, as JSON"
MORE = """
By the id of their chat with the bot, which is their Telegram id. As /export: it is readable by whoever sees it.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("chat", type=int, help="the id of the chat")
    parser.add_argument("--to", type=Path, metavar="FILE", help="a new file, for its owner only, instead of the screen")


async def run(settings: Settings, data: Path, given: argparse.Namespace) -> AsyncIterator[str]:
    async with database(settings, data) as (found, keys):
        kept = await found.once(everything, keys, given.chat)
    if not kept:
        raise CannotBeDone(f"Nothing is kept about chat {given.chat}.")
    written = json.dumps(kept, ensure_ascii=False, indent=2, default=str)
    if given.to is None:
        yield written
        return
    try:
        descriptor = os.open(given.to, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as trouble:
        raise CannotBeDone(f"{given.to} cannot be made ({trouble.strerror}).") from None
    with os.fdopen(descriptor, "w", encoding="utf-8", errors="backslashreplace") as out:
        out.write(written + "\n")
    yield f"{given.to} holds it."
