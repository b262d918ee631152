"""`python -m bot doctor`: looks at all that the coach rests on, a line each; changes nothing.

machine    disk, time zones, fonts
stored     the database, its key, what waits in it, backups
telegram   the token, the webhook, the clock
"""

import argparse
from collections.abc import AsyncIterator
from pathlib import Path

from bot.operating.doctor import machine, stored, telegram
from bot.operating.doctor.finding import WRONG
from bot.settings import Settings
from bot.storage.troubles import CannotBeDone

HELP = "look whether all is well, and say what to do where it is not"
MORE = """
A line for each thing that was looked at: ok, note (the coach works all the same) or WRONG, with what to do. It changes
nothing, and may be asked while the coach runs. Exit status 1 when something is wrong.
"""


class NotWell(CannotBeDone):
    status = 1


def arguments(parser: argparse.ArgumentParser) -> None:
    """None."""


async def run(settings: Settings, data: Path, given: argparse.Namespace) -> AsyncIterator[str]:
    yield "ok     settings: they can be read, and fit together"
    wrong = 0
    bot: int | None = None
    for found in machine.look(data):
        wrong += found.kind == WRONG
        yield str(found)
    async for found in telegram.look(settings):
        bot = found.bot or bot
        wrong += found.kind == WRONG
        yield str(found)
    async for found in stored.look(settings, data, bot):
        wrong += found.kind == WRONG
        yield str(found)
    if wrong:
        raise NotWell("One thing has to be put right." if wrong == 1 else f"{wrong} things have to be put right.")
