"""`python -m bot erase`: what /delete does, for a mentee who asks whoever runs the coach."""

import argparse
from collections.abc import AsyncIterator
from pathlib import Path

from bot.operating.opening import database
from bot.settings import Settings
from bot.storage.forgetting import erase
from bot.storage.troubles import CannotBeDone

HELP = "remove everything that is kept about one mentee"
MORE = """
By the id of their chat with the bot, which is their Telegram id. As /delete, but without a goodbye: their key first,
then all that it opens. A backup made after it has their key no more.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("chat", type=int, help="the id of the chat")
    parser.add_argument("--yes", action="store_true", help="that it is meant: it cannot be undone")


async def run(settings: Settings, data: Path, given: argparse.Namespace) -> AsyncIterator[str]:
    if not given.yes:
        raise CannotBeDone(f"This cannot be undone: python -m bot erase {given.chat} --yes does it.")
    async with database(settings, data) as (found, _):
        if not await found.once(erase, given.chat):
            raise CannotBeDone(f"Nothing is kept about chat {given.chat}.")
        await found.empty_the_log()
    yield "Everything is removed. Make a backup now, and copy its milepost-keys.db over all older copies."
