"""The command line: `python -m bot` runs the coach, `--sandbox` tries it here; the commands are in `operating`.

Exit status: 0 when it was told to end, 1 for a fault of ours, 2 with one line for what has to be put right.
"""

import argparse
import asyncio
import contextlib
import signal
import socket
import sys
import zoneinfo

from bot import logs, starting
from bot.clock import Clock
from bot.operating.commands import COMMANDS, parser
from bot.operating.daily import daily
from bot.settings import DATA, Settings, SettingsTrouble, read_settings
from bot.storage import KeyTrouble, StrangeDatabase, WrongBot
from bot.storage.troubles import CannotBeDone

# Seconds after which a thread that computes lets another go on. The event loop waits for that whenever it has waited
# for anything else: tables are read and pictures are made in threads beside it.
YIELDS_AFTER = 0.0005


async def serve(settings: Settings, stop: asyncio.Event) -> None:
    port = _port(settings)
    try:
        backup = daily(settings, DATA)
        due = backup.due if backup else None
        async with starting.service(settings, DATA, Clock(), stop, port=port, backup=due) as service:
            await service.run(stop)
    finally:
        if port:
            port.close()


def _port(settings: Settings) -> socket.socket | None:
    if not settings.serves:
        return None
    from bot.web.serving import listening  # the web server: only where it serves

    return listening(settings)


async def operate(settings: Settings, given: argparse.Namespace) -> None:
    async for line in COMMANDS[given.command].run(settings, DATA, given):
        print(line)


def listen(stop: asyncio.Event) -> None:
    """SIGINT and SIGTERM set `stop`; a second one is not waited for."""
    loop = asyncio.get_running_loop()

    def told() -> None:
        stop.set()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.remove_signal_handler(number)

    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, told)


def main(arguments: list[str] | None = None) -> int:
    given = parser().parse_args(arguments)
    zoneinfo.reset_tzpath(())  # the zones of the lock file's tzdata on every host, whatever the host's own are
    try:
        settings = read_settings()
        logs.set_up(settings.log_format, settings.log_level)
        asyncio.run(operate(settings, given) if given.command else run(settings, given))
    except (SettingsTrouble, KeyTrouble, WrongBot, StrangeDatabase, CannotBeDone) as trouble:
        print(trouble, file=sys.stderr)
        return trouble.status if isinstance(trouble, CannotBeDone) else 2
    except KeyboardInterrupt:
        return 130
    except Exception as ours:  # a traceback would write out its text, which may hold a token or somebody's words
        logs.fault("ended-by-a-fault", ours)
        return 1
    return 0


async def run(settings: Settings, given: argparse.Namespace) -> None:
    sys.setswitchinterval(YIELDS_AFTER)
    stop = asyncio.Event()
    listen(stop)
    with contextlib.suppress(starting.ToldToEnd):
        if given.sandbox:
            from bot import sandboxed  # the stand-in and its web server: only where it is tried

            await sandboxed.run(settings, DATA, stop)
        else:
            await serve(settings, stop)


if __name__ == "__main__":
    sys.exit(main())
